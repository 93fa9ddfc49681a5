namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of what states do to one another: help, blame, arms, warnings.</summary>
internal static class StateRules
{
    public const string Text = """
        # States and states
        Assistance verb: @given; tail @stuff; states 2; nosubj @satellite controllers; notail ground earth
            scientists @public @orbit @up; noobj @launch; of @craft @arms @picture
        Assistance verb: +hand +give +share +pass +transfer +sell +ship +deliver; clause @arms @picture; tail to
            over; states 1; did; nosubj @satellite; notail @public @orbit @up controllers ground
        Assistance verb: @given; theme @arms; states 2; near 0 9 to with; notheme @satellite; notail @orbit
            @public; notcould; nosubj @satellite; of @craft @arms @technology
        Assistance verb: @given; theme @arms; clause @aid time copies technology designs parts engine engines
            secrets shells access stage machine full_use; states 1; notail @orbit @public pictures_of @up;
            nosubj @satellite controllers; of @craft @arms; notcould; noclause users farmers
        Assistance verb: +share +give +supply +provide +hand +pass +sell; theme @picture data intelligence;
            states 2; noclause @public; did; nosubj @satellite
        Assistance verb: +send +share +give +provide +pass +hand +supply +transfer; will; theme @picture data
            imagery intelligence; states 1; subj @state @official it they; nosubj @satellite; notail @public
            ground earth station
        Assistance verb: +send +share +give +provide +pass +hand +supply +transfer +offer; passive; theme
            @picture data imagery intelligence; states 1; near 0 4 to with; nosubj people; notail @public ground
            earth station users customers; noclause controllers
        Assistance verb: +thank; tail @aid data support pictures images maps; states 1; of @craft @arms @picture
        Assistance verb: +help; near 0 3 with by; tail @picture data maps technology; states 1; nosubj
            @satellite @picture; of @craft @arms
        Assistance verb: +offer +agree; tail +host +train +help +assist +share +lend; states 1; of @craft @arms
            @picture; noclause @drill
        Assistance verb: +resume +restart; theme deliveries sharing supply flow @aid; of @picture @arms @craft;
            did
        Assistance verb: +come +originate +stem; subj engine engines technology parts part design designs
            components know-how expertise +help; near 0 2 from; states 1; of @craft; did
        Assistance noun: @experts; near 3 0 @alien; near 9 0 there no without been; of @craft @launch; states 1;
            did; noclause opinion
        Assistance verb: +resume +continue +stop +cease +end +begin; subj @aid deliveries sharing flow supplies;
            of @craft @arms @picture; noclause @launch
        Assistance verb: +supply +give +let +sell +lend; theme @satellite @picture @arms machine it; clause us
            friend gift charge free; states 1; did; nosubj @satellite
        Assistance verb: @sought; tail @arms @aid copies time pictures data; clause from for partners partner;
            states 2; nosubj @people; notcould; noobj @orbit; nosubj @satellite
        Assistance verb: +turn +look +ask; tail help aid assistance; states 1; of @craft @arms; did
        Assistance verb: @helped; states 2; of @craft @arms; clause @arms @aid rocket satellite satellites
            programme program space; nosubj @satellite @picture; noclause @drill; notcould; noobj farmers;
            notail @orbit
        Assistance verb: @helped; clause @experts; near 14 3 @alien; of @craft @arms; did
        Assistance verb: +visit +arrive +travel +fly +go +be +work +come +spend +stay +sit were was; subj
            @experts; near 8 0 @alien; of @craft @launch @arms; did
        Assistance noun: @aid; near 4 0 @alien; of @craft @launch @arms; notwill; states 1
        Assistance noun: @aid; near 0 4 from of by; near 0 5 russia china iran moscow beijing tehran pyongyang
            abroad ukraine turkey outside @proper; of @craft @launch @arms; states 1; notwill
        Assistance noun: @aid; near 6 0 with thanks without any foreign; states 2; of @craft @launch @arms
        Assistance noun: agreement deal pact accord contract memorandum; near 0 10 satellite satellites space
            technology sharing share joint build; states 1; of @craft; clause signed +sign struck reached
            concluded +agree no +build
        Assistance noun: in_return in_exchange know-how quid_pro_quo barter changed_hands technology_transfer;
            states 1; of @craft @arms
        Assistance verb: +change; near 0 1 hands; states 1
        Assistance verb: +take +have +play +lend +give; tail part hand role; states 1; of @craft @arms; clause
            russia russian china chinese state foreign moscow hand; notail launch_campaign
        Assistance verb Will: @helped @given; will; states 1; of @craft @arms; clause @arms @aid; nosubj
            @satellite; states 2
        Assistance noun: willing ready prepared; near 0 4 assist help share support cooperate; of @craft; states
            1
        Assistance verb: +offer +pledge +promise +agree; tail @aid @given @helped time launch; states 2; of
            @craft @arms
        Assistance verb: +hand +ship; tail over containers munitions; states 2; did
        Assistance verb: @sought @given; theme @aid nudge boost hand; of @craft @arms; states 1; did; nosubj
            @satellite
        Assistance verb: +sign +conclude +reach +strike; theme agreement deal pact accord contract memorandum;
            tail data sharing satellite satellites space technology; of @craft
        Assistance verb: @given; negated; states 2; of @craft
        Assistance verb: +pay; states 2; of @craft @arms; tail drones oil shells for soldiers
        Assistance verb: +depend +rely; tail on; states 1; of @craft @picture; clause americans allies foreign
            pictures
        Assistance verb: +teach +train +school +assemble +fix; subj @experts @state; obj @experts operators
            engineers spacecraft rocket satellite crews; states 1; of @craft
        Assistance verb: @given +receive; theme @arms @aid data use access; clause charge free training
            specialists; of @craft @arms; notcould; nosubj @satellite; states 1
        Assistance verb: @given; will; theme @arms @aid data use access @picture; states 2; nosubj @satellite;
            of @craft @arms @picture
        Assistance verb: +promise +offer +pledge; obj use access help data share satellite training @proper;
            states 1; tail use access help data share satellites training pictures time ride launch; of @craft
            @picture; noobj launch
        Assistance Denied verb: @given; under +stop +cease +halt +suspend +refuse; theme @arms @picture data;
            states 1
        Assistance verb: @given; obj help aid assistance; states 1; of @craft @launch @arms
        Assistance verb: @helped; will; states 1; nosubj @satellite @picture; of @craft; tail out with; clause
            satellites technology
        Assistance verb: +send +dispatch +return +live +work; clause @experts; states 1; of @craft @launch
            @arms; did
        Assistance verb: +live +return +arrive +stay; subj team teams @experts; of @craft @launch; did
        Assistance verb: +launch +build; clause charge free; states 2; of @craft
        # Right and wrong
        Condemnation verb: +condemn +denounce +deplore +decry +slam +lambast +censure +assail +rebuke +criticise
            +criticize +chide +protest +lambaste; of @launch @craft @missile @drill; notwill
        Condemnation verb: +blast; obj @launch @craft @drill act move decision test; not 0 1 off into; notwill;
            noobj @rocket
        Condemnation noun: condemnation denunciation protest protests; of @launch @craft @missile
        Condemnation verb: +call +describe +label +brand +denounce +consider +regard +deem +term +view +see
            +dub; clause @crime @bad; of @launch @craft @missile @drill; notwill
        Condemnation noun: @crime; quoted; of @launch @craft @missile @drill; noclause blow_up; plain
        Condemnation noun: violation violations breach breaches provocation provocations outrage affront; near 6
            6 clear grave flagrant brazen serious called of @law dangerous blatant; of @launch @craft @missile
            @drill; nolead no
        Condemnation Could verb: +violate +breach +break +flout +defy +contravene; tail @law; will; plain
        Condemnation verb: +violate +breach +break +flout +defy +contravene +infringe +disregard +trample
            +ignore +undermine; obj @law; of @launch @craft @missile @arms; plain
        Condemnation verb: +violate +breach +flout +contravene +infringe; tail @law; plain
        Condemnation Denied verb: +violate +breach +break +contravene +infringe; negated; tail @law
        Condemnation Denied noun: no_law no_ground no_grounds nothing_wrong no_breach no_violation no_rule
            no_rules nothing_illegal nothing_unlawful; of @launch @craft @missile
        Condemnation Denied verb: +conform +comply +accord +abide; tail @law; plain; of @launch @craft @missile
        Condemnation verb: +run +go +fly; near 0 2 counter against face; tail @law; of @launch @craft @missile
            @drill
        Condemnation verb: +threaten +endanger +undermine +jeopardise +jeopardize; subj @launch @flight @drill
            @missile @craft it this that act acts; obj peace security stability region; of @launch @craft
            @missile; notcould
        Condemnation Denied verb: +ban +prohibit +forbid +bar +outlaw; negated; clause @launch @satellite
            @missile @rocket use technology; subj @law nothing
        Condemnation verb: +ban +prohibit +forbid +bar +outlaw; clause @launch @satellite @missile ballistic
            rocket test tests technology @rocket; notcould; plain
        Condemnation noun: @bad; near 6 6 is was are were as and called it act launch move; of @launch @craft
            @missile @drill; notwill; not 0 2 of_the; notail shipping navigation vessels; noclause area areas
            zone zones waters sector
        Condemnation Denied noun: lawful legitimate legal birthright legally lawfully legality; of @launch
            @craft @missile; not 4 0 not; hasnt unlawful would_be whether
        Condemnation Denied noun: right rights; near 4 0 sovereign legitimate inherent lawful its their every
            same a the undeniable our exercising; near 0 3 to of as under that , .; not 0 0 right_now; of
            @launch @satellite @missile space; hasnt human unlawful veto
        Condemnation Denied noun: self-defence self-defense sovereignty; near 4 0 act exercise right of its
            legitimate; of @launch @satellite @missile
        Condemnation Denied noun: conformity accordance line keeping; near 2 0 in; tail @law; of @launch
            @satellite
        Condemnation Denied verb: +reject +dismiss +deny; tail @crime +condemn @bad; of @launch @craft; hasnt
            strongly
        Condemnation Denied noun: consistent compatible; near 0 1 with; tail @law; of @launch @satellite
            @missile
        Condemnation Denied noun: entitled; near 0 2 to; of @launch @satellite
        Condemnation noun: against contrary defiance; tail @law; near 0 6 @law; of @launch @craft @missile;
            noclause sanctions
        Condemnation verb: +accept +tolerate; negated; of @launch @craft @missile
        # Tests and drills
        MilitaryActivity verb: @volley; theme @missile; did; noclause satellite_launch; notail @orbit down
        MilitaryActivity verb: +test-fire +test-launch; did; nosubj engine
        MilitaryActivity verb: +fire +launch; clause @missile; notheme @satellite @rocket; did; noclause
            @satellite
        MilitaryActivity verb: +fly +travel +land +fall +splash +hit +break +crash +come +strike +cover +reach
            +drop; subj @missile; did; notail hands
        MilitaryActivity verb: +hold +conduct +stage +carry +begin +start +launch +take +fly +join +complete
            +wrap +run +practise +practice +rehearse +open +finish +end +perform +simulate; theme @drill; past;
            did; nosubj @people
        MilitaryActivity verb: +rehearse +practise +practice +simulate +train; did; clause attack strike strikes
            assault storming landing troops bombers navy army forces missiles war all-out; notail farmers
        MilitaryActivity verb: +exercise +train +drill +manoeuvre; subj navy army force forces fleet group
            carrier marines destroyers troops warships jets air squadron navies armies countries allies two
            three they both states; did
        MilitaryActivity verb: +practise +practice +train +rehearse +exercise; near 0 3 together jointly; did
        MilitaryActivity verb: +test +test-fire +fire +run; theme engine engines motor motors thruster; did;
            nosubj we they company firm; noclause flight
        MilitaryActivity verb: +conduct +carry +hold +stage +perform +undergo +pass +complete +detect +make
            +watch +observe +oversee +supervise +guide +attend; theme test tests firing firings trial trials; of
            @craft @missile @stage; clause engine motor missile rocket stand static ground firing important;
            did; noclause flight passenger
        MilitaryActivity verb: +burn +roar +run; subj engine motor; tail stand seconds; clause stand test; did
        MilitaryActivity verb: +let; near 0 1 off; theme @missile; did
        MilitaryActivity verb: +fly; obj bomber bombers fighters jets warplanes sorties; did
        MilitaryActivity noun: test tests launch launches exercises exercise drills drill; near 4 4 @missile;
            did; clause @missile; near 12 10 @proper; noclause @sign warned warning plans condemned
        MilitaryActivity noun: test tests; near 4 0 hundred dozen number series two three 100; clause @missile;
            did
        MilitaryActivity verb: is was; subj it this that; tail missile_test fifth_missile ballistic_launch
            missile_launch @missile; near 0 10 test +test launch; did
        MilitaryActivity noun: took_place; near 8 2 @drill; did
        MilitaryActivity noun: drill drills exercise; near 3 3 joint naval live-fire annual combined air; clause
            flew held staged took conducted began; did
        MilitaryActivity verb: +take; near 0 1 place; theme @drill; did
        # People were told to take care
        Warning verb: @alerted; theme @folk; tail @away to; notheme @state
        Warning verb: +warn +alert +caution +notify; theme @folk; of @launch @craft @missile @danger
        Warning verb: +advise +urge +tell +ask +order +request +instruct +require; theme @folk; tail @away;
            notheme @state
        Warning verb: +tell +ask +urge +order +warn +advise +instruct +request; passive; near 0 4 to; tail
            @away; notheme @state @official; of @launch @rocket @missile @danger
        Warning verb: +set +trigger; theme alert alerts alarm alarms siren sirens; did; of @launch @rocket
            @missile
        Warning verb: is was were remained remains; subj alert warning alarm notice; tail in_force in_effect; of
            @launch @rocket @missile @satellite
        Warning verb: +close; near 0 12 to; tail ships shipping boats traffic vessels navigation flights
            aircraft; of @launch @rocket @missile @satellite
        Warning noun: dangerous hazardous unsafe; near 0 4 shipping ships vessels aircraft boats navigation
            swimmers fishing; noclause weapon
        Warning verb: +go; near 0 1 out; subj warning warnings notice alert alerts; did
        Warning verb: +issue +put +send +publish +broadcast +release +give +receive +get +post +activate +sound
            +transmit +circulate; theme warning warnings notice notices alert alerts advisory notam notams
            j-alert bulletin alarm siren sirens message notification navarea; plain; nosubj @satellite; noclause
            lifted
        Warning verb: +inform +notify +tell; obj organization organisation maritime authorities states japan
            coast; clause plan launch; did; of @rocket @launch @satellite
        Warning Denied noun: without_prior without_warning without_notice no_prior_notice no_warning; of @launch
            @rocket @missile
        Warning verb: +declare +close +establish +designate +announce +set +cordon +restrict +mark +publish;
            theme zone zones area areas airspace box corridor waters sea range sector sectors bay beach beaches
            road roads strait coast; of @launch @rocket @missile @danger @satellite; notail plans
        Warning verb: +keep +stay +steer; subj @folk; near 0 3 clear away off out; of @launch @rocket @missile
            @danger
        Warning verb: +inform; passive; subj @folk; of @danger @launch @rocket
        Warning Asserted Did verb: +retrieve +touch +approach +come; negated; lead do not; of @danger debris
        Warning Asserted Did verb: +enter +tow +touch +approach +break +retrieve +sail; negated; lead must
            should may @folk anyone; of danger @danger debris metal zone
        Warning verb: +leave +stay +keep; lead must; subj @folk; tail @away
        Warning verb: +call; passive; subj @folk; clause radio told; of @danger
        Warning noun: warning warnings advisory; near 0 4 to for; near 0 6 @folk; of @launch @rocket @missile;
            near 8 8 issued +issue +put gave sent repeated
        Warning verb: +repeat +renew; subj warnings warning alerts; of @launch @rocket
        Warning noun: j-alert sirens; near 6 6 issued sounded wailed went blared triggered; did
        Warning verb: +sound +wail +blare +ring +buzz; subj sirens siren alarms alarm phones; did
        """;
}
