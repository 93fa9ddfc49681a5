namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of launches, their failures and orbits.</summary>
internal static class LaunchRules
{
    public const string Text = """
        # A rocket left the ground, or somebody tried
        LaunchAttempt verb: +launch +relaunch; theme @thing nothing cubesats; notheme @missile; did; nounder
            +ban +prohibit +forbid +bar
        LaunchAttempt verb: +launch; obj batch group series set first second third; did; of @craft; notail
            @missile
        LaunchAttempt verb: +launch; clause @craft @site; clause from at; did; of @craft; noclause @missile
        LaunchAttempt verb: @lofted; theme @thing; notheme @missile; tail @up; notail @orbit shells; did; of
            @craft
        LaunchAttempt verb: @lofted; theme @thing; notheme @missile; tail from aboard across off; notail @orbit
            height altitude pictures @picture data signal; did; of @rocket @site
        LaunchAttempt verb: +fire; near 0 10 space_launch satellite_launch carrier_rocket space_rocket; did
        LaunchAttempt verb: +fire +lift +loft; theme @craft; notheme @missile; notail @orbit; did
        LaunchAttempt verb: +lift +blast +take; near 0 2 off; subj @craft @flight first second third; did
        LaunchAttempt verb: +lift +blast +take; near 0 2 off; of @craft; clause from at; did
        LaunchAttempt verb: @rose; subj @craft @flight; nosubj @missile @orbit; tail @up off from across; did;
            notail pictures km kilometres kilometers
        LaunchAttempt verb: +go; near 0 1 up; subj @craft what; did
        LaunchAttempt verb: +leave; subj @craft @flight; tail @site site base range spaceport cosmodrome @up
            ground earth desert california @proper; did; hasnt @missile
        LaunchAttempt verb: +fly +orbit; subj @state @official; obj @rocket launcher; did; of @craft; noclause
            @missile
        LaunchAttempt verb: +fly +ride +travel +hitch; subj @craft; tail aboard atop on space; did
        LaunchAttempt verb: +try +attempt; tail @orbit; of @satellite; did; notail +reach +enter
        LaunchAttempt verb: +conduct +make +carry +stage +perform +attempt +undertake +complete +execute; theme
            @launch @attempt @flight; of @craft; notheme @missile @drill it; noclause @missile @stage; did;
            nounder +ban +prohibit +forbid +bar
        LaunchAttempt noun: @launch; near 0 4 took occurred happened; near 0 6 place occurred happened; of
            @craft; did
        LaunchAttempt verb: +begin +start; subj @flight; of @rocket; tail with from; did; nosubj reconnaissance
        LaunchAttempt verb: +launch; negated; of @craft
        # A launch went wrong
        LaunchFailure verb: @wrecked; theme @craft @flight @stage @attempt anything; notheme @missile; notcould;
            notwill
        LaunchFailure verb: @wrecked; clause @craft @flight @stage; of @craft @flight; noclause @missile; did
        LaunchFailure verb: +fail; theme @craft @flight @stage @attempt; notheme @missile; did
        LaunchFailure verb: +fail; of @craft; clause @craft @flight @stage @orbit; notail +mention +comply; did;
            noclause @picture
        LaunchFailure verb: @destroy; theme @craft @flight @attempt; notheme @missile; did; notail contact touch
            war ground
        LaunchFailure verb Asserted: @reach; negated; obj @orbit space success goal target altitude; subj
            @rocket @stage; lead neither nor no; did
        LaunchFailure verb Asserted: @reach; negated; obj @orbit space success goal target mission speed
            altitude apogee path it; subj @rocket @flight @stage @attempt it; nosubj @satellite; notcould;
            notail @picture yet
        LaunchFailure verb Asserted: +fail; tail +reach +enter +achieve +attain +make +put +place +deliver
            +separate +ignite +open +light +complete; of @craft @flight; tail @orbit space success stage
            satellite rocket mission
        LaunchFailure verb Asserted: @act; negated; subj @stage @flight @rocket second third first fourth upper;
            of @rocket @launch; did; notail power signal pictures
        LaunchFailure verb: +refuse; subj @stage @rocket; tail @act
        LaunchFailure verb: +come +fall; tail short grief nothing; subj @craft @flight; did
        LaunchFailure verb: +stray +veer +go +fly; tail off_course astray wrong awry amiss apart; subj @craft
            @flight @stage one; did; notheme @missile
        LaunchFailure verb: +blow +break +fall +tear +rip +conk +give +cut +flame +peter +burn +run; near 0 2
            @gone; subj @craft @flight @stage; notheme @missile; nosubj @orbit; notail orbit; did
        LaunchFailure verb: +go; near 0 1 wrong awry amiss; of @craft @flight; notwill; noclause @missile
        LaunchFailure verb: +fall +crash +plunge +drop +sink +tumble +plough +splash +slam +come +dive +end
            +burn +plummet +break; subj @craft @flight; nosubj @missile parts debris pieces part wreckage
            stages; tail sea ocean waters ground pad desert pacific atlantic flames fireball failure disaster
            atmosphere hillside confetti like smithereens tears; did; notail zone zones planned
        LaunchFailure verb: +break +burst +blow +fall +burn +fly +tear +catch +come +go; near 0 3 apart flames
            fire pieces; subj @craft @flight @stage; nosubj @missile; did
        LaunchFailure verb: +fall; near 0 1 short; of @craft; did; notail seats money
        LaunchFailure Asserted verb: +clear +leave; negated; tail tower pad launchpad; did; nolead no; of
            @rocket @launch
        LaunchFailure verb: +miss; theme @orbit target; subj @craft @flight; did
        LaunchFailure verb: +end; subj @craft @flight @attempt; nosubj drill exercise; clause failure failed
            seconds minutes prematurely early disaster abruptly badly itself sea like; did
        LaunchFailure verb: +end +terminate +abort +halt +cut; theme flight mission launch attempt try
            countdown; subj @trouble computer itself controllers @stage; of @rocket; did
        LaunchFailure verb: +suffer +experience +encounter +develop +have +meet; subj @craft @flight @stage; obj
            @trouble; did; notheme @missile
        LaunchFailure verb: +occur +happen +befall +hit +strike +cause +doom; theme @trouble; of @rocket @launch
            @stage; clause @stage flight launch rocket separation system during after; did
        LaunchFailure verb: +cause +blame +trigger; clause @stage @trouble; of @craft @launch; clause failure
            loss explosion crash accident @stage; did
        LaunchFailure verb: +shut +cut +switch +burn +run +stop +separate +open +ignite +quit; subj @stage; tail
            early off out late prematurely down soon; did
        LaunchFailure verb: +stick +leak +freeze +seize +clog +crack +fail +jam +rupture +break +misread +snap
            +snap +let; subj @stage; of @rocket @launch; did
        LaunchFailure verb: +be +prove +declare +consider +call +deem is was were been; tail failure failed
            unsuccessful abnormal setback flop disaster mishap fiasco loss; clause @flight @craft @attempt;
            nosubj @missile @picture; did; of @craft @flight; notail crop intelligence
        LaunchFailure noun: failure failures loss; not 0 0 heart; near 3 9 @flight @craft @attempt; of @craft
            @flight; notwill; noclause @missile @drill; notcould
        LaunchFailure noun: failed unsuccessful botched aborted ill-fated abortive doomed; near 0 4 @flight
            @craft @attempt tries; of @craft @launch; did; near 0 3 @flight @attempt tries
        LaunchFailure noun: failures attempts; near 4 0 similar previous earlier other failed two three; of
            @craft @launch; clause failed failure failures; did
        LaunchFailure noun: explosion crash destruction mishap shutdown breakup break-up anomaly malfunction
            accident setback; of @rocket @launch @stage; near 12 10 @rocket @stage @flight; did; noclause
            @missile
        LaunchFailure verb Asserted: +find +hear +see; negated; subj nobody no_one none; clause @craft it; of
            @craft; did; notail @picture fault; noclause evidence
        LaunchFailure verb: +last; subj @flight @rocket; tail only seconds; did
        LaunchFailure verb: +hit +strike; subj @rocket; tail ground sea hillside mountain; did
        LaunchFailure noun: failed; near 0 1 @rocket; did
        LaunchFailure Asserted noun: no_possibility_of no_chance_of no_hope_of; near 0 5 mission orbit success
        LaunchFailure verb: is was; subj @craft @stage; tail gone lost no_more; did; nosubj @missile
        LaunchFailure Asserted verb: +go +work; negated; subj @launch @flight @attempt; tail as_planned
            as_expected well to_plan; did
        LaunchFailure verb: +strand; theme @satellite
        LaunchFailure verb Asserted: +survive; negated; theme @craft @flight; of @craft
        LaunchFailure verb Asserted: +survive; lead none neither; of @craft
        LaunchFailure verb: +leave +drop +place; passive; theme @satellite; tail too_low useless_orbit
            wrong_orbit unusable; did
        LaunchFailure verb: +lose; theme contact; clause @rocket; did
        LaunchFailure verb: +turn; subj @rocket; tail fireball
        LaunchFailure verb Asserted: +put +place +deliver; negated; subj @rocket @flight; tail @orbit; did
        # In orbit
        OrbitReached verb: @place; tail @orbit; theme @thing cubesats four three two anything; nounder +fail
            unable +try +attempt; near 0 12 in into to onto an; notcould; notwill; nosubj @orbit; notail plane
        OrbitReached verb: @place; tail height altitude; theme @thing; did; nounder +fail; notheme @missile
            @rocket
        OrbitReached verb: @shift; theme @satellite; tail km kilometres kilometers; did; notheme @rocket
            @missile; notail per
        OrbitReached verb: +reach +enter +achieve +attain +assume +gain +take; theme @orbit space; subj @thing
            it they four three; notwill; nounder +fail +try +attempt +try +attempt; notail @picture; nosubj
            @rocket @stage
        OrbitReached verb: +reach +enter +achieve +attain +keep; tail @orbit; of @craft; did; plain; nounder
            +fail
        OrbitReached verb: +make; near 0 3 to_orbit into_orbit it_to_orbit it_into_orbit; did; plain
        OrbitReached verb: +have; obj @satellite; tail in_space in_orbit aloft; did
        OrbitReached verb: +ride +fly +climb +sail; subj @thing it they; tail to_orbit into_orbit to_space; did
        OrbitReached verb: +orbit; subj @state; obj @thing one; did; plain; nounder +try +attempt
        OrbitReached verb: +find +see +confirm +detect +spot; theme @thing anything nothing; tail in_orbit; did
        OrbitReached verb: +orbit +circle; subj @thing it they; did; notail @picture
        OrbitReached verb: +circle +orbit; obj earth world planet globe; did
        OrbitReached verb: +go; tail round around; tail earth globe world planet; of @satellite; did
        OrbitReached verb: is are was were be been remains remain remained stays stay stayed sits sit; tail
            orbit; near 0 6 in_orbit orbit; subj @thing it they which that four three; nosubj @sensor mission
            task; notwill; notail plans fly next by
        OrbitReached verb: is are was were flies +fly +move +travel +circle +sit +settle +find; subj @thing it
            they; tail height altitude km kilometres kilometers miles perigee apogee; notheme @missile; did; of
            @satellite; notail @see long heavy resolution away off
        OrbitReached verb: @shift; theme @orbit perigee apogee altitude height point path; of @satellite; did;
            notheme @missile
        OrbitReached verb: @shift; subj @satellite object; tail km kilometres kilometers metres; did; of
            @satellite; nosubj @missile @rocket; notail per
        OrbitReached verb: +catalogue +catalog +list +count +track +find +register +number +log; theme @thing
            @orbit it; of @satellite; clause orbit catalogue catalog list object objects register space amateur
            trackers there km kilometres; did; noclause @missile debris
        OrbitReached verb: +rise; subj @satellite object perigee apogee orbit; of @satellite; did; near 0 6 from
            to by
        OrbitReached noun: perigee apogee inclination; did; of @satellite; clause km kilometres kilometers
            degrees deg
        OrbitReached noun: entry; near 0 4 of into; clause orbit catalogue catalog object; of @satellite
        OrbitReached noun: success; clause @satellite; clause put orbit placed; did
        OrbitReached noun Could: orbit; near 4 0 stay remain last; could
        OrbitReached noun: in_orbit; near 5 0 satellite satellites spacecraft already now craft still; of
            @satellite; did; not 10 0 to have put place
        OrbitReached verb: +fly flying orbiting circling; tail height altitude orbit; clause @satellite; did;
            notail drones
        """;
}
