using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>Areas and lines as GeoJSON geometries, cut at the date line (RFC 7946 section 3.1.9).</summary>
internal static class AreaGeoJson
{
    /// <summary>About a decimetre on the ground.</summary>
    private const int DecimalsMax = 6;

    /// <summary>A MultiPolygon; outlines run counter-clockwise, holes clockwise.</summary>
    public static JsonObject Of(Area area) => Geometry(
        "MultiPolygon", area.Polygons.SelectMany(DateLineCut.Of).Select(p => Array(p.Rings.Select(Ring))));

    /// <summary>A MultiLineString of a line whose longitudes run on.</summary>
    public static JsonObject OfLine(IReadOnlyList<(double Lon, double Lat)> line) => Geometry(
        "MultiLineString", DateLineCut.Of(line).Select(p => Array(p.Select(v => Position(v.Lon, v.Lat)))));

    private static JsonObject Geometry(string type, IEnumerable<JsonNode> coordinates) =>
        new() { ["type"] = type, ["coordinates"] = Array(coordinates) };

    private static JsonArray Ring(PlaneRing ring) =>
        Array(ring.Vertices.Append(ring[0]).Select(v => Position(v.Lon, v.Lat)));

    private static JsonArray Position(double lon, double lat) =>
        new(Math.Round(Degrees(lon), DecimalsMax), Math.Round(Degrees(lat), DecimalsMax));

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    private static double Degrees(double radians) => Angle.FromRadians(radians).Degrees;
}
