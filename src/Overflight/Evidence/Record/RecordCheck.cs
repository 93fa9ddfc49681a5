// Launches, orbits and failures are looked up by state, satellite and day. A claim is contradicted only where it is
// plain what it says and the record is complete: what a doubt, a denial or a sentence of other things leaves open stays
// undetermined, with what the record has. Plans are held against what came: see PlanCheck.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Names;
using Overflight.Time;

namespace Overflight.Evidence.Record;

/// <summary>Holds claims against the launch record.</summary>
public sealed class RecordCheck(LaunchRecord record, EntityIndex names, LeapSeconds leapSeconds)
{
    private readonly RecordSearch _search = new(record, leapSeconds);

    /// <summary>What the record says of a claim; <c>null</c> where it is of a kind that it holds nothing of.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="published">When its text was published.</param>
    public RecordFinding? Of(ReportedClaim claim, ArticleDate published)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(published);
        if (claim.Kind is not (ReportedClaimKind.LaunchAttempt or ReportedClaimKind.OrbitReached or
            ReportedClaimKind.LaunchFailure or ReportedClaimKind.Plan))
            return null;
        if (_search.StateOf(claim, names) is not { } state)
            return RecordFinding.Undetermined(
                RecordSearch.TellsState(claim, names)
                    ? $"The record holds launches of {string.Join(", ", record.States)} only."
                    : "It is not told whose it is, so the record cannot be asked.");
        return claim.Kind switch
        {
            ReportedClaimKind.Plan => new PlanCheck(_search).Of(claim, state, published),
            _ when ClaimWords.IsOfMissile(claim) => RecordFinding.Undetermined(
                "It may speak of a missile; the record holds launches into orbit."),
            ReportedClaimKind.OrbitReached => OfLaunch(claim, state, published, LaunchOutcome.Orbit),
            ReportedClaimKind.LaunchFailure => OfLaunch(claim, state, published, LaunchOutcome.Failure),
            _ => OfLaunch(claim, state, published, null),
        };
    }

    private RecordFinding OfLaunch(
        ReportedClaim claim, string state, ArticleDate published, LaunchOutcome? outcome)
    {
        CalendarSpan? when = claim.When?.Span;
        LaunchEvent? named = claim.About.Select(_search.Orbiting).FirstOrDefault(l => l is not null);
        if (when is null && named is not null && outcome != LaunchOutcome.Failure)
            return Compare(claim, outcome, [named], $"no day is given; {named.Payload} is meant");
        if (when is null && outcome == LaunchOutcome.Failure && _search.FailedIn(claim.Quote, state) is { } staged)
            return Compare(claim, outcome, [staged], "no day is given; the stage that failed tells which");
        if (when is null)
            return RecordFinding.Undetermined("No day is given, so it cannot be told which launch is meant.");
        if (DaysOf(claim, when, published) is not { } days)
            return RecordFinding.Undetermined(
                $"It cannot be told which days \u201C{claim.When!.Text}\u201D is to cover."); // it has a span
        if (claim.Modality == ClaimModality.Did && days.From > published.Latest)
            return RecordFinding.Undetermined(
                $"It tells as done what would be after its text was printed ({Days(days)}), so another day is meant.");
        LaunchEvent[] found = [.. _search.AnywhereIn(state, days.From, days.To)];
        LaunchEvent[] fitting = [.. found.Where(l => outcome is null || l.Outcome == outcome)];
        if (ClaimWords.IsOfEarlier(claim) && CountOf(claim, outcome) is { } count && count < fitting.Length)
            fitting = fitting[..(int)Math.Max(1.0, count)]; // "two previous occasions", told of the third
        if (fitting.Length > 0)
            return Compare(claim, outcome, fitting, "");
        if (found.Length > 0)
            return WithoutOutcome(claim, found);
        return _search.IsComplete(state, days.From, days.To)
            ? WithoutLaunch(claim, state, named, days)
            : RecordFinding.Undetermined($"The record of {state} ends before.");
    }

    /// <summary>There were launches then, but none with that outcome.</summary>
    private RecordFinding WithoutOutcome(ReportedClaim claim, LaunchEvent[] found)
    {
        string why = $"the record tells otherwise: {_search.Told(found)}";
        if (claim.Polarity != ClaimPolarity.Asserted)
            return Holds(claim, why, found);
        if (claim.Kind == ReportedClaimKind.OrbitReached && ClaimWords.IsOfTrying(claim))
            return RecordFinding.Undetermined(
                $"It may tell of the attempt alone; the record has {_search.Told(found)}.");
        if (claim.Kind == ReportedClaimKind.LaunchFailure && ClaimWords.IsOfAStage(claim))
            return RecordFinding.Undetermined(
                "A spent stage may be meant, which can break up after a success; the record has " +
                $"{_search.Told(found)}.");
        return IsOfMore(claim) ? OfMore(why, found) : RecordFinding.Contradicted(why, found);
    }

    /// <summary>There was no launch then.</summary>
    private RecordFinding WithoutLaunch(
        ReportedClaim claim, string state, LaunchEvent? named, (DateOnly From, DateOnly To) days)
    {
        string why = $"the record holds no launch of {state} {Days(days)}";
        if (claim.Polarity != ClaimPolarity.Asserted)
            return Holds(claim, why, []);
        if (claim.Kind == ReportedClaimKind.LaunchFailure && ClaimWords.IsOfNotLaunching(claim))
            return RecordFinding.Undetermined($"It may mean that nothing was launched: {why}.");
        if (IsOfMore(claim))
            return OfMore(why, []);
        return named is not null && _search.DayOf(named) < days.From &&
            (claim.Kind == ReportedClaimKind.OrbitReached || !ClaimWords.IsOfLaunching(claim))
            ? RecordFinding.Undetermined(
                $"{named.Payload} was in orbit since {_search.DayOf(named):O}; what it did there later the record " +
                "does not tell.")
            : RecordFinding.Contradicted(why, []);
    }

    private static bool IsOfMore(ReportedClaim claim) => ClaimWords.IsOfMore(claim) || TimeOfClaim.IsOfOther(claim);

    private static RecordFinding OfMore(string why, IEnumerable<LaunchEvent> launches) => RecordFinding.Undetermined(
        $"The sentence tells of more, so that its time may be that of something else; else {why}.", launches);

    /// <summary>
    /// The days on which it can have been: what is told as done was done when it was printed ("this year"), and what is
    /// to come had not been. That there was none since something begins after it, and none by a day begins nowhere
    /// unless it is still to come; <c>null</c> then.
    /// </summary>
    private (DateOnly From, DateOnly To)? DaysOf(ReportedClaim claim, CalendarSpan when, ArticleDate published)
    {
        bool isDone = claim.Modality != ClaimModality.Will;
        bool isDenied = claim.Polarity != ClaimPolarity.Asserted;
        TimeRole role = claim.When!.Role; // it has a span
        if (role is TimeRole.Since or TimeRole.After && isDenied)
            return (when.To.AddDays(2), published.Latest); // one day more, for what is the next day elsewhere
        if (role == TimeRole.By && isDenied && when.To < published.Earliest)
            return null;
        DateOnly from = role != TimeRole.By ? when.From
            : isDone && !isDenied ? record.CompleteFrom : published.Earliest;
        DateOnly to = role == TimeRole.Since ? published.Latest : when.To;
        return isDone && to > published.Latest && from <= published.Latest ? (from, published.Latest)
            : !isDone && from < published.Earliest && to >= published.Earliest ? (published.Earliest, to)
            : (from, to);
    }

    private RecordFinding Compare(
        ReportedClaim claim, LaunchOutcome? outcome, LaunchEvent[] launches, string note)
    {
        string told = _search.Told(launches);
        if (claim.Polarity == ClaimPolarity.Doubted)
            return RecordFinding.Undetermined($"It is doubted; the record has {told}.", launches);
        if (claim.Polarity == ClaimPolarity.Denied)
            return ClaimWords.IsDenialOfMore(claim) || ClaimWords.IsBounded(claim) || IsOfMore(claim)
                ? RecordFinding.Undetermined(
                    $"What is denied may be its purpose, its success or another launch; the record has {told}.",
                    launches)
                : RecordFinding.Contradicted($"the record has it: {told}", launches);
        return CountOf(claim, outcome) is { } number && outcome is not null && number > launches.Length
            ? RecordFinding.Contradicted(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{number:0} are named, the record has {launches.Length}: {told}"), launches)
            : RecordFinding.Holds($"The record has {told}{(note.Length > 0 ? $" ({note})" : "")}.", launches);
    }

    /// <summary>
    /// How many the claim names: attempts where it failed, satellites where it reached orbit, so that of "Malligyong-1
    /// reached orbit after two launches had failed" each half has its own; <c>null</c> where it names two numbers.
    /// </summary>
    private double? CountOf(ReportedClaim claim, LaunchOutcome? outcome)
    {
        bool isOrbit = outcome == LaunchOutcome.Orbit;
        if (isOrbit && claim.About.Any(n => _search.Orbiting(n) is not null))
            return null; // one satellite, by its name
        QuantityMention[] counts = [.. claim.Quantities.Where(q => q.Unit.Length == 0 && !q.IsApproximate)];
        bool isShared = counts.Length > 1 || ClaimWords.Has(claim, isOrbit ? "launch" : "only", "pledged", "promised");
        return isShared
            ? null
            : counts.Where(q => isOrbit
                    ? ClaimWords.IsOf(q, "satellite")
                    : ClaimWords.IsOf(q, "attempt", "occasion", "failure", "launch"))
                .Select(q => (double?)q.ValueCount).FirstOrDefault();
    }

    private static RecordFinding Holds(ReportedClaim claim, string why, IEnumerable<LaunchEvent> launches) =>
        RecordFinding.Holds(
            $"It is {(claim.Polarity == ClaimPolarity.Denied ? "denied" : "doubted")}, and {why}.", launches);

    private static string Days((DateOnly From, DateOnly To) days) =>
        days.From == days.To ? $"on {days.From:O}" : $"from {days.From:O} to {days.To:O}";
}
