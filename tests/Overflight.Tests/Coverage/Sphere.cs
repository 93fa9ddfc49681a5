using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

/// <summary>
/// A round Earth, turning evenly or not at all, with circular orbits over it: where everything can be turned together,
/// and the truth is plain geometry.
/// </summary>
internal static class Sphere
{
    public static readonly Ellipsoid Earth = new(6_371_000.0, 0.0);

    public const double TurningRadPerS = 7.292e-5;

    /// <summary>An orbit by two unit vectors that span its plane.</summary>
    public static EarthFixedEphemeris Orbit(
        Vec3 first, Vec3 second, double heightM, Interval span, double earthRadPerS = 0.0, Mat3? turn = null)
    {
        double radius = Earth.EquatorialRadiusM + heightM, rate = Math.Sqrt(3.986e14 / radius) / radius;
        int count = (int)Math.Ceiling(span.Length.Seconds * rate / (Math.Tau / 200.0)) + 1;
        var step = Duration.FromNanoseconds(1 + (span.Length.Nanoseconds / (count - 1)));
        var grid = new TimeGrid(span.Start, step, count);
        var states = new State<Itrf>[count];
        for (int i = 0; i < count; i++)
        {
            double t = (grid[i] - grid.Start).Seconds;
            (double s, double c) = Math.SinCos(rate * t);
            Mat3 toFixed = Mat3.R3(earthRadPerS * t);
            Vec3 r = toFixed * (radius * ((c * first) + (s * second)));
            Vec3 v = toFixed * (radius * rate * ((c * second) - (s * first)));
            v -= Vec3.Cross(new(0.0, 0.0, earthRadPerS), r);
            states[i] = turn is { } m ? State<Itrf>.FromVectors(m * r, m * v) : State<Itrf>.FromVectors(r, v);
        }

        return EarthFixedEphemeris.Of(grid, states, Earth);
    }

    /// <summary>
    /// The orbits of a pattern, all the satellites gone on by a phase at the start; turned, Earth's axis and all.
    /// </summary>
    public static ImmutableArray<EarthFixedEphemeris> Orbits(
        WalkerPattern pattern, Angle phase, double heightM, Interval span, double earthRadPerS, Mat3? turn = null)
    {
        ImmutableArray<Vec3> first = pattern.DirectionsAt(phase);
        ImmutableArray<Vec3> second = pattern.DirectionsAt(phase + Angle.FromDegrees(90.0));
        return [.. first.Zip(second, (a, b) => Orbit(a, b, heightM, span, earthRadPerS, turn))];
    }

    public static CoverageGrid Grid(Area area, double cellSizeM)
    {
        CoverageGrid.TryBuild(area, cellSizeM, Earth, out CoverageGrid grid, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        return grid;
    }
}
