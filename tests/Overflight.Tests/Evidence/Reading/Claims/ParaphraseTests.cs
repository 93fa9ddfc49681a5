using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>
/// Sentences of our own, in other words than those of any article, each with all that it says: what a rule finds too
/// much fails as well. Each stands after one that says what the text is about.
/// </summary>
public sealed class ParaphraseTests
{
    private const string Lines =
        """
        LaunchAttempt Asserted Did: A Long March 2D blasted off from Xichang shortly after noon with two remote-
          sensing satellites.
        LaunchAttempt Asserted Did: India's space agency flew its new small launcher for the second time on Thursday.
        LaunchAttempt Asserted Did: The rocket climbed away from the spaceport into a clear sky.
        LaunchAttempt Asserted Did: Tehran has fired a satellite carrier for the third time in a month.
        LaunchAttempt Asserted Did, OrbitReached Asserted Did: The Guards sent a military satellite into space,
          where it now circles the Earth at 430 kilometres.
        LaunchAttempt Asserted Did: The launch took place at dawn, residents near the range told reporters.
        LaunchAttempt Asserted Did: Hundreds watched as the booster thundered skyward with its secret cargo.
        LaunchAttempt Doubted Did: It was unclear whether Iran had launched a rocket at the weekend.
        LaunchAttempt Asserted Did: On 3 May the agency carried out its fourth orbital launch of the year.
        LaunchAttempt Asserted Did: Both spacecraft had been lofted aboard a Soyuz in the spring.
        LaunchAttempt Asserted Did: From a mobile launcher in the desert, the Guards sent aloft a small military
          satellite on Thursday.
        LaunchFailure Asserted Did: The second stage did not light, and the satellite was lost.
        LaunchFailure Asserted Did: Five minutes after liftoff the vehicle began to tumble and was destroyed by the
          range officer.
        LaunchFailure Asserted Did: Its previous two attempts, in May and August, were unsuccessful.
        LaunchFailure Asserted Did: The upper stage shut down early and left the payload short of orbit.
        LaunchFailure Asserted Did: The mission ended in failure when the fairing did not separate.
        LaunchFailure Asserted Did: An engine fault doomed the flight, the investigators found.
        LaunchFailure Asserted Did: The carrier lost thrust and plunged into the Yellow Sea.
        LaunchFailure Denied Did: Officials rejected reports that the launch had failed.
        LaunchFailure Doubted Did: Trackers cannot say whether the rocket exploded or was blown up on purpose.
        LaunchFailure Asserted Did: State media admitted that the rocket had crashed.
        LaunchFailure Asserted Did: The maiden flight of the launcher went wrong after 40 seconds.
        LaunchFailure Asserted Did: The booster fell short of the speed it needed to reach orbit.
        LaunchFailure Asserted Did: The booster's engine cut out after two minutes, and the satellite fell into the
          sea.
        LaunchFailure Asserted Did: Contact with the rocket was lost after the separation of the first stage.
        OrbitReached Asserted Did: The spacecraft settled into a sun-synchronous orbit some 500 km above the ground.
        OrbitReached Asserted Did: US Space Force trackers have catalogued two objects from the launch.
        OrbitReached Asserted Did: The satellite is circling the globe every 94 minutes.
        OrbitReached Asserted Did: The craft separated from the rocket and entered its planned orbit.
        OrbitReached Denied Did: There is no evidence that the payload ever reached orbit.
        OrbitReached Doubted Did: Experts question whether the satellite is in a stable orbit.
        OrbitReached Asserted Did: Over the past week its perigee has been raised by nine kilometres.
        OrbitReached Asserted Did: The rocket delivered all four satellites to low Earth orbit.
        OrbitReached Asserted Did: The North has had one spy satellite in space since 2023.
        OrbitReached Asserted Did: The satellite was successfully injected into orbit, the ministry confirmed.
        OrbitReached Asserted Did: An object from the launch is now in an orbit of 480 by 510 kilometres.
        OrbitReached Asserted Did: It still orbits the planet 15 times a day.
        OrbitReached Asserted Did: According to the US Space Force, the object circles at an altitude of 500
          kilometres.
        OrbitReached Asserted Did: The satellite has been flying in a near-polar orbit since November.
        OrbitReached Denied Did: Nothing from the launch has been seen in orbit, an astronomer in the Netherlands said.
        Imaging Asserted Did: The satellite snapped the naval yard at Norfolk during its third pass.
        Imaging Asserted Did: KCNA said the spacecraft had taken photographs of the Pentagon and of a shipyard in
          Virginia.
        Imaging Denied Did: The Pentagon said that there was no proof that it had photographed any American base.
        Imaging Asserted Did: Pictures of the harbour at Busan were beamed down on Monday.
        Imaging Asserted Did: Leader Kim Jong Un looked at images of Guam that the satellite had sent back.
        Imaging Doubted Did: Analysts doubt that the spacecraft has taken any usable pictures.
        Imaging Asserted Did: Sentinel-1 imaged the flooded valley on two nights in a row.
        Imaging Asserted Did: The camera captured the airfield with its parked bombers.
        Imaging Asserted Did: A commercial satellite passed overhead and photographed the damaged bridge.
        Imaging Asserted Did: The ground station received the first images of the capital on Friday.
        Imaging Asserted Did: On its way over Hawaii the satellite photographed the naval base at Pearl Harbor.
        Imaging Denied Did: A Pentagon spokesman said he had no evidence that the satellite had taken pictures of
          the White House.
        Imaging Asserted Did: South Korean officials said the satellite had sent pictures of their bases to the ground.
        ImageRelease Denied Did: Pyongyang has never made any of the pictures public.
        ImageRelease Asserted Did: The agency posted three of the images on its website.
        ImageRelease Denied Did: Not one photograph has been released so far.
        ImageRelease Asserted Did: The newspaper carried the photos on its front page.
        ImageRelease Denied Did: The ministry has refused to publish the images.
        ImageRelease Denied Did: North Korea has not released a single image from the satellite.
        ImageRelease Denied Did: So far the regime has kept the pictures to itself.
        Plan Asserted Will: Officials in Pyongyang have pledged to place three more satellites in orbit in 2024.
        Plan Asserted Will: A replacement is scheduled to be launched in the autumn.
        Plan Asserted Will: The maiden flight has slipped to the second quarter of next year.
        Plan Asserted Will: Japan aims to operate a fleet of ten reconnaissance satellites by 2028.
        Plan Asserted Could: The North could attempt another launch before the end of the month.
        Plan Asserted Will: A further test of the rocket is expected in September.
        Plan Asserted Will: The agency wants to fly the rocket again within weeks.
        Plan Denied Will: There are no plans for another launch this year, the spokesman said.
        Plan Denied Will: The firm does not intend to launch again before 2027.
        Plan Doubted Will: Analysts doubt that the programme will put up a second satellite this year.
        Plan Asserted Will: The launch was called off because of lightning and will now take place on Sunday.
        Plan Asserted Will: Kim told the engineers to build several more reconnaissance satellites.
        Plan Asserted Will: The United States and South Korea are to begin joint exercises next week.
        Plan Asserted Will: The ministry has ordered two more radar satellites, to be delivered in 2029.
        Plan Asserted Will: Two more launches will follow in the coming years.
        Plan Asserted Will: The satellite is set to lift off on Tuesday from Vandenberg.
        Plan Asserted Could: A launch might come as early as this week, the official said.
        Plan Asserted Will: The government promised to release the pictures next week.
        Plan Asserted Will: The window for the launch runs from 10 to 18 June.
        Plan Asserted Will: Seoul plans to have five spy satellites in orbit by 2025.
        Plan Asserted Will: The agency said that it would carry out the second launch as soon as possible.
        Plan Asserted Could: Another satellite could be launched as early as April, according to Seoul's defence
          minister.
        Plan Asserted Will: The launch, first planned for Thursday, has been put off until Sunday.
        Plan Denied Will: The spokesman said that no launch was planned for this week.
        Plan Doubted Will: It is not certain whether the third launch will take place in October.
        Capability Asserted Could: The satellite can distinguish objects half a metre across.
        Capability Asserted Did: Its camera has a resolution of about three metres.
        Capability Denied Did: The spacecraft has not transmitted any signal since February.
        Capability Asserted Did: The satellite still works and obeys its operators.
        Capability Doubted Did: Experts doubt that the satellite works.
        Capability Denied Could: The satellite cannot see anything at night.
        Capability Asserted Could: With its radar, the craft is able to look through clouds.
        Capability Asserted Could: From that height it could follow warships across the Pacific.
        Capability Asserted Will: The satellite will be able to revisit any spot twice a day.
        Capability Asserted Will: The spacecraft is expected to stay in service for five years.
        Capability Denied Did: South Korea's defence chief said the satellite was useless.
        Capability Asserted Did: The radar works by day and by night and in any weather.
        Capability Doubted Did: It is not clear whether the satellite is functioning.
        Capability Asserted Did: The satellite passes over the peninsula several times a day.
        Capability Asserted Did: It is alive and under control, an astronomer in Leiden said.
        Capability Asserted Could: The satellite's cameras can pick out objects as small as one metre.
        Capability Denied Could: With such a poor resolution it cannot tell a tank from a lorry.
        Capability Asserted Did: The satellite appears to be working, experts say.
        Capability Asserted Could: Analysts think the satellite can change its orbit.
        Preparation Asserted Did: Activity has increased at the launch site in recent days.
        Preparation Denied Did: The military has seen no signs of preparations for another launch.
        Preparation Asserted Did: Workers have moved a rocket to the gantry, satellite pictures indicate.
        Preparation Asserted Did: Fuel tanks have been delivered to the launch site, according to analysts.
        Preparation Asserted Did: There are indications that a launch is being prepared, the spy agency said.
        Preparation Denied Did: No unusual movement has been detected at the Sohae site.
        Preparation Asserted Did: A new building has gone up beside the assembly hall at the launch centre.
        Preparation Denied Did: There were no vehicles at the pad on Friday, the analysts wrote.
        Purpose Asserted Did: The satellite is designed to monitor crops and forests.
        Purpose Asserted Will: It will be used to watch the movements of American troops.
        Purpose Asserted Did: Its mission is to keep watch on the border.
        Purpose Denied Did: The ministry denied that the satellite was intended for military use.
        Purpose Doubted Did: Western governments question whether the satellite serves civilian ends.
        Purpose Asserted Did: The spacecraft is meant for mapping and disaster relief.
        Purpose Asserted Did: The data are used by farmers and by the coast guard.
        Purpose Asserted Will: The satellite will provide early warning of missile launches.
        Purpose Asserted Did: The network was built to track ships.
        Purpose Asserted Did: The satellite's task is the observation of ice in the Arctic.
        Purpose Asserted Did: Tehran says that its satellites are for peaceful purposes only.
        Purpose Asserted Did: The ministry says the satellite is intended for watching floods and droughts.
        Purpose Asserted Will: The new radar satellites will keep an eye on North Korea around the clock.
        Purpose Denied Did: The satellite has no military purpose, the company insists.
        Assistance Asserted Did: Russia has helped the North with its satellite programme, Seoul's spy agency believes.
        Assistance Denied Did: The Kremlin denied having given the North any rocket technology.
        Assistance Doubted Did: It is unclear whether Russian engineers took part in the launch.
        Assistance Asserted Did: Iran supplied the militia with drones and missiles.
        Assistance Asserted Did: The North has shipped millions of shells to Russia.
        Assistance Asserted Did: Pyongyang is receiving technical advice from Russian specialists for its next
          satellite.
        Assistance Asserted Did: The United States provided Ukraine with satellite images of the front.
        Assistance Asserted Did: The minister thanked Japan for its help with the radar satellite.
        Assistance Denied Did: France has given no satellite pictures to either side.
        Assistance Asserted Did: Kyiv asked its allies for satellite data after the attack.
        Assistance Asserted Did: The engine came from Russia, South Korean lawmakers said.
        Assistance Asserted Did: A group of Chinese technicians has been working at the launch site.
        Assistance Asserted Did: Seoul believes that Moscow gave Pyongyang technical help in return for ammunition.
        Assistance Asserted Did: Washington shares its satellite data with Tokyo.
        Assistance Denied Did: There is no evidence that China provided the technology, the official said.
        Assistance Asserted Did: The camera was supplied by a French firm to Turkey free of charge.
        Condemnation Asserted Did: Tokyo lodged a strong protest over the launch.
        Condemnation Asserted Did: The Security Council's resolutions ban any launch that uses ballistic missile
          technology, Seoul said.
        Condemnation Asserted Did: Washington called the launch a brazen violation of UN resolutions.
        Condemnation Denied Did: Launching satellites is a legitimate right of every sovereign state, KCNA said.
        Condemnation Asserted Did: The European Union strongly condemned the satellite launch.
        Condemnation Denied Did: Russia said that the launch did not violate any resolution.
        Condemnation Asserted Did: The launch threatens peace in the region, the minister said, and breaks
          international law.
        Condemnation Asserted Did: Japan's prime minister said the launch was absolutely unacceptable.
        Condemnation Denied Did: Tehran insisted that its space programme is lawful.
        Condemnation Asserted Did: Both leaders denounced the test as a provocation.
        Condemnation Asserted Did: The prime minister condemned the launch in the strongest terms.
        Condemnation Denied Did: It is our legitimate right to launch satellites, the ambassador told the council.
        Condemnation Denied Did: Beijing said that it saw no breach of the resolutions in the launch.
        MilitaryActivity Asserted Did: North Korea fired two short-range ballistic missiles toward the East Sea on
          Wednesday.
        MilitaryActivity Asserted Did: The two navies held a three-day exercise in the Yellow Sea.
        MilitaryActivity Denied Did: The military denied that any missile had been fired.
        MilitaryActivity Asserted Did: A ballistic missile flew over Japan and landed in the Pacific.
        MilitaryActivity Asserted Did: The North tested a new solid-fuel engine for missiles.
        MilitaryActivity Asserted Did: Marines practised a landing on the island last week.
        MilitaryActivity Asserted Did: The drill, which involved 20 warships, ended on Friday.
        MilitaryActivity Asserted Did: The day before, the North had launched a salvo of short-range missiles.
        MilitaryActivity Asserted Did: American and South Korean jets took part in an air exercise over the weekend.
        MilitaryActivity Asserted Did: Iran's army test-fired a cruise missile in the Gulf of Oman.
        Warning Asserted Did: Japan issued an alert for residents of Okinawa and told them to take cover.
        Warning Asserted Did: Ships were told to stay out of three zones off the coast.
        Warning Asserted Will: Pilots will be warned a day ahead of the launch.
        Warning Asserted Did: The coast guard urged vessels to watch out for falling debris.
        Warning Denied Did: Nobody had warned the fishermen of the launch.
        Warning Asserted Did: Iran closed its airspace over Semnan ahead of the launch.
        Warning Asserted Did: A notice to airmen was published for the area south of the launch range.
        Warning Asserted Did: People were advised to shelter indoors while the rocket passed overhead.
        Warning Asserted Did: The government sent out an evacuation alert to the people of Okinawa.
        Warning Asserted Did: Mariners have been asked to avoid the waters east of Luzon between 10 and 18 June.
        Warning Asserted Did: Three areas of the sea were declared dangerous for the duration of the launch.
        Warning Denied Did: The airlines had not been told about the launch.
        nothing: The satellite weighs about 300 kilograms.
        nothing: The minister visited the ground station and had lunch with its staff.
        nothing: A rocket carries the satellite on its nose.
        nothing: Who will pay for the satellite?
        nothing: The launch pad was built in the 1980s.
        nothing: If the satellite fails, a new one must be built.
        nothing: The director of the agency was born in Pyongyang.
        nothing: The company that makes the satellite employs 400 people.
        nothing: Ministers discussed the cost of the satellite programme.
        nothing: His father worked on rockets in the 1970s.
        nothing: The book about the satellite has been translated into English.
        nothing: The satellite was paid for by the ministry of agriculture.
        nothing: Two firms compete for the contract to build the satellite.
        nothing: He has written two books about satellites.
        nothing: The minister arrived in Tokyo on Monday for talks on trade and satellites.
        """;

    public static TheoryData<string, string> EachLine()
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in Lines.Replace("\n  ", " ", StringComparison.Ordinal).Split('\n'))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            rows.Add(line[(colon + 2)..].Trim(), line[..colon].Trim());
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(EachLine))]
    public void Claims_Paraphrase_AreAllThatItSays(string text, string says)
    {
        IEnumerable<string> found = ClaimTexts.Claims($"North Korea has a satellite. {text}")
            .Select(c => $"{c.Kind} {c.Polarity} {c.Modality}");

        string.Join(", ", found.Order(StringComparer.Ordinal).DefaultIfEmpty("nothing"))
            .ShouldBe(string.Join(", ", says.Split(", ").Order(StringComparer.Ordinal)));
    }
}
