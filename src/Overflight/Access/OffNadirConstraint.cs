using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>
/// The angle at the satellite between geodetic nadir and the place lies between two limits, both included: the field of
/// regard of an instrument that can tilt so far.
/// </summary>
public sealed record OffNadirConstraint : AccessConstraint
{
    /// <summary>Least angle, 0° to 180°.</summary>
    public Angle OffNadirMin { get; init; }

    /// <summary>Greatest angle, 0° to 180°.</summary>
    public required Angle OffNadirMax { get; init; }
}
