namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of what states do to one another: help, blame, arms, warnings.</summary>
internal static class StateRules
{
    public const string Text = """
        # States and states
        #NEW Assistance
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
        # Right and wrong
        #NEW Condemnation
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
        # Tests and drills
        #NEW MilitaryActivity
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
        # Warnings
        #NEW Warning
        Warning Asserted: zones zone areas; near 4 5 danger hazard declared closed exclusion; near 8 8 declared
            announced closed notified set
        Warning Asserted: caution; near 10 6 @people
        Warning Asserted: told asked ordered instructed urged urging notified cautioned advised requested; near 8 14
            @danger; near 10 12 @people everyone
        Warning Asserted: warn warned warning warnings alert alerts alerted j-alert notam notams advisory siren
            sirens evacuate evacuated; near 12 14 @danger @people
        Warning Asserted: j-alert notam notams sirens
        """;
}
