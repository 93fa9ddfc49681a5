using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Data.Scenarios;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Tasking.Network;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>A small result written by hand, with names that would break what does not escape them.</summary>
internal static class SimulatedNetwork
{
    public const string BadName = "<script>alert(\"1\")</script> & 'x', \u202Ey\u0007";

    public static NetworkScenario Scenario()
    {
        const string yaml = """
            name: TITLE
            assumptions: ["1 < 2 & so on"]
            sources: [TITLE]
            from: 2026-04-01T00:00:00Z
            days: 2
            satellites:
              - {name: A, catalogue: 58400, sensor: IKONOS, off-nadir-deg: 30, slew-deg-per-s: 1,
                 slew-acceleration-deg-per-s2: 1, memory-gbit: 10, imaging-mbit-per-s: 100, downlink-mbit-per-s: 50}
              - {name: B, orbit: {altitude-km: 500, inclination-deg: 97}, sensor: IKONOS, off-nadir-deg: 30,
                 slew-deg-per-s: 1, slew-acceleration-deg-per-s2: 1, memory-gbit: 10, imaging-mbit-per-s: 100,
                 downlink-mbit-per-s: 50}
            stations: [{name: TITLE, place: Rome, rate-mbit-per-s: 80}]
            requests: [{name: TITLE, point: Seoul, exposure-s: 10}]
            watched: [{name: TITLE, at: Seoul}]
            variants: [{name: one, satellites: [A]}, {name: TITLE, satellites: [A, B]}]
            """;
        string name = "\"" + BadName.Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\u202E", "\\u202E", StringComparison.Ordinal)
            .Replace("\u0007", "\\a", StringComparison.Ordinal) + "\"";
        ScenarioYaml.TryParse(
            yaml.Replace("TITLE", name, StringComparison.Ordinal),
            ScenarioSources.Shipped(ReferenceData.Sensors(), LeapSeconds.Iers), out NetworkScenario? scenario,
            out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        return scenario.ShouldNotBeNull();
    }

    public static SimulateNetworkResult Result()
    {
        NetworkScenario scenario = Scenario();
        return new()
        {
            Request = new() { Scenario = scenario },
            Runs = [.. scenario.Variants.Select((v, i) => Run(scenario, v, i))],
            Elements = [],
            EarthOrientation = EarthOrientationCoverage.Predicted,
            SnapshotDigest = "00ff",
        };
    }

    private static NetworkRun Run(NetworkScenario scenario, NetworkVariant variant, int index)
    {
        Instant start = scenario.Span.Start;
        Instant At(double hours) => start + Duration.FromHours(hours);
        return new()
        {
            Variant = variant.Name,
            Satellites = variant.Satellites,
            Figures = new()
            {
                RequestCount = 10,
                MetCount = 4 + index,
                OpenCount = 1,
                MetRatio = (4.0 + index) / 9.0,
                Lost = ImmutableSortedDictionary.CreateRange<LostReason, int>(
                    [new(LostReason.Cloud, 3), new(LostReason.Night, 2 - index)]),
                ResponseMedian = Duration.FromHours(5.0),
                PictureCount = 2,
                CloudyCount = 1,
                SentBits = 1_000_000_000,
                StorageMaxBits = 2_000_000_000,
            },
            Places =
            [
                new()
                {
                    Name = BadName,
                    AccessCount = 3,
                    RevisitMean = Duration.FromHours(12.0 - (4.0 * index)),
                    RevisitMax = Duration.FromHours(20.0),
                    PictureCount = 1,
                    AgeMean = Duration.FromHours(18.0),
                    AgeMax = Duration.FromHours(30.0),
                },
            ],
            Requests =
            [
                new()
                {
                    Name = BadName, Arrival = start, Deadline = At(48.0), Priority = 1.5, SceneCount = 1, DoneCount = 1,
                    Imaged = At(1.0), Delivered = At(3.0),
                },
                new()
                {
                    Name = "late", Arrival = start, Deadline = At(4.0), Priority = 1.0, SceneCount = 2, DoneCount = 1,
                    Lost = LostReason.Downlink,
                },
            ],
            Pictures =
            [
                Picture(At(1.0), false) with { Delivered = At(3.0), Station = BadName }, Picture(At(30.0), true),
            ],
            Contacts =
            [
                new("A", BadName, 1, new(At(2.0), At(2.1)), new(At(2.01), At(2.1)), 50_000_000, 1_000_000_000),
            ],
            Plannings = [new(start, 5, 2, 3.0, 4.0)],
        };
    }

    private static Picture Picture(Instant at, bool isCloudy) => new()
    {
        Satellite = "A",
        Request = BadName,
        Scene = 1,
        Exposure = new(at, at + Duration.FromSeconds(10.0)),
        OffNadir = Angle.FromDegrees(12.5),
        IsCloudy = isCloudy,
    };
}
