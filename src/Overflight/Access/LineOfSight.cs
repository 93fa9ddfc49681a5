using System;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>The least and the greatest distance from a place that a satellite can have between two samples.</summary>
internal readonly struct LineOfSight
{
    public LineOfSight(GroundSite site, in PathSample a, in PathSample b, in PathBounds motion)
    {
        double ra = (a.R - site.Position.VectorM).Norm, rb = (b.R - site.Position.VectorM).Norm;
        double run = motion.SpeedMPerS * (b.Instant - a.Instant).Seconds;
        double nearest = Math.Max((ra + rb - run) / 2.0, motion.RadiusMinM - site.Position.RadiusM);
        NearestM = Math.Max(nearest, 1.0);
        FarthestM = (ra + rb + run) / 2.0;
    }

    public double NearestM { get; }

    public double FarthestM { get; }

    /// <summary>
    /// A bound on |ρ|″ = ρ̂·ρ̈ + (|ρ̇|² − (ρ̇·ρ̂)²)/|ρ|: the second part grows when the satellite comes close.
    /// </summary>
    public double BendMPerS2(in PathBounds motion) =>
        motion.AccelerationMPerS2 + (motion.SpeedMPerS * motion.SpeedMPerS / NearestM);

    public static Vec3 Of(GroundSite site, in PathSample sample) => sample.R - site.Position.VectorM;
}
