namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of launches, their failures and orbits.</summary>
internal static class LaunchRules
{
    public const string Text = """
        # A rocket left the ground, or somebody tried
        #NEW LaunchAttempt
        LaunchAttempt: lifted blasted took; near 0 1 off; past
        LaunchAttempt: launched; near 14 10 @craft craft them cubesats probe; not 5 6 @missile; not 0 0 campus;
            hasnt campus campuses tv television app; past
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
        LaunchAttempt: attempt attempts; near 5 0 made conducted carried; near 3 6 @launch @orbit; has @satellite;
            past
        LaunchAttempt: mission; near 0 4 began begun started; has @rocket; past
        # A launch went wrong
        #NEW LaunchFailure
        LaunchFailure Denied Did: fail failed failure failures exploded explosion crashed; near 14 0 @deny; near 14
            10 @launch @craft @attempt @stage
        LaunchFailure Asserted Did: fail failed fails failure failures unsuccessful unsuccessfully botched aborted
            malfunction malfunctions malfunctioned malfunctioning abnormally; near 12 10 @launch @craft @attempt
            @stage @orbit mission flight tests; not 4 4 @missile; not 4 0 could may might
        LaunchFailure Asserted Did: failures attempts; near 4 0 similar previous earlier other failed
        LaunchFailure Could: fail failed failure; near 4 0 could may might; near 12 10 @launch @craft @stage
        LaunchFailure Asserted Did: explode exploded exploding explosion crash crashed crashing disintegrated blew
            ditched tumbled tumbling splashed destroyed anomaly anomalies veered deviated self-destructed
            self-destruct mishap vanished collapsed misfired break-up breakup plunged plummeted burst underperformed
            faltered; near 14 10 @craft @stage @launch mission flight liftoff; not 6 6 @missile; past
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
        # In orbit
        #NEW OrbitReached
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
        """;
}
