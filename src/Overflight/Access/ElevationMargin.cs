using System;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// ρ·n − sin(threshold)·|ρ|, metres: not negative where the satellite stands at or above the threshold.
/// </summary>
internal sealed class ElevationMargin(GroundSite site, Angle elevationMin) : IMargin
{
    private readonly double _sine = Math.Sin(elevationMin.Radians);
    private readonly double _siteRadiusM = site.Position.RadiusM;

    public double ValueAt(in OrbitSample sample)
    {
        Vec3 line = sample.RItrf - site.Position.VectorM;
        return Vec3.Dot(line, site.Up) - (_sine * line.Norm);
    }

    public double CurvatureBound(in OrbitSample a, in OrbitSample b)
    {
        // |ρ|″ = ρ̂·ρ̈ + (|ρ̇|² − (ρ̇·ρ̂)²)/|ρ|: the second part grows when the satellite comes close.
        var motion = new MotionBound(a, b);
        double ra = (a.RItrf - site.Position.VectorM).Norm, rb = (b.RItrf - site.Position.VectorM).Norm;
        double speed = motion.EarthFixedSpeedMaxMPerS;
        double nearest = Math.Max((ra + rb - (speed * motion.Seconds)) / 2.0, motion.RadiusMinM - _siteRadiusM);
        double size = Math.Abs(_sine);
        return (motion.EarthFixedAccelerationMaxMPerS2 * (1.0 + size))
            + (size * speed * speed / Math.Max(nearest, 1.0));
    }
}
