using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// ρ·N − cos(limit)·|ρ|, metres, with N the geodetic vertical of the satellite: not negative where the off-nadir angle is
/// at most the limit; or the opposite.
/// </summary>
internal sealed class OffNadirMargin(GroundSite site, Ellipsoid ellipsoid, double limitRad, bool isUpperLimit) : Margin
{
    private readonly double _cosine = Math.Cos(limitRad);
    private readonly double _sign = isUpperLimit ? 1.0 : -1.0;

    public override double ValueAt(in PathSample sample)
    {
        Vec3 line = LineOfSight.Of(site, sample);
        return _sign * (Vec3.Dot(line, Vertical.Below(sample.R, ellipsoid)) - (_cosine * line.Norm));
    }

    public override double ErrorAt(in PathSample sample) =>
        sample.ErrorM * (1.0 + Math.Abs(_cosine) + (1.01 * LineOfSight.Of(site, sample).Norm / sample.R.Norm));

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion)
    {
        var line = new LineOfSight(site, a, b, motion);
        var vertical = new Vertical(motion);
        double speed = motion.SpeedMPerS, size = Math.Abs(_cosine);
        return new(
            (speed * (1.0 + size)) + (line.FarthestM * vertical.RateRadPerS),
            motion.AccelerationMPerS2 + (2.0 * speed * vertical.RateRadPerS)
                + (line.FarthestM * vertical.BendRadPerS2) + (size * line.BendMPerS2(motion)));
    }
}
