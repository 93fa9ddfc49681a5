// The margins of docs/concepts/coverage.md for one satellite between two nodes. With ρ from point p to satellite s,
// n up at the point, d nadir at the satellite, v its velocity over the ground and S the direction of the Sun:
//   elevation      ρ·n − sin ε |ρ|        (metres)
//   off-nadir max  −ρ·d − cos η |ρ|       (metres)
//   off-nadir min  cos η |ρ| + ρ·d        (metres)
//   side           ∓ρ·(d × v)             (left −, right +; metres × speed)
//   Sun            S·n − sin δ
// s, d and S are cubics, so their derivatives are bounded exactly, and with them the margins' second derivatives.
using System;
using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Coverage;

/// <summary>What a search needs to know of one step of one satellite.</summary>
internal sealed class ViewStep
{
    private enum Kind
    {
        Elevation,
        OffNadirMax,
        OffNadirMin,
        Side,
        Sun,
    }

    private readonly ImmutableArray<(Kind Kind, double Value)> _limits;
    private Cubic _position;
    private Cubic _nadir;
    private Cubic _sun;
    private double _radiusMinM;
    private Place _atStart;
    private Place _atEnd;

    public ViewStep(ViewLimits limits)
    {
        var all = ImmutableArray.CreateBuilder<(Kind, double)>();
        all.Add((Kind.Elevation, Math.Sin(limits.ElevationMin.Radians)));
        if (limits.OffNadirMax is { } max)
            all.Add((Kind.OffNadirMax, Math.Cos(max.Radians)));
        if (limits.OffNadirMin is { } min && min > Angle.Zero)
            all.Add((Kind.OffNadirMin, Math.Cos(min.Radians)));
        if (limits.Side is { } side)
            all.Add((Kind.Side, side == LookSide.Right ? -1.0 : 1.0));
        if (limits.SunElevationMin is { } sun)
            all.Add((Kind.Sun, Math.Sin(sun.Radians)));
        _limits = all.ToImmutable();
    }

    public int Count => _limits.Length;

    public double Seconds { get; private set; }

    /// <summary>Moves to another step.</summary>
    public void MoveTo(in Cubic position, in Cubic nadir, in Cubic sun, double seconds, double radiusMinM)
    {
        (_position, _nadir, _sun, Seconds, _radiusMinM) = (position, nadir, sun, seconds, radiusMinM);
        (_atStart, _atEnd) = (PlaceAt(0.0), PlaceAt(seconds));
    }

    /// <summary>The margins of a point when the step begins; the range, metres.</summary>
    public double AtStart(in Vec3 point, in Vec3 up, ref ViewMargins margins) => At(_atStart, point, up, ref margins);

    /// <summary>The margins of a point when the step ends; the range, metres.</summary>
    public double AtEnd(in Vec3 point, in Vec3 up, ref ViewMargins margins) => At(_atEnd, point, up, ref margins);

    /// <summary>The margins of a point some seconds into the step.</summary>
    public void At(double u, in Vec3 point, in Vec3 up, ref ViewMargins margins) =>
        At(PlaceAt(u), point, up, ref margins);

    private double At(in Place place, in Vec3 point, in Vec3 up, ref ViewMargins margins)
    {
        Vec3 line = place.Position - point;
        double range = line.Norm;
        for (int i = 0; i < _limits.Length; i++)
        {
            (Kind kind, double value) = _limits[i];
            margins[i] = kind switch
            {
                Kind.Elevation => Vec3.Dot(line, up) - (value * range),
                Kind.OffNadirMax => -Vec3.Dot(line, place.Nadir) - (value * range),
                Kind.OffNadirMin => (value * range) + Vec3.Dot(line, place.Nadir),
                Kind.Side => value * Vec3.Dot(line, place.Right),
                _ => Vec3.Dot(place.Sun, up) - value,
            };
        }

        return range;
    }

    private Place PlaceAt(double u)
    {
        Vec3 nadir = _nadir.At(u);
        return new(_position.At(u), nadir, Vec3.Cross(nadir, _position.RateAt(u)), _sun.At(u));
    }

    /// <summary>Bounds on the second derivatives, from the ranges at both ends.</summary>
    public void CurvatureBounds(double rangeA, double rangeB, double pointRadiusM, ref ViewMargins bounds)
    {
        double v = _position.FirstMax, a = _position.SecondMax;
        double rangeMin = Math.Max((rangeA + rangeB - (v * Seconds)) / 2.0, _radiusMinM - pointRadiusM);
        double rangeMax = (rangeA + rangeB + (v * Seconds)) / 2.0;
        double ofRange = a + (v * v / Math.Max(rangeMin, 1.0));
        double d1 = _nadir.FirstMax, d2 = _nadir.SecondMax;
        double ofDown = a + (2.0 * v * d1) + (rangeMax * d2);
        for (int i = 0; i < _limits.Length; i++)
        {
            (Kind kind, double value) = _limits[i];
            bounds[i] = kind switch
            {
                Kind.Elevation => a + (value * ofRange),
                Kind.OffNadirMax or Kind.OffNadirMin => ofDown + (value * ofRange),
                Kind.Side => (a * v) + (2.0 * v * ((d1 * v) + a))
                    + (rangeMax * ((d2 * v) + (2.0 * d1 * a) + _position.Third)),
                _ => _sun.SecondMax,
            };
        }
    }

    /// <summary>The satellite at one instant; <c>Right</c> is d × v.</summary>
    private readonly record struct Place(Vec3 Position, Vec3 Nadir, Vec3 Right, Vec3 Sun);
}
