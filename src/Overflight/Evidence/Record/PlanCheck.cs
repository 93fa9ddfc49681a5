// A plan is met when as many as it names were launched, or in orbit, within its days; missed when the record is
// complete and they were not; open while it is not. It counts from the day after it was printed: what a text announces
// is still to come. Where a text does not say how many, or of what, nothing is made of it.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading;

namespace Overflight.Evidence.Record;

/// <summary>Holds plans against what came.</summary>
internal sealed class PlanCheck(RecordSearch search)
{
    public RecordFinding Of(ReportedClaim claim, string state, ArticleDate published)
    {
        if (claim.When?.Span is not { } when || claim.When.Role is TimeRole.Since or TimeRole.After)
            return RecordFinding.Undetermined("No deadline is given, so nothing can be missed.");
        if (claim.When.Certainty == TimeCertainty.Open)
            return RecordFinding.Undetermined($"It cannot be told which day \u201C{claim.When.Text}\u201D is.");
        if (claim.When.Role == TimeRole.During && when.To <= published.Earliest)
            return RecordFinding.Undetermined("No deadline is given, so nothing can be missed.");
        if (claim.Polarity != ClaimPolarity.Asserted)
            return RecordFinding.Undetermined(
                $"The plan is {(claim.Polarity == ClaimPolarity.Denied ? "denied" : "doubted")}, so there is no " +
                "deadline to be missed.");
        if (when.To < published.Earliest)
            return RecordFinding.Undetermined($"It was to be by {when.To:O}, before this was written, and it is not " +
                "told when it was announced: which launches count for it cannot be told.");
        DateOnly from = published.Earliest > new DateOnly(1990, 1, 1) ? published.Earliest.AddDays(1) : when.From;
        if (ClaimWords.Has(claim, "preparation"))
            return OfPreparations(state, when, [.. search.In(state, from, when.To)]);
        if (!ClaimWords.IsOfLaunching(claim) && !ClaimWords.IsOfOrbit(claim))
            return RecordFinding.Undetermined(
                "It does not speak of a launch or of an orbit, of which alone the record tells.");
        if (claim.When.Role != TimeRole.By && when.From > from)
            from = when.From;
        return Counted(claim, state, when, published, from);
    }

    private RecordFinding Counted(
        ReportedClaim claim, string state, CalendarSpan when, ArticleDate published, DateOnly from)
    {
        LaunchEvent[] tried = [.. search.In(state, from, when.To)];
        QuantityMention? count = claim.Quantities.FirstOrDefault(
            q => q.Unit.Length == 0 && (q.Of.Length == 0 || ClaimWords.IsOf(q, "satellite", "launch")));
        int wanted = (int)Math.Clamp(count?.ValueCount ?? 1.0, 1.0, 1000.0);
        bool isOfLaunching = ClaimWords.IsOfLaunching(claim) && !ClaimWords.IsOfOrbit(claim);
        int done = tried.Count(Counts);
        LaunchEvent[] sameSpan = claim.When!.Role == TimeRole.During && when.From < from
            ? [.. search.In(state, when.From, when.To)] : tried;
        string told = tried.Length == 0 ? $"no attempt from {from:O} on" : search.Told(tried);
        string many = count is { IsApproximate: true } ? $"at least {wanted} (\u201C{count.Text}\u201D)" : $"{wanted}";
        string what = $"{many} {(isOfLaunching ? "launched" : "in orbit")}";
        if (done >= wanted && count is null && ClaimWords.IsOfSeveral(claim))
            return RecordFinding.Undetermined($"It does not say how many; the record has {told}.", tried);
        if (done >= wanted)
            return RecordFinding.Of(
                Verdict.Supported, "met", $"{char.ToUpperInvariant(what[0])}{what[1..]} by {when.To:O}: {told}." +
                    (tried.Any(l => l.Outcome == LaunchOutcome.Orbit) ? "" : " It spoke of launching, not of orbit."),
                tried);
        if (sameSpan.Count(Counts) >= wanted)
            return RecordFinding.Undetermined(
                $"It cannot be told whether what came before it was written counts; the record has " +
                $"{search.Told(sameSpan)}.", sameSpan);
        if (claim.Modality == ClaimModality.Could)
            return RecordFinding.Undetermined($"What may be cannot be missed; the record has {told}.", tried);
        if (ClaimWords.IsOfOldPlan(claim) || (ClaimWords.IsAbout(claim) && when.From == when.To))
            return RecordFinding.Undetermined(
                $"It cannot be told which days count for it; the record has {told}.", tried);
        DateOnly written = published.Earliest.AddDays(1);
        if (published.IsDay && search.In(state, written, from.AddDays(-1)).ToArray() is { Length: > 0 } sooner)
            return RecordFinding.Undetermined($"Before its days came {search.Told(sooner)}.", sooner);
        if (search.AnywhereIn(state, published.Earliest, published.Latest).ToArray() is { Length: > 0 } printed &&
            published.IsDay)
            return RecordFinding.Undetermined(
                $"The record has {search.Told(printed)}: it cannot be told whether that came before it was written " +
                "or after.", printed);
        return search.IsComplete(state, from, when.To)
            ? RecordFinding.Of(
                Verdict.Contradicted, "missed",
                $"Missed: {what} by {when.To:O} {(wanted == 1 && count is null ? "was" : "were")} announced or " +
                $"expected; the record has {sameSpan.Count(Counts)} " +
                $"({(sameSpan.Length == 0 ? told : search.Told(sameSpan))}).", sameSpan)
            : RecordFinding.Of(
                Verdict.Undetermined, "open", $"The record of {state} is not complete until {when.To:O}.", tried);

        bool Counts(LaunchEvent launch) => isOfLaunching || launch.Outcome == LaunchOutcome.Orbit;
    }

    /// <summary>Preparations are no launches: the record says what came after, not when they were finished.</summary>
    private RecordFinding OfPreparations(string state, CalendarSpan when, IEnumerable<LaunchEvent> tried)
    {
        LaunchEvent? next = search.Reconnaissance(state).FirstOrDefault(l => search.DayOf(l) > when.To);
        string after = next is null
            ? ""
            : $" The first attempt after it was on {search.DayOf(next):O} ({RecordSearch.Outcome(next)}).";
        return RecordFinding.Undetermined(
            $"It speaks of preparations by {when.To:O}, not of a launch by then; the record holds launches only and " +
            $"cannot say when preparations were finished.{after}", tried);
    }
}
