using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Results as GeoJSON (RFC 7946): points with the result as their properties, in the one JSON form.</summary>
public static class GeoJsonText
{
    /// <summary>A point for each place of each finding.</summary>
    public static string Write(IEnumerable<ClaimFinding> findings, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(findings);
        JsonSerializerOptions options = OverflightJson.Options(leapSeconds);
        return Collection(
            findings.SelectMany(f => f.Places.Select(p => Feature(p.Place.Position, WithId(f.Id, p, options)))),
            options);
    }

    /// <summary>A point at the place for each pass.</summary>
    public static string Write(FindPassesResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonSerializerOptions options = OverflightJson.Options(leapSeconds);
        Geodetic place = result.Request.Place.Position;
        return Collection(
            result.Passes.Select(p => Feature(place, JsonSerializer.SerializeToNode(p, options))), options);
    }

    /// <summary>The point below the satellite; none where there is no state.</summary>
    public static string Write(LocateSatelliteResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonSerializerOptions options = OverflightJson.Options(leapSeconds);
        JsonNode? properties = JsonSerializer.SerializeToNode(result, options);
        return Collection(result.Below is { } below ? [Feature(below, properties)] : [], options);
    }

    /// <summary>The ground track of each satellite that has states, cut at the date line.</summary>
    /// <param name="result">States in ITRF.</param>
    /// <param name="earth">Its ellipsoid and leap seconds.</param>
    /// <exception cref="ArgumentException">The states are in another frame.</exception>
    public static string Write(TabulateOrbitResult result, EarthModel earth)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(earth);
        if (result.Request.Frame != FrameName.Itrf)
            throw new ArgumentException("A ground track needs states in ITRF.", nameof(result));
        return Collection(
            result.Tables.Where(t => t.States.Length > 1).Select(t => new JsonObject
            {
                ["type"] = "Feature",
                ["geometry"] = AreaGeoJson.OfLine(GroundTrace.Line([.. t.States.Select(s => Point(s, earth))])),
                ["properties"] = new JsonObject { ["satellite"] = t.Satellite, ["name"] = t.Name },
            }),
            OverflightJson.Options(earth.LeapSeconds));
    }

    private static TracePoint Point(EphemerisState state, EarthModel earth) => new()
    {
        Instant = state.Instant,
        Below = earth.Ellipsoid.ToGeodetic(new Position<Itrf>(state.PositionM)),
        Edges = [],
    };

    private static JsonNode? WithId(string id, PlaceCheck check, JsonSerializerOptions options)
    {
        JsonNode? node = JsonSerializer.SerializeToNode(check, options);
        if (node is JsonObject properties)
            properties.Insert(0, "id", id);
        return node;
    }

    private static JsonObject Feature(Geodetic place, JsonNode? properties) => new()
    {
        ["type"] = "Feature",
        ["geometry"] = new JsonObject
        {
            ["type"] = "Point",
            ["coordinates"] = new JsonArray(
                Math.Round(place.Longitude.WrappedSigned().Degrees, 6), Math.Round(place.Latitude.Degrees, 6)),
        },
        ["properties"] = properties,
    };

    private static string Collection(IEnumerable<JsonObject> features, JsonSerializerOptions options) =>
        new JsonObject
        {
            ["type"] = "FeatureCollection",
            ["features"] = new JsonArray([.. features]),
        }.ToJsonString(options) + "\n";
}
