namespace Overflight.Evidence.Reading.Claims;

/// <summary>Words that several rules share, named as groups.</summary>
internal static class RuleGroups
{
    public const string Text = """
        @up = up aloft skyward skywards heavenward heavenwards into_space to_space into_the_sky into_the_skies
            into_the_morning_sky into_the_night_sky off_the_ground beyond_the_atmosphere towards_space
            into_the_heavens
        @lofted = <launch <send <loft <hurl <fling <lob <haul <carry <propel <whisk <fire <shoot <lift <take
            <boost <hoist <blast <catapult <rocket <dispatch <ferry <put <bring
        @rose = <lift_off <blast_off <take_off <go_up <shoot_up <rise <soar <roar <thunder <rumble <streak <ascend
            <take_to_the_air <take_to_the_sky <take_to_the_skies <leave_the_pad <leave_the_ground <leave_earth
            <leave_its_pad <clear_the_tower <climb_away <climb_into <rocket_into <hurtle <race_into <liftoff
        @flight = @craft @launch @stage @attempt mission flight flights trial maiden debut vehicle carrier ICBM
            try shot
        @wrong = <go_wrong <go_awry <go_amiss <miscarry <misfire <flop <founder <fizzle <fizzle_out <conk_out
            <come_to_grief <come_to_nothing <run_out_of_breath <run_out_of_fuel <fall_short <miss_orbit
            <miss_its_orbit <stray_off_course <veer_off_course <go_off_course off_course <catch_fire
            <burst_into_flames <go_up_in_flames <wreck <explode <disintegrate <break_apart <break_up <blow_up
            <blow_apart <end_in_failure <end_in_disaster <nosedive <spiral <cartwheel <give_out <sputter abnormal
            <suffer_a_failure <suffer_a_setback <doom <self-destruct <destroy_itself <tip_over <topple
            <topple_over <keel_over smithereens confetti fireball <come_down_in <meet_with_failure
            <prove_a_failure <end_prematurely <end_early partial_failure total_loss <succumb <scupper <cripple
            <crash-land <bring_down <spin_out_of_control out_of_control total_failure unsuccessfully unsuccessful
            <fall_apart <be_lost <stall <cut_out <burn_up
        @nowork = +ignite +light +start +restart +separate +open +deploy +work +fire +function +unfold +detach
            +survive +reach +achieve +clear +make +enter +attain +complete +accomplish +succeed +come_off +get
        @sensor = camera cameras radar radars telescope lens optics sensor sensors instrument instruments imager
            payload
        @away = stay_away stay_clear steer_clear keep_away keep_clear keep_off stay_off stay_out keep_out make_way
            seek_shelter take_shelter take_cover shelter leave move_away evacuate avoid skirt indoors underground
            out_of look_out watch_out alert vigilant caution vigilance beware safety refuge basements debris
            danger hazard zones zone area areas airspace waters launch rocket
        @alerted = <warn <tell <ask <urge <order <advise <instruct <notify <alert <caution <inform <request
            <direct <call_on <shoo <clear <evacuate <require <remind
        @folk = @people fishing yachts boaters skippers skipper masters commuters villagers townspeople townsfolk
            locals passengers drivers ferries tankers trawlers planes jets airliners fishers sailors airlines
            inhabitants seafarers crews families schools neighbours households nobody everybody aviators trains
        @arms = arms weapons missile missiles rocket rockets shells ammunition munitions engine engines satellite
            satellites spacecraft technology technologies know-how expertise components parts data telemetry
            designs blueprints gear equipment antennas antenna camera cameras stage stages kit drones secrets
            pictures images imagery training fuel propellant station stations ground_station launch launches
            soldiers troops
        @experts = experts engineers technicians specialists advisers scientists boffins instructors
        @showing = <release <publish <show <display <exhibit <air <broadcast <post <print <carry <run <circulate
            <share <hand_out <put_on_sale <make_public <upload <distribute <unveil <disclose <appear <tweet
            <put_online <put_out <reveal <adorn <issue <surface <hang <grace <splash <feature <leak
        @shooting = <take <shoot <snap <capture <acquire <film <photograph <image <picture <record <send <beam
            <transmit <relay <return <deliver <receive <downlink <collect <gather <obtain <produce <come_down
            <come_in <arrive <look_at <inspect <view <examine <survey <scan <cover <show <spot <observe
        @deferred = <postpone <delay <defer <put_off <put_back <push_back <move_to <slip <reschedule
            <bring_forward <shelve <suspend <cancel <call_off <hold_up <scrub <extend <move_up <pencil <shift
            <pull_forward
        @intended = +plan +intend +aim +vow +pledge +promise +hope +expect <schedule <slate <pencil <earmark
            foreseen <envisage due set planned likely poised +want +seek +target +propose +prepare lined_up
            on_order <mark_down <commit ready_to about_to +anticipate +look_forward
        @fly = launch launches launching launched fly flies flown flight flights go_up lift lift-off liftoff
            blast_off take_off orbit orbits orbiting follow follows put placed place deploy deployed send sent
            loft lofted release released publish published show shown build builds built field attempt try begin
            begins start starts join joins hold held conduct conducted stage staged test tested buy acquire
            develop developed complete completed finish finished take_place operate service ready shot another
        @site = tower gantry crane truck trucks railcar railcars rail_car rail_cars tank_cars transporter trailer
            assembly_hall hall jetty pad launchpad stand bunker bunkers van vans doors fuel fuelling fueling
            propellant oxidizer oxidiser tarpaulin tarpaulins scaffolding engine_stand test_stand umbilical rocket
            rail tents cranes vehicles containers canopy shelter roof campaign activity work track trace sign
            signs indication indications
        @when = january february march april may-month june july august september october november december spring
            summer autumn winter fall 2024 2025 2026 2027 2028 2029 2030 2031 2032 2035 next_week next_month
            next_year next_spring next_summer the_end_of the_year the_decade this_year this_month this_week monday
            tuesday wednesday thursday friday saturday sunday tomorrow christmas soon the_coming early late mid
        @part = @stage valve valves turbopump pump nozzle fairing injector tank tanks wire cable sensor gyro
            computer software igniter bolt bolts seal nose_cone parachute motor guidance separation
        @bad = never not n't shut stuck loose clogged cracked jammed leaked leaking lost wrong too_early too_late
            broke broken snapped blew stopped quit refused seized fault faulty defective off unlit frozen misfired
            hung
        @public = public newspaper newspapers front_page front_pages website web_page online television tv
            journalists reporters press parliament lawmakers world outside_world telegram social_media internet
            screens audience visitors briefing gallery exhibition cameras
        """;
}
