using System.Collections.Immutable;
using Overflight.Tasking.Spot5;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="PlanSpot5Request"/>.</summary>
public sealed record PlanSpot5Result
{
    /// <summary>Sum of the profits of the photographs selected.</summary>
    public required long Profit { get; init; }

    /// <summary>No plan has more.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether no plan is better, which is so where the bound equals the profit.</summary>
    public required bool Proved { get; init; }

    /// <summary>(bound − profit) / bound; 0 where the bound is 0.</summary>
    public required double GapRatio { get; init; }

    /// <summary>The photographs to take, in the order of the file.</summary>
    public required ImmutableArray<Spot5Selected> Selected { get; init; }

    /// <summary>The recorder by both readings of its capacity.</summary>
    public required Spot5Recorder Recorder { get; init; }

    /// <summary>Rounds of work done.</summary>
    public required int Rounds { get; init; }
}
