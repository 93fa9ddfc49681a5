using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// The place lies on one side of the vertical plane through the satellite and its Earth-fixed velocity: the side to
/// which a radar looks, say.
/// </summary>
public sealed record LookSideConstraint : AccessConstraint
{
    /// <summary>The side on which the place must lie.</summary>
    public required LookSide Side { get; init; }
}
