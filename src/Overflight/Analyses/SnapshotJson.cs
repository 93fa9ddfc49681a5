using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// A snapshot as JSON, so that it can travel with an answer: leap seconds, the Earth's orientation, element sets (as
/// messages of CCSDS 502.0-B-3) and sensors. What is read back has the same digest as what was written.
/// </summary>
public static class SnapshotJson
{
    /// <summary>Longest text that is read, characters.</summary>
    public const int LengthMax = 64_000_000;

    /// <summary>Writes a snapshot.</summary>
    public static JsonObject Write(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        EarthModel earth = snapshot.Earth;
        ImmutableArray<Omm> sets = [.. snapshot.Histories.Values.SelectMany(h => h.Sets)];
        var form = new Form(
            [.. earth.LeapSeconds.Steps.Select(s => new Step((int)s.Day, (int)s.OffsetS))],
            earth.LeapSeconds.Expires.NanosecondsSinceJ2000Tt,
            earth.Ellipsoid.EquatorialRadiusM, earth.Ellipsoid.Flattening,
            earth.Orientation.Rows,
            JsonNode.Parse(OmmJson.Write(sets, earth.LeapSeconds))!.AsArray(), // just written
            [.. sets.Select(s => s.Origin)],
            snapshot.Sensors.Sensors);
        return JsonSerializer.SerializeToNode(form, Options(earth.LeapSeconds))!.AsObject(); // a record is an object
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="json">The text, as <see cref="Write"/> makes it.</param>
    /// <param name="snapshot">What was read; <c>null</c> where it cannot be.</param>
    /// <param name="diagnostic">Why not, and where.</param>
    public static bool TryRead(string json, out Snapshot? snapshot, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(json);
        snapshot = null;
        diagnostic = default;
        if (json.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the data are longer than {LengthMax:N0} characters");
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            LeapSeconds leapSeconds = ReadLeapSeconds(document.RootElement);
            Form form = document.RootElement.Deserialize<Form>(Options(leapSeconds)) ??
                throw new JsonException("null is no snapshot");
            ElementFile elements = OmmJson.Read(form.Elements.ToJsonString(), "replay", null, leapSeconds);
            if (!elements.Diagnostics.IsEmpty || elements.Sets.Length != form.Origins.Length)
            {
                diagnostic = elements.Diagnostics.FirstOrDefault(
                    Diagnostic.Error(0, 0, "the data need an origin for each element set"));
                return false;
            }

            var earth = new EarthModel(
                leapSeconds, new EarthOrientation(form.EarthOrientation, leapSeconds),
                new Ellipsoid(form.EllipsoidRadiusM, form.EllipsoidFlattening));
            snapshot = new Snapshot(
                earth, elements.Sets.Select((s, i) => s with { Origin = form.Origins[i] }),
                new SensorLibrary(form.Sensors));
            return true;
        }
        catch (JsonException e)
        {
            diagnostic = Diagnostic.Error(
                (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1,
                "the data are not a snapshot: " + e.Message.Split(" LineNumber")[0].Split(" Path:")[0]);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            diagnostic = Diagnostic.Error(0, 0, "the data are not a snapshot: " + e.Message.Split(" (Parameter")[0]);
        }

        return false;
    }

    /// <summary>The leap seconds come first, for the times of everything else are read by them.</summary>
    private static LeapSeconds ReadLeapSeconds(JsonElement root)
    {
        LeapForm form = root.Deserialize<LeapForm>(Options(LeapSeconds.None)) ??
            throw new JsonException("null is no snapshot");
        return new LeapSeconds(
            [.. form.LeapSeconds.Select(s => (s.Day, s.TaiMinusUtcS))],
            Instant.FromNanosecondsSinceJ2000Tt(form.LeapSecondsExpireNs));
    }

    private static JsonSerializerOptions Options(LeapSeconds leapSeconds) =>
        new(OverflightJson.Options(leapSeconds, isIndented: false))
        {
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
        };

    private sealed record Step(int Day, int TaiMinusUtcS);

    private sealed record LeapForm(ImmutableArray<Step> LeapSeconds, long LeapSecondsExpireNs);

    private sealed record Form(
        ImmutableArray<Step> LeapSeconds, long LeapSecondsExpireNs, [property: Unrounded] double EllipsoidRadiusM,
        double EllipsoidFlattening, ImmutableArray<EarthOrientationRow> EarthOrientation, JsonArray Elements,
        ImmutableArray<ElementOrigin> Origins, ImmutableArray<Sensor> Sensors);
}
