// Launches, orbits and failures are looked up by state, satellite and day. A plan is met when as many satellites as it
// names were in orbit by its deadline, missed when the record is complete until then and they were not, open while it
// is not. What the record cannot speak to stays undetermined, with the reason.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
        return claim.Kind switch
        {
            ReportedClaimKind.LaunchAttempt => OfLaunch(claim, published, null),
            ReportedClaimKind.OrbitReached => OfLaunch(claim, published, LaunchOutcome.Orbit),
            ReportedClaimKind.LaunchFailure => OfLaunch(claim, published, LaunchOutcome.Failure),
            ReportedClaimKind.Plan => OfPlan(claim, published),
            _ => null,
        };
    }

    private RecordFinding OfLaunch(ReportedClaim claim, ArticleDate published, LaunchOutcome? outcome)
    {
        string? state = _search.StateOf(claim, names);
        if (state is null)
            return NotRecorded(claim);
        CalendarSpan? when = claim.When?.Span;
        LaunchEvent? named = claim.About.Select(_search.Orbiting).FirstOrDefault(l => l is not null);
        if (when is null && named is not null && outcome != LaunchOutcome.Failure)
            return Compare(claim, outcome, [named], $"no day is given; {named.Payload} is meant");
        if (when is null && outcome == LaunchOutcome.Failure && _search.FailedIn(claim.Quote, state) is { } staged)
            return Compare(claim, outcome, [staged], "no day is given; the stage that failed tells which");
        if (when is null)
            return Undetermined("No day is given, so it cannot be told which launch is meant.");
        (DateOnly from, DateOnly to) = DaysOf(claim, when, published);
        LaunchEvent[] found = [.. _search.AnywhereIn(state, from, to)];
        LaunchEvent[] fitting = [.. found.Where(l => outcome is null || l.Outcome == outcome)];
        if (fitting.Length > 0)
            return Compare(claim, outcome, fitting, "");
        if (found.Length > 0)
            return Contradicted(claim, $"the record tells otherwise: {Told(found)}", found);
        return _search.IsComplete(state, from, to)
            ? Contradicted(claim, $"the record holds no launch of {state} then", [])
            : Undetermined($"The record of {state} ends before.");
    }

    /// <summary>The days on which it can have been: what is told as done was done when it was printed ("this year"),
    /// and what is to come had not been.</summary>
    private (DateOnly From, DateOnly To) DaysOf(ReportedClaim claim, CalendarSpan when, ArticleDate published)
    {
        bool isDone = claim.Modality != ClaimModality.Will;
        DateOnly from = claim.When?.Role != TimeRole.By ? when.From
            : isDone ? record.CompleteFrom : published.Earliest;
        DateOnly to = claim.When?.Role == TimeRole.Since ? published.Latest : when.To;
        return isDone && to > published.Latest && from <= published.Latest ? (from, published.Latest)
            : !isDone && from < published.Earliest && to >= published.Earliest ? (published.Earliest, to)
            : (from, to);
    }

    private RecordFinding Compare(
        ReportedClaim claim, LaunchOutcome? outcome, LaunchEvent[] launches, string note)
    {
        if (claim.Polarity != ClaimPolarity.Asserted)
            return Contradicted(
                claim with { Polarity = ClaimPolarity.Asserted }, $"the record has it: {Told(launches)}", launches);
        double? count = CountOf(claim, outcome);
        string reason = $"The record has {Told(launches)}{(note.Length > 0 ? $" ({note})" : "")}.";
        return count is { } number && outcome is not null && number > launches.Length
            ? Contradicted(claim, string.Create(
                CultureInfo.InvariantCulture,
                $"{number:0} are named, the record has {launches.Length}: {Told(launches)}"),
                launches)
            : new RecordFinding
            {
                Verdict = Verdict.Supported,
                Word = "holds",
                Reasons = [reason],
                Launches = [.. launches.Select(l => l.Id)],
            };
    }

    /// <summary>
    /// How many the claim names: attempts where it failed, satellites where it reached orbit, so that of "Malligyong-1
    /// reached orbit after two launches had failed" each half has its own.
    /// </summary>
    private double? CountOf(ReportedClaim claim, LaunchOutcome? outcome)
    {
        bool isOrbit = outcome == LaunchOutcome.Orbit;
        if (isOrbit && claim.About.Any(n => _search.Orbiting(n) is not null))
            return null; // one satellite, by its name
        return claim.Quantities.Where(q => q.Unit.Length == 0 && !q.IsApproximate &&
                (isOrbit ? IsOf(q, "satellite") : IsOf(q, "attempt", "occasion", "failure", "launch")))
            .Select(q => (double?)q.ValueCount).FirstOrDefault();
    }

    private RecordFinding OfPlan(ReportedClaim claim, ArticleDate published)
    {
        string? state = _search.StateOf(claim, names);
        if (state is null)
            return NotRecorded(claim);
        bool isPreparing = claim.Quote.Contains("preparation", StringComparison.OrdinalIgnoreCase);
        if (claim.When?.Span is not { } when || claim.When.Role is TimeRole.Since or TimeRole.After)
            return Undetermined("No deadline is given, so nothing can be missed.");
        if (claim.When.Certainty == TimeCertainty.Open)
            return Undetermined($"It cannot be told which day \u201C{claim.When.Text}\u201D is.");
        if (claim.When.Role == TimeRole.During && when.To <= published.Earliest)
            return Undetermined("No deadline is given, so nothing can be missed.");
        if (claim.Polarity != ClaimPolarity.Asserted)
            return Undetermined($"The plan is {Word(claim.Polarity)}, so there is no deadline to be missed.");
        if (when.To < published.Earliest)
            return Undetermined($"It was to be by {when.To:O}, before this was written, and it is not told when it " +
                "was announced: which launches count for it cannot be told.");
        DateOnly from = published.Earliest > new DateOnly(1990, 1, 1) ? published.Earliest.AddDays(1) : when.From;
        LaunchEvent[] tried = [.. _search.In(state, from, when.To)];
        if (isPreparing)
            return OfPreparations(state, when, tried);
        QuantityMention? count = claim.Quantities.FirstOrDefault(
            q => q.Unit.Length == 0 && IsOf(q, "satellite", "launch"));
        int wanted = (int)Math.Clamp(count?.ValueCount ?? 1.0, 1.0, 1000.0);
        bool isOfLaunching = IsOfLaunching(claim);
        int done = tried.Count(l => isOfLaunching || l.Outcome == LaunchOutcome.Orbit);
        string told = tried.Length == 0 ? "no attempt" : Told(tried);
        string many = count is { IsApproximate: true } ? $"at least {wanted} (\u201C{count.Text}\u201D)" : $"{wanted}";
        string what = $"{many} {(isOfLaunching ? "launched" : "in orbit")}";
        if (done >= wanted)
            return Plan(
                Verdict.Supported, "met", $"{char.ToUpperInvariant(what[0])}{what[1..]} by {when.To:O}: {told}." +
                    (tried.Any(l => l.Outcome == LaunchOutcome.Orbit) ? "" : " It spoke of launching, not of orbit."),
                tried);
        return _search.IsComplete(state, from, when.To)
            ? Plan(
                Verdict.Contradicted, "missed",
                $"Missed: {what} by {when.To:O} were announced; the record has {done} ({told}).", tried)
            : Plan(Verdict.Undetermined, "open", $"The record of {state} is not complete until {when.To:O}.", tried);
    }

    /// <summary>Whether it announces a launch, which a failed one is too, rather than a satellite in orbit.</summary>
    private static bool IsOfLaunching(ReportedClaim claim) =>
        claim.Quote.Contains("launch", StringComparison.OrdinalIgnoreCase) &&
        !claim.Quote.Contains("orbit", StringComparison.OrdinalIgnoreCase);

    private RecordFinding NotRecorded(ReportedClaim claim) => Undetermined(
        RecordSearch.TellsState(claim, names)
            ? "The record holds launches of " + string.Join(", ", record.States) + " only."
            : "It is not told whose it is, so the record cannot be asked.");

    private static bool IsOf(QuantityMention quantity, params ReadOnlySpan<string> things)
    {
        foreach (string thing in things)
        {
            if (quantity.Of.Contains(thing, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Preparations are no launches: the record says what came after, not when they were finished.</summary>
    private RecordFinding OfPreparations(string state, CalendarSpan when, LaunchEvent[] tried)
    {
        LaunchEvent? next = _search.Reconnaissance(state).FirstOrDefault(l => _search.DayOf(l) > when.To);
        string after = next is null
            ? ""
            : $" The first attempt after it was on {_search.DayOf(next):O} ({Outcome(next)}).";
        return Plan(
            Verdict.Undetermined, "undetermined",
            $"It speaks of preparations by {when.To:O}, not of a launch by then; the record holds launches only and " +
            $"cannot say when preparations were finished.{after}", tried);
    }

    private string Told(IEnumerable<LaunchEvent> launches) => string.Join(
        "; ", launches.Select(l => $"{l.Payload} on {_search.DayOf(l):O}, {Outcome(l)}"));

    private static string Outcome(LaunchEvent launch) => launch.Outcome switch
    {
        LaunchOutcome.Orbit => "in orbit",
        LaunchOutcome.Failure => launch.Cause.Length > 0 ? $"failed: {launch.Cause}" : "failed",
        _ => "outcome not known",
    };

    private static RecordFinding Contradicted(ReportedClaim claim, string why, IEnumerable<LaunchEvent> launches) =>
        claim.Polarity != ClaimPolarity.Asserted
            ? new RecordFinding
            {
                Verdict = Verdict.Supported,
                Word = "holds",
                Reasons = [$"It is {Word(claim.Polarity)}, and {why}."],
                Launches = [.. launches.Select(l => l.Id)],
            }
            : new RecordFinding
            {
                Verdict = Verdict.Contradicted,
                Word = "contradicted",
                Reasons = [char.ToUpperInvariant(why[0]) + why[1..] + "."],
                Launches = [.. launches.Select(l => l.Id)],
            };

    private static string Word(ClaimPolarity polarity) => polarity == ClaimPolarity.Denied ? "denied" : "doubted";

    private static RecordFinding Plan(
        Verdict verdict, string word, string reason, IEnumerable<LaunchEvent> launches) => new()
        {
            Verdict = verdict,
            Word = word,
            Reasons = [reason],
            Launches = [.. launches.Select(l => l.Id)],
        };

    private static RecordFinding Undetermined(string why) => new()
    {
        Verdict = Verdict.Undetermined,
        Word = "undetermined",
        Reasons = [why],
        Launches = [],
    };
}
