using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The element set an answer was computed from, and what its age does to it.</summary>
public sealed record ElementsUsed
{
    /// <summary>Name of the object as published; <c>null</c> where the set gave none.</summary>
    public string? Name { get; init; }

    /// <summary>Catalogue number.</summary>
    public required long CatalogueNumber { get; init; }

    /// <summary>Reference time of the set.</summary>
    public required Instant ElementsEpoch { get; init; }

    /// <summary>The instant asked about minus the epoch: negative where the set was propagated back.</summary>
    [JsonUnit("Days")]
    public required Duration ElementsAge { get; init; }

    /// <summary>
    /// Two standard errors along the track, as time (about 95 %), if the satellite did not manoeuvre.
    /// </summary>
    public required Duration Uncertainty { get; init; }

    /// <summary>Two standard errors across the track, metres.</summary>
    public required double CrossTrackUncertaintyM { get; init; }

    /// <summary>
    /// Whether the set still tells where on the orbit the satellite is: the error is below a quarter of a revolution.
    /// </summary>
    public required bool IsPositionKnown { get; init; }

    /// <summary>Where the set was read from.</summary>
    public required ElementOrigin Origin { get; init; }

    /// <summary>Describes a set as used at an instant.</summary>
    public static ElementsUsed At(Omm set, Instant instant)
    {
        ArgumentNullException.ThrowIfNull(set);
        ElementError error = ElementError.Of(set.Elements, instant);
        return new()
        {
            Name = set.ObjectName,
            CatalogueNumber = set.CatalogueNumber,
            ElementsEpoch = set.Elements.Epoch,
            ElementsAge = instant - set.Elements.Epoch,
            Uncertainty = 2L * error.AlongTrack,
            CrossTrackUncertaintyM = 2.0 * error.CrossTrackM,
            IsPositionKnown = 8L * error.AlongTrack < set.Elements.Period,
            Origin = set.Origin,
        };
    }

    /// <summary>
    /// Describes a set as used over a span: at the end that lies farther from its epoch, where it is worst. So a
    /// position is known in the whole span, or the set is not used for it.
    /// </summary>
    public static ElementsUsed Over(Omm set, Interval span)
    {
        ArgumentNullException.ThrowIfNull(set);
        return At(set, set.Elements.Epoch > span.Midpoint ? span.Start : span.End);
    }

    /// <summary>The worst of the sets of a history over a span in which each instant is taken from the nearest set.
    /// </summary>
    public static ElementsUsed Over(ElementHistory history, Interval span)
    {
        ArgumentNullException.ThrowIfNull(history);
        return NearestSets.Over(history, span).Select(part => Over(part.Set, part.Part))
            .MaxBy(used => used.ElementsAge.Abs()) ?? Over(history.Nearest(span.Start), span);
    }

    /// <summary>Says that the set lies too far away; <c>null</c> where the position is known.</summary>
    public string? WhyNotKnown() => IsPositionKnown
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Its nearest element set is {ElementsAge.Abs().Days:0} days away, too far to tell where on its orbit " +
            $"the satellite is.");

    /// <summary>Says for which parts of a span the set gives no positions, and why; <c>null</c> for none.</summary>
    /// <param name="covered">The parts for which it does.</param>
    /// <param name="span">The span.</param>
    /// <param name="leapSeconds">For UTC.</param>
    public string? WhyNotCovered(IEnumerable<Interval> covered, Interval span, LeapSeconds leapSeconds)
    {
        IntervalSet missing = IntervalSet.From(covered).ComplementWithin(span);
        if (missing.Count == 0)
            return null;
        string Of(Instant instant) => instant.ToUtcString(leapSeconds, 0);
        string parts = string.Join(" and ", missing.Select(part =>
            part == span ? "in this span"
            : part.End == span.End ? $"after {Of(part.Start)}"
            : part.Start == span.Start ? $"before {Of(part.End)}"
            : $"from {Of(part.Start)} to {Of(part.End)}"));
        return $"There are no positions {parts}: " + (missing[^1].Start < ElementsEpoch
            ? "its elements do not reach back so far."
            : "its elements say that it has decayed.");
    }
}
