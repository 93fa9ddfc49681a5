using System;
using System.Linq;
using System.Text.Json.Nodes;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Ephemerides as CZML 1.0 (github.com/AnalyticalGraphicsInc/czml-writer, CZML Guide), for a globe: a document packet
/// with its clock, then a packet for each satellite, its positions as seconds since an epoch and metres.
/// </summary>
public static class CzmlText
{
    private const int DegreeMax = 5;
    private const int TrailS = 2_700; // half a revolution of a low orbit

    /// <summary>A document of the satellites that have states.</summary>
    /// <exception cref="ArgumentException">The states are in TEME, for which CZML has no name.</exception>
    public static string Write(TabulateOrbitResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Request.Frame == FrameName.Teme)
            throw new ArgumentException("CZML knows no TEME; ask for GCRF or ITRF.", nameof(result));
        string frame = result.Request.Frame == FrameName.Gcrf ? "INERTIAL" : "FIXED";
        JsonNode[] packets =
        [
            Document(result.Request.Span, leapSeconds),
            .. result.Tables.Where(t => !t.States.IsEmpty).Select(t => Packet(t, frame, leapSeconds)),
        ];
        return new JsonArray(packets).ToJsonString(OverflightJson.Options(leapSeconds, isIndented: false)) + "\n";
    }

    private static JsonObject Document(Interval span, LeapSeconds leapSeconds) => new()
    {
        ["id"] = "document",
        ["name"] = "Overflight",
        ["version"] = "1.0",
        ["clock"] = new JsonObject
        {
            ["interval"] = Text(span, leapSeconds),
            ["currentTime"] = Text(span.Start, leapSeconds),
            ["multiplier"] = 60,
            ["range"] = "LOOP_STOP",
            ["step"] = "SYSTEM_CLOCK_MULTIPLIER",
        },
    };

    private static JsonObject Packet(OrbitTable table, string frame, LeapSeconds leapSeconds)
    {
        Instant epoch = table.States[0].Instant;
        string name = table.Name is { Length: > 0 } known ? known : $"Object {table.Satellite}";
        var packet = new JsonObject
        {
            ["id"] = $"Satellite/{table.Satellite}",
            ["name"] = name,
            ["availability"] = Text(new Interval(epoch, table.States[^1].Instant), leapSeconds),
            ["position"] = new JsonObject
            {
                ["epoch"] = Text(epoch, leapSeconds),
                ["referenceFrame"] = frame,
                ["interpolationAlgorithm"] = "LAGRANGE",
                ["interpolationDegree"] = Math.Clamp(table.States.Length - 1, 1, DegreeMax),
                ["cartesian"] = new JsonArray([.. table.States.SelectMany(s => Sample(s, epoch))]),
            },
            ["point"] = new JsonObject { ["pixelSize"] = 6, ["color"] = Colour() },
            ["label"] = new JsonObject { ["text"] = name, ["font"] = "11pt sans-serif", ["fillColor"] = Colour() },
            ["path"] = new JsonObject
            {
                ["width"] = 1,
                ["leadTime"] = TrailS,
                ["trailTime"] = TrailS,
                ["material"] = new JsonObject { ["solidColor"] = new JsonObject { ["color"] = Colour() } },
            },
        };
        if (table.Gap is { } gap)
            packet["description"] = gap;
        return packet;
    }

    private static JsonNode[] Sample(EphemerisState state, Instant epoch)
    {
        (double x, double y, double z) = state.PositionM;
        return [(state.Instant - epoch).Seconds, Math.Round(x, 3), Math.Round(y, 3), Math.Round(z, 3)];
    }

    private static JsonObject Colour() => new() { ["rgba"] = new JsonArray(255, 200, 0, 255) };

    private static string Text(Interval span, LeapSeconds leapSeconds) =>
        $"{Text(span.Start, leapSeconds)}/{Text(span.End, leapSeconds)}";

    /// <summary>ISO 8601 with as many decimals as it needs.</summary>
    private static string Text(Instant instant, LeapSeconds leapSeconds) =>
        instant.ToUtcString(leapSeconds, 9)[..^1].TrimEnd('0').TrimEnd('.') + "Z";
}
