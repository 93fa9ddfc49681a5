using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Coverage.Areas;
using Overflight.Data.Reference;
using Overflight.Data.Scenarios;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking.Network;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Data.Scenarios;

public sealed class ScenarioYamlTests
{
    private const string Satellite = """
        name: S
            catalogue: 58400
            sensor: IKONOS
            off-nadir-deg: 40
            slew-deg-per-s: 2
            slew-acceleration-deg-per-s2: 0.5
            settling-s: 4
            memory-gbit: 64
            imaging-mbit-per-s: 300
            downlink-mbit-per-s: 100
        """;

    private const string Good = $$"""
        name: Small
        from: 2026-04-01T00:00:00Z
        days: 2
        satellites:
          - {{Satellite}}
            thermal: {exposure-s: 600, within-min: 95}
            battery: {capacity-wh: 100, idle-w: 10, imaging-w: 20, slew-w: 5, charge-w: 40}
        stations:
          - {name: G, place: Rome, rate-mbit-per-s: 80, set-up-s: 30, processing-min: 10, antennas: 2}
        requests:
          - {name: R, point: "37.57, 126.98", exposure-s: 5, repeat-days: 0.5, stereo: true, sensor: optical}
        streams:
          - {name: T, per-day: 3, places: [Seoul, {name: Here, at: [1, 2]}], within-hours: 24, exposure-s: 5,
             priority: [1, 4]}
        watched: [Seoul]
        variants:
          - {name: all, satellites: [S]}
        """;

    private static readonly ScenarioSources Sources =
        ScenarioSources.Shipped(ReferenceData.Sensors(), LeapSeconds.Iers) with { ReadFile = File };

    [Fact]
    public void TryParse_EveryPart_IsReadInItsUnit()
    {
        NetworkScenario s = Parse(Good);
        s.Fault().ShouldBeNull();
        s.Span.Length.ShouldBe(Duration.FromDays(2.0));
        NetworkSatellite satellite = s.Satellites.ShouldHaveSingleItem();
        ((CataloguedOrbit)satellite.Orbit).CatalogueNumber.ShouldBe(58400);
        satellite.OffNadirMax.Degrees.ShouldBe(40.0, 1e-12);
        satellite.SwathM.ShouldBe(11_300.0);
        satellite.MemoryBits.ShouldBe(64_000_000_000);
        satellite.BitsPerImagingSecond.ShouldBe(300_000_000);
        satellite.DownlinkBitsPerSecond.ShouldBe(100_000_000);
        satellite.Agility.RateMaxRadPerS.ShouldBe(2.0 * Math.PI / 180.0, 1e-15);
        satellite.Agility.Settling.ShouldBe(Duration.FromSeconds(4.0));
        satellite.Thermal.ShouldBe(new(Duration.FromSeconds(600.0), Duration.FromMinutes(95.0)));
        satellite.Battery.ShouldNotBeNull().CapacityJ.ShouldBe(360_000.0);
        GroundStation station = s.Stations.ShouldHaveSingleItem();
        station.Position.Latitude.Degrees.ShouldBe(41.89193, 1e-9);
        (station.BitsPerSecond, station.Antennas).ShouldBe((80_000_000, 2));
        station.Processing.ShouldBe(Duration.FromMinutes(10.0));
        ImagingRequest request = s.Requests.ShouldHaveSingleItem();
        (request.Window, request.Sensor, request.IsStereo).ShouldBe((s.Span, SensorKind.Optical, true));
        request.Repeat.ShouldBe(Duration.FromHours(12.0));
        ((PointTarget)request.Target).Position.ShouldBe(Geodetic.FromDegrees(37.57, 126.98));
        RequestFlow stream = s.Streams.ShouldHaveSingleItem();
        stream.Places.Select(p => p.Name).ShouldBe(["Seoul", "Here"]);
        (stream.PriorityMin, stream.PriorityMax, stream.PerDayCount).ShouldBe((1.0, 4.0, 3.0));
        s.Variants.ShouldHaveSingleItem().Satellites.ShouldBe(["S"]);
    }

    [Fact]
    public void TryParse_Walker_MakesSatellitesWithNumbers()
    {
        NetworkScenario s = Parse(Good.Replace(
            "catalogue: 58400", "walker: {pattern: 4/2/1, altitude-km: 500, inclination-deg: 60, node-deg: 10}",
            StringComparison.Ordinal));
        s.Satellites.Select(x => x.Name).ShouldBe(["S-1", "S-2", "S-3", "S-4"]);
        s.Variants[0].Satellites.ShouldBe(["S-1", "S-2", "S-3", "S-4"]);
        var orbits = s.Satellites.Select(x => ((DesignedOrbit)x.Orbit).Orbit).ToArray();
        orbits.Select(o => Math.Round(o.RightAscensionOfNode.Degrees, 9)).ShouldBe([10.0, 10.0, 190.0, 190.0]);
        orbits.Select(o => Math.Round(o.MeanAnomaly.Degrees, 9)).ShouldBe([0.0, 180.0, 90.0, 270.0]);
        orbits.ShouldAllBe(o => o.Epoch == s.Span.Start);
    }

    [Fact]
    public void TryParse_Copies_AreShiftedAlikeAndTheFirstIsTheOriginal()
    {
        NetworkScenario s = Parse(Good.Replace(
            "catalogue: 58400", "copies: {of: 58400, count: 4, planes: 2}", StringComparison.Ordinal));
        s.Satellites.Select(x => (CataloguedOrbit)x.Orbit)
            .Select(o => (Math.Round(o.AnomalyShift.Degrees, 9), Math.Round(o.NodeShift.Degrees, 9)))
            .ShouldBe([(0.0, 0.0), (180.0, 0.0), (0.0, 180.0), (180.0, 180.0)]);
    }

    [Fact]
    public void TryParse_SunSynchronous_HasItsInclinationAndNode()
    {
        NetworkScenario s = Parse(Good.Replace(
            "catalogue: 58400", "orbit: {altitude-km: 786, sun-synchronous: \"22:30\"}", StringComparison.Ordinal));
        var orbit = ((DesignedOrbit)s.Satellites[0].Orbit).Orbit;
        orbit.Inclination.Degrees.ShouldBe(98.5, 0.1); // Sentinel-2 flies at 98.62° (ESA), with the Earth's full field
        // On 1 April the mean Sun stands near 9.5° (Almanac); 22:30 is 157.5° after noon.
        orbit.RightAscensionOfNode.Degrees.ShouldBe(9.5 + 157.5, 1.5);
    }

    [Theory]
    [InlineData("area: {circle: {centre: Rome, radius-km: 50}}", 41.9, 12.5)]
    [InlineData("area: {polygon: [[1, 2], [1, 4], [3, 3]]}", 1.5, 3.0)]
    [InlineData("area: {file: square.geojson}", 0.5, 0.5)]
    public void TryParse_Areas_HoldTheirMiddle(string area, double lat, double lon)
    {
        NetworkScenario s = Parse(Good.Replace("point: \"37.57, 126.98\"", area, StringComparison.Ordinal));
        Area read = ((AreaTarget)s.Requests[0].Target).Area;
        read.Contains(Geodetic.FromDegrees(lat, lon)).ShouldBeTrue();
        read.Contains(Geodetic.FromDegrees(lat + 20.0, lon)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("name: Small", "colour: red", 1, "this is not known of a scenario")]
    [InlineData("days: 2", "days: -2", 3, "'days' must be a number from 0.041667 to 366")]
    [InlineData("days: 2", "days: 9999", 3, "'days' must be a number from")]
    [InlineData("days: 2", "to: 2026-03-01", 3, "ends before it begins")]
    [InlineData("days: 2", "to: 2046-03-01", 3, "at most 366 days")]
    [InlineData("2026-04-01T00:00:00Z", "1826-04-01T00:00:00Z", 2, "outside 1957 to 2099")]
    [InlineData("2026-04-01T00:00:00Z", "yesterday", 2, "'from':")]
    [InlineData("sensor: IKONOS", "sensor: Hubble", 7, "there is no sensor 'Hubble'; there are: SkySat")]
    [InlineData("catalogue: 58400", "catalogue: none", 6, "'catalogue' must be a number from 1")]
    [InlineData("catalogue: 58400", "copies: {of: 58400}", 6, "there is no 'count'")]
    [InlineData("catalogue: 58400", "copies: {of: 58400, count: 4, planes: 3}", 6, "cannot be built")]
    [InlineData("catalogue: 58400", "copies: {of: 58400, count: 999}", 6, "'count' must be a number from 1 to 200")]
    [InlineData("catalogue: 58400", "orbit: {altitude-km: 500}", 6, "add 'inclination-deg'")]
    [InlineData("catalogue: 58400", "orbit: {altitude-km: 500, sun-synchronous: 25}", 6, "\"10:30\"")]
    [InlineData("catalogue: 58400", "orbit: {altitude-km: 121, inclination-deg: 5}", 6, "cannot be flown")]
    [InlineData("catalogue: 58400", "walker: {pattern: 4/3/1, altitude-km: 500, inclination-deg: 5}", 6, "cannot be")]
    [InlineData("off-nadir-deg: 40", "off-nadir-deg: 140", 8, "'off-nadir-deg' must be a number from 0.01 to 90")]
    [InlineData("slew-deg-per-s: 2", "swath-km: 11", 5, "add 'slew-deg-per-s'")]
    [InlineData("memory-gbit: 64", "memory-gbit: -1", 12, "'memory-gbit' must be a number from")]
    [InlineData("downlink-mbit-per-s: 100", "downlink-mbit-per-s: -5", 14, "'downlink-mbit-per-s' must be a number")]
    [InlineData("imaging-mbit-per-s: 300", "imaging-mbit-per-s: -5", 13, "'imaging-mbit-per-s' must be a number")]
    [InlineData("within-min: 95", "within-min: 1", 15, "raise 'within-min'")]
    [InlineData("charge-w: 40", "charge-w: -4", 16, "'charge-w' must be a number from 0")]
    [InlineData("place: Rome", "place: Atlantis", 18, "the place 'Atlantis' is not in the gazetteer")]
    [InlineData("place: Rome", "place: San", 18, "may mean")]
    [InlineData("place: Rome", "place: \"126.98, 37.57\"", 18, "latitude comes first")]
    [InlineData("rate-mbit-per-s: 80", "rate-mbit-per-s: -80", 18, "'rate-mbit-per-s' must be a number")]
    [InlineData("antennas: 2", "antennas: 0", 18, "'antennas' must be a number from 1")]
    [InlineData("exposure-s: 5, repeat", "from: 2025-01-01, days: 3, exposure-s: 5, repeat", 20, "is over before")]
    [InlineData("exposure-s: 5, repeat", "from: 2027-01-01, exposure-s: 5, repeat", 20, "begins after")]
    [InlineData("exposure-s: 5, repeat", "from: 2026-04-02, to: 2026-04-01T12:00, exposure-s: 5, repeat", 20, "before")]
    [InlineData("repeat-days: 0.5", "repeat-days: 5", 20, "repeats within its window")]
    [InlineData("point: \"37.57, 126.98\"", "area: {polygon: [[1, 2], [3, 4]]}", 20, "at least three corners")]
    [InlineData("point: \"37.57, 126.98\"", "area: {polygon: [[0, 0], [2, 2], [0, 2], [2, 0]]}", 20, "crosses itself")]
    [InlineData("point: \"37.57, 126.98\"", "area: {file: none.geojson}", 20, "there is no file 'none.geojson'")]
    [InlineData("point: \"37.57, 126.98\"", "area: {file: ../secret}", 20, "without folders")]
    [InlineData("point: \"37.57, 126.98\"", "area: {file: bad.geojson}", 20, "'bad.geojson' has an error at")]
    [InlineData("point: \"37.57, 126.98\"", "area: {circle: {centre: Rome, radius-km: 0}}", 20, "'radius-km' must")]
    [InlineData("point: \"37.57, 126.98\"", "strip: {from: Rome}", 20, "there is no 'to'")]
    [InlineData("point: \"37.57, 126.98\"", "strip: {from: [0, 0], to: [0, 180]}", 20, "opposite sides of the Earth")]
    [InlineData("point: \"37.57, 126.98\", ", "", 20, "a request asks for a 'point', an 'area' or a 'strip'")]
    [InlineData("stereo: true", "stereo: perhaps", 20, "'stereo' must be one of")]
    [InlineData("per-day: 3", "per-day: -3", 22, "'per-day' must be a number")]
    [InlineData("per-day: 3", "per-day: 50000", 22, "would bring some 100000 requests")]
    [InlineData("name: T", "name: r", 22, "there are two requests named 'r', the first in line 20")]
    [InlineData("priority: [1, 4]", "priority: [4, 1]", 23, "must rise")]
    [InlineData("watched: [Seoul]", "watched: [Seoul, Seoul]", 24, "there are two places named 'Seoul'")]
    [InlineData("satellites: [S]}", "satellites: [X]}", 26, "'X' is no satellite of the scenario; there are: S")]
    [InlineData("satellites: [S]}", "satellites: [S]}\n  - {name: All, satellites: [S]}", 27, "two variants named")]
    [InlineData("satellites:\n  - ", "satellites: &a [*a]\nplan:\n  - ", 4, "aliases (*name) are not read")]
    [InlineData("watched: [Seoul]", "planning: {every-hours: 0}", 24, "'every-hours' must be a number")]
    [InlineData("watched: [Seoul]", "planning: {every-hours: 9, horizon-hours: 3}", 24, "raise 'horizon-hours'")]
    [InlineData("watched: [Seoul]", "cloud: 1.5", 24, "'cloud' must be a number from 0 to 1")]
    public void TryParse_SomethingWrong_SaysWhereAndHowToMendIt(string old, string changed, int line, string says)
    {
        Good.ShouldContain(old);
        int at = Good.IndexOf(old, StringComparison.Ordinal);
        Diagnostic diagnostic = Refusal(Good[..at] + changed + Good[(at + old.Length)..]);
        (diagnostic.Line, diagnostic.Message.Contains(says, StringComparison.Ordinal))
            .ShouldBe((line, true), diagnostic.ToString());
    }

    [Theory]
    [InlineData("satellites", "there is no satellite")]
    [InlineData("stations", "there is no station")]
    public void TryParse_SectionLeftOut_IsRefused(string section, string says)
    {
        int at = Good.IndexOf(section + ":", StringComparison.Ordinal);
        int end = Good.IndexOf("\n" + (section == "stations" ? "requests" : "stations"), at, StringComparison.Ordinal);
        Refusal(Good[..at] + Good[(end + 1)..]).Message.ShouldContain(says);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("{")]
    public void TryParse_NoScenarioAtAll_IsRefused(string text) => Refusal(text).Message.ShouldNotBeEmpty();

    [Fact]
    public void TryParse_TooLongOrTooMany_IsRefused()
    {
        Refusal(new string('#', ScenarioYaml.LengthMax + 1)).Message.ShouldContain("longer than");
        string many = string.Concat(Enumerable.Repeat("  - {name: a}\n", NetworkScenario.StationsMax + 1));
        Refusal(Good.Replace("stations:\n", "stations:\n" + many, StringComparison.Ordinal))
            .Message.ShouldContain("at most 100 items");
        string nested = new string('[', 100) + new string(']', 100);
        Refusal(Good.Replace("[Seoul]", nested, StringComparison.Ordinal)).Message.ShouldContain("nests deeper");
        string pattern = "walker: {pattern: 200/1/0, altitude-km: 500, inclination-deg: 60}";
        string two = Good.Replace("catalogue: 58400", pattern, StringComparison.Ordinal);
        int at = two.IndexOf("stations:", StringComparison.Ordinal);
        string second = "  - " + Satellite.Replace("name: S", "name: Z", StringComparison.Ordinal) + "\n";
        Refusal(two[..at] + second + two[at..]).Message.ShouldContain("the patterns make 201 satellites");
    }

    [Fact]
    public void TryParse_SatelliteNamedLikeOneOfAPattern_IsRefused()
    {
        string pattern = Good.Replace("catalogue: 58400", "copies: {of: 58400, count: 2}", StringComparison.Ordinal);
        int at = pattern.IndexOf("stations:", StringComparison.Ordinal);
        string second = "  - " + Satellite.Replace("name: S", "name: S-2", StringComparison.Ordinal) + "\n";
        Refusal(pattern[..at] + second + pattern[at..]).Message.ShouldContain("two satellites named 'S-2'");
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        Gen<(int At, char Sign)> changes =
            from at in Gen.Choose(0, Good.Length - 1)
            from sign in Gen.Elements([.. "0-9:,[]{}#&*!|>'\"%@`~ \n\tz\u00E9\0"])
            select (at, sign);
        Prop.ForAll(changes.ToArbitrary(), c => Try(Good[..c.At] + c.Sign + Good[(c.At + 1)..]))
            .QuickCheckThrowOnFailure();
        Prop.ForAll(Gen.Choose(0, Good.Length).ToArbitrary(), length => Try(Good[..length]))
            .QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => Try(text ?? "")).QuickCheckThrowOnFailure();

        static void Try(string text)
        {
            bool good = ScenarioYaml.TryParse(text, Sources, out NetworkScenario? scenario, out Diagnostic diagnostic);
            good.ShouldBe(diagnostic == default);
            good.ShouldBe(scenario is not null);
            scenario?.Fault().ShouldBeNull();
        }
    }

    private static string? File(string name) => name switch
    {
        "square.geojson" => """{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}""",
        "bad.geojson" => """{"type":"Polygon","coordinates":[]}""",
        _ => null,
    };

    private static NetworkScenario Parse(string yaml)
    {
        ScenarioYaml.TryParse(yaml, Sources, out NetworkScenario? scenario, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.ToString());
        return scenario.ShouldNotBeNull();
    }

    private static Diagnostic Refusal(string yaml)
    {
        ScenarioYaml.TryParse(yaml, Sources, out NetworkScenario? scenario, out Diagnostic diagnostic).ShouldBeFalse();
        scenario.ShouldBeNull();
        return diagnostic;
    }
}
