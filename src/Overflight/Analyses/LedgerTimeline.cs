using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Puts the launches of the record and the claims of a ledger in order of time.</summary>
public static class LedgerTimeline
{
    /// <summary>Longest span, in days, of a claim that is set on its first day.</summary>
    public const int DaysMax = 31;

    /// <summary>The days, in order: every launch of the record, and days of which claims speak.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="basis">The record, and the names by which claims are held against it.</param>
    public static ImmutableArray<TimelineEvent> Run(LedgerView view, ReadingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(basis);
        var check = new RecordCheck(basis.Launches, basis.Names, basis.LeapSeconds);
        Dictionary<long, ItemEntry> items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        ILookup<string, ViewedClaim> byLaunch = view.Claims
            .SelectMany(c => LaunchesOf(c, items, check).Select(l => (Launch: l, Claim: c)))
            .ToLookup(p => p.Launch, p => p.Claim);
        HashSet<long> placed = [.. byLaunch.SelectMany(g => g).Select(c => c.Number)];
        IEnumerable<TimelineEvent> launches = basis.Launches.Launches.Select(l => new TimelineEvent(
            LaunchRecord.LocalDay(l, basis.LeapSeconds), l, [.. byLaunch[l.Id]]));
        IEnumerable<TimelineEvent> days = view.Claims.Where(c => !placed.Contains(c.Number) && DayOf(c) is not null)
            .GroupBy(c => DayOf(c)!.Value).Select(g => new TimelineEvent(g.Key, null, [.. g]));
        return [.. launches.Concat(days).OrderBy(e => e.Day).ThenBy(e => e.Launch is null)];
    }

    private static ImmutableArray<string> LaunchesOf(
        ViewedClaim claim, Dictionary<long, ItemEntry> items, RecordCheck check) =>
        items.TryGetValue(claim.Claim.Item, out ItemEntry? item) &&
        check.Of(claim.Claim.Claim, item.Published) is { } found
            ? found.Launches
            : [];

    private static DateOnly? DayOf(ViewedClaim claim) =>
        claim.Claim.Claim.When is { Certainty: not TimeCertainty.Open, Span: { } span } &&
        span.To.DayNumber - span.From.DayNumber < DaysMax
            ? span.From
            : null;
}
