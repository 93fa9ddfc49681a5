namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of what is to come, and the signs of it.</summary>
internal static class PlanRules
{
    public const string Text = """
        # What is to come
        Plan Denied Will: not no never; near 0 3 received any; near 0 5 notice; near 0 8 launch
        Plan Asserted Will: earliest earlier before; near 2 0 no_earlier not_before the; near 0 3 than the 1 2 3;
            near 14 6 @launch flight lift-off date quarter
        Plan Asserted Could: rule; near 3 0 not cannot; near 0 4 out; near 0 8 slip delay launch test attempt
        Plan Will: preparing readying prepares readies; near 0 7 @launch @craft; not 0 4 @missile
        Plan Will: be; near 1 0 to; near 0 2 launched lofted flown orbited; not 4 0 @attempt; not 8 8 @missile
        Plan Could: may might could; near 0 3 launch try attempt fly orbit; has @craft launch; not 8 8 @missile
        Plan Will: will would shall 'll; near 0 3 launch launches launched put place send deploy orbit fly follow
            join begin publish release try attempt conduct complete finish build develop field operate hold go get
            be; has @craft @drill launch launches orbit pictures images craft; not 0 3 used use given help enhance
            improve watch monitor serve violate breach able map informed told; not 8 8 @missile; not 0 6 agreement
        Plan Will: plans plan planned planning intends intend intended intention aims aim aiming vowed vows pledged
            pledge pledges promised promises hopes hope hoped expects expect expected scheduled slated seeks wants
            want wanted likely poised targeting; near 0 12 @launch @build @place @orbit @attempt fly service
            launches first drill exercise try pictures images; has @craft @drill launch launches craft it them try;
            not 0 1 @orbit @site; not 8 10 @missile; not 2 0 what; not 0 4 use used; not 3 0 than as
        Plan Will: due set ready; near 0 1 to for in by; near 4 0 is are was were be; near 0 14 @launch @orbit
            @satellite lift fly; hasnt @missile
        Plan Will: postponed delayed delay pushed rescheduled suspended cancelled canceled; not 3 0 had; near 12 10
            @launch @craft; hasnt @missile
        Plan Will: ordered instructed directed called; near 0 8 launch launches prepare dispatching deploy build
            accelerate; has @satellite launch; not 0 6 shelter closed
        Plan Will: announced unveiled; near 0 3 plans plan goal; has @satellite launch launches
        Plan Will: deadline goal target; has @satellite launch launches orbit deadline; near 8 8 @launch met set
            satellites year
        Plan Will: upcoming next; near 0 2 launch launches attempt flight satellite; near 0 14 will scheduled due
            expected likely planned set
        Plan Will: <schedule <plan <slate <pencil_in <set <fix <foresee <time <book <earmark due; near 4 0 is are
            was were been remains; near 0 3 for on; of @craft @launch @picture @drill; near 10 0 @launch flight try
            attempt liftoff it they one successor satellite second third next mission pictures shot debut; not 0 2
            use research scientific military watching; hasnt @missile resolution
        Plan Will: <promise <plan <expect <foresee; near 3 0 is are was were; near 0 3 for in by; near 0 5 2024 2025
            2026 2027 2028 2029 2030 january february march april may june july august september october november
            december spring summer autumn winter year; of @craft @launch @picture; not 8 8 @missile
        Plan Will: +book +commission <order <contract; near 0 5 more another further flights launches two three four
            of_the_kind; of @craft
        Plan Will: intends plans wants hopes aims; near 0 3 expand enlarge double grow increase keep add; of @craft
        Plan Will: likely_to expected_to; near 0 4 be; near 0 3 brought_forward delayed postponed pushed moved
            put_off launched; of @craft @launch
        Plan Denied Will: no_plans no_plan no_launch not_planned no_further no_intention no_notice no_more
            nothing_planned not_foreseen no_date; has launch launches flight seventh @satellite @rocket orbit
            mission notice it offing; not 0 5 has took flown; hasnt signs sign miscarried evidence; near 0 14
            planned offing notice foreseen plans plan further intention seventh date
        Plan Denied Will: unlikely not_expected not_likely not_foreseen not_planned not_scheduled; of @craft @launch
            @drill; near 10 10 fly @launch flight again follow orbit season foreseen
        Plan Doubted Will: deadline new_date schedule carriers timetable date target promise breath; near 14 8
            @doubt doubt doubts unlikely uncertain sceptical skeptical not_hold far_from questioned; of @craft
            @launch @attempt date
        Plan Will: @deferred; near 14 10 @flight satellite flights one they their it drill exercise; of @craft
            @launch @drill; near 0 14 to until till by from for indefinitely again because after yet; hasnt orbit km
            kilometres; not 10 0 had
        Plan Will: will would shall 'll is_to are_to was_to; near 0 4 @fly be_back rise soar head ride be_put
            be_ready be_shown; of @craft @launch @picture @drill; not 0 3 @watch follow_our serve used help able
            informed told warned repeated given; not 0 8 sanctions resolutions agreement; not 8 8 @missile; not 4 0
            if said_such hoped_that; hasnt violate breach breaches
        Plan Could: may might could; near 0 3 buy launch fly try follow attempt slip go orbit come begin; of @craft
            @launch @drill; not 10 0 if unless
        Plan Could: further_slip another_launch another_delay further_delay; has not_rule rule could possible may
        Plan Will: @intended; near 0 12 @fly @launch; of @craft @launch @drill; not 0 4 use used for_farming; near 6
            0 is are was were has have it he she they @proper ministry company firm agency army military , maker;
            not 3 0 than as what as_was; not 2 0 had was_meant; not 8 8 @missile; hasnt used_for designed
        Plan Will: @intended; near 0 4 for to in by; near 0 9 january february march april may june july august
            september october november december 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 spring summer
            autumn winter year; of @craft @launch @picture @drill; not 3 0 than as as_was; not 8 8 @missile; past
        Plan Asserted Will: no_earlier_than not_before as_soon_as at_the_earliest; of @craft @launch
        Plan Will: in_the_works wish_list on_order in_the_pipeline in_the_offing in_store under_construction
            on_the_cards on_the_books on_track on_the_way; of @craft @launch
        Plan Will: next following another second third fourth fifth; near 0 3 launch flight try attempt one spring
            satellite shot; near 0 12 will may could would expected likely planned august october is_to more_like
            to_follow to_fly set due slated by early late soon; of @craft @launch; hasnt took lifted failed
        Plan Will: window windows slot; near 0 6 is_open opens runs lasts open between extends closes; of @craft
            @launch
        Plan Will: provides_for budget_for allows_for reckons_with point_to points_to pointing_to hints_at hint_at
            foresees foresee calls_for called_for; near 0 8 launch launches satellite satellites flights launchers;
            of @craft @launch
        Plan Will: starts begins begin start resume resumes; near 0 4 on in next soon tomorrow; of @satellite
            @drill; near 14 0 work service mission exercise operation reconnaissance launches
        Plan Will: <extend; near 4 0 been is was; of @drill; has by until
        Plan Will: <announce <unveil <promise; near 0 4 another more new further second third next; near 0 6
            @satellite launch launches; of @craft
        Plan Will: is_to are_to is_due are_due were_to was_to; near 0 6 follow fly be_launched launch join be_put
            be_placed lift_off go_up have_followed be_held carry put; of @craft @launch @drill
        Plan Will: ordered contracted commissioned; near 0 5 more two three four another further satellites
            satellite; of @satellite; past
        Plan Will: two_more three_more one_more four_more five_more more_satellites more_launches another_three;
            near 8 8 will would planned plans to_be announced go_up fly follow by; of @satellite; not 0 8 put_in
        Plan Will: would will 'll shall; near 0 2 be go; near 0 5 in_the_sky in_orbit up in_space aloft skyward
            back; of @craft
        Plan Will: <gear_up <ready <brace <count_down +await waiting_for in_line_for next_in_line drawing_board
            roadmap countdown eyes eyeing sights_on pencilled_in penciled_in on_the_calendar on_the_agenda timetable
            timeline; near 14 12 @flight satellites next another; of @craft @launch; near 0 14 launch orbit fly
            flight year month week by in for; not 6 4 missed @missile; hasnt @picture reacted
        Plan Will: there_will_be there_would_be will_see will_go would_go will_fly would_fly will_follow
            would_follow will_lift will_attempt will_try would_try will_come would_come will_be_launched
            would_be_launched will_launch would_launch will_put would_put will_carry would_carry will_send
            would_send; of @craft @launch @drill; not 0 6 sanctions; hasnt violate breach
        Plan Will: ready; near 6 0 be is are will; near 0 4 by for in before to; near 0 6 2024 2025 2026 2027 2028
            2029 2030 january february march april may june july august september october november december spring
            summer autumn winter launch flight year month fly; of @craft @launch; hasnt @missile
        Plan Will: next another further second third fourth new; near 0 3 launch flight satellite attempt rocket
            test; near 0 10 in_early in_late this_year next_year this_month next_month next_week this_week in_spring
            in_summer in_autumn before_the_end by_the_end in_the_coming coming_weeks coming_months soon imminent
            near; of @craft @launch; not 12 8 failed exploded lifted launched took_off; hasnt could may might
        Plan Will: imminent near at_hand around_the_corner just_weeks_away days_away weeks_away months_away; near 10
            0 launch flight liftoff attempt try; not 8 0 no sign signs signs_of
        Plan Will: grounded on_hold stand_down stood_down until; near 8 8 rocket rockets launches flights fleet;
            near 0 12 until pending investigation cause review inquiry; of @craft @launch; hasnt @missile exploded
        Plan Denied Will: no not; near 0 2 launch launches flight satellite new rush hurry plans date; near 0 9
            this_year soon planned before until expected scheduled coming_weeks foreseeable in_sight in_the_cards
            on_the_cards ahead; of @craft @launch; hasnt took lifted has_been signs
        Plan Will: has set have; near 0 4 a_goal a_target a_date itself_a its_sights; of @craft @launch
        Plan Will: goal target ambition objective; near 0 8 to of is; near 0 10 @fly satellites constellation fleet
            orbit; of @satellite; not 4 0 missile military strike
        Plan Will: by until for to before; near 0 4 @when; near 14 4 @launch flight lift-off liftoff satellite
            satellites rocket twin successor replacement debut; of @craft @launch; not 12 0 <reach <enter lifted
            lasted since spent resolution; not 0 8 gmt; present; hasnt @missile @picture sees service purpose
        Plan Will: in; near 0 3 @when; near 12 0 @launch flight lift-off liftoff satellite rocket twin successor
            replacement it one exercise drill; of @craft @launch; not 12 0 <reach <enter resolution since; present;
            not 20 0 has have up who photo expects; not 20 0 @lofted @wrong came stood; hasnt @missile picture
            pictures images
        Plan Will: satellite satellites launch launches flight; near 0 3 for by in; near 0 5 2026 2027 2028 2029
            2030 2031 2032 2035; of @craft; hasnt @missile
        Plan Will: <approve <demand <fund <budget <set_aside <back <agree_on <call_for <sign_off; near 0 8
            @satellite launch launches constellation; near 0 8 more third fourth fifth second new another two
            further four; of @craft
        Plan Will: has_its_eye has_its_sights a_seat_on booked_on; of @craft @launch
        Plan Will: has_slid has_slipped slides slips moves; near 12 0 @launch lift-off liftoff flight date it; near
            0 3 to into until
        Plan Denied Will: not_in_sight nowhere_in_sight no_longer_planned off_the_table not_on_the; of @craft
            @launch
        Plan Will: goes_up go_up flies lifts_off follows leaves_for; near 8 0 next one second third it twin
            satellite rocket; near 0 8 @when; of @craft; present
        # Signs at a site
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
        Preparation: +fuel +refuel; near 5 6 begun started began rocket workers crews being; of @rocket @launch;
            past; hasnt could
        Preparation: activity work construction building; near 0 12 increased stepped_up picked_up taking_shape
            under_way continued continues resumed intensified site pad; of @launch @craft; name Site; not 3 3
            @missile
        Preparation: pad launchpad tower facility building; near 0 4 taking_shape under_construction being_built
            being_extended being_upgraded
        Preparation Denied: no not none nothing neither nor nobody never empty unbroken missing quiet; near 8 12
            @site; has site pad sohae launchpad tower gantry rocket fuelling fueling transporter campaign moves
            stand trace sighted preparations; near 10 12 see sees seen find found moves moved moving sighted
            indication indications evidence trace spotted detected observed snow arrived missing sign signs; not 4 0
            whether; of @craft @launch
        Preparation: @site; near 10 10 <detect <spot <see <find <sight <move <raise <park <erect <roll_out <turn_up
            <arrive <show <appear <stand <dismantle <pick_up_pace <point_to <observe <notice <park point_to rolled;
            of @craft @launch; name Site; not 3 3 @missile; hasnt could_see @orbit lifted failed exploded blasted
            took
        Preparation: @site; near 8 8 turned_up picked_up_pace rolled_out stood_on parked raised_over point_to
            sent_away taken_down blast_marks spotted detected clearest_sign heating; near 14 14 launch pad tower
            site stand hill rocket stage campaign crane; of @craft @launch; not 3 3 @missile; hasnt @orbit lifted
            failed exploded
        Preparation: preparations; near 4 0 no any final early last; of @craft @launch; not 6 3 finish complete; not
            0 3 of_operations
        Preparation Doubted: tarpaulin tarpaulins crane rocket truck trucks canopy; near 14 8 whether; near 14 14
            impossible wonders unclear tell unknown; of @craft @launch; has pad site above hide tower sent hall
        Preparation: under_way underway well_advanced in_full_swing at_an_advanced stepped_up gathering_pace
            nearing_completion; near 12 4 preparations work construction activity campaign; of @launch @craft; not 3
            3 @missile
        Preparation Denied: nothing no_movement no_activity no_sign no_signs no_trace no_evidence all_quiet quiet;
            near 10 12 launch site pad sohae gantry tower range preparations; of @launch @craft; not 6 0 whether;
            hasnt russia engine pictures
        Preparation: <wheel_out <roll_out <haul <truck_in <bring_in <assemble <hoist <stack <erect <set_up <fuel
            <fill <park <deliver <cover; near 10 8 pad launchpad tower gantry hangar assembly_hall site stage stages
            tank tanks fuel; of @rocket @launch; past; hasnt orbit @wrong lifted off exploded
        """;
}
