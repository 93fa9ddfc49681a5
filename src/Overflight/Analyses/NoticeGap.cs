using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// A time in which no watched satellite can see the place, allowing for two standard errors of its elements along and
/// across the track. It starts and ends on whole seconds of UTC, rounded inwards.
/// </summary>
public sealed record NoticeGap
{
    /// <summary>From when.</summary>
    public required Instant Start { get; init; }

    /// <summary>Until when.</summary>
    public required Instant End { get; init; }

    /// <summary>
    /// Least chance that none of the satellites with usable elements comes so early or so late that it sees the place,
    /// if none manoeuvres. Along the track only: a pass that errors of more than two standard errors would bring within
    /// the limits is not counted.
    /// </summary>
    public required double ConfidenceRatio { get; init; }

    /// <summary>Catalogue numbers of watched satellites about which nothing can be said in this gap.</summary>
    public required ImmutableArray<long> Unknown { get; init; }

    /// <summary>Whether every satellite of the list is known to be elsewhere.</summary>
    public bool IsSafe => Unknown.IsEmpty;
}
