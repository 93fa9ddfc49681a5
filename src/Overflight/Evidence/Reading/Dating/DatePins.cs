// When was an undated text written? Each thing it tells that the launch record knows leaves fewer days:
// 1 a satellite said to be in orbit, or a launch told with its outcome: not before that launch; and the words of time
//   beside it ("last November", "this Tuesday (21)") must mean the day of that launch;
// 2 failures with a number and a time ("two attempts this year"): the record must have as many in that time;
// 3 a failure of the first stage: that of the record that failed so;
// 4 the first satellite still to come, or the second one: not after the next attempt of the record.
// What would leave no day is dropped.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Times;
using Overflight.Evidence.Record;
using Overflight.Time;

namespace Overflight.Evidence.Reading.Dating;

/// <summary>Bounds the day of publication by what a text tells of the launch record.</summary>
internal sealed class DatePins(LaunchRecord record, EntityIndex names, LeapSeconds leapSeconds)
{
    private const int DaysAfter = 400;

    private readonly RecordSearch _search = new(record, leapSeconds);

    /// <summary>The days that remain.</summary>
    /// <param name="published">The days so far.</param>
    /// <param name="claims">What the text says; times not yet resolved.</param>
    /// <param name="phrases">Its words that say when.</param>
    public ArticleDate Bound(
        ArticleDate published, IReadOnlyList<ReportedClaim> claims, IReadOnlyList<TimePhrase> phrases)
    {
        if (published.IsDay)
            return published;
        foreach (TimePhrase phrase in phrases)
            published = TimeResolver.Bound(phrase, published, IsPast(phrase, claims) ?? IsTold(phrase));
        foreach (ReportedClaim claim in claims)
            published = ByClaim(
                published, claim, [.. phrases.Where(p => p.Start >= claim.Start && p.End <= claim.End)]);
        return published;
    }

    /// <summary>Whether words stand beside what happened; <c>null</c> where no claim is beside them.</summary>
    public static bool? IsPast(TimePhrase phrase, IReadOnlyList<ReportedClaim> claims)
    {
        ReportedClaim[] beside = [.. claims.Where(c => c.Start <= phrase.Start && phrase.End <= c.End)];
        if (beside.Length == 0)
            return null;
        bool isPlan = beside.Any(c => c.Modality == ClaimModality.Will);
        bool isDone = beside.Any(c => c.Modality == ClaimModality.Did);
        return isPlan == isDone ? null : isDone;
    }

    /// <summary>A day beside no claim, in a caption or the background, has mostly been; a deadline has not.</summary>
    private static bool? IsTold(TimePhrase phrase) => phrase.Role is TimeRole.During or TimeRole.Since ? true : null;

    private ArticleDate ByClaim(ArticleDate published, ReportedClaim claim, TimePhrase[] beside)
    {
        if (claim.Polarity != ClaimPolarity.Asserted || _search.StateOf(claim, names) is not { } state)
            return published;
        switch (claim.Kind)
        {
            case ReportedClaimKind.OrbitReached or ReportedClaimKind.LaunchAttempt or ReportedClaimKind.Imaging
                when claim.Modality == ClaimModality.Did && OrbitingOf(claim) is { } launch:
                published = After(published, launch);
                bool isOfLaunch = claim.Kind != ReportedClaimKind.Imaging;
                return isOfLaunch ? beside.Aggregate(published, (p, phrase) => Meaning(p, phrase, launch)) : published;
            case ReportedClaimKind.LaunchFailure when claim.Modality == ClaimModality.Did:
                published = ByStage(published, claim, state);
                return beside.Aggregate(published, (p, phrase) => Counting(p, phrase, claim, state));
            case ReportedClaimKind.Plan:
                return ByPlan(published, claim, state);
            default:
                return published;
        }
    }

    private LaunchEvent? OrbitingOf(ReportedClaim claim) =>
        claim.About.Select(_search.Orbiting).FirstOrDefault(l => l is not null) ??
        (claim.Kind == ReportedClaimKind.OrbitReached && IsFirst(claim)
            ? _search.StateOf(claim, names) is { } state
                ? _search.Reconnaissance(state).FirstOrDefault(l => l.Outcome == LaunchOutcome.Orbit)
                : null
            : null);

    private static bool IsFirst(ReportedClaim claim) =>
        claim.Quote.Contains("first", StringComparison.OrdinalIgnoreCase) &&
        (claim.Quote.Contains("reconnaissance", StringComparison.OrdinalIgnoreCase) ||
            claim.Quote.Contains("spy", StringComparison.OrdinalIgnoreCase));

    private ArticleDate After(ArticleDate published, LaunchEvent launch) => Narrowed(
        published, _search.DayOf(launch), published.Latest, $"it tells of the launch of {_search.DayOf(launch):O}");

    /// <summary>The days on which the words beside a launch mean its day.</summary>
    private ArticleDate Meaning(ArticleDate published, TimePhrase phrase, LaunchEvent launch)
    {
        DateOnly day = _search.DayOf(launch);
        return Days(
            published, day, $"\u201C{phrase.Text}\u201D is the launch of {day:O}",
            at => TimeResolver.Resolve(phrase, ArticleDate.On(at, ""), null, isPast: true).Span is { } span &&
                span.From <= day && day <= span.To && span.To.DayNumber - span.From.DayNumber <= 31);
    }

    /// <summary>The days on which a number of failures in a time is that of the record.</summary>
    private ArticleDate Counting(ArticleDate published, TimePhrase phrase, ReportedClaim claim, string state)
    {
        QuantityMention? count = claim.Quantities.FirstOrDefault(q => q.Unit.Length == 0 && !q.IsApproximate &&
            q.ValueCount is >= 1.0 and <= 20.0);
        if (count is null)
            return published;
        LaunchEvent[] failed = [.. _search.Reconnaissance(state).Where(l => l.Outcome == LaunchOutcome.Failure)];
        if (failed.Length == 0)
            return published;
        return Days(
            published, _search.DayOf(failed[0]), $"\u201C{count.Text} … {phrase.Text}\u201D is what the record has",
            at => TimeResolver.Resolve(phrase, ArticleDate.On(at, ""), null, isPast: true).Span is { } span &&
                failed.Count(l => _search.DayOf(l) >= span.From && _search.DayOf(l) <= span.To &&
                    _search.DayOf(l) <= at) == (int)count.ValueCount);
    }

    /// <summary>"the first stage exploded": not before the launch of which the record says so.</summary>
    private ArticleDate ByStage(ArticleDate published, ReportedClaim claim, string state) =>
        _search.FailedIn(claim.Quote, state) is { } launch ? After(published, launch) : published;

    /// <summary>The first, or a second, reconnaissance satellite is still to come.</summary>
    private ArticleDate ByPlan(ArticleDate published, ReportedClaim claim, string state)
    {
        bool isSecond = claim.Quote.Contains("second military", StringComparison.OrdinalIgnoreCase) ||
            claim.Quote.Contains("second spy", StringComparison.OrdinalIgnoreCase) ||
            claim.Quote.Contains("second reconnaissance", StringComparison.OrdinalIgnoreCase);
        if (!isSecond && !IsFirst(claim))
            return published;
        LaunchEvent[] launches = [.. _search.Reconnaissance(state)];
        int orbit = Array.FindIndex(launches, l => l.Outcome == LaunchOutcome.Orbit);
        int next = isSecond ? orbit + 1 : 0;
        if (next >= launches.Length || (isSecond && orbit < 0))
            return published;
        DateOnly day = _search.DayOf(launches[next]);
        return Narrowed(
            published, published.Earliest, day,
            $"the {(isSecond ? "second" : "first")} reconnaissance satellite was still to come (tried on {day:O})");
    }

    private static ArticleDate Days(ArticleDate published, DateOnly from, string why, Func<DateOnly, bool> fits)
    {
        DateOnly start = from > published.Earliest ? from : published.Earliest;
        DateOnly? first = null, last = null;
        for (int i = 0; i <= DaysAfter; i++)
        {
            DateOnly at = start.AddDays(i);
            if (at > published.Latest || !fits(at))
                continue;
            first ??= at;
            last = at;
        }

        return first is { } low && last is { } high ? Narrowed(published, low, high, why) : published;
    }

    private static ArticleDate Narrowed(ArticleDate published, DateOnly earliest, DateOnly latest, string why)
    {
        DateOnly low = earliest > published.Earliest ? earliest : published.Earliest;
        DateOnly high = latest < published.Latest ? latest : published.Latest;
        if (low > high || (low == published.Earliest && high == published.Latest))
            return published;
        string said = published == ArticleDate.Unknown ? why : $"{published.Why}; {why}";
        return new ArticleDate(low, high, said);
    }
}
