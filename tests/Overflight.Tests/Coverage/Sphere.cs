using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

/// <summary>A round Earth with nearly circular orbits over it, where the truth is plain geometry.</summary>
internal static class Sphere
{
    public static readonly Ellipsoid Ball = new(6_371_000.0, 0.0);

    public static readonly EarthModel Earth = new(Scene.Earth.LeapSeconds, Scene.Earth.Orientation, Ball);

    /// <summary>The epoch of every orbit here.</summary>
    public static readonly Instant Epoch = Scene.Start;

    public static readonly Interval Day = Scene.Days(1.0);

    private const double Mu = 3.986e14;

    public static double MotionRadPerS(double radiusM) => Math.Sqrt(Mu / radiusM) / radiusM;

    /// <summary>A satellite by its mean motion, at its argument of latitude at the epoch; nothing brakes it.</summary>
    public static Sgp4Propagator Orbit(Angle node, Angle argument, Angle inclination, double motionRadPerS) => new(
        new MeanElements
        {
            Epoch = Epoch,
            MeanMotionRevolutionsPerDay = motionRadPerS / MeanElements.RadPerSPerRevolutionPerDay,
            Eccentricity = 1e-6,
            Inclination = inclination,
            RightAscensionOfNode = node.Wrapped(),
            ArgumentOfPerigee = Angle.Zero,
            MeanAnomaly = argument.Wrapped(),
            BStar = 0.0,
        },
        LeapSeconds.Iers);

    /// <summary>The orbits of a pattern, all the satellites gone on by a phase at the epoch.</summary>
    public static ImmutableArray<Sgp4Propagator> Orbits(WalkerPattern pattern, Angle phase, double heightM)
    {
        double motion = MotionRadPerS(Ball.EquatorialRadiusM + heightM);
        return
        [
            .. Enumerable.Range(0, pattern.Satellites).Select(i => Orbit(
                pattern[i].Node, pattern[i].ArgumentOfLatitude + phase, pattern.Inclination, motion)),
        ];
    }

    /// <summary>The same paths, turned with the ground so that one place comes to lie where another was.</summary>
    public static ImmutableArray<IPropagator> Turned(
        IEnumerable<IPropagator> orbits, in Geodetic from, in Geodetic to)
    {
        static Mat3 ToAxis(in Geodetic place) =>
            Mat3.R2((Math.PI / 2.0) - place.Latitude.Radians) * Mat3.R3(place.Longitude.Radians);
        Mat3 turn = ToAxis(to).Transposed() * ToAxis(from);
        return [.. orbits.Select(o => new TurnedPropagator(o, turn, Earth))];
    }

    public static CoverageGrid Grid(Area area, double cellSizeM, Ellipsoid? ellipsoid = null)
    {
        CoverageGrid.TryBuild(area, cellSizeM, ellipsoid ?? Ball, out CoverageGrid grid, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        return grid;
    }

    /// <summary>When any satellite sees a cell.</summary>
    public static IntervalSet SeenOf(this CoverageMap map, int cell)
    {
        var all = new List<Interval>();
        foreach (CoverageWindow window in map.WindowsOf(cell))
            all.Add(window.Interval);
        return IntervalSet.From(all);
    }
}
