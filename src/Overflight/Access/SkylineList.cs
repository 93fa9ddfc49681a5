using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Numerics;
using Overflight.Orbits;

namespace Overflight.Access;

/// <summary>
/// Reads skylines for an <see cref="ElevationMask"/>: comma-separated values, one point a line,
/// <c>azimuth,elevation</c> in degrees, in order of azimuth from 0 to below 360; a header with these names may come
/// first. Empty lines and those that begin with <c>#</c> are passed over. The first thing that is wrong refuses the
/// list.
/// </summary>
public static class SkylineList
{
    /// <summary>Longest text that is read, characters.</summary>
    public const int LengthMax = 1024 * 1024;

    /// <summary>Reads a list. Never throws for what is in the text.</summary>
    /// <param name="text">The whole list.</param>
    /// <param name="skyline">The points, at least one, as a mask takes them, where the list is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(string text, out ImmutableArray<SkylinePoint> skyline, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        (skyline, diagnostic) = ([], default);
        if (text.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the skyline is longer than {LengthMax} characters");
            return false;
        }

        var points = ImmutableArray.CreateBuilder<SkylinePoint>();
        var lines = new TextLines(text);
        var fields = new List<CsvField>();
        bool mayBeHeader = true;
        while (lines.MoveNext())
        {
            ReadOnlySpan<char> line = lines.Current.Trim("\uFEFF \t");
            if (line.IsEmpty || line[0] == '#')
                continue;
            string? wrong = CsvLine.TrySplit(line, fields, out int column, out string problem) ? null : problem;
            bool isHeader = mayBeHeader && wrong is null && IsHeader(fields);
            mayBeHeader = false;
            if (isHeader)
                continue;
            if ((wrong ?? Add(fields, points, out column)) is { } said)
            {
                diagnostic = Diagnostic.Error(lines.Number, column, said);
                return false;
            }
        }

        if (points.Count == 0)
            diagnostic = Diagnostic.Error(
                1, 1, "the skyline holds no point; write lines such as: 90,12.5 (azimuth and elevation in degrees)");
        skyline = points.ToImmutable();
        return points.Count > 0;
    }

    private static bool IsHeader(List<CsvField> fields) =>
        fields.Count == 2 &&
        fields[0].Text.ToUpperInvariant() is "AZIMUTH" or "AZIMUTH_DEG" or "AZ" &&
        fields[1].Text.ToUpperInvariant() is "ELEVATION" or "ELEVATION_DEG" or "EL";

    /// <summary>Adds the point of a line.</summary>
    /// <returns>What is wrong; <c>null</c> where all is well.</returns>
    private static string? Add(
        List<CsvField> fields, ImmutableArray<SkylinePoint>.Builder points, out int column)
    {
        column = 1;
        if (fields.Count != 2)
            return "a line is azimuth,elevation in degrees, such as 90,12.5";
        if (!TryParse(fields[0].Text, out Angle azimuth))
            return $"'{OmmMessage.Shown(fields[0].Text)}' is not a number";
        if (!(azimuth.Degrees >= 0.0 && azimuth.Degrees < 360.0))
            return $"the azimuth {azimuth} lies outside 0° to below 360°";
        if (points.Count > 0 && azimuth <= points[^1].Azimuth)
            return $"the azimuth {azimuth} does not follow {points[^1].Azimuth}; sort the lines, and give each " +
                "direction once";
        if (points.Count == ElevationMask.SkylinePointsMax)
            return $"there are more than {ElevationMask.SkylinePointsMax} points; leave some out";
        column = fields[1].Column;
        if (!TryParse(fields[1].Text, out Angle elevation))
            return $"'{OmmMessage.Shown(fields[1].Text)}' is not a number";
        if (!(Math.Abs(elevation.Degrees) <= 90.0))
            return $"the elevation {elevation} lies outside ±90°";
        points.Add(new(azimuth, elevation));
        return null;
    }

    private static bool TryParse(string text, out Angle angle)
    {
        bool isNumber = ElementNumber.TryParse(text, out double degrees);
        angle = Angle.FromDegrees(degrees);
        return isNumber;
    }
}
