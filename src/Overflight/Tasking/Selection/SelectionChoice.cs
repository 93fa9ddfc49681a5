using System.Collections.Immutable;

namespace Overflight.Tasking.Selection;

/// <summary>Something a plan may take or leave, such as a photograph with a camera.</summary>
public sealed record SelectionChoice
{
    /// <summary>What it is worth; at most <see cref="SelectionProblem.ProfitMax"/> either way.</summary>
    public required long Profit { get; init; }

    /// <summary>Of the choices with the same group, such as the cameras of one photograph, a plan takes one at most.
    /// </summary>
    public required int Group { get; init; }

    /// <summary>
    /// What it takes of each of <see cref="SelectionProblem.Capacities"/>, in their order, each from 0 to
    /// <see cref="SelectionProblem.LoadMax"/>; empty means nothing of any.
    /// </summary>
    public ImmutableArray<long> Loads { get; init; } = [];
}
