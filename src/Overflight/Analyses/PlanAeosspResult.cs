using System.Collections.Immutable;
using Overflight.Tasking.Aeossp;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="PlanAeosspRequest"/>.</summary>
public sealed record PlanAeosspResult
{
    /// <summary>The case's own name.</summary>
    public required string CaseId { get; init; }

    /// <summary>What the benchmark reports of the plan.</summary>
    public required AeosspMetrics Metrics { get; init; }

    /// <summary>What the tasks done weigh together.</summary>
    public required double Weight { get; init; }

    /// <summary>No plan of this case weighs more.</summary>
    public required double Bound { get; init; }

    /// <summary>(bound − weight) / bound.</summary>
    public required double GapRatio { get; init; }

    /// <summary>Whether no plan is better, which is so where the weight reaches the bound.</summary>
    public required bool Proved { get; init; }

    /// <summary>What the plan weighed that was made at once, before the search.</summary>
    public required double FirstWeight { get; init; }

    /// <summary>What all tasks weigh together, done or not.</summary>
    public required double WholeWeight { get; init; }

    /// <summary>Rounds of search done.</summary>
    public required int Rounds { get; init; }

    /// <summary>The observations, by satellite and time.</summary>
    public required ImmutableArray<AeosspAction> Actions { get; init; }

    /// <summary>The tasks that are not done, each with a reason, in the order of the case.</summary>
    public required ImmutableArray<AeosspLeftOut> LeftOut { get; init; }
}
