namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of launches, their failures and orbits.</summary>
internal static class LaunchRules
{
    public const string Text = """
        # A rocket left the ground, or somebody tried
        LaunchAttempt: lifted blasted took; near 0 1 off; of @craft; past
        LaunchAttempt: launched; near 14 10 @craft craft them cubesats probe; not 5 6 @missile; not 0 0 campus;
            hasnt campus campuses tv television app; past
        LaunchAttempt: launched; near 8 8 @satellite; hasnt campus campuses tv television app; past
        LaunchAttempt: launched; near 12 4 @site; near 12 0 @craft craft it; not 6 6 @missile; past
        LaunchAttempt: sent lofted carried shot; near 0 10 @satellite; has space skyward aloft; hasnt @orbit; past
        LaunchAttempt: lifted; near 0 5 @satellite; past
        LaunchAttempt: rose soared roared climbed thundered departed flew; near 8 0 @rocket; past
        LaunchAttempt: left; near 6 0 @rocket; near 0 4 pad desert ground site launchpad california earth; past
        LaunchAttempt: left; near 3 0 had; near 6 0 @rocket
        LaunchAttempt: fired; near 6 6 @craft; not 0 3 rockets; not 8 8 @missile; past
        LaunchAttempt: @launch; near 0 4 occurred happened; past
        LaunchAttempt: @launch; near 0 2 took; near 0 3 place
        LaunchAttempt: @launch; near 6 0 conducted attempted carried made; has @craft; not 6 4 @missile; past
        LaunchAttempt: attempted tried trying; near 0 6 @launch @orbit orbit put; has @satellite spacecraft; past
        LaunchAttempt: attempt attempts; near 5 0 made conducted carried; near 3 6 @launch @orbit; has @satellite;
            past
        LaunchAttempt: mission; near 0 4 began begun started; has @rocket; past
        LaunchAttempt: @lofted; near 0 9 @up across; not 4 0 could why; of @craft; not 5 9 @missile shells; not 0 8
            @orbit; not 0 8 into_smithereens; past
        LaunchAttempt: @rose; of @craft; not 10 4 @missile bombers fighters jets drone drones; not 0 3 @orbit; not 4
            0 never not; past
        LaunchAttempt: <launch; near 0 1 nothing; past
        LaunchAttempt: <lift <fire <launch <send; near 0 8 @satellite @rocket probe; near 0 14 pad from desert range
            soil; not 8 8 @missile; not 0 8 @orbit; past
        LaunchAttempt: <fly; near 6 0 @rocket vehicle; not 0 2 over
        LaunchAttempt: <loft <hurl; near 4 12 @satellite; near 0 3 by; past
        LaunchAttempt: <ride <travel <fly <hitch; near 0 3 to_space into_space aboard on_a on_top; of @satellite;
            past
        LaunchAttempt: launch launched; near 4 0 did_not didn't not_launch never; near 0 6 @craft anything nothing
            that
        LaunchAttempt: <fire <launch; near 0 10 space_launch satellite_launch_vehicle carrier_rocket space_rocket;
            past
        LaunchAttempt: <send; near 0 8 @satellite @rocket carrier; near 0 14 up_from from; not 0 8 @orbit pictures
            data signal; past
        LaunchAttempt: <try <attempt; near 0 3 to_launch to_orbit to_send to_put to_lift to_place to_loft a_launch;
            past
        LaunchAttempt: <send <shoot <fire <put <hoist <heave <blast <fling; near 0 7 into_space to_space
            towards_the_sky to_the_heavens into_the_air up_there heavenward; of @craft; not 6 6 @missile; past
        LaunchAttempt: <lift_off <blast_off <take_off <thunder <roar <rocket; near 0 8 from off into away; of
            @rocket; not 4 0 will would to
        LaunchAttempt: <attempt <try; near 0 5 launch launching orbit; of @craft; not 3 0 failed; past
        # A launch went wrong
        LaunchFailure Denied Did: fail failed failure failures exploded explosion crashed; near 14 0 @deny; near 14
            10 @launch @craft @attempt @stage
        LaunchFailure Did: fail failed fails failure failures unsuccessful unsuccessfully botched aborted
            malfunction malfunctions malfunctioned malfunctioning abnormally; near 12 10 @launch @craft @attempt
            @stage @orbit mission flight tests; not 4 4 @missile; not 4 0 could may might
        LaunchFailure Asserted Did: failures attempts; near 4 0 similar previous earlier other failed
        LaunchFailure Could: fail failed failure; near 4 0 could may might; near 12 10 @launch @craft @stage
        LaunchFailure Did: explode exploded exploding explosion crash crashed crashing disintegrated blew ditched
            tumbled tumbling splashed destroyed anomaly anomalies veered deviated self-destructed self-destruct
            mishap vanished collapsed misfired break-up breakup plunged plummeted burst underperformed faltered;
            near 14 10 @craft @stage @launch mission flight liftoff; not 6 6 @missile; past
        LaunchFailure Asserted Did: broke; near 0 2 up apart; near 14 8 @craft @stage @launch it
        LaunchFailure Asserted Did: shut shutdown cut; near 0 3 down early off prematurely; near 10 6 @stage
        LaunchFailure Asserted Did: ignite separate open restart work function deploy start; near 4 0 @not @fail
            failed; near 12 8 @stage @rocket fairing payload engine
        LaunchFailure Asserted Did: lost; near 0 3 contact thrust control pressure signal; near 14 8 @craft @stage
            @launch
        LaunchFailure Asserted Did: lost; near 6 0 was were been being; near 8 4 @craft payload; past
        LaunchFailure Asserted Did: error errors fault faults defect leak leaked problem problems glitch trouble
            drop fall; near 14 10 @stage @rocket @launch chamber fuel motor; has @rocket @stage @launch mission; not
            10 10 warning
        LaunchFailure Asserted Did: accomplished completed reached achieved; near 4 0 @not could; near 6 0 mission
            goal objective flight
        LaunchFailure Asserted Did: ended; near 0 3 flight mission; near 0 6 by itself early prematurely abruptly
            seconds
        LaunchFailure Asserted Did: ended; near 0 3 in; near 0 4 failure disaster flames sea fireball
        LaunchFailure Asserted Did: fell fallen falling dropped tumbled crashed came; near 0 3 into in back down
            short; near 12 4 @rocket @satellite debris wreckage; not 0 12 zone zones planned; past
        LaunchFailure Asserted Did: terminated; has @rocket @launch flight @stage
        LaunchFailure Asserted Did: burned burnt; near 0 2 up; near 12 4 @craft @stage; past
        LaunchFailure Asserted Did: re-entered reentered; near 10 2 @craft @stage; past
        LaunchFailure Asserted Did: short; near 4 0 fell stopped falling; near 0 6 @orbit speed velocity space
        LaunchFailure Asserted Did: @orbit; near 6 0 @place; near 8 0 @not @fail failed; not 12 0 yet
        LaunchFailure Asserted Did: <strand; near 0 6 @orbit; of @satellite
        LaunchFailure Asserted Did: not_go_as_planned not_go_to_plan not_as_planned went_wrong goes_wrong gone_wrong
            nothing_went_right not_go_well did_not_survive came_apart broke_apart; of @craft @launch
        LaunchFailure Asserted Did: <burn <explode <blow_up <ignite; near 0 5 pad launchpad ground test_stand; of
            @craft @launch; past
        LaunchFailure Asserted Did: <blow_up confetti smithereens <end_up_as into_smithereens; of @craft; past
        LaunchFailure Did: @wrong; near 16 12 @flight which launched; of @craft @launch @stage; not 16 10 @missile;
            not 2 2 drone; hasnt talks economy; past
        LaunchFailure Asserted Did: not never n't nor failed fails fail refused refuses; near 0 4 @nowork; near 0 6
            space orbit ignite light start restart separate open success goal tower mission its deploy trajectory
            altitude speed apogee rockets path pad ground; of @flight; near 10 0 @craft @stage @launch mission
            flight it they vehicle which fairing second third fourth attempt carrier forerunners; not 0 4 weapons;
            not 0 5 yet any picture pictures image images agreement anything; past
        LaunchFailure Asserted Did: <lose <destroy <wreck <sink <ruin <consume; near 6 4 @craft vehicle; not 1 0 the
            a of; of @craft; not 4 4 @missile; not 0 6 contact; past
        LaunchFailure Asserted Did: loss; near 0 3 of; near 0 6 @craft vehicle mission
        LaunchFailure Asserted Did: short; near 2 0 +fall +come +stop; of @craft
        LaunchFailure Asserted Did: shut shutdown cut; near 0 3 down early off prematurely too_soon; of @craft
            @stage
        LaunchFailure Asserted Did: <sink <drop <plunge <fall <plough <crash <tumble <splash <slam; near 0 5
            into_the_sea into_the_ocean into_the_pacific into_the_atlantic into_the_yellow into_the_east sea ocean
            waters desert hillside; of @rocket @satellite; not 4 6 @missile shells; not 8 0 first_stage spent
            planned parts part pieces debris wreckage fragments; not 0 10 as_planned zone zones safely; past
        LaunchFailure Asserted Did: <gone was_gone were_gone; near 0 4 within seconds minute minutes; of @craft
        LaunchFailure Did: failed failing doomed ill-fated botched aborted abortive; near 0 4 @launch @attempt
            flight flights mission missions shot try tries; of @craft @launch; past
        LaunchFailure Did: mishap mishaps accident disaster catastrophe setback; of @craft @launch @stage; not 4 0
            natural after relief; near 14 10 @craft @launch @stage mission; past
        LaunchFailure Asserted Did: wrong awry amiss; near 2 0 went gone going; near 14 8 @flight
        LaunchFailure Asserted Did: too_early too_late too_soon prematurely; near 10 4 @stage cone fairing separated
            shed ignited parachute; of @craft
        LaunchFailure Did: failure failures; of @craft @launch; near 14 12 @flight space_agency probe cause caused
            blamed after two three first; not 5 0 market heart policy intelligence power; not 2 2 crop attempt_at;
            past
        LaunchFailure Asserted Did: <blow_to_pieces <rip_apart <tear_apart <fly_apart <shake_itself <flame_out
            <peter_out <splutter <choke <go_down <go_dark <come_crashing <fall_out_of_the_sky <fall_back
            <tumble_back <hit_the_ground <hit_the_sea <run_into_trouble <end_up_in <be_no_more <be_toast
            <be_finished <not_survive <go_silent <lose_its_way <go_astray <stray fire_broke_out in_pieces
            at_the_bottom_of bottom_of_the_sea wrong_orbit unusable_orbit too_low_an_orbit lower_than_planned
            too_low_for not_enough_speed lacked_the_speed in_flames short_of_orbit short_of_space; of @craft
            @launch; near 16 14 @flight it; not 4 6 @missile; past
        LaunchFailure Asserted Did: <jam <crack <leak <seize <stick <rupture <misread <freeze <clog <overheat
            <cut_out <quit <fail <die; near 8 6 @stage valve turbopump pump nozzle fairing fuel tank gyro sensor
            bolt motor software computer pipe seal separation; of @rocket @launch; not 4 0 could may might not; past
        LaunchFailure Asserted Did: cause culprit blame blamed; near 0 10 @stage valve turbopump pump nozzle fairing
            fuel tank gyro bolt motor software computer pipe seal separation fault lightning; of @rocket @launch;
            past
        LaunchFailure Asserted Did: never; near 0 3 got made came reached returned separated left heard_from; near 0
            7 orbit space ground pad sky there off again; of @craft; not 0 3 been
        LaunchFailure Asserted Did: unsuccessful unsuccessfully in_vain to_no_avail without_success; of @craft
            @launch
        LaunchFailure Asserted Did: <destroy <terminate <abort <end <cut_short <curtail; near 6 6 flight mission
            rocket vehicle itself command controllers; of @rocket @launch; not 6 0 could may might can to missiles;
            near 14 10 after because when seconds minutes by over early command was were itself; past; not 0 3
            debris
        LaunchFailure Asserted Did: @part; near 6 9 @bad; of @rocket @launch; past; hasnt antenna antennas camera
            pictures separated_on trucks @picture; not 6 0 could may might if will; near 14 14 lit light open opened
            ignite work separate shut off orbit rocket flight launch loss start pressure blame stopped loose fly
            speed separation cause failed
        LaunchFailure Asserted Did: could_not_be_saved no_better no_farther no_further let_down lost_its_bearings
            ended_badly ended_there cut_out_of too_low_to_survive far_too_low left_in_an_orbit; of @craft @launch;
            near 14 4 @flight it
        LaunchFailure Did: failed; near 10 0 of; near 10 0 flights launches attempts rockets shots missions; of
            @craft @launch
        LaunchFailure Asserted Did: <switch_off <turn_off <shut_off; near 4 6 engine engines stage; of @rocket
            @launch; past
        # In orbit
        OrbitReached: @orbit; near 9 3 @place; near 3 3 in into an its the planned around low polar; past; not 7 0
            @fail @attempt; not 6 0 could may might can; not 12 0 wants want hopes seeks; not 8 0 @not; hasnt
            orbiting-football
        OrbitReached: orbit; near 2 0 in into; past; has @satellite spacecraft craft objects object it four; not 9 0
            @fail @attempt could may might; not 12 0 wants want hopes seeks; not 8 0 @not
        OrbitReached: orbits circles circling circled orbited orbiting; has @satellite spacecraft craft; past
        OrbitReached Denied: @orbit; near 8 0 @not; near 6 3 @place; has yet no nothing
        OrbitReached: perigee apogee sun-synchronous geostationary inclination; past; hasnt @fail
        OrbitReached: catalogued cataloged; has @satellite objects object orbit
        OrbitReached: altitude height; near 10 8 km kilometers kilometres miles; near 14 0 is was flies now are at;
            has @satellite spacecraft craft it; hasnt @missile @fail; past
        OrbitReached: raised lowered boosted; near 0 5 @orbit altitude height; past
        OrbitReached: orbit; near 3 0 <enter <reach <attain <achieve <make; of @craft; not 6 0 fail failed fails
            could may might if to will would; not 5 0 not never n't no; past
        OrbitReached Doubted: orbit; near 14 0 whether; near 14 0 unclear question doubt uncertain confirm know say;
            of @craft
        OrbitReached: km kilometers kilometres miles; near 0 3 above_the_earth above_the_ground above_earth
            above_ground up overhead; near 10 0 flies circles travels moves now is flying; of @satellite; hasnt
            @missile could can
        OrbitReached: @orbit; near 8 0 @place <keep <haul <fly <shoot <lift <bring <put <drop_off <take; near 5 0 in
            into to an; past; of @craft; not 0 2 plane; not 9 0 @fail @attempt could may might if; not 8 0 @not
            wants hopes want hope plans; not 1 0 to
        OrbitReached: km kilometers kilometres miles; near 12 0 <climb <rise <lift <nudge <boost <raise <deliver
            <haul <settle <circle <go_up +orbit +list <count <track <lower <place <put <ride path perigee apogee
            +circle +fly; near 6 0 to at of from by between; of @satellite; hasnt @missile resolution debris drones
            @fail; not 6 0 within from_here away; not 14 0 ground_station could can; past
        OrbitReached: <correct <raise <lift <adjust <boost <lower <trim <nudge <circularise <circularize; near 0 5
            @orbit path altitude height perigee apogee; of @satellite; past
        OrbitReached: trackers tracker astronomers amateurs observers amateur; near 0 12 <find <spot <catch <detect
            <locate <see <count <catalogue <track; of @satellite; near 0 14 there in_orbit object objects rise; not
            0 4 no nothing
        OrbitReached: +go_round +go_around +fly_round <be_circling +circle +orbit; near 0 4 earth globe planet
            world; of @satellite
        OrbitReached Denied: found find sees saw seen detected tracked; near 5 0 never no nobody not; near 0 8
            in_orbit orbit; of @satellite
        OrbitReached: in_orbit; near 5 0 is are was were stays stay remains remain now already @satellite; of
            @satellite; not 8 0 @fail @attempt could may might wants want hopes will would own; not 12 0 wants want;
            past; not 8 0 @not
        OrbitReached: <enter <reach <attain <achieve <gain <settle <slip <join <park <slot <insert <inject <swing
            <drop; near 0 5 @orbit track path; of @craft; not 7 0 @fail @attempt could may might if whether to; not
            5 0 not never n't no; past
        OrbitReached: overhead above_us above_our_heads round_the_earth around_the_earth round_the_globe
            around_the_globe up_there in_space; near 8 0 circles circling flies flying is are whizzes passes orbits;
            of @satellite; not 8 0 will would could; hasnt weapons
        OrbitReached: object objects payload; near 0 6 catalogue catalog catalogued cataloged registered logged
            tracked number; of @satellite; has orbit space kilometres km norad tracker trackers
        """;
}
