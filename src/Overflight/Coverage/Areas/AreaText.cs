using System;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>
/// Areas as people keep them: GeoJSON (RFC 7946) or KML (OGC 07-147r2). Reads polygons alone; says where and why a text
/// is refused. See docs/concepts/coverage.md for what is read how.
/// </summary>
public static class AreaText
{
    /// <summary>Longest text: 16 Mi characters.</summary>
    public const int CharactersMax = 16 * 1024 * 1024;

    /// <summary>Most positions of all rings together.</summary>
    public const int PositionsMax = 100_000;

    /// <summary>Most vertices of all rings together, once great circles are cut into straight pieces.</summary>
    public const int VerticesMax = 400_000;

    /// <summary>Most rings.</summary>
    public const int RingsMax = 10_000;

    /// <summary>Deepest nesting of collections, folders and geometries.</summary>
    public const int NestingMax = 16;

    /// <summary>Reads either format, told apart by its first letter.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="area">All its polygons together.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it.</param>
    public static bool TryRead(string text, out Area area, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        area = Area.Earth;
        if (text.Length > CharactersMax)
        {
            diagnostic = Diagnostic.Error(0, 0, string.Create(CultureInfo.InvariantCulture,
                $"the area is longer than {CharactersMax} characters; simplify it"));
            return false;
        }

        ReadOnlySpan<char> start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (start.IsEmpty || start[0] is not ('{' or '<'))
        {
            diagnostic = Diagnostic.Error(1, 1, "this is neither GeoJSON, which begins with {, nor KML, which begins " +
                "with <");
            return false;
        }

        Area? read = start[0] == '{'
            ? new GeoJsonReader(text.TrimStart('\uFEFF')).Read(out diagnostic)
            : KmlReader.Read(text.TrimStart('\uFEFF').TrimStart(), out diagnostic);
        if (read is null)
            return false;
        area = read;
        return true;
    }

    /// <summary>An area as a GeoJSON MultiPolygon, cut at the date line.</summary>
    public static string ToGeoJson(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return AreaGeoJson.Of(area).ToJsonString();
    }
}
