using System.Collections.Immutable;

namespace Overflight.Tasking.Spot5;

/// <summary>What two or three photographs of a SPOT5 file may not be together.</summary>
public sealed record Spot5Constraint
{
    /// <summary>Numbers of the photographs, two or three, all different.</summary>
    public required ImmutableArray<int> Photographs { get; init; }

    /// <summary>Camera values that are forbidden together, each tuple in the order of the photographs.</summary>
    public required ImmutableArray<ImmutableArray<int>> Forbidden { get; init; }
}
