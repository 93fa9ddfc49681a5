using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules by which sentences are found to say something; <see cref="RuleText"/> says how they are
/// written.</summary>
internal static class ClaimRules
{
    /// <summary>The rules; of each kind the first that fits counts.</summary>
    public static ImmutableArray<Rule> All { get; } = RuleText.Parse(Text);

    private const string Text = """
        # A rocket left the ground, or somebody tried
        LaunchAttempt: lifted blasted took; near 0 1 off; past
        LaunchAttempt: launched; near 14 10 @craft craft them cubesats probe; not 5 6 @missile; not 0 0 campus; hasnt campus campuses tv television app; past
        LaunchAttempt: launched; near 8 8 @satellite; hasnt campus campuses tv television app; past
        LaunchAttempt: launched; near 12 4 @site; near 12 0 @craft craft it; not 6 6 @missile; past
        LaunchAttempt: sent lofted carried shot; near 0 10 @satellite; has space skyward aloft; hasnt @orbit; past
        LaunchAttempt: lifted; near 0 5 @satellite; past
        LaunchAttempt: rose soared roared climbed thundered departed flew; near 8 0 @rocket; past
        LaunchAttempt: left; near 6 0 @rocket; near 0 4 pad desert ground site launchpad california earth; past
        LaunchAttempt: left; near 3 0 had; near 6 0 @rocket
        LaunchAttempt: fired; near 6 6 @craft; not 8 8 @missile; past
        LaunchAttempt: @launch; near 0 4 occurred happened; past
        LaunchAttempt: @launch; near 0 2 took; near 0 3 place
        LaunchAttempt: @launch; near 6 0 conducted attempted carried made; has @craft; not 6 4 @missile; past
        LaunchAttempt: attempted tried trying; near 0 6 @launch @orbit orbit put; has @satellite spacecraft; past
        LaunchAttempt: attempt attempts; near 5 0 made conducted carried; near 3 6 @launch @orbit; has @satellite; past
        LaunchAttempt: mission; near 0 4 began begun started; has @rocket; past
        # A launch went wrong
        LaunchFailure Denied Did: fail failed failure failures exploded explosion crashed; near 14 0 @deny; near 14 10 @launch @craft @attempt @stage
        LaunchFailure Asserted Did: fail failed fails failure failures unsuccessful unsuccessfully botched aborted malfunction malfunctions malfunctioned malfunctioning abnormally; near 12 10 @launch @craft @attempt @stage @orbit mission flight tests; not 4 4 @missile; not 4 0 could may might
        LaunchFailure Asserted Did: failures attempts; near 4 0 similar previous earlier other failed
        LaunchFailure Could: fail failed failure; near 4 0 could may might; near 12 10 @launch @craft @stage
        LaunchFailure Asserted Did: explode exploded exploding explosion crash crashed crashing disintegrated blew ditched tumbled tumbling splashed destroyed anomaly anomalies veered deviated self-destructed self-destruct mishap vanished collapsed misfired break-up breakup plunged plummeted burst underperformed faltered; near 14 10 @craft @stage @launch mission flight liftoff; not 6 6 @missile; past
        LaunchFailure Asserted Did: broke; near 0 2 up apart; near 14 8 @craft @stage @launch it
        LaunchFailure Asserted Did: shut shutdown cut; near 0 3 down early off prematurely; near 10 6 @stage
        LaunchFailure Asserted Did: ignite separate open restart work function deploy start; near 4 0 @not @fail failed; near 12 8 @stage @rocket fairing payload engine
        LaunchFailure Asserted Did: lost; near 0 3 contact thrust control pressure signal; near 14 8 @craft @stage @launch
        LaunchFailure Asserted Did: lost; near 6 0 was were been being; near 8 4 @craft payload; past
        LaunchFailure Asserted Did: error errors fault faults defect leak leaked problem problems glitch trouble drop fall; near 14 10 @stage @rocket @launch chamber fuel motor; has @rocket @stage @launch mission; not 10 10 warning
        LaunchFailure Asserted Did: accomplished completed reached achieved; near 4 0 @not could; near 6 0 mission goal objective flight
        LaunchFailure Asserted Did: ended; near 0 3 flight mission; near 0 6 by itself early prematurely abruptly seconds
        LaunchFailure Asserted Did: ended; near 0 3 in; near 0 4 failure disaster flames sea fireball
        LaunchFailure Asserted Did: fell fallen falling dropped tumbled crashed came; near 0 3 into in back down short; near 12 4 @rocket @satellite debris wreckage; not 0 12 zone zones planned; past
        LaunchFailure Asserted Did: terminated; has @rocket @launch flight @stage
        LaunchFailure Asserted Did: burned burnt; near 0 2 up; near 12 4 @craft @stage; past
        LaunchFailure Asserted Did: re-entered reentered; near 10 2 @craft @stage; past
        LaunchFailure Asserted Did: short; near 4 0 fell stopped falling; near 0 6 @orbit speed velocity space
        LaunchFailure Asserted Did: @orbit; near 6 0 @place; near 8 0 @not @fail failed; not 12 0 yet
        # In orbit
        OrbitReached: @orbit; near 9 3 @place; near 3 3 in into an its the planned around low polar; past; not 7 0 @fail @attempt; not 6 0 could may might can; not 12 0 wants want hopes seeks; not 8 0 @not; hasnt orbiting-football
        OrbitReached: orbit; near 2 0 in into; past; has @satellite spacecraft craft objects object it four; not 9 0 @fail @attempt could may might; not 12 0 wants want hopes seeks; not 8 0 @not
        OrbitReached: orbits circles circling circled orbited orbiting; has @satellite spacecraft craft; past
        OrbitReached Denied: @orbit; near 8 0 @not; near 6 3 @place; has yet no nothing
        OrbitReached: perigee apogee sun-synchronous geostationary inclination; past; hasnt @fail
        OrbitReached: catalogued cataloged; has @satellite objects object orbit
        OrbitReached: altitude height; near 10 8 km kilometers kilometres miles; near 14 0 is was flies now are at; has @satellite spacecraft craft it; hasnt @missile @fail; past
        OrbitReached: raised lowered boosted; near 0 5 @orbit altitude height; past
        # Pictures
        ImageRelease: @publish; near 7 7 @picture; not 0 0 issued; not 12 0 if whether unless; not 6 0 will would plans
        ImageRelease Denied: @picture; near 3 0 no not; near 0 8 @publish appeared seen emerged exist surfaced been
        ImageRelease: shown showed displayed exhibited; near 6 6 @picture; near 0 8 public television reporters website page world audience parliament lawmakers him; past
        ImageRelease: secret withheld; near 8 8 @picture
        Imaging: photographed photographing imaged pictured; has @satellite it spacecraft; past; not 4 0 can could able; not 0 1 @satellite
        Imaging: photographed imaged; name Place; past; not 4 0 can could able
        Imaging: @photograph @send; near 4 7 @picture; has @satellite spacecraft; past; hasnt commercial analysts signs preparations; not 4 0 can could able
        Imaging: @photograph @send; near 4 7 @picture; name Place; past; hasnt commercial; noname Site; not 4 0 can could able
        Imaging: @receive; near 6 6 @picture; name Place; has @satellite orbit; past; hasnt commercial analysts; noname Site
        Imaging: @picture; near 0 2 of; has @satellite orbit spacecraft; has taken shows show showed captured made came arrived acquired seen; hasnt commercial signs preparations experts analysts; noname Site; past
        Imaging: acquired captured; near 8 4 @picture; past
        Imaging: carriers carrier warships bombers; near 10 10 @picture; has @see; hasnt commercial
        # What it can do
        Capability: works working worked functioning functions operational dead alive silent responding healthy; has @satellite spacecraft craft camera cameras payload; hasnt school; not 8 4 @missile
        Capability: resolution accuracy; near 14 10 @finer metre metres meter meters centimeters centimetres cm m sharp; hasnt council
        Capability: resolution; has @satellite camera cameras spacecraft imagery sensor; hasnt council un u.n. nations
        Capability: manoeuvre maneuver manoeuvred maneuvered manoeuvres maneuvers revisit revisits swath lifetime pixel pixels blind; has @satellite spacecraft craft thing camera radar it
        Capability: enough; near 4 0 good sharp fine clear detailed sensitive; has @satellite camera @picture imagery spacecraft
        Capability Could: can cannot could can't couldn't able; near 0 6 see distinguish identify detect monitor track follow tell resolve watch look photograph image locate pick spot enable allow improve enhance guide gather observe separate map strike manoeuvre maneuver cover imaged serve attack revisit measure penetrate peer read count make; not 0 4 @launch; has @satellite camera cameras radar it they spacecraft sensor network chain constellation we insurers craft; hasnt campus television
        Capability Will: able; near 3 0 will shall; near 0 6 see look watch detect monitor track
        Capability: able capable capability capabilities ability abilities enable enables enabling capacity distinguish; has @satellite camera radar surveillance intelligence spacecraft reconnaissance; not 3 3 @missile; not 0 3 launch
        Capability: sees separates resolves spots penetrates detects distinguishes; has @satellite camera radar newcomer craft spacecraft sensor it
        Capability: lets let allows allow; near 0 10 see watch look track detect monitor image map; has @satellite camera radar craft spacecraft data images
        Capability: crude blurry coarse useless primitive; has @satellite camera cameras @picture resolution it
        Capability: last lasts lasted; near 0 4 years months decade; has @satellite spacecraft it craft
        # What it is for
        Purpose: used use uses using; near 0 6 to for in as; near 0 14 @watch @civil @military; has @satellite spacecraft craft it images imagery data network constellation programme program radar
        Purpose: will would shall; near 0 1 @watch serve map; has @satellite spacecraft craft it radar constellation network
        Purpose: meant designed intended built dedicated aimed; near 0 3 to for at; has @satellite spacecraft craft it mission network
        Purpose: serve serves served; has @satellite spacecraft craft it; hasnt customers
        Purpose: purpose purposes task mission job; near 12 12 @civil @military @watch; has @satellite spacecraft craft it its network programme
        Purpose: for; near 1 0 is are was were; near 0 8 @civil @military @watch positioning communication navigation; has @satellite spacecraft craft it companions network its
        Purpose: help helps; near 0 5 farmers planners rescuers fishermen authorities army; has @satellite spacecraft craft it images data
        Purpose: monitor watch track observe survey guard map; near 1 0 to; has @satellite spacecraft constellation network; not 5 0 able ability capability can could continue
        Purpose: for; near 0 4 @civil; near 6 0 @satellite spacecraft images imagery data
        # States and states
        Assistance: help helps helped helping assist assistance assisted assists assisting aid aided aiding cooperation cooperate cooperating collaboration know-how technicians transfer transferred transfers transferring; states 2; not 3 0 any; has @satellite @technology @rocket @missile space arms weapons site shells telemetry data; past
        Assistance Will: help assist aid cooperate; near 3 0 will would shall; states 2; has @satellite @technology @rocket @missile space
        Assistance: help assistance aid support; near 4 0 russian chinese iranian foreign moscow; has @satellite @technology @rocket @launch
        Assistance: gave given give giving sold sell sells supplied supply supplying provided provide exports exported shipped delivered shared traded bartered swapped; states 2; has @technology @missile arms weapons shells rocket rockets data telemetry satellite components parts engines munitions; not 3 0 will
        Assistance: sought seek seeks seeking asked bought buy exchange return; states 2; has @technology @satellite help know-how rockets engines; not 8 8 sanctions
        Assistance: experts engineers technicians specialists advisers scientists; near 4 0 russian chinese foreign iranian soviet; near 0 10 visited arrived helped came entered trained seen travelled worked at
        Assistance Denied: agreement agreements cooperation deal; near 6 0 no not; states 2
        Assistance: agreement deal pact; near 0 8 building satellites satellite space technology; states 2
        # Right and wrong
        Condemnation Denied: lawful legitimate legal; hasnt unlawful illegal; not 6 0 @not
        Condemnation Denied: right rights; near 4 4 sovereign legitimate self-defence self-defense sovereignty its inherent
        Condemnation: sovereignty; near 4 0 right rights
        Condemnation: condemn condemned condemns condemnation denounce denounced denounces deplored deplores criticised criticized slammed decried condemning denouncing lambasted outrageous unacceptable intolerable regretted protested protest; has @launch @satellite @rocket @missile @test it move act
        Condemnation: provocation provocations provocative; quoted
        Condemnation: provocation provocations provocative; near 7 0 called calling as denounced considered branded; has @launch @satellite @rocket @missile it
        Condemnation: violation violations violate violated violates violating breach breached breaches breaching flouts flouted infringes contravenes defy defies defied
        Condemnation: defiance; near 2 0 in; near 0 3 of
        Condemnation: illegal unlawful prohibit prohibits prohibited prohibiting ban bans banned banning barred bars; has @launch @satellite @missile ballistic rocket resolution resolutions
        Condemnation: threat; quoted
        Condemnation: threat danger menace; near 6 0 called considered serious grave
        Condemnation: technology; has essential same; has long-range ballistic missile missiles; has they said resolution
        # Tests and drills
        MilitaryActivity Denied Did: @missile; near 14 0 no; has place
        MilitaryActivity: @missile; near 7 5 @test; not 2 2 technology programme program programmes programs warning alert; not 3 1 @satellite; not 5 3 cover covers disguised; past
        MilitaryActivity: @missile; near 0 2 flew travelled landed; past
        MilitaryActivity: @drill; has @military @hold allies joint bombers fighters; past; not 2 12 will scheduled planned
        MilitaryActivity: dogfight test-fired
        MilitaryActivity: test tests; near 6 0 conducted carried held ran staged performed; near 6 6 final-stage engine rocket satellite weapon @missile; past
        MilitaryActivity: fired; near 3 8 steep angle vehicle projectile projectiles rockets; hasnt gun; past
        # Warnings
        Warning Asserted: zones zone areas; near 4 5 danger hazard declared closed exclusion; near 8 8 declared announced closed notified set
        Warning Asserted: caution; near 10 6 @people
        Warning Asserted: told asked ordered instructed urged urging notified cautioned advised requested; near 8 14 @danger; near 10 12 @people everyone
        Warning Asserted: warn warned warning warnings alert alerts alerted j-alert notam notams advisory siren sirens evacuate evacuated; near 12 14 @danger @people
        Warning Asserted: j-alert notam notams sirens
        # What is to come
        Plan Will: preparing readying prepares readies; near 0 7 @launch @craft; not 0 4 @missile
        Plan Will: be; near 1 0 to; near 0 2 launched lofted flown orbited; not 4 0 @attempt; not 8 8 @missile
        Plan Could: may might could; near 0 3 launch try attempt fly orbit; has @craft launch; not 8 8 @missile
        Plan Will: will would shall 'll; near 0 3 launch launches launched put place send deploy orbit fly follow join begin publish release try attempt conduct complete finish build develop field operate hold go get be; has @craft @drill launch launches orbit pictures images craft; not 0 3 used use help enhance improve watch monitor serve violate breach able map informed told; not 8 8 @missile; not 0 6 agreement
        Plan Will: plans plan planned planning intends intend intended intention aims aim aiming vowed vows pledged pledge pledges promised promises hopes hope hoped expects expect expected scheduled slated seeks wants want wanted likely poised targeting; near 0 12 @launch @build @place @orbit @attempt fly service launches first drill exercise try pictures images; has @craft @drill launch launches craft it them try; not 0 1 @orbit @site; not 8 10 @missile; not 0 4 use used; not 3 0 than as
        Plan Will: due set ready; near 0 1 to for in by; near 4 0 is are was were be; near 0 14 @launch @orbit @satellite lift fly; hasnt @missile
        Plan Will: postponed delayed delay pushed rescheduled suspended cancelled canceled; near 12 10 @launch @craft; hasnt @missile
        Plan Will: ordered instructed directed called; near 0 8 launch launches prepare dispatching deploy build accelerate; has @satellite launch; not 0 6 shelter closed
        Plan Will: announced unveiled; near 0 3 plans plan goal; has @satellite launch launches
        Plan Will: deadline goal target; has @satellite launch launches orbit deadline; near 8 8 @launch met set satellites year
        Plan Will: upcoming next; near 0 2 launch launches attempt flight satellite; near 0 14 will scheduled due expected likely planned set
        # Signs at a site
        Preparation Did: preparation preparations; name Site; not 6 3 finish finished complete completed; not 3 3 @missile
        Preparation Did: preparation preparations; has pad gantry site launchpad imminent jetty tower imagery signs detected spotted; not 6 3 finish finished complete completed; not 3 3 @missile
        Preparation Did: sign signs indication indications activity movement movements imminent vehicles trucks upgrades crane construction gantry; has @launch @craft fuel gantry launchpad propellant pad; name Site; near 14 10 @see @not detected spotted moved seen found stands; not 3 3 @missile
        Preparation Did: sign signs indication indications imminent; has launch; near 8 6 @not no; not 3 3 @missile
        Preparation Did: trucks gantry tower crane fuel propellant; near 10 10 moved detected seen stands raised erected parked empty arrived; not 3 3 @missile; hasnt shells
        """;
}
