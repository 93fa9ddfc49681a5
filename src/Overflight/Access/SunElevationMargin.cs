using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// s·n − sin(limit): not negative where the Sun stands at or above the limit; or the opposite. The Sun's direction turns
/// with the Earth, and by 2.1e-7 rad/s of its own.
/// </summary>
internal sealed class SunElevationMargin(GroundSite site, SunTable sun, double sine, bool isUpperLimit) : Margin
{
    private const double TurningRadPerS = 1.01 * EarthRotation.RateRadPerS;

    private readonly double _sign = isUpperLimit ? -1.0 : 1.0;

    public override double ValueAt(in PathSample sample) =>
        _sign * (Vec3.Dot(sun.DirectionAt(sample.Instant), site.Up) - sine);

    public override double ErrorAt(in PathSample sample) => 0.0;

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion) =>
        new(TurningRadPerS, TurningRadPerS * TurningRadPerS);
}
