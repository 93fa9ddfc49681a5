using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>What a network achieved.</summary>
public sealed record NetworkFigures
{
    /// <summary>Requests that arrived in the span.</summary>
    public required int RequestCount { get; init; }

    /// <summary>Those all of whose scenes were on the ground in time, free of cloud.</summary>
    public required int MetCount { get; init; }

    /// <summary>Those still open, with time left, when the span ended; they count neither way.</summary>
    public required int OpenCount { get; init; }

    /// <summary>
    /// Share met of those due by the end of the span, 0–1; 0 where none is. One due later counts neither way, though it
    /// may be met already.
    /// </summary>
    public required double MetRatio { get; init; }

    /// <summary>How many were lost, and to what.</summary>
    public required ImmutableSortedDictionary<LostReason, int> Lost { get; init; }

    /// <summary>Median time from request to ground of those met; <c>null</c> for none.</summary>
    public Duration? ResponseMedian { get; init; }

    /// <summary>95th percentile of it.</summary>
    public Duration? Response95 { get; init; }

    /// <summary>Median time from a picture to the ground, of all received; <c>null</c> for none.</summary>
    public Duration? LatencyMedian { get; init; }

    /// <summary>95th percentile of it.</summary>
    public Duration? Latency95 { get; init; }

    /// <summary>Pictures taken.</summary>
    public required int PictureCount { get; init; }

    /// <summary>Those that showed cloud.</summary>
    public required int CloudyCount { get; init; }

    /// <summary>Bits sent to the ground.</summary>
    public required long SentBits { get; init; }

    /// <summary>The most that was ever in the memory of a satellite.</summary>
    public required long StorageMaxBits { get; init; }
}
