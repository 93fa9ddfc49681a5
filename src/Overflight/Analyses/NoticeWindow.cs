using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>A time in which a watched satellite can see the place.</summary>
public sealed record NoticeWindow
{
    /// <summary>The satellite.</summary>
    public required WatchedSatellite Satellite { get; init; }

    /// <summary>From when it can.</summary>
    public required Instant Start { get; init; }

    /// <summary>Until when it can.</summary>
    public required Instant End { get; init; }

    /// <summary>The view half-way.</summary>
    public required ViewGeometry View { get; init; }

    /// <summary>The element set, its age at the window and the error that brings.</summary>
    public required ElementsUsed Elements { get; init; }

    /// <summary>
    /// Chance that the real window covers at least half of this one, if the satellite does not manoeuvre.
    /// </summary>
    public required double ConfidenceRatio { get; init; }

    /// <summary>That in a word; <see cref="NoticeConfidence.None"/> where the elements are too old.</summary>
    public required NoticeConfidence Confidence { get; init; }
}
