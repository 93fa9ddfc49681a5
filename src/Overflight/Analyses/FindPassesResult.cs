using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="FindPassesRequest"/>.</summary>
public sealed record FindPassesResult
{
    /// <summary>What was asked.</summary>
    public required FindPassesRequest Request { get; init; }

    /// <summary>Every pass that touches the span, in order; none longer than 1 ms is missing.</summary>
    public required ImmutableArray<PredictedPass> Passes { get; init; }

    /// <summary>The parts of the span for which the elements give positions; shorter than the span after a decay.</summary>
    public required ImmutableArray<Interval> Covered { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
