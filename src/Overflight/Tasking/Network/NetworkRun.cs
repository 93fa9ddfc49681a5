using System.Collections.Immutable;

namespace Overflight.Tasking.Network;

/// <summary>The simulation of one variant of a network.</summary>
public sealed record NetworkRun
{
    /// <summary>Its name.</summary>
    public required string Variant { get; init; }

    /// <summary>The names of its satellites.</summary>
    public required ImmutableArray<string> Satellites { get; init; }

    /// <summary>What it achieved.</summary>
    public required NetworkFigures Figures { get; init; }

    /// <summary>How well the watched places were watched, in the order of the scenario.</summary>
    public required ImmutableArray<PlaceFigures> Places { get; init; }

    /// <summary>What became of every request, by arrival.</summary>
    public required ImmutableArray<RequestOutcome> Requests { get; init; }

    /// <summary>Every picture, by time.</summary>
    public required ImmutableArray<Picture> Pictures { get; init; }

    /// <summary>Every contact, by time.</summary>
    public required ImmutableArray<PlannedContact> Contacts { get; init; }

    /// <summary>Every planning, by time.</summary>
    public required ImmutableArray<PlanningRound> Plannings { get; init; }
}
