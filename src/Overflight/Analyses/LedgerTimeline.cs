using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Record;

namespace Overflight.Analyses;

/// <summary>Puts the launches of the record and the claims of a ledger in order of time.</summary>
public static class LedgerTimeline
{
    /// <summary>Longest span, in days, of an event that is set on its first day.</summary>
    public const int DaysMax = 31;

    /// <summary>The days, in order: every launch of the record, and days of which claims speak.</summary>
    /// <param name="events">What the claims of a ledger speak of: see <see cref="LedgerEvents"/>.</param>
    /// <param name="basis">The record.</param>
    public static ImmutableArray<TimelineEvent> Run(IEnumerable<ClaimedEvent> events, ReadingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(basis);
        ILookup<string?, ClaimedEvent> byLaunch = events.ToLookup(e => e.Launch?.Id);
        IEnumerable<TimelineEvent> launches = basis.Launches.Launches.Select(l => new TimelineEvent(
            LaunchRecord.LocalDay(l, basis.LeapSeconds), l, [.. byLaunch[l.Id].SelectMany(e => e.Claims)]));
        IEnumerable<TimelineEvent> days = byLaunch[null]
            .Where(e => e is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < DaysMax)
            .GroupBy(e => e.From!.Value)
            .Select(g => new TimelineEvent(
                g.Key, null, [.. g.SelectMany(e => e.Claims).DistinctBy(c => c.Number).OrderBy(c => c.Number)]));
        return [.. launches.Concat(days).OrderBy(e => e.Day).ThenBy(e => e.Launch is null)];
    }
}
