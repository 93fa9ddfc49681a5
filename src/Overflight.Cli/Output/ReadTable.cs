using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence.Reading;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>What articles say for people: claim by claim, with the words, the speaker and the finding.</summary>
internal static class ReadTable
{
    /// <param name="articles">What was read.</param>
    /// <param name="reasons">Why, for each article a reason for each claim; empty where that is not asked for.</param>
    public static string Render(
        IReadOnlyList<ReadReportResult> articles, IReadOnlyList<ImmutableArray<ClaimReasons>> reasons) =>
        TableText.Render(console =>
    {
        for (int a = 0; a < articles.Count; a++)
        {
            ReadReportResult article = articles[a];
            string title = article.Title.Length > 0 ? article.Title : $"Article {article.Sha256[..12]}";
            console.MarkupLine($"[bold]{TableText.Safe(title)}[/]");
            string publisher = article.Publisher.Length > 0 ? article.Publisher + ", " : "";
            console.MarkupLine(TableText.Safe(
                $"{publisher}published {Days(article.Published)}; " +
                TableText.Counted(article.Claims.Length, "claim", "claims")));
            for (int c = 0; c < article.Claims.Length; c++)
            {
                Write(console, article.Claims[c]);
                if (a < reasons.Count)
                    TableText.Bullet(console, ReasonsText.Of(reasons[a][c]));
            }

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
        string when = claim.When is { } w ? "; " + When(w) : "";
        console.MarkupLine(
            $"  [bold]{TableText.Safe(claim.Kind.ToString())}[/]" + TableText.Safe(
                $"{(stance.Length > 0 ? $" ({stance})" : "")}: says {who}{when}"));
        TableText.Bullet(console, string.Create(
            CultureInfo.InvariantCulture, $"\u201C{claim.Quote.Trim()}\u201D [{claim.Start}–{claim.End}]"));
        if (claim.Finding is { } finding)
            TableText.Bullet(console, $"{finding.Word}: {string.Join(" ", finding.Reasons)}");
    }

    private static string When(ReadTime time)
    {
        if (time.From is null)
            return $"\u201C{time.Text}\u201D (not told when)";
        string span = time.From == time.To ? time.From : $"{time.From} to {time.To}";
        return time.Role == TimeRole.During ? span : $"{span} ({time.Role.ToString().ToLowerInvariant()})";
    }

    private static string Days(ArticleDate date) => date == ArticleDate.Unknown ? "on an unknown day"
        : date.IsDay ? $"{date.Earliest:yyyy-MM-dd}"
        : $"between {date.Earliest:yyyy-MM-dd} and {date.Latest:yyyy-MM-dd} ({date.Why})";
}
