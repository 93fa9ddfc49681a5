using System.Collections.Immutable;

namespace Overflight.Tasking.Network;

/// <summary>One plan of a network, with what it leaves out and how much better any plan could be.</summary>
public sealed record NetworkPlan
{
    /// <summary>The pictures, by time.</summary>
    public required ImmutableArray<PlannedPicture> Pictures { get; init; }

    /// <summary>The scenes it does not take, request by request.</summary>
    public required ImmutableArray<SceneLeftOut> LeftOut { get; init; }

    /// <summary>The contacts that bring the pictures down, by time; those after the span as well.</summary>
    public required ImmutableArray<PlannedContact> Contacts { get; init; }

    /// <summary>What the pictures count together.</summary>
    public required double Weight { get; init; }

    /// <summary>
    /// No plan that keeps what is kept counts more, of pictures that begin on the scenario's grid of time.
    /// </summary>
    public required double Bound { get; init; }

    /// <summary>(bound − worth) / bound; 0 where the bound is 0.</summary>
    public required double GapRatio { get; init; }

    /// <summary>Whether no plan is better.</summary>
    public required bool IsProved { get; init; }

    /// <summary>What the plan counted that was made at once, before the search.</summary>
    public required double FirstWeight { get; init; }

    /// <summary>Rounds of search done.</summary>
    public required int RoundCount { get; init; }

    /// <summary>
    /// Requests of kept pictures that the scenario no longer has; their pictures are not in the plan.
    /// </summary>
    public required ImmutableArray<string> Withdrawn { get; init; }
}
