using System;
using System.IO;
using System.Linq;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The scores of the reader. `dotnet run build.cs -- scores` writes them to docs/reading-scores.md.</summary>
public sealed class ReadingScoreTests
{
    [Fact]
    public void Scores_KeptHalf_AreAsWanted()
    {
        GoldNames names = TestSet.Names();
        ReadingScores[] halves =
        [
            .. TestSet.Halves.Select(h => ReadingScores.Of(h, TestSet.Articles(h), names, TestSetReader.Read)),
        ];
        if (Environment.GetEnvironmentVariable("OVERFLIGHT_WRITE_SCORES") == "1")
            Write(halves);

        halves.Sum(h => h.ArticleCount).ShouldBeGreaterThanOrEqualTo(40);
        foreach (ReadingScores half in halves)
            half.UnspannedCount.ShouldBe(0, half.Half);
        ReadingScores kept = halves.Single(h => h.Half == "kept");
        kept.Dates.F1Ratio.ShouldBeGreaterThanOrEqualTo(0.95);
        kept.Quantities.F1Ratio.ShouldBeGreaterThanOrEqualTo(0.95);
        kept.Strict.F1Ratio.ShouldBeGreaterThanOrEqualTo(0.80);
        kept.Relaxed.F1Ratio.ShouldBeGreaterThanOrEqualTo(0.90);
        kept.Attribution.RecallRatio.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Theory]
    [MemberData(nameof(TestSetTests.EachHalf), MemberType = typeof(TestSetTests))]
    public void Scores_WhatTheAnnotationsSay_IsAllRight(string half)
    {
        GoldNames names = TestSet.Names();
        foreach (GoldArticle article in TestSet.Articles(half))
        {
            ArticleScore score = ArticleScorer.Score(article, GoldOracle.Read(article), names);
            score.Slips.ShouldBeEmpty(article.Name);
            score.Relaxed.Right.ShouldBe(article.Claims.Length);
            score.Attribution.Right.ShouldBe(article.Claims.Length);
            score.UnspannedCount.ShouldBe(0);
        }
    }

    /// <summary>The slips of the half that is kept aside are written nowhere: nobody is to tune on them.</summary>
    private static void Write(ReadingScores[] halves)
    {
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        File.WriteAllText(Repository.PathOf("docs/reading-scores.md"), ReadingScores.Page(day, halves));
        string folder = Repository.PathOf("artifacts/reading");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "tuned-slips.txt"), halves.Single(h => h.Half == "tuned").Slips());
    }
}
