using System.Collections.Immutable;

namespace Overflight.Tasking;

/// <summary>What every satellite does, how much that is worth, and how much more any plan could be worth.</summary>
public sealed record Plan
{
    /// <summary>The observations, by satellite and time.</summary>
    public required ImmutableArray<Observation> Observations { get; init; }

    /// <summary>What their tasks weigh together.</summary>
    public required double Weight { get; init; }

    /// <summary>No plan of this problem that keeps what is locked weighs more.</summary>
    public required double Bound { get; init; }

    /// <summary>What the plan weighed that was made at once, before the search.</summary>
    public required double FirstWeight { get; init; }

    /// <summary>How many rounds the search took.</summary>
    public required int RoundCount { get; init; }

    /// <summary>The tasks that are not done, each with a reason, in the order of the problem.</summary>
    public required ImmutableArray<TaskLeftOut> LeftOut { get; init; }

    /// <summary>Whether no plan weighs more than this one.</summary>
    public bool IsProved => Weight >= Bound;

    /// <summary>How much more another plan could weigh, as a share of the bound; 0 where the bound is 0.</summary>
    public double GapRatio => Bound > 0.0 ? (Bound - Weight) / Bound : 0.0;
}
