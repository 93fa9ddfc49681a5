using System.Collections.Immutable;
using Overflight.Frames;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="FollowFootprintRequest"/>.</summary>
public sealed record FollowFootprintResult
{
    /// <summary>What was asked.</summary>
    public required FollowFootprintRequest Request { get; init; }

    /// <summary>The element set used, and its age at the end of the span that lies farther from its epoch.</summary>
    public required ElementsUsed Elements { get; init; }

    /// <summary>The footprints in order; none where the elements give no state.</summary>
    public required ImmutableArray<Footprint> Footprints { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
