using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Evidence.Record;

/// <summary>Looks up launches of a record by what a text says of them.</summary>
public sealed class RecordSearch(LaunchRecord record, LeapSeconds leapSeconds)
{
    private static readonly Duration BehindUtcMax = Duration.FromHours(12.0); // Baker Island
    private static readonly Duration AheadOfUtcMax = Duration.FromHours(14.0); // Kiritimati

    /// <summary>The launches of a state in a part of the calendar, by their local day.</summary>
    public IEnumerable<LaunchEvent> In(string state, DateOnly from, DateOnly to) => record.Launches
        .Where(l => l.State == state && DayOf(l) >= from && DayOf(l) <= to);

    /// <summary>
    /// The launches of a state that were in a part of the calendar somewhere on Earth: what is morning at the site is
    /// the evening before elsewhere, and texts count by either.
    /// </summary>
    public IEnumerable<LaunchEvent> AnywhereIn(string state, DateOnly from, DateOnly to) => record.Launches.Where(
        l => l.State == state && DayOf(l.At - BehindUtcMax) <= to && DayOf(l.At + Spread(l) + AheadOfUtcMax) >= from);

    /// <summary>The launch that put a satellite of that name into orbit; <c>null</c> for none.</summary>
    public LaunchEvent? Orbiting(string payload) => record.Launches
        .FirstOrDefault(l => l.Payload == payload && l.Outcome == LaunchOutcome.Orbit);

    /// <summary>The calendar day of a launch at its site.</summary>
    public DateOnly DayOf(LaunchEvent launch) => LaunchRecord.LocalDay(launch, leapSeconds);

    private DateOnly DayOf(Instant instant)
    {
        var utc = CalendarTime.FromInstant(instant, TimeScale.Utc, leapSeconds);
        return new DateOnly(utc.Year, utc.Month, utc.Day);
    }

    /// <summary>Of some launches only the day is known.</summary>
    private static Duration Spread(LaunchEvent launch) =>
        launch.Precision > Duration.FromHours(1.0) ? launch.Precision : Duration.Zero;

    /// <summary>Whether the record tells every orbital attempt of a state in a part of the calendar.</summary>
    public bool IsComplete(string state, DateOnly from, DateOnly to) =>
        record.States.Contains(state) && from >= record.CompleteFrom && to <= record.CompleteTo;

    /// <summary>
    /// The state a claim is about, of those the record knows: that of its satellite or rocket, or who did it. Who says
    /// it stands in only where neither tells a state: what North Korea says of South Korea's launch is not its own.
    /// </summary>
    public string? StateOf(ReportedClaim claim, Reading.Names.EntityIndex names)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(names);
        string[] told = [.. claim.About.Concat(claim.Actor).Select(n => StateOf(n, names)).OfType<string>()];
        return told.Length == 0
            ? Known(StateOf(claim.Attribution.By ?? "", names))
            : told.FirstOrDefault(s => Known(s) is not null);
    }

    /// <summary>Whether a claim tells of which state it is, or who says it stands in.</summary>
    public static bool TellsState(ReportedClaim claim, Reading.Names.EntityIndex names)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(names);
        return claim.About.Concat(claim.Actor).Append(claim.Attribution.By ?? "")
            .Any(n => StateOf(n, names) is not null);
    }

    private static string? StateOf(string name, Reading.Names.EntityIndex names) => names.Named(name) is { } entity
        ? entity.Kind == Reading.Names.EntityKind.State ? entity.Name : entity.State
        : null;

    private string? Known(string? state) => state is not null && record.States.Contains(state) ? state : null;

    /// <summary>
    /// The launch of a state that failed in the stage that words name ("the first stage exploded"); <c>null</c> where
    /// they name none, or several failed so.
    /// </summary>
    public LaunchEvent? FailedIn(string words, string state)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (string stage in (string[])["first", "second", "third"])
        {
            if (!Names(words, stage))
                continue;
            LaunchEvent[] like = [.. Reconnaissance(state).Where(
                l => l.Outcome == LaunchOutcome.Failure && Names(l.Cause, stage))];
            if (like is [var only])
                return only;
        }

        return null;

        static bool Names(string text, string stage) =>
            text.Contains(stage + " stage", StringComparison.OrdinalIgnoreCase) ||
            text.Contains(stage + "-stage", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The attempts of a state with reconnaissance satellites, by time.</summary>
    public ImmutableArray<LaunchEvent> Reconnaissance(string state) =>
        [.. record.Launches.Where(l => l.State == state && l.IsReconnaissance)];
}
