namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of what states do to one another: help, blame, arms, warnings.</summary>
internal static class StateRules
{
    public const string Text = """
        # States and states
        Assistance: help helps helped helping assist assistance assisted assists assisting aid aided aiding
            cooperation cooperate cooperating collaboration know-how technicians transfer transferred transfers
            transferring; states 2; not 3 0 any; has @satellite @technology @rocket @missile space arms weapons site
            shells telemetry data; past
        Assistance Will: help assist aid cooperate; near 3 0 will would shall; states 2; has @satellite @technology
            @rocket @missile space
        Assistance: help assistance aid support; near 4 0 russian chinese iranian foreign moscow; has @satellite
            @technology @rocket @launch
        Assistance: gave given give giving sold sell sells supplied supply supplying provided provide exports
            exported shipped delivered shared traded bartered swapped; states 2; has @technology @missile arms
            weapons shells rocket rockets data telemetry satellite components parts engines munitions; not 3 0 will
        Assistance: sought seek seeks seeking asked bought buy exchange return; states 2; has @technology @satellite
            help know-how rockets engines; not 8 8 sanctions
        Assistance: experts engineers technicians specialists advisers scientists; near 4 0 russian chinese foreign
            iranian soviet; near 0 10 visited arrived helped came entered trained seen travelled worked at
        Assistance Denied: agreement agreements cooperation deal; near 6 0 no not; states 2
        Assistance: agreement deal pact; near 0 8 building satellites satellite space technology; states 2
        Assistance: <hand_over <advise <tutor <guide <coach <back; near 8 8 @proper; states 2; of @craft @launch;
            has technology satellite engine data advised programme rocket; hasnt orbit
        Assistance Denied: help aid assistance support; near 6 0 any no never; near 10 0 denies denied not rejects;
            of @craft @arms; states 1
        Assistance Doubted: share supply supplied help helped give given; near 14 0 whether unclear; states 1; of
            @arms; near 0 8 anything engine technology beyond; has unclear whether
        Assistance: <give <supply <provide <sell <ship <send <hand_over <hand <deliver <transfer <lend <donate
            <share <pass <offer <let <swap <trade <barter <deploy <grant <furnish <export; near 0 8 @arms help aid
            assistance support time money share; of @craft @arms; states 1; hasnt @up pictures_of orbit notice; not
            4 0 @sensor satellite has_been have_been it_has_since_satellite; not 0 8 ground_controllers into_orbit
            signal; not 3 0 will would may ; past
        Assistance Will: will would shall; near 0 4 help assist aid give lend provide supply share train build
            be_given borrow take_along; states 1; not 0 6 farmers planners rescuers authorities users customers
            military enhance; near 0 12 @satellite @arms pictures access out technology time next; not 8 0 satellite
            it
        Assistance Will: willing ready prepared offered promised pledged; near 0 4 to_assist to_help to_share
            to_support to_cooperate assist; of @craft
        Assistance: lending_a_hand lend_a_hand lent_a_hand helping_hand a_hand help assistance aid technical_aid;
            near 6 4 gave given give any turned got received get sought accepted offered lending accounts of with
            from; states 1; of @craft @arms; hasnt planners rescuers farmers
        Assistance: in_return in_exchange give_and_take know-how in_return_for barter quid_pro_quo; of @craft @arms;
            not 2 0 own
        Assistance: changed_hands change_hands
        Assistance: @experts; near 0 6 <fly <visit <help <train <assemble <fix <oversee <advise <school <teach <work
            <arrive <build were_at are_at are_in were_in <travel <go <come <design; states 1; not 4 0 south_korean
            own
        Assistance: <assemble <train <school <teach <fix <build; near 0 7 engineers operators technicians crews
            satellite spacecraft rocket engine specialists; states 2; hasnt orbit
        Assistance: @experts boffins; near 4 0 russian chinese vlad's foreign iranian; near 0 6 <fix <help <build
            <improve <mend <repair <solve; of @craft @arms
        Assistance: <ask <turn_to <borrow <beg <seek <request <approach; near 0 5 @proper; near 0 12 help technology
            copies time engines parts lend satellites satellite know-how; states 2; not 8 8 sanctions united_nations
            council
        Assistance: <pay; near 0 3 in with; near 0 6 @arms drones oil soldiers shells; not 2 0 army_has
        Assistance: depended relied relies depends; near 0 4 on; near 0 12 americans allies foreign @proper; of
            @craft @picture
        Assistance: +give +sell; near 0 7 to_us us to_a_friend to_our; of @craft; past
        Assistance: agreement agreements deal pact accord contract; near 0 8 building satellites satellite space
            technology signed; states 1; near 0 12 signed reached struck concluded; of @craft
        Assistance: <buy <purchase <procure <import <acquire <order <lease <rent <hire <borrow; near 0 10 @arms;
            near 0 14 from; states 2; not 4 0 would will may might could; past
        Assistance: help assistance aid support backing hand cooperation input blessing money funding; near 3 1 with
            thanks_to under of without and from; near 6 6 russian russia chinese china iranian iran foreign moscow
            beijing tehran french american turkish indian israeli north_korean north_korea pyongyang outside
            outsiders; of @craft @launch @arms; not 4 0 sanctions no; past
        Assistance: <team_up <cooperate <collaborate <join_forces <work_together <work_with <partner joint_venture
            technology_transfer joint_project hand_in_hand; of @craft @arms; states 2; past; hasnt drill drills
            exercise exercises
        Assistance: <share <pass_on <hand_on <feed <relay <forward; near 0 8 data pictures images imagery telemetry
            intelligence coordinates warning tracking; near 0 14 with to; states 2; past
        Assistance: <finance <fund <bankroll <pay_for <sponsor <underwrite <supply <equip <train <tutor <host
            <coach; near 0 12 @arms engineers crew crews operators programme program cosmonauts pilots; states 2;
            past
        Assistance: russian-made chinese-made russian-built chinese-built russian-supplied foreign-made
            foreign-built soviet-era; of @craft; near 0 3 engine engines camera satellite parts rocket components
            technology
        Assistance Denied: alone itself themselves unaided homegrown domestically indigenous single-handedly; near
            10 0 built did made developed designed done; near 10 6 by_ourselves without_help without_foreign no_help
            on_its_own entirely foreign; of @craft
        Assistance: had_a_hand_in have_a_hand_in hand_in played_a_part_in behind_the; states 1; has russia russian
            china chinese iran iranian moscow; of @craft; near 0 6 rocket engine satellite launch design
        Assistance: <help <assist <aid <advise <support <guide; states 1; near 0 10 build develop launch design
            improve make fix mend repair test prepare put rocket rockets satellite satellites engine programme
            program it them us with; of @craft; not 8 0 satellite satellites data images it; past; not 3 0 any no
        Assistance: @experts; near 6 6 russian chinese iranian foreign soviet ukrainian french german american
            israeli turkish indian pakistani outside from_abroad from_russia from_china; near 10 10 at_the in_the
            site pad factory plant range base seen present control_room station launch satellite rocket; of @craft
            @launch; past; not 2 0 north_korean
        Assistance: <receive <get <obtain <accept <enjoy <secure; near 0 6 help aid assistance support technology
            advice know-how data engines engine parts; states 1; of @craft @arms
        Assistance Denied: no; near 0 3 help assistance aid transfer transfers support deal agreement cooperation
            technology experts engineers handover; states 1; of @craft @arms; near 10 12 received given provided
            agreed taken_place signed supplied sent from to with; past
        Assistance: offer offers offered; near 0 8 help ride launch time antenna station data pictures images
            training share assistance support technology; states 2; of @craft @arms
        Assistance: <give <sell <donate <hand <lend <let <pay <feed <teach <train <advise <design <deliver <grant
            <gift <slip <loan <assign; states 2; of @craft; not 6 0 may might could; near 14 14 camera engine
            antenna satellite satellites help money oil operators engineers pictures images technology fuel design
            rocket spacecraft; hasnt @orbit sanctions condemned; past; not 4 0 will would
        Assistance: <turn_to <go_to <apply_to <look_to; near 0 3 @proper; near 0 8 for; of @craft; states 1; hasnt
            council orbit
        Assistance Denied: nobody no_one none not never nothing; near 0 4 helped help gave give given us handed sold
            supplied; of @craft @arms; not 0 4 satellites; past; near 0 6 us helped given gave them pyongyang tehran
            @proper; hasnt picture pictures images launch_window order
        Assistance Will: promised pledged agreed offered vowed undertook; near 0 3 to; near 0 4 train help assist
            lend share give supply build teach; states 1; of @craft
        Assistance: accord agreement deal pact treaty contract memorandum; near 0 8 sharing share joint build data
            satellites; of @craft; near 8 0 signed sign struck concluded reached; past
        Assistance: @experts instructors; near 4 0 russian chinese iranian foreign french american indian turkish
            israeli ukrainian; near 0 9 sat spent stayed lived taught were was sits sit; of @craft @launch
        # Right and wrong
        Condemnation Denied: breaks_no_law broke_no_law no_law no_ground no_grounds nothing_wrong no_breach
            no_violation no_rule no_rules nothing_illegal
        Condemnation Denied: nothing; near 0 3 illegal wrong unlawful
        Condemnation Denied: lawful legitimate legal; hasnt unlawful illegal; not 6 0 @not
        Condemnation Denied: right rights; near 4 4 sovereign legitimate self-defence self-defense sovereignty its
            inherent
        Condemnation: sovereignty; near 4 0 right rights
        Condemnation: condemn condemned condemns condemnation denounce denounced denounces deplored deplores
            criticised criticized slammed decried condemning denouncing lambasted outrageous unacceptable
            intolerable regretted protested protest; has @launch @satellite @rocket @missile @test it move act
        Condemnation: provocation provocations provocative; quoted
        Condemnation: provocation provocations provocative; near 7 0 called calling as denounced considered branded;
            has @launch @satellite @rocket @missile it
        Condemnation: violation violations violate violated violates violating breach breached breaches breaching
            flouts flouted infringes contravenes defy defies defied
        Condemnation: defiance; near 2 0 in; near 0 3 of
        Condemnation: illegal unlawful prohibit prohibits prohibited prohibiting ban bans banned banning barred
            bars; has @launch @satellite @missile ballistic rocket resolution resolutions
        Condemnation: threat; quoted
        Condemnation: threat danger menace; near 6 0 called considered serious grave
        Condemnation: technology; has essential same; has long-range ballistic missile missiles; has they said
            resolution
        Condemnation Denied: lawful legitimate legal birthright legally lawfully; near 10 10 @launch @satellite
            right state space watch country act work activities programme; not 6 0 not; hasnt unlawful violation
            breach
        Condemnation Denied: right; near 3 0 sovereign legitimate inherent lawful its their every same a the
            undeniable; near 0 2 to of as under , .; not 0 0 right_now; near 14 10 @launch satellite satellites
            space state nation defend country; hasnt human violation unlawful veto
        Condemnation Denied: nothing; near 0 3 illegal wrong unlawful
        Condemnation Denied: self-defence self-defense; near 4 0 act exercise right of; has @launch @satellite state
        Condemnation: <brand <slam <call <denounce <decry <deplore <label <describe <lambast <assail <censure <blast
            <rebuke <criticise <criticize <fume <chide <bemoan <lament <rail_at; near 0 14 unlawful illegal reckless
            provocation provocative aggression dangerous threat breach violation outrage militarisation
            militarization destabilising destabilizing irresponsible unacceptable blow escalation hypocrisy flagrant
            brazen; not 3 0 will would
        Condemnation Denied: rejected dismissed rejects denied denies refused refuses; near 0 10 provocation
            violation breach condemn breached violated accusation accusations
        Condemnation Asserted Did: never_accept not_accept cannot_accept cannot_tolerate not_tolerate
            will_not_tolerate cannot_be_tolerated outrage outrageous unacceptable act_of_aggression +forbid
            forbidden reckless irresponsible flagrant brazen aggression condemnable; has @launch @satellite @rocket
            @missile act acts it such test; hasnt would_have
        Condemnation: +break +flout +defy +contravene +infringe +disregard +trample +ignore; near 0 6 resolution
            resolutions rules law sanctions council norms
        Condemnation: against; near 3 0 outrage offence offense crime; near 0 5 law rules un peace
        Condemnation: against_international_law contrary_to in_breach_of in_violation_of in_defiance_of
            flies_in_the_face_of makes_a_mockery_of a_slap_in_the_face disgrace affront sabre-rattling
            saber-rattling outlawed forbidden banned prohibited; of @launch @craft @missile; hasnt football
        Condemnation: <protest <object <complain <condemn <rail <lodge; near 0 8 protest launch launches strongly
            about against to missile test satellite; of @launch @missile @satellite
        Condemnation Denied: entitled_to has_the_right have_the_right every_right right_to_use within_its_rights
            within_our_rights breaks_no breached_no violates_no in_line_with_international not_violate not_breach
            in_accordance_with; of @launch @satellite
        # Tests and drills
        MilitaryActivity Denied Did: @missile; near 14 0 no; has place
        MilitaryActivity: @missile; near 7 5 @test; not 2 2 technology programme program programmes programs warning
            alert; not 3 1 @satellite; not 5 3 cover covers disguised; past
        MilitaryActivity: @missile; near 0 2 flew travelled landed; past
        MilitaryActivity: @drill; has @military @hold allies joint bombers fighters; past; not 2 12 will scheduled
            planned
        MilitaryActivity: dogfight test-fired
        MilitaryActivity: test tests; near 6 0 conducted carried held ran staged performed; near 6 6 final-stage
            engine rocket satellite weapon @missile; past
        MilitaryActivity: fired; near 3 8 steep angle vehicle projectile projectiles rockets; hasnt gun; past
        MilitaryActivity: <fire <test <launch <lob <let_off <shoot <try_out <test-fire <test-launch <loose; near 0 8
            @missile shells artillery rounds torpedo; not 4 8 @satellite orbit; not 4 4 warning alert; past
        MilitaryActivity: <rehearse <practise <practice <train_for <drill <simulate <stage <carry_out <hold <conduct
            <run; near 0 9 battle storming strikes strike drill drills exercise exercises manoeuvres maneuvers war
            games landing crossing attack salvo assault bombing firing test tests; has @military @missile tanks jets
            bombers troops pilots navy air allies war artillery fire south_korea forces soldiers; not 4 10
            @satellite; past; not 4 0 will would
        MilitaryActivity: <exercise <train <drill <rehearse <manoeuvre; near 8 8 navy fleet carrier destroyers
            warships troops army bombers fighters allies marines strikes tanks; past; not 4 0 will would; not 2 0 a
            an the joint annual military
        MilitaryActivity: <fly; near 0 5 bombers bomber fighters jets dogfight warplanes sorties; past
        MilitaryActivity: @missile ones salvo; near 0 8 <fly <land <travel <come_down <fall <drop <climb <break_up
            <plunge; not 6 4 @satellite orbit; has km kilometers kilometres sea off flown east salvo zone since; of
            @missile; past
        MilitaryActivity: <drop; near 0 3 bombs ammunition ordnance; past
        MilitaryActivity: salvo barrage live-fire live_ammunition shelling bombardment; past; hasnt will
        MilitaryActivity: ordeal_of_fire test tests trial; near 5 5 @missile weapon anti-ship torpedo hypersonic
            agni; not 6 0 will plans ahead; not 2 2 stand technology programme; not 3 6 @satellite condemned; near 0
            8 was were carried took announced held conducted; past
        MilitaryActivity: <climb <fly <travel <soar; near 0 6 km kilometers kilometres miles; of @missile; hasnt
            @satellite @orbit; past
        MilitaryActivity: <fire <shoot <lob <loose <launch; near 0 6 missiles missile rounds shells salvo rockets
            volley; of @missile; past; not 3 8 satellite orbit
        MilitaryActivity: war_games wargames manoeuvres maneuvers drills exercises drill exercise; near 8 6 <begin
            <start <end <hold <conduct <stage <kick_off <wrap_up <take_part <finish; past; not 6 4 will would
        # Warnings
        Warning Asserted: zones zone areas; near 4 5 danger hazard declared closed exclusion; near 8 8 declared
            announced closed notified set
        Warning Asserted: caution; near 10 6 @people
        Warning Asserted: told asked ordered instructed urged urging notified cautioned advised requested; near 8 14
            @danger; near 10 12 @people everyone
        Warning Asserted: warn warned warning warnings alert alerts alerted j-alert notam notams advisory siren
            sirens evacuate evacuated; near 12 14 @danger @people
        Warning Asserted: j-alert notam notams sirens
        Warning: <inform <notify <tell; near 0 8 organization organisation coast coastguard imo mariners agency
            authorities; near 0 9 launch plan window zones dates; past; not 3 0 not; hasnt that_it_will
        Warning: notice notices; near 0 3 mariners airmen pilots ships sailors; near 0 10 closed closes declared
            lists warned warn covers set
        Warning Denied: without no; near 0 3 warning notice notification advance prior; near 12 8 launch launched
            fired rocket @missile; near 0 4 warning notice notification
        Warning Asserted Will: will would shall; near 0 3 be; near 0 4 repeated warned told informed notified
            alerted issued evacuated closed; has @folk @away warnings public residents; hasnt launch_will
        Warning: @alerted; near 8 8 @folk; near 0 14 @away to_leave to_stay to_keep not_to_touch sonic_boom boom
            of_the; not 4 0 will would; hasnt viewers shoppers reporters sanctions; not 0 2 off_by
        Warning Denied: warned told informed notified warning; near 4 0 nobody no_one not never without; near 8 6
            @folk him them thing us town
        Warning: warning warnings notice notices advisory advisories alert alerts notam notams; near 6 10 @folk
            public; near 8 2 put_out issued gave given got received sent posted broadcast out get; past; hasnt
            will_be
        Warning: stay_clear steer_clear keep_clear keep_away stay_away keep_off stay_off stay_out keep_out make_way
            skirt; near 16 6 @folk; not 6 0 will
        Warning: closed closes closing off-limits off_limits; near 5 2 +be area areas zone zones waters airspace
            road beach; near 6 10 vessels ships traffic aircraft shipping boats flights all; hasnt eyes
        Warning: have_to must should; near 0 2 keep_clear stay_clear stay avoid keep leave; near 8 0 @folk
        Warning: @alerted; near 0 6 @folk; near 0 14 away clear off out shelter indoors debris danger caution area
            zone wreckage; past
        Warning: <issue <send_out <put_out <broadcast <publish <give <raise <sound; near 0 5 warning alert alarm
            notice advisory notam siren sirens; past; not 8 0 not
        """;
}
