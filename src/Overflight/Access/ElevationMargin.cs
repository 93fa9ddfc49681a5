using System;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// ρ·n − sin(threshold)·|ρ|, metres: not negative where the satellite stands at or above the threshold; or the
/// opposite, where it must not stand above.
/// </summary>
internal sealed class ElevationMargin(GroundSite site, double sineOfElevation, bool isUpperLimit = false) : Margin
{
    private readonly double _size = Math.Abs(sineOfElevation);
    private readonly double _sign = isUpperLimit ? -1.0 : 1.0;
    private readonly double _siteRadiusM = site.Position.RadiusM;

    public override double ChangePerMetre => 1.0 + _size;

    public override double ValueAt(in PathSample sample)
    {
        Vec3 line = sample.R - site.Position.VectorM;
        return _sign * (Vec3.Dot(line, site.Up) - (sineOfElevation * line.Norm));
    }

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion)
    {
        // |ρ|″ = ρ̂·ρ̈ + (|ρ̇|² − (ρ̇·ρ̂)²)/|ρ|: the second part grows when the satellite comes close.
        double ra = (a.R - site.Position.VectorM).Norm, rb = (b.R - site.Position.VectorM).Norm;
        double speed = motion.SpeedMPerS, seconds = (b.Instant - a.Instant).Seconds;
        double nearest = Math.Max((ra + rb - (speed * seconds)) / 2.0, motion.RadiusMinM - _siteRadiusM);
        return new(
            speed * (1.0 + _size),
            (motion.AccelerationMPerS2 * (1.0 + _size)) + (_size * speed * speed / Math.Max(nearest, 1.0)));
    }
}
