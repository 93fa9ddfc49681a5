using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>The ledger for people: entries, one entry, the timeline, contradictions.</summary>
internal static class LedgerTable
{
    private const int QuoteMax = 100;
    private const int ContradictionsShownMax = 500;

    /// <summary>Entries in a table; those that were corrected say so.</summary>
    public static string Entries(
        ImmutableArray<LedgerEntry> entries, Func<long, LedgerEntry?> correctionOf, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            Table table = TableText.Table("entry", "recorded", "kind", "what");
            foreach (LedgerEntry entry in entries)
                table.AddPlainRow(
                    $"{entry.Number}", entry.RecordedAt.ToUtcString(leapSeconds, 0),
                    $"{entry.Body.Kind}".ToLowerInvariant(),
                    Corrected(correctionOf(entry.Number)) + Short(What(entry.Body)));
            console.Write(table);
        });

    /// <summary>One entry, what it is about up to its source, and what is about it.</summary>
    public static string Entry(
        LedgerEntry entry, IReadOnlyList<LedgerEntry> above, ImmutableArray<LedgerEntry> about,
        LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            console.MarkupLine(TableText.Safe(
                $"{entry.Number} {entry.Body.Kind} recorded {entry.RecordedAt.ToUtcString(leapSeconds, 0)} by " +
                $"{entry.Recorder}"));
            foreach (string line in Whole(entry.Body, leapSeconds))
                TableText.Bullet(console, line);
            if (about.LastOrDefault(e => e.Body is CorrectionEntry) is { } correction)
                console.MarkupLine($"[bold]{TableText.Safe(Corrected(correction).TrimEnd())}[/]");
            foreach (LedgerEntry other in above)
                TableText.Bullet(console, $"about {other.Number} {other.Body.Kind}: {What(other.Body)}");
            foreach (LedgerEntry other in about)
                TableText.Bullet(console, $"{other.Number} {other.Body.Kind}: {What(other.Body)}");
            console.MarkupLine(TableText.Safe($"hash {entry.Hash}, after {entry.PreviousHash}"));
        });

    public static string Timeline(ImmutableArray<TimelineEvent> events) => TableText.Render(console =>
    {
        foreach (TimelineEvent e in events)
        {
            string what = e.Launch is { } launch
                ? $"{launch.Payload} on {launch.Vehicle}: " + (launch.Outcome == LaunchOutcome.Orbit ? "in orbit"
                    : launch.Cause.Length > 0 ? $"failed: {launch.Cause}" : "failed")
                : "told by claims";
            console.MarkupLine($"[bold]{e.Day:yyyy-MM-dd}[/] {TableText.Safe(what)}");
            foreach (ViewedClaim claim in e.Claims)
                TableText.Bullet(console, Found(claim));
        }
    });

    public static string Events(ImmutableArray<ClaimedEvent> events) => TableText.Render(console =>
    {
        foreach (ClaimedEvent e in events)
        {
            string days = e.From is not { } from ? "no day told"
                : from == e.To ? $"{from:yyyy-MM-dd}" : $"{from:yyyy-MM-dd} to {e.To:yyyy-MM-dd}";
            string what = string.Join(", ", new[] { Words(e.Kind), e.Subject, string.Join("; ", e.Where) }
                .Where(w => w.Length > 0));
            console.MarkupLine($"[bold]{days}[/] {TableText.Safe(what)}");
            string voices = e.Voices.IsEmpty ? "" : $"; said by {string.Join(", ", e.Voices)}";
            console.MarkupLine(TableText.Safe(
                $"  {TableText.Counted(e.Claims.Length, "claim", "claims")} in " +
                $"{TableText.Counted(e.TextCount, "text", "texts")}{voices}"));
            foreach (ViewedClaim claim in e.Claims)
                TableText.Bullet(console, Found(claim));
        }
    });

    private static string Found(ViewedClaim claim) => $"{claim.Number} {Of(claim.Claim.Claim)}" +
        (claim.Latest is { } found ? $" {found.Finding.Verdict}." : "");

    private static string Words(ClaimedEventKind kind) => kind switch
    {
        ClaimedEventKind.MilitaryActivity => "military activity",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string Contradictions(IReadOnlyList<Contradiction> found) => TableText.Render(console =>
    {
        var groups = found.GroupBy(c => (c.What, c.Claim.Number, c.Why)).ToArray();
        foreach (var same in groups.Take(ContradictionsShownMax))
        {
            Contradiction first = same.First();
            console.MarkupLine(TableText.Safe($"{first.What}: {first.Claim.Number} {Of(first.Claim.Claim.Claim)}"));
            foreach (ViewedClaim other in same.Select(c => c.Against).OfType<ViewedClaim>())
                TableText.Bullet(console, $"{other.Number} {Of(other.Claim.Claim)}");
            TableText.Bullet(console, first.Why);
        }

        if (groups.Length > ContradictionsShownMax)
            console.MarkupLine($"… and {groups.Length - ContradictionsShownMax} more.");
    });

    private static IEnumerable<string> Whole(LedgerBody body, LeapSeconds leapSeconds)
    {
        switch (body)
        {
            case ClaimEntry { Claim: var claim }:
                yield return $"\u201C{claim.Quote}\u201D [{claim.Start}\u2013{claim.End}]";
                string through = claim.Attribution.Through is { } agency ? $", through {agency}" : "";
                yield return $"{claim.Kind}, {claim.Polarity.ToString().ToLowerInvariant()}, " +
                    $"{claim.Modality.ToString().ToLowerInvariant()}; said by " +
                    $"{claim.Attribution.By ?? "the article"}{through}";
                foreach ((string name, ImmutableArray<string> names) in
                    ((string, ImmutableArray<string>)[])
                    [("who", claim.Actor), ("what", claim.About), ("where", claim.Where)])
                {
                    if (!names.IsEmpty)
                        yield return $"{name}: {string.Join(", ", names)}";
                }

                if (claim.When is { } when)
                    yield return $"when: \u201C{when.Text}\u201D" +
                        (when.Span is { } span ? $", {span.From:yyyy-MM-dd} to {span.To:yyyy-MM-dd}" : "");
                break;
            case ItemEntry item:
                yield return What(item);
                yield return $"published {item.Published.Earliest:yyyy-MM-dd} to {item.Published.Latest:yyyy-MM-dd} " +
                    $"({item.Published.Why}); received {item.Retrieved.ToUtcString(leapSeconds, 0)}";
                yield return $"SHA-256 {item.Sha256}" + (item.Url is { } url ? $", {url}" : "");
                yield return $"credibility {(int)item.Credibility}: {item.Credibility.Words()}";
                break;
            case FindingEntry finding:
                yield return What(finding);
                yield return (finding.Digest.Length > 0 ? $"data {finding.Digest}, " : "judged by a person, ") +
                    $"{finding.CodeVersion}";
                break;
            default:
                yield return What(body);
                break;
        }
    }

    private static string What(LedgerBody body) => body switch
    {
        SourceEntry source => $"{source.Name} ({source.Reliability}: {source.Reliability.Words()})",
        ItemEntry item => (item.Title.Length > 0 ? item.Title : item.Sha256) +
            (item.Publisher.Length > 0 ? $", {item.Publisher}" : ""),
        ClaimEntry claim => Of(claim.Claim),
        FindingEntry finding => $"{finding.Verdict}{Words(finding.Likelihood)} of {finding.Claim}: " +
            string.Join(" ", finding.Reasons),
        GradeEntry { Reliability: { } reliability } grade =>
            $"{reliability}, {reliability.Words()}, for {grade.Of}: {grade.Reason}",
        GradeEntry { Credibility: { } credibility } grade =>
            $"{(int)credibility}, {credibility.Words()}, for {grade.Of}: {grade.Reason}",
        CorrectionEntry correction => $"correction of {correction.Corrected}: {correction.Reason}",
        _ => body.Kind.ToString(),
    };

    private static string Corrected(LedgerEntry? correction) => correction?.Body is not CorrectionEntry body ? ""
        : body.ReplacedBy is { } by ? $"(replaced by {by}) " : $"(withdrawn by {correction.Number}) ";

    private static string Words(Likelihood? likelihood) =>
        likelihood is { } band ? $", {LikelihoodWords.OfLikelihood.Format(band)}," : "";

    private static string Of(ReportedClaim claim)
    {
        string stance = claim.Polarity == ClaimPolarity.Asserted
            ? ""
            : $" ({claim.Polarity.ToString().ToLowerInvariant()})";
        string who = claim.Attribution.By is { } by ? $", says {by}" : "";
        return $"{claim.Kind}{stance}{who}: \u201C{Short(claim.Quote)}\u201D";
    }

    private static string Short(string text) => text.Length <= QuoteMax ? text
        : text[..(char.IsHighSurrogate(text[QuoteMax - 1]) ? QuoteMax - 1 : QuoteMax)] + "…";
}
