using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="NoticeOverflightsRequest"/>.</summary>
public sealed record NoticeOverflightsResult
{
    /// <summary>What was asked.</summary>
    public required NoticeOverflightsRequest Request { get; init; }

    /// <summary>When the place can be seen, in order.</summary>
    public required ImmutableArray<NoticeWindow> Windows { get; init; }

    /// <summary>The gaps between, errors of the elements allowed for, in order.</summary>
    public required ImmutableArray<NoticeGap> Gaps { get; init; }

    /// <summary>Satellites about which nothing can be said for the whole span or a part of it.</summary>
    public required ImmutableArray<SatelliteLeftOut> LeftOut { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }

    /// <summary>Windows and gaps together, by their start.</summary>
    internal IEnumerable<object> InOrder() => Windows.Select(w => (w.Start, Item: (object)w))
        .Concat(Gaps.Select(g => (g.Start, Item: (object)g))).OrderBy(p => p.Start).Select(p => p.Item);
}
