using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>One propagated instant in both frames a margin may need. Metres, metres per second.</summary>
internal readonly record struct OrbitSample(Instant Instant, Vec3 RTeme, Vec3 VTeme, Vec3 RItrf, bool IsValid)
{
    public double RadiusM => RTeme.Norm;
}
