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
    /// SGP4's velocities are not exactly the rates of its places: in the last days before a decay, when drag runs away,
    /// they differ by up to an eighth; for deep-space orbits by decimetres a second, and by 2.2 m/s for geostationary
    /// ones inclined by less than 0.1°. So bounds are taken a quarter larger, and 4 m/s. SatellitePathTests measures
    /// it.
    /// </summary>
    public const double Allowance = 1.25;

    /// <summary>The part that does not grow with the speed, metres per second.</summary>
    public const double AllowanceMPerS = 4.0;

    private readonly double _sign = side == LookSide.Left ? 1.0 : -1.0;

    public override bool NeedsVelocity => true;

    public override double ValueAt(in PathSample sample)
    {
        Vec3 left = Vec3.Cross(Vertical.Below(sample.R, ellipsoid), sample.V);
        return -_sign * Vec3.Dot(LineOfSight.Of(site, sample), left);
    }

    /// <summary>Samples with velocity are never interpolated.</summary>
    public override double ErrorAt(in PathSample sample) => 0.0;

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion)
    {
        // L̇ = −v, so that (L·(N × v))˙ = L·(Ṅ × v + N × a), and once more; the rest of v² is what v and L̇ differ by.
        double far = new LineOfSight(site, a, b, motion).FarthestM;
        var vertical = new Vertical(motion);
        double v = (Allowance * motion.SpeedMPerS) + AllowanceMPerS;
        double acceleration = Allowance * motion.AccelerationMPerS2;
        double jerk = Allowance * motion.JerkMPerS3;
        return new(
            (far * ((vertical.RateRadPerS * v) + acceleration)) + ((v - motion.SpeedMPerS) * v),
            (Allowance * v * acceleration) + (far * ((vertical.BendRadPerS2 * v)
                + (2.0 * vertical.RateRadPerS * acceleration) + jerk)));
    }
}
