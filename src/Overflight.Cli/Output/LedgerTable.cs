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

    public static string Entries(ImmutableArray<LedgerEntry> entries, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            Table table = TableText.Table("entry", "recorded", "kind", "what");
            foreach (LedgerEntry entry in entries)
                table.AddPlainRow(
                    $"{entry.Number}", entry.RecordedAt.ToUtcString(leapSeconds, 0),
                    $"{entry.Body.Kind}".ToLowerInvariant(), Short(What(entry.Body)));
            console.Write(table);
        });

    public static string Entry(LedgerEntry entry, ImmutableArray<LedgerEntry> about, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            console.MarkupLine(TableText.Safe(
                $"{entry.Number} {entry.Body.Kind} recorded {entry.RecordedAt.ToUtcString(leapSeconds, 0)} by " +
                $"{entry.Recorder}"));
            console.MarkupLine(TableText.Safe(What(entry.Body)));
            console.MarkupLine(TableText.Safe($"hash {entry.Hash}, after {entry.PreviousHash}"));
            foreach (LedgerEntry other in about)
                TableText.Bullet(console, $"{other.Number} {other.Body.Kind}: {What(other.Body)}");
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
                TableText.Bullet(console, $"{claim.Number} {Of(claim.Claim.Claim)}");
        }
    });

    public static string Contradictions(IReadOnlyList<Contradiction> found) => TableText.Render(console =>
    {
        foreach (Contradiction c in found)
        {
            console.MarkupLine(TableText.Safe($"{c.What}: {c.Claim.Number} {Of(c.Claim.Claim.Claim)}"));
            if (c.Against is { } other)
                TableText.Bullet(console, $"{other.Number} {Of(other.Claim.Claim)}");
            TableText.Bullet(console, c.Why);
        }
    });

    private static string What(LedgerBody body) => body switch
    {
        SourceEntry source => $"{source.Name} ({source.Reliability}: {source.Reliability.Words()})",
        ItemEntry item => $"{(item.Title.Length > 0 ? item.Title : item.Sha256)}, {item.Publisher}",
        ClaimEntry claim => Of(claim.Claim),
        FindingEntry finding => $"{finding.Verdict} of {finding.Claim}: {string.Join(" ", finding.Reasons)}",
        GradeEntry grade => $"grade of {grade.Of}: {grade.Reason}",
        CorrectionEntry correction => $"correction of {correction.Corrected}: {correction.Reason}",
        _ => body.Kind.ToString(),
    };

    private static string Of(ReportedClaim claim)
    {
        string stance = claim.Polarity == ClaimPolarity.Asserted
            ? ""
            : $" ({claim.Polarity.ToString().ToLowerInvariant()})";
        string who = claim.Attribution.By is { } by ? $", says {by}" : "";
        return $"{claim.Kind}{stance}{who}: \u201C{Short(claim.Quote)}\u201D";
    }

    private static string Short(string text) => text.Length <= QuoteMax ? text : text[..QuoteMax] + "…";
}
