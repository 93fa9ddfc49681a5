using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>
/// The elevation of the Sun's centre at the place lies between two limits, both included; no refraction.
/// </summary>
public sealed record SunElevationConstraint : AccessConstraint
{
    /// <summary>Least elevation, −90° to 90°.</summary>
    public Angle ElevationMin { get; init; } = Angle.FromDegrees(-90.0);

    /// <summary>Greatest elevation, −90° to 90°.</summary>
    public Angle ElevationMax { get; init; } = Angle.FromDegrees(90.0);
}
