namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of what is to come, and the signs of it.</summary>
internal static class PlanRules
{
    public const string Text = """
        # What is to come
        #NEW Plan
        Plan Will: preparing readying prepares readies; near 0 7 @launch @craft; not 0 4 @missile
        Plan Will: be; near 1 0 to; near 0 2 launched lofted flown orbited; not 4 0 @attempt; not 8 8 @missile
        Plan Could: may might could; near 0 3 launch try attempt fly orbit; has @craft launch; not 8 8 @missile
        Plan Will: will would shall 'll; near 0 3 launch launches launched put place send deploy orbit fly follow
            join begin publish release try attempt conduct complete finish build develop field operate hold go get
            be; has @craft @drill launch launches orbit pictures images craft; not 0 3 used use help enhance improve
            watch monitor serve violate breach able map informed told; not 8 8 @missile; not 0 6 agreement
        Plan Will: plans plan planned planning intends intend intended intention aims aim aiming vowed vows pledged
            pledge pledges promised promises hopes hope hoped expects expect expected scheduled slated seeks wants
            want wanted likely poised targeting; near 0 12 @launch @build @place @orbit @attempt fly service
            launches first drill exercise try pictures images; has @craft @drill launch launches craft it them try;
            not 0 1 @orbit @site; not 8 10 @missile; not 0 4 use used; not 3 0 than as
        Plan Will: due set ready; near 0 1 to for in by; near 4 0 is are was were be; near 0 14 @launch @orbit
            @satellite lift fly; hasnt @missile
        Plan Will: postponed delayed delay pushed rescheduled suspended cancelled canceled; near 12 10 @launch
            @craft; hasnt @missile
        Plan Will: ordered instructed directed called; near 0 8 launch launches prepare dispatching deploy build
            accelerate; has @satellite launch; not 0 6 shelter closed
        Plan Will: announced unveiled; near 0 3 plans plan goal; has @satellite launch launches
        Plan Will: deadline goal target; has @satellite launch launches orbit deadline; near 8 8 @launch met set
            satellites year
        Plan Will: upcoming next; near 0 2 launch launches attempt flight satellite; near 0 14 will scheduled due
            expected likely planned set
        # Signs at a site
        #NEW Preparation
        Preparation Did: preparation preparations; name Site; not 6 3 finish finished complete completed; not 3 3
            @missile
        Preparation Did: preparation preparations; has pad gantry site launchpad imminent jetty tower imagery signs
            detected spotted; not 6 3 finish finished complete completed; not 3 3 @missile
        Preparation Did: sign signs indication indications activity movement movements imminent vehicles trucks
            upgrades crane construction gantry; has @launch @craft fuel gantry launchpad propellant pad; name Site;
            near 14 10 @see @not detected spotted moved seen found stands; not 3 3 @missile
        Preparation Did: sign signs indication indications imminent; has launch; near 8 6 @not no; not 3 3 @missile
        Preparation Did: trucks gantry tower crane fuel propellant; near 10 10 moved detected seen stands raised
            erected parked empty arrived; not 3 3 @missile; hasnt shells
        """;
}
