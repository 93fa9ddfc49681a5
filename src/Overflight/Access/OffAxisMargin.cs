using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// (|r|² − (r·s)² − R²)/2R, metres: positive outside the cylinder of the Earth's shadow, on either side.
/// </summary>
internal sealed class OffAxisMargin : IMargin
{
    public double ValueAt(in OrbitSample sample)
    {
        double along = Vec3.Dot(sample.RTeme, Sun.DirectionInTeme(sample.Instant));
        const double radius = Illumination.ShadowRadiusM;
        return (sample.RTeme.NormSquared - (along * along) - (radius * radius)) / (2.0 * radius);
    }

    public double CurvatureBound(in OrbitSample a, in OrbitSample b)
    {
        // (|r|²)″/2 = |v|² + r·a and the same again for (r·s)²; 1 % for the turning Sun.
        var motion = new MotionBound(a, b);
        double speed = motion.SpeedMaxMPerS;
        return 1.01 * 2.0 * ((speed * speed) + (motion.RadiusMaxM * motion.AccelerationMaxMPerS2)) /
            Illumination.ShadowRadiusM;
    }
}
