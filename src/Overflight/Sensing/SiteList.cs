using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;

namespace Overflight.Sensing;

/// <summary>
/// Reads lists of places in one of three forms: points as GeoJSON; comma-separated values, with a header that names the
/// columns (<c>name,lat,lon,height</c> in any order) or without one in that order or without name; or lines
/// <c>lat lon height</c> with blanks between. Degrees and metres above the ellipsoid; the height may be left out. Empty
/// lines and those that begin with <c>#</c> are passed over. The first thing that is wrong refuses the list.
/// </summary>
public static class SiteList
{
    /// <summary>Longest text that is read, characters.</summary>
    public const int LengthMax = 16 * 1024 * 1024;

    /// <summary>Most places of one list.</summary>
    public const int SitesMax = 100_000;

    private const double HeightMaxM = 1e5;

    /// <summary>Reads a list. Never throws for what is in the text.</summary>
    /// <param name="text">The whole list.</param>
    /// <param name="places">The places, at least one, where the list is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(string text, out ImmutableArray<NamedPlace> places, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        (places, diagnostic) = ([], default);
        if (text.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the list is longer than {LengthMax} characters; split it");
            return false;
        }

        var found = ImmutableArray.CreateBuilder<NamedPlace>();
        ReadOnlySpan<char> start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        bool good = start is ['{' or '[', ..]
            ? GeoJsonPoints.TryRead(text, found, out diagnostic)
            : TryReadLines(text, found, out diagnostic);
        if (good && found.Count == 0)
            diagnostic = Diagnostic.Error(1, 1, "the list holds no place; write a line such as: Norfolk,36.94,-76.29");
        places = found.ToImmutable();
        return good && found.Count > 0;
    }

    /// <summary>Adds a place, if it is one and there is room.</summary>
    /// <returns>What is wrong; <c>null</c> where all is well.</returns>
    internal static string? Add(
        ImmutableArray<NamedPlace>.Builder places, string? name, double latitude, double longitude, double heightM)
    {
        if (!(Math.Abs(latitude) <= 90.0))
            return $"the latitude {latitude} lies outside ±90 degrees";
        if (!(Math.Abs(longitude) <= 360.0))
            return $"the longitude {longitude} lies outside ±360 degrees";
        if (!(Math.Abs(heightM) <= HeightMaxM))
            return $"the height {heightM} lies outside ±{HeightMaxM} m";
        if (places.Count == SitesMax)
            return $"there are more than {SitesMax} places; split the list";
        Geodetic position = Geodetic.FromDegrees(latitude, longitude, heightM);
        places.Add(new NamedPlace(name is { Length: > 0 } ? name : position.ToString(), position));
        return null;
    }

    private static bool TryReadLines(
        string text, ImmutableArray<NamedPlace>.Builder places, out Diagnostic diagnostic)
    {
        diagnostic = default;
        var lines = new TextLines(text);
        var fields = new List<CsvField>();
        Columns? columns = null;
        while (lines.MoveNext())
        {
            ReadOnlySpan<char> line = lines.Current.Trim("\uFEFF \t");
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (!TrySplit(line, fields, out int column, out string problem))
            {
                diagnostic = Diagnostic.Error(lines.Number, column, problem);
                return false;
            }

            if (columns is null && Columns.Named(fields) is { } named)
            {
                columns = named;
                continue;
            }

            Columns here = columns ?? Columns.ByPosition(fields);
            if (here.Add(fields, places, out column) is { } wrong)
            {
                diagnostic = Diagnostic.Error(lines.Number, column, wrong);
                return false;
            }

            columns ??= here;
        }

        return true;
    }

    private static bool TrySplit(ReadOnlySpan<char> line, List<CsvField> fields, out int column, out string problem)
    {
        if (line.Contains(','))
            return CsvLine.TrySplit(line, fields, out column, out problem);
        fields.Clear();
        (column, problem) = (0, "");
        foreach (Range range in line.SplitAny(" \t"))
        {
            (int at, int length) = range.GetOffsetAndLength(line.Length);
            if (length > 0)
                fields.Add(new CsvField(line[range].ToString(), at + 1));
        }

        return true;
    }

    /// <summary>In which field of a line stands what; −1 for nowhere.</summary>
    private sealed record Columns(int Name, int Latitude, int Longitude, int Height, int Count)
    {
        /// <summary>By the names of a header; <c>null</c> where the line is none.</summary>
        public static Columns? Named(List<CsvField> fields)
        {
            int Find(params string[] names) => fields.FindIndex(f =>
                Array.Exists(names, n => f.Text.Equals(n, StringComparison.OrdinalIgnoreCase)));
            int latitude = Find("lat", "latitude", "latitude_deg", "lat_deg");
            int longitude = Find("lon", "lng", "long", "longitude", "longitude_deg", "lon_deg");
            int height = Find("height", "height_m", "alt", "altitude", "altitude_m", "elevation", "elevation_m");
            return latitude < 0 || longitude < 0
                ? null
                : new(Find("name", "site", "place"), latitude, longitude, height, fields.Count);
        }

        /// <summary>Without a header: a name first, unless the line begins with a number.</summary>
        public static Columns ByPosition(List<CsvField> fields)
        {
            bool hasName = fields.Count > 0 && !ElementNumber.TryParse(fields[0].Text, out _);
            int first = hasName ? 1 : 0;
            return new(first - 1, first, first + 1, first + 2, 0);
        }

        /// <summary>Adds the place of a line.</summary>
        public string? Add(List<CsvField> fields, ImmutableArray<NamedPlace>.Builder places, out int column)
        {
            column = 1;
            if (Count > 0 && fields.Count != Count)
                return $"the line has {fields.Count} fields but the header has {Count}";
            if (Count == 0 && (fields.Count <= Longitude || fields.Count > Height + 1))
                return "a line is name,lat,lon[,height] or lat,lon[,height], in degrees and metres";
            Span<double> values = stackalloc double[3];
            ReadOnlySpan<int> from = [Latitude, Longitude, Height];
            for (int i = 0; i < 3; i++)
            {
                if (from[i] < 0 || from[i] >= fields.Count || (i == 2 && fields[from[i]].Text.Length == 0))
                    continue;
                column = fields[from[i]].Column;
                if (!ElementNumber.TryParse(fields[from[i]].Text, out values[i]))
                    return $"'{OmmMessage.Shown(fields[from[i]].Text)}' is not a number";
            }

            column = fields[Latitude].Column;
            return SiteList.Add(places, Name < 0 ? null : fields[Name].Text, values[0], values[1], values[2]);
        }
    }
}
