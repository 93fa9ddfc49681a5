using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The scores of one half of the test set: the articles' counts summed (micro-averages).</summary>
internal sealed class ReadingScores(string half, ImmutableArray<ArticleScore> articles)
{
    private const string Heading =
        """
        # How well articles are read

        Scores on the project's own annotated articles (`tests/Overflight.Tests/golden/reading`, with the rules of
        annotation in its `GUIDELINES.md`), made by `dotnet run build.cs -- scores`. The model of claims is learnt from
        *tuned* (and from a bank of sentences), and rules are tuned on it, so the scores there flatter. *kept* (plain
        news prose) and *kept-unlike* (written to be as unlike as possible, and scored before) are not learnt from.
        Each cell: F1 (precision, recall; right of those to be found). Attribution: right of the claims paired by kind
        and sentence.

        """;

    public string Half => half;

    public int ArticleCount => articles.Length;

    public Tally Dates => Sum(a => a.Dates);

    public Tally Quantities => Sum(a => a.Quantities);

    public Tally Strict => Sum(a => a.Strict.Values.Aggregate(default(Tally), (x, y) => x + y));

    public Tally Relaxed => Sum(a => a.Relaxed);

    public Tally Attribution => Sum(a => a.Attribution);

    public int UnspannedCount => articles.Sum(a => a.UnspannedCount);

    /// <summary>Reads and scores every article of a half.</summary>
    public static ReadingScores Of(
        string half,
        IEnumerable<GoldArticle> articles,
        GoldNames names,
        Func<string, bool, ArticleDate, string?, ReadResult> read) =>
        new(half, [.. articles.Select(a => ArticleScorer.Score(a, read(a.Content, a.IsHtml, a.Date, a.Zone), names))]);

    public Tally StrictOf(ReportedClaimKind kind) => Sum(a => a.Strict.GetValueOrDefault(kind));

    /// <summary>What was missed or is not right: how many of each class, then an article after the other.</summary>
    public string Slips() =>
        string.Concat(articles.SelectMany(a => a.Slips).GroupBy(ClassOf)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Count(),5} {g.Key}\n")) +
        string.Concat(articles.Select(a => $"\n{a.Name}\n{string.Concat(a.Slips.Select(s => $"  {s}\n"))}"));

    /// <summary>"claim missed", with the kind of the claim.</summary>
    private static string ClassOf(string slip)
    {
        int colon = slip.IndexOf(':', StringComparison.Ordinal);
        string what = slip[..colon];
        return what.StartsWith("claim", StringComparison.Ordinal)
            ? $"{what}: {slip[(colon + 2)..].Split(' ')[0]}"
            : what;
    }

    /// <summary>The page that holds the scores of some halves.</summary>
    public static string Page(DateOnly day, IReadOnlyList<ReadingScores> halves)
    {
        var page = new StringBuilder(Heading);
        page.Append($"\n{day:yyyy-MM-dd}\n\n");
        Row("score", "wanted", s => $"{s.Half}, {s.ArticleCount} articles");
        page.Append("|---|---|" + string.Concat(halves.Select(_ => "---|")) + "\n");
        Row("dates, value", "0.95", s => Cell(s.Dates));
        Row("quantities, value", "0.95", s => Cell(s.Quantities));
        Row("claims, strict", "0.80", s => Cell(s.Strict));
        Row("claims, relaxed", "0.90", s => Cell(s.Relaxed));
        Row("attribution", "0.90", s => s.Attribution is { Gold: > 0 } t
            ? $"{t.RecallRatio:0.000} ({t.Right} of {t.Gold})"
            : "none paired");
        Row("claims without their words", "0", s => $"{s.UnspannedCount}");
        page.Append("\nClaims, strict, by kind:\n\n");
        page.Append($"| kind | {string.Join(" | ", halves.Select(s => s.Half))} |\n");
        page.Append("|---|" + string.Concat(halves.Select(_ => "---|")) + "\n");
        foreach (ReportedClaimKind kind in Enum.GetValues<ReportedClaimKind>())
            page.Append($"| {kind} | {string.Join(" | ", halves.Select(s => Cell(s.StrictOf(kind))))} |\n");
        return page.ToString();

        void Row(string name, string wanted, Func<ReadingScores, string> cell) =>
            page.Append($"| {name} | {wanted} | {string.Join(" | ", halves.Select(cell))} |\n");
    }

    private static string Cell(Tally t) =>
        $"{t.F1Ratio:0.000} ({t.PrecisionRatio:0.000}, {t.RecallRatio:0.000}; {t.Right} of {t.Gold})";

    private Tally Sum(Func<ArticleScore, Tally> of) => articles.Aggregate(default(Tally), (sum, a) => sum + of(a));
}
