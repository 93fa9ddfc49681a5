using System;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Data.Reference;

/// <summary>
/// The shipped table of Earth orientation: MJD, xp and yp in arc-seconds, UT1 − UTC in seconds, I or P.
/// </summary>
internal static class EarthOrientationCsv
{
    public static EarthOrientation Read(string text, LeapSeconds leapSeconds)
    {
        var rows = ImmutableArray.CreateBuilder<EarthOrientationRow>();
        bool isHeader = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!isHeader && !line.IsEmpty)
                rows.Add(Row(line));
            isHeader = false;
        }

        return new EarthOrientation(rows.ToImmutable(), leapSeconds);
    }

    private static EarthOrientationRow Row(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[5];
        line.Split(fields, ',');
        return new(
            int.Parse(line[fields[0]], CultureInfo.InvariantCulture),
            double.Parse(line[fields[1]], CultureInfo.InvariantCulture),
            double.Parse(line[fields[2]], CultureInfo.InvariantCulture),
            double.Parse(line[fields[3]], CultureInfo.InvariantCulture),
            line[fields[4]] is "P");
    }
}
