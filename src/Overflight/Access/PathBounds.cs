using System;

namespace Overflight.Access;

/// <summary>
/// What a satellite can do in a stretch of its path, in the Earth-fixed frame: bounds on its speed, acceleration and
/// jerk, on its distance from the Earth's centre, and on how far the path may lie from its interpolation.
/// </summary>
internal readonly record struct PathBounds(
    double SpeedMPerS,
    double AccelerationMPerS2,
    double JerkMPerS3,
    double RadiusMinM,
    double RadiusMaxM,
    double InterpolationErrorM)
{
    /// <summary>Bounds that hold where either holds.</summary>
    public PathBounds Or(in PathBounds other) => new(
        Math.Max(SpeedMPerS, other.SpeedMPerS),
        Math.Max(AccelerationMPerS2, other.AccelerationMPerS2),
        Math.Max(JerkMPerS3, other.JerkMPerS3),
        Math.Min(RadiusMinM, other.RadiusMinM),
        Math.Max(RadiusMaxM, other.RadiusMaxM),
        Math.Max(InterpolationErrorM, other.InterpolationErrorM));
}
