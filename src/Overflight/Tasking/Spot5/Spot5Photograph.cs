using System.Collections.Immutable;

namespace Overflight.Tasking.Spot5;

/// <summary>A photograph of a SPOT5 file that may be taken or left.</summary>
public sealed record Spot5Photograph
{
    /// <summary>Its number in the file.</summary>
    public required int Id { get; init; }

    /// <summary>What it is worth.</summary>
    public required long Profit { get; init; }

    /// <summary>The ways to take it.</summary>
    public required ImmutableArray<Spot5Camera> Cameras { get; init; }
}
