using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Tasking.Network;

namespace Overflight.Analyses;

/// <summary>What a network delivered in simulation.</summary>
public sealed record SimulateNetworkResult
{
    /// <summary>The request.</summary>
    public required SimulateNetworkRequest Request { get; init; }

    /// <summary>A run for each variant, in their order.</summary>
    public required ImmutableArray<NetworkRun> Runs { get; init; }

    /// <summary>The element sets flown, for satellites of the catalogue.</summary>
    public required ImmutableArray<ElementsUsed> Elements { get; init; }

    /// <summary>What the Earth's orientation rests on at the end of the span.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>Digest of all the answer depends on besides the request.</summary>
    public required string SnapshotDigest { get; init; }
}
