// Land is told from sea by counting:
//   1. The north pole is sea. From a place northwards along its meridian, each shore that is crossed changes land into
//      sea or back: an odd number of them means land. No ring needs an orientation, and one around a pole no care.
//   2. Between two points a shore runs straight in longitude and latitude, the shorter way around.
using System;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>
/// The shores of the Earth as closed rings: those of continents and islands, and those of seas inside them. Immutable.
/// </summary>
public sealed class Coastlines
{
    /// <summary>Longest text, characters.</summary>
    public const int LengthMax = 16 * 1024 * 1024;

    private const double UnitsPerDegree = 100.0;

    private Coastlines(ImmutableArray<ImmutableArray<Geodetic>> rings) => Rings = rings;

    /// <summary>No shores at all: all is sea.</summary>
    public static Coastlines None { get; } = new([]);

    /// <summary>The rings, each without its first point again at the end; at sea level.</summary>
    public ImmutableArray<ImmutableArray<Geodetic>> Rings { get; }

    /// <summary>
    /// Reads shores: a ring a line, longitude and latitude in hundredths of a degree with a comma between, each point
    /// but the first as what is added to the one before; blanks between points. Lines that begin with # are notes.
    /// </summary>
    public static bool TryRead(string text, out Coastlines coastlines, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        coastlines = None;
        if (text.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, string.Create(
                CultureInfo.InvariantCulture, $"the shores are longer than {LengthMax} characters; simplify them"));
            return false;
        }

        var rings = ImmutableArray.CreateBuilder<ImmutableArray<Geodetic>>();
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (RingOf(line, out string problem) is not { } ring)
            {
                diagnostic = Diagnostic.Error(number, 0, problem);
                return false;
            }

            rings.Add(ring);
        }

        coastlines = new Coastlines(rings.ToImmutable());
        diagnostic = default;
        return true;
    }

    /// <summary>Whether a place lies on land; lakes count as land.</summary>
    public bool IsLand(Geodetic place)
    {
        bool isLand = false;
        foreach (ImmutableArray<Geodetic> ring in Rings)
        {
            Geodetic from = ring[^1];
            double fromRad = East(from, place);
            foreach (Geodetic to in ring)
            {
                double toRad = East(to, place);
                // Signs differ on the far side of the Earth as well; there the way across is the longer one.
                if (fromRad <= 0.0 != toRad <= 0.0 && Math.Abs(toRad - fromRad) < Math.PI)
                {
                    double share = fromRad / (fromRad - toRad);
                    double crossed = from.Latitude.Radians + (share * (to.Latitude - from.Latitude).Radians);
                    isLand ^= crossed > place.Latitude.Radians;
                }

                (from, fromRad) = (to, toRad);
            }
        }

        return isLand;
    }

    private static double East(Geodetic point, Geodetic of) =>
        (point.Longitude - of.Longitude).WrappedSigned().Radians;

    private static ImmutableArray<Geodetic>? RingOf(ReadOnlySpan<char> line, out string problem)
    {
        var ring = ImmutableArray.CreateBuilder<Geodetic>();
        int longitude = 0, latitude = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> point = line[range];
            int comma = point.IndexOf(',');
            if (comma < 0 || !IsWhole(point[..comma], out int east) || !IsWhole(point[(comma + 1)..], out int north))
            {
                problem = $"'{point[..Math.Min(point.Length, 20)]}' is no point; write two whole numbers with a " +
                    "comma between, such as -7629,3685";
                return null;
            }

            (longitude, latitude) = (longitude + east, latitude + north);
            if (Math.Abs(latitude) > 9_000 || Math.Abs(longitude) > 36_000)
            {
                problem = "a point of the ring lies outside ±90° of latitude or ±360° of longitude; mind that each " +
                    "point but the first is what is added to the one before";
                return null;
            }

            ring.Add(Geodetic.FromDegrees(latitude / UnitsPerDegree, longitude / UnitsPerDegree));
        }

        problem = "a ring has at least three points";
        return ring.Count < 3 ? null : ring.ToImmutable();
    }

    private static bool IsWhole(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) &&
        Math.Abs((long)value) <= 72_000;
}
