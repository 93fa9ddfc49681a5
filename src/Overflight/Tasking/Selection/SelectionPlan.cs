using System.Collections.Immutable;

namespace Overflight.Tasking.Selection;

/// <summary>A plan that keeps every rule, with how much better another could be.</summary>
public sealed record SelectionPlan
{
    /// <summary>Indices of the choices taken, ascending.</summary>
    public required ImmutableArray<int> Selected { get; init; }

    /// <summary>Sum of their profits.</summary>
    public required long Profit { get; init; }

    /// <summary>No plan is worth more than this.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether no plan is better: the bound has come down to the profit.</summary>
    public bool IsProved => Bound == Profit;

    /// <summary>Rounds of work done.</summary>
    public required int Rounds { get; init; }
}
