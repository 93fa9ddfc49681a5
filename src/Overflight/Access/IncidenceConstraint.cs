using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>
/// The angle at the place between its normal and the satellite, 90° minus elevation, lies between two limits, both
/// included.
/// </summary>
public sealed record IncidenceConstraint : AccessConstraint
{
    /// <summary>Least angle, 0° to 180°.</summary>
    public Angle IncidenceMin { get; init; }

    /// <summary>Greatest angle, 0° to 180°.</summary>
    public required Angle IncidenceMax { get; init; }
}
