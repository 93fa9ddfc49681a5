using System;
using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>Where a line of sight from a satellite meets the ground.</summary>
public static class GroundIntersection
{
    /// <summary>The nearer point of the ellipsoid on a line from a satellite.</summary>
    /// <param name="from">The satellite, outside the ellipsoid.</param>
    /// <param name="direction">Where it looks, ITRF axes, of any length.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <param name="ground">The point met.</param>
    /// <returns>Whether the line meets the ground ahead.</returns>
    public static bool TryToGround(
        in Position<Itrf> from, in Vec3 direction, Ellipsoid ellipsoid, out Position<Itrf> ground)
    {
        // With every axis divided by its radius the ellipsoid is the unit sphere: |p + t·u|² = 1.
        double a = ellipsoid.EquatorialRadiusM, b = ellipsoid.PolarRadiusM;
        var p = new Vec3(from.VectorM.X / a, from.VectorM.Y / a, from.VectorM.Z / b);
        var u = new Vec3(direction.X / a, direction.Y / a, direction.Z / b);
        double uu = u.NormSquared, pu = Vec3.Dot(p, u);
        double root = (pu * pu) - (uu * (p.NormSquared - 1.0));
        ground = default;
        if (!(root >= 0.0) || pu >= 0.0)
            return false;
        double t = (p.NormSquared - 1.0) / (-pu + Math.Sqrt(root)); // the nearer root, without cancellation
        ground = new(from.VectorM + (t * direction));
        return true;
    }

    /// <summary>
    /// The ground point at an angle from geodetic nadir, square to the track over the ground; the limb where the line
    /// goes past the Earth.
    /// </summary>
    /// <param name="satellite">State over the ground.</param>
    /// <param name="offNadir">To the right of the way it moves; negative to the left; within ±90°.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    public static Geodetic AcrossTrack(in State<Itrf> satellite, Angle offNadir, Ellipsoid ellipsoid)
    {
        Geodetic below = ellipsoid.ToGeodetic(satellite.Position);
        Vec3 nadir = -Ellipsoid.NormalAt(below.Latitude, below.Longitude);
        Vec3 right = Vec3.Cross(nadir, satellite.VelocityMPerS).Unit();
        return Toward(satellite.Position, nadir, right, offNadir, ellipsoid);
    }

    /// <summary>
    /// Ground points all around a satellite at one angle from geodetic nadir, the limb where the line goes past the
    /// Earth: evenly about the nadir, from ahead over the right side.
    /// </summary>
    /// <param name="satellite">State over the ground.</param>
    /// <param name="offNadir">0–90°; 90° for the horizon.</param>
    /// <param name="count">How many, 3 or more.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    public static ImmutableArray<Geodetic> Around(
        in State<Itrf> satellite, Angle offNadir, int count, Ellipsoid ellipsoid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 3);
        Geodetic below = ellipsoid.ToGeodetic(satellite.Position);
        Vec3 nadir = -Ellipsoid.NormalAt(below.Latitude, below.Longitude);
        Vec3 right = Vec3.Cross(nadir, satellite.VelocityMPerS).Unit(), ahead = Vec3.Cross(right, nadir);
        var points = ImmutableArray.CreateBuilder<Geodetic>(count);
        for (int i = 0; i < count; i++)
        {
            (double sine, double cosine) = Math.SinCos(i * Math.Tau / count);
            points.Add(Toward(satellite.Position, nadir, (cosine * ahead) + (sine * right), offNadir, ellipsoid));
        }

        return points.MoveToImmutable();
    }

    private static Geodetic Toward(
        in Position<Itrf> from, in Vec3 nadir, in Vec3 side, Angle offNadir, Ellipsoid ellipsoid)
    {
        double met = 0.0, missed = offNadir.Radians;
        if (!TryToGround(from, Direction(nadir, side, missed), ellipsoid, out Position<Itrf> ground))
        {
            // The limb lies between nadir, which meets the ground, and the angle that misses it.
            TryToGround(from, nadir, ellipsoid, out ground);
            for (int i = 0; i < 60; i++)
            {
                double middle = (met + missed) / 2.0;
                if (TryToGround(from, Direction(nadir, side, middle), ellipsoid, out Position<Itrf> nearer))
                    (met, ground) = (middle, nearer);
                else
                    missed = middle;
            }
        }

        return ellipsoid.ToGeodetic(ground) with { HeightM = 0.0 };
    }

    private static Vec3 Direction(in Vec3 nadir, in Vec3 side, double offNadirRad) =>
        (Math.Cos(offNadirRad) * nadir) + (Math.Sin(offNadirRad) * side);
}
