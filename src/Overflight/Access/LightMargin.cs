using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// (|r|² − min(r·s, 0)² − R²)/2R, metres, with s towards the Sun: positive outside the half of the shadow's cylinder
/// that lies behind the Earth. Its rate has no jump where the satellite passes to the sunward side.
/// </summary>
internal sealed class LightMargin(SunTable sun) : Margin
{
    private const double RadiusM = Illumination.ShadowRadiusM;

    public override double ValueAt(in PathSample sample)
    {
        double along = Math.Min(0.0, Vec3.Dot(sample.R, sun.DirectionAt(sample.Instant)));
        return (sample.R.NormSquared - (along * along) - (RadiusM * RadiusM)) / (2.0 * RadiusM);
    }

    /// <summary>Its gradient is the distance from the shadow's axis, or the centre, over R.</summary>
    public override double ErrorAt(in PathSample sample) => sample.ErrorM * sample.R.Norm / RadiusM;

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion)
    {
        // (|r|²)″/2 = |v|² + r·a and the same again for (r·s)², both in axes that do not turn; 1 % for the turning Sun.
        const double rate = EarthRotation.RateRadPerS;
        double radius = motion.RadiusMaxM;
        double speed = motion.SpeedMPerS + (rate * radius);
        double acceleration = motion.AccelerationMPerS2 + (2.0 * rate * motion.SpeedMPerS) + (rate * rate * radius);
        return new(
            1.01 * 2.0 * radius * speed / RadiusM,
            1.01 * 2.0 * ((speed * speed) + (radius * acceleration)) / RadiusM);
    }
}
