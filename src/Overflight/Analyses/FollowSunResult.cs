using System.Collections.Immutable;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="FollowSunRequest"/>.</summary>
public sealed record FollowSunResult
{
    /// <summary>What was asked.</summary>
    public required FollowSunRequest Request { get; init; }

    /// <summary>Where the Sun stands overhead, in order.</summary>
    public required ImmutableArray<SunPoint> Points { get; init; }

    /// <summary>Digest of the Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
