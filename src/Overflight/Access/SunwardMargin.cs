using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>r·s, metres: positive on the sunward side of the Earth, where nothing casts a shadow.</summary>
internal sealed class SunwardMargin : IMargin
{
    public double ValueAt(in OrbitSample sample) => Vec3.Dot(sample.RTeme, Sun.DirectionInTeme(sample.Instant));

    public double CurvatureBound(in OrbitSample a, in OrbitSample b)
    {
        // The Sun's direction turns by 2.1e-7 rad/s at most.
        var motion = new MotionBound(a, b);
        return motion.AccelerationMaxMPerS2 + (5e-7 * motion.SpeedMaxMPerS) + (1e-12 * motion.RadiusMaxM);
    }
}
