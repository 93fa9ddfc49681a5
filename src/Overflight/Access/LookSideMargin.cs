using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// L·(N × v), m²/s, with L from the satellite to the place, N the satellite's vertical and v its Earth-fixed velocity:
/// N × v points to the left of the track, so it is not negative where the place lies to the left; or the opposite.
/// </summary>
internal sealed class LookSideMargin(GroundSite site, Ellipsoid ellipsoid, LookSide side) : Margin
{
    /// <summary>
    /// How much the velocity of a state and the rate of the interpolated place may differ, m/s: SGP4 leaves small terms
    /// out of its velocities. LookSideTests measures it.
    /// </summary>
    public const double VelocityErrorMPerS = 1.0;

    private readonly double _sign = side == LookSide.Left ? 1.0 : -1.0;

    public override bool NeedsVelocity => true;

    public override double ValueAt(in PathSample sample)
    {
        Vec3 left = Vec3.Cross(Vertical.Below(sample.R, ellipsoid), sample.V);
        return -_sign * Vec3.Dot(LineOfSight.Of(site, sample), left);
    }

    public override double ErrorAt(in PathSample sample)
    {
        double range = LineOfSight.Of(site, sample).Norm, speed = sample.V.Norm;
        return sample.ErrorM == 0.0
            ? 0.0
            : (range * VelocityErrorMPerS) + (sample.ErrorM * speed * (1.0 + (1.01 * range / sample.R.Norm)));
    }

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion)
    {
        // L̇ = −v, so that (L·(N × v))˙ = L·(Ṅ × v + N × a), and once more.
        double far = new LineOfSight(site, a, b, motion).FarthestM;
        var vertical = new Vertical(motion);
        double v = motion.SpeedMPerS, acceleration = motion.AccelerationMPerS2;
        return new(
            far * ((vertical.RateRadPerS * v) + acceleration),
            (v * acceleration) + (far * ((vertical.BendRadPerS2 * v)
                + (2.0 * vertical.RateRadPerS * acceleration) + motion.JerkMPerS3)));
    }
}
