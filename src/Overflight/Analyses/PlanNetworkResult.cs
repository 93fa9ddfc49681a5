using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Tasking.Network;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="PlanNetworkRequest"/>.</summary>
public sealed record PlanNetworkResult
{
    /// <summary>The request.</summary>
    public required PlanNetworkRequest Request { get; init; }

    /// <summary>The plan.</summary>
    public required NetworkPlan Plan { get; init; }

    /// <summary>When each satellite of the scenario, in its order, is in the Earth's shadow.</summary>
    public required ImmutableArray<SatelliteEclipses> Eclipses { get; init; }

    /// <summary>The element sets flown, for satellites of the catalogue.</summary>
    public required ImmutableArray<ElementsUsed> Elements { get; init; }

    /// <summary>What the Earth's orientation rests on at the end of the span.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>Digest of all the answer depends on besides the request.</summary>
    public required string SnapshotDigest { get; init; }
}
