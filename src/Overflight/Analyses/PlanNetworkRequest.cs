using System.Collections.Immutable;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"What should these satellites image in this span, and how much better could any plan be?"</summary>
public sealed record PlanNetworkRequest
{
    /// <summary>The network and its requests: those with a name, not what streams may bring.</summary>
    public required NetworkScenario Scenario { get; init; }

    /// <summary>From when to when, within the scenario's span or not. Satellites begin with full batteries.</summary>
    public required Interval Span { get; init; }

    /// <summary>Pictures of an earlier plan of the same span to keep.</summary>
    public ImmutableArray<KeptPicture> Kept { get; init; } = [];

    /// <summary>No new picture begins before this instant; <c>null</c> for the start of the span.</summary>
    public Instant? NewFrom { get; init; }

    /// <summary>Seed of the search.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Most rounds of search; unlike a limit of time, they give the same plan on every machine.</summary>
    public int RoundsMax { get; init; } = 1_000;
}
