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

    public override double ValueAt(in PathSample sample)
    {
        Vec3 line = LineOfSight.Of(site, sample);
        return _sign * (Vec3.Dot(line, site.Up) - (sineOfElevation * line.Norm));
    }

    public override double ErrorAt(in PathSample sample) => (1.0 + _size) * sample.ErrorM;

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion) => new(
        motion.SpeedMPerS * (1.0 + _size),
        motion.AccelerationMPerS2 + (_size * new LineOfSight(site, a, b, motion).BendMPerS2(motion)));
}
