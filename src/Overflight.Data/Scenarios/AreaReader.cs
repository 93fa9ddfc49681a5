using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage.Areas;
using Overflight.Data.Yaml;
using Overflight.Frames;
using Overflight.Numerics;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Scenarios;

/// <summary>Reads areas: a polygon written out, a circle, or a GeoJSON or KML file beside the scenario.</summary>
internal static class AreaReader
{
    private const int CornersMax = 1_000;

    private static readonly ImmutableArray<string> Keys = ["file", "polygon", "circle"];
    private static readonly ImmutableArray<string> CircleKeys = ["centre", "radius-km"];

    /// <summary>The area under a key; <c>null</c> with what is wrong taken over.</summary>
    public static Area? Area(this YamlRecord r, string key, ScenarioSources sources)
    {
        if (r.Child(key) is not { } node)
            return null;
        var area = new YamlRecord(node, "an area", Keys);
        if (area.IsGood && Keys.Count(area.Has) != 1)
            area.FailAt("", "an area is given by 'polygon', 'circle' or 'file'; give one of them");
        Area? read = !area.IsGood ? null
            : area.Has("circle") ? Circle(area, sources)
            : area.Has("polygon") ? Polygon(area)
            : File(area, sources);
        r.Take(area.Diagnostic);
        return read;
    }

    private static Area? Circle(YamlRecord area, ScenarioSources sources)
    {
        var circle = new YamlRecord(area.Child("circle")!, "a circle", CircleKeys); // it is there
        Geodetic centre = circle.Place("centre", sources.Gazetteer);
        double? radiusKm = circle.Number("radius-km", 0.1, 9_900.0, isNeeded: true);
        area.Take(circle.Diagnostic);
        return area.IsGood && radiusKm is { } km
            ? Coverage.Areas.Area.Circle(centre with { HeightM = 0.0 }, km * 1e3, Ellipsoid.Wgs84)
            : null;
    }

    private static Area? Polygon(YamlRecord area)
    {
        var corners = new List<string>();
        foreach (YamlNode item in area.Items("polygon", CornersMax))
        {
            if (!PlaceReader.TryReadCoordinates(item, out Geodetic at, out Diagnostic wrong))
                area.Take(wrong);
            corners.Add(string.Create(
                CultureInfo.InvariantCulture, $"[{at.Longitude.Degrees:R},{at.Latitude.Degrees:R}]"));
        }

        if (corners.Count < 3)
            area.FailAt("polygon", "a polygon has at least three corners, each latitude and longitude");
        if (!area.IsGood)
            return null;
        if (corners[0] != corners[^1])
            corners.Add(corners[0]);
        string json = $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', corners)}}]]}""";
        if (AreaText.TryRead(json, out Area read, out Diagnostic diagnostic))
            return read;
        area.FailAt("polygon", diagnostic.Message);
        return null;
    }

    private static Area? File(YamlRecord area, ScenarioSources sources)
    {
        string name = area.Text("file", isNeeded: true) ?? "";
        if (name.Length > 255 || name.IndexOfAny(['/', '\\', ':', '\0']) >= 0 || name is "." or "..")
            area.FailAt("file", "the file lies beside the scenario; give its name without folders");
        string? text = area.IsGood ? sources.ReadFile?.Invoke(name) : null;
        if (text is null)
            area.FailAt("file", $"there is no file '{name}' beside the scenario; put it there, or give 'polygon'");
        if (!area.IsGood || text is null)
            return null;
        if (AreaText.TryRead(text, out Area read, out Diagnostic diagnostic))
            return read;
        area.FailAt("file", $"'{name}' has an error at {diagnostic}");
        return null;
    }
}
