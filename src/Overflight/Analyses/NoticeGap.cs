using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>A time in which no watched satellite can see the place, timing errors allowed for.</summary>
public sealed record NoticeGap
{
    /// <summary>From when.</summary>
    public required Instant Start { get; init; }

    /// <summary>Until when.</summary>
    public required Instant End { get; init; }

    /// <summary>
    /// Least chance that really none of the satellites with usable elements sees it, if none manoeuvres.
    /// </summary>
    public required double ConfidenceRatio { get; init; }

    /// <summary>Catalogue numbers of watched satellites about which nothing can be said in this gap.</summary>
    public required ImmutableArray<long> Unknown { get; init; }

    /// <summary>Whether every satellite of the list is known to be elsewhere.</summary>
    public bool IsSafe => Unknown.IsEmpty;
}
