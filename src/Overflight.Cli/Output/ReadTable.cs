using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence.Reading;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>What articles say for people: claim by claim, with the words, the speaker and the finding.</summary>
internal static class ReadTable
{
    public static string Render(IReadOnlyList<ReadReportResult> articles) => TableText.Render(console =>
    {
        foreach (ReadReportResult article in articles)
        {
            string title = article.Title.Length > 0 ? article.Title : $"Article {article.Sha256[..12]}";
            console.MarkupLine($"[bold]{TableText.Safe(title)}[/]");
            console.MarkupLine(TableText.Safe(
                $"{(article.Publisher.Length > 0 ? article.Publisher + ", " : "")}published {Days(article.Published)}; " +
                TableText.Counted(article.Claims.Length, "claim", "claims")));
            foreach (ReadClaim claim in article.Claims)
                Write(console, claim);
            console.WriteLine();
        }
    });

    private static void Write(IAnsiConsole console, ReadClaim claim)
    {
        string stance = string.Join(", ", new[]
        {
            claim.Polarity == ClaimPolarity.Asserted ? "" : claim.Polarity.ToString().ToLowerInvariant(),
            claim.Modality == ClaimModality.Did ? "" : claim.Modality.ToString().ToLowerInvariant(),
        }.Where(w => w.Length > 0));
        string who = claim.Attribution switch
        {
            { By: { } by, Through: { } through } => $"{by}, through {through}",
            { By: { } by } => by,
            _ => "the article",
        };
        string when = claim.When is not { } w ? ""
            : w.From is null ? $"; \u201C{w.Text}\u201D (not told when)"
            : $"; {(w.From == w.To ? w.From : w.From + " to " + w.To)}{(w.Role == TimeRole.During ? "" : " (" + w.Role.ToString().ToLowerInvariant() + ")")}";
        console.MarkupLine(
            $"  [bold]{TableText.Safe(claim.Kind.ToString())}[/]" + TableText.Safe(
                $"{(stance.Length > 0 ? $" ({stance})" : "")}: says {who}{when}"));
        TableText.Bullet(console, string.Create(
            CultureInfo.InvariantCulture, $"\u201C{claim.Quote.Trim()}\u201D [{claim.Start}–{claim.End}]"));
        if (claim.Finding is { } finding)
            TableText.Bullet(console, $"{finding.Word}: {string.Join(" ", finding.Reasons)}");
    }

    private static string Days(ArticleDate date) => date == ArticleDate.Unknown ? "on an unknown day"
        : date.IsDay ? $"{date.Earliest:yyyy-MM-dd}"
        : $"between {date.Earliest:yyyy-MM-dd} and {date.Latest:yyyy-MM-dd} ({date.Why})";
}
