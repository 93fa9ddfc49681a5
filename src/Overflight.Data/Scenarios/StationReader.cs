using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Tasking.Network;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Scenarios;

/// <summary>Reads a ground station of a scenario.</summary>
internal static class StationReader
{
    private static readonly ImmutableArray<string> Keys =
        ["name", "place", "elevation-min-deg", "antennas", "set-up-s", "rate-mbit-per-s", "processing-min"];

    public static GroundStation Read(
        YamlNode node, ScenarioFrame frame, IDictionary<string, long> lines, out Diagnostic diagnostic)
    {
        var r = new YamlRecord(node, "a station", Keys);
        var station = new GroundStation
        {
            Name = r.Name(),
            Position = r.Place("place", frame.Sources.Gazetteer),
            ElevationMin = r.Degrees("elevation-min-deg", 0.0, 89.0) ?? Angle.FromDegrees(5.0),
            Antennas = r.Whole("antennas", 1, 16) ?? 1,
            SetUp = r.Seconds("set-up-s", 0.0, 3_600.0) ?? Duration.Zero,
            BitsPerSecond = (long)((r.Number("rate-mbit-per-s", 1e-3, 1e7, isNeeded: true) ?? 0.0) * 1e6),
            Processing = r.Minutes("processing-min", 0.0, 100_000.0) ?? Duration.Zero,
        };
        r.CheckNew(lines, "stations", station.Name);
        diagnostic = r.Diagnostic;
        return station;
    }
}
