using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Coverage maps as comma-separated values and as GeoJSON.</summary>
public static class CoverageText
{
    /// <summary>One line per cell, or per view of a cell where the request includes them.</summary>
    public static string WriteCsv(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        return result.Request.IncludesWindows ? Windows(result, leapSeconds) : Cells(result, leapSeconds);
    }

    /// <summary>
    /// The cells with their figures as polygons, then each satellite's ground track as lines and its swath as polygons;
    /// all cut at the date line. A swath tells how many strips of it made no polygon.
    /// </summary>
    public static string WriteGeoJson(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonSerializerOptions options = OverflightJson.Options(leapSeconds, isIndented: false);
        var features = new List<JsonNode>();
        foreach (MappedCell cell in result.Cells)
            features.Add(Feature(Square(cell.Cell), CellProperties(cell, options)));
        foreach (MappedSatellite satellite in result.Satellites.Where(s => s.Trace.Length > 1))
        {
            long number = satellite.Elements.CatalogueNumber;
            features.Add(Feature(AreaGeoJson.OfLine(GroundTrace.Line(satellite.Trace)), Named(number, "ground track")));
            if (satellite.Trace[0].Edges.IsEmpty)
                continue;
            (Area swath, int leftOut) = GroundTrace.Strips(satellite.Trace);
            JsonObject properties = Named(number, "swath");
            properties["stripsLeftOut"] = leftOut;
            features.Add(Feature(AreaGeoJson.Of(swath), properties));
        }

        return new JsonObject
        {
            ["type"] = "FeatureCollection",
            ["features"] = new JsonArray([.. features]),
        }.ToJsonString(options) + "\n";
    }

    private static string Cells(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        var text = new StringBuilder("latitude_deg,longitude_deg,size_m2,inside_ratio,accesses,first_seen,seen_ratio," +
            "gaps,gap_mean_s,gap_95_s,gap_max_s,response_mean_s\n");
        foreach ((CoverageCell cell, CellFigures f, _) in result.Cells)
        {
            CsvText.AppendLine(
                text, Number(cell.Point.Latitude.Degrees), Number(cell.Point.Longitude.Degrees),
                Number(Math.Round(cell.SizeM2)), Number(cell.InsideRatio), Number(f.AccessCount),
                f.FirstSeen is { } first ? first.ToUtcString(leapSeconds, 3) : "", Number(f.SeenRatio),
                Number(f.GapCount), Number(f.GapMean.Seconds, 3), Number(f.Gap95.Seconds, 3),
                Number(f.GapMax.Seconds, 3), Number(f.ResponseMean.Seconds, 3));
        }

        return text.ToString();
    }

    private static string Windows(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        var text = new StringBuilder("latitude_deg,longitude_deg,satellite,start,end,length_s\n");
        foreach ((CoverageCell cell, _, ImmutableArray<CoverageWindow> windows) in result.Cells)
        {
            foreach ((_, int satellite, Interval interval) in windows)
            {
                CsvText.AppendLine(
                    text, Number(cell.Point.Latitude.Degrees), Number(cell.Point.Longitude.Degrees),
                    Number(result.Satellites[satellite].Elements.CatalogueNumber),
                    interval.Start.ToUtcString(leapSeconds, 3), interval.End.ToUtcString(leapSeconds, 3),
                    Number(interval.Length.Seconds, 3));
            }
        }

        return text.ToString();
    }

    private static JsonObject Feature(JsonObject geometry, JsonNode? properties) =>
        new() { ["type"] = "Feature", ["geometry"] = geometry, ["properties"] = properties };

    private static JsonObject Named(long satellite, string kind) =>
        new() { ["satellite"] = satellite, ["kind"] = kind };

    private static JsonNode? CellProperties(MappedCell cell, JsonSerializerOptions options)
    {
        JsonNode? node = JsonSerializer.SerializeToNode(cell.Figures, options);
        if (node is JsonObject properties)
            properties.Insert(0, "kind", "cell");
        return node;
    }

    private static JsonObject Square(in CoverageCell cell)
    {
        double west = cell.West.Degrees, south = cell.South.Degrees, east = cell.East.Degrees;
        double north = cell.North.Degrees;
        JsonArray At(double lon, double lat) => new(Math.Round(lon, 6), Math.Round(lat, 6));
        var ring = new JsonArray(At(west, south), At(east, south), At(east, north), At(west, north), At(west, south));
        return new JsonObject { ["type"] = "Polygon", ["coordinates"] = new JsonArray(ring) };
    }

    private static string Number(double value, int digits = 6) =>
        (Math.Round(value, digits) + 0.0).ToString("0.######", CultureInfo.InvariantCulture); // + 0: no "-0"
}
