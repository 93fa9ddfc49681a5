using System.Collections.Immutable;
using Overflight.Frames;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="TabulateOrbitRequest"/>.</summary>
public sealed record TabulateOrbitResult
{
    /// <summary>What was asked.</summary>
    public required TabulateOrbitRequest Request { get; init; }

    /// <summary>A table for each satellite, in the order asked for.</summary>
    public required ImmutableArray<OrbitTable> Tables { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
