using System;
using System.Linq;
using System.Text.Json;
using Overflight.Evidence.Ledger;
using Shouldly;

namespace Overflight.Tests.Evidence.Ledger;

public sealed class LikelihoodWordsTests
{
    /// <summary>Every word and figure of the shared table of the directive.</summary>
    [Fact]
    public void Bands_SharedTable_AreTheSame()
    {
        if (!TestData.TrySharedData("evidence/source_reliability_tables.json", out string path))
            return;
        using var tables = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        JsonElement[] rows = [.. tables.RootElement.GetProperty("icd203").GetProperty("rows").EnumerateArray()];
        rows.Length.ShouldBe(7);
        for (int i = 0; i < rows.Length; i++)
        {
            var band = (Likelihood)i;
            LikelihoodWords.PercentOf(band).ShouldBe((rows[i][2].GetInt32(), rows[i][3].GetInt32()));
            Check(rows[i][0].GetString(), LikelihoodWords.OfLikelihood, LikelihoodRow.Likelihood);
            Check(rows[i][1].GetString(), LikelihoodWords.OfProbability, LikelihoodRow.Probability);

            // The table gives adverbs in brackets: "almost certain(ly)", "improbable (improbably)".
            void Check(string? cell, LikelihoodWords words, LikelihoodRow row)
            {
                string[] spellings = (cell ?? "").EndsWith("(ly)") ? [cell![..^4], cell[..^4] + "ly"]
                    : [.. (cell ?? "").Split(['(', ')']).Select(s => s.Trim()).Where(s => s.Length > 0)];
                words.Format(band).ShouldBe(spellings[0]);
                foreach (string spelling in spellings)
                {
                    string text = spelling.ToUpperInvariant() + " ";
                    LikelihoodWords.TryParse(text, out Likelihood read, out LikelihoodRow of).ShouldBeTrue(spelling);
                    (read, of).ShouldBe((band, row));
                }
            }
        }
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("")]
    [InlineData("likely probable")]
    public void TryParse_NoWordOfTheDirective_IsRefused(string text) =>
        LikelihoodWords.TryParse(text, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0.0, null)]
    [InlineData(0.009, null)]
    [InlineData(0.01, Likelihood.AlmostNoChance)]
    [InlineData(0.05, Likelihood.VeryUnlikely)]
    [InlineData(0.2, Likelihood.Unlikely)]
    [InlineData(0.45, Likelihood.RoughlyEvenChance)]
    [InlineData(0.55, Likelihood.RoughlyEvenChance)]
    [InlineData(0.8, Likelihood.Likely)]
    [InlineData(0.95, Likelihood.VeryLikely)]
    [InlineData(0.99, Likelihood.AlmostCertain)]
    [InlineData(0.991, null)]
    [InlineData(double.NaN, null)]
    public void ForRatio_Ends_AreNearerToEven(double ratio, Likelihood? expected) =>
        LikelihoodWords.ForRatio(ratio).ShouldBe(expected);

    [Fact]
    public void ForRatio_EveryPercent_LiesInItsBand()
    {
        for (int percent = 1; percent <= 99; percent++)
        {
            (int from, int to) = LikelihoodWords.PercentOf(LikelihoodWords.ForRatio(percent / 100.0).ShouldNotBeNull());
            percent.ShouldBeInRange(from, to);
            LikelihoodWords.ForRatio((100 - percent) / 100.0).ShouldBe(
                (Likelihood)(6 - (int)LikelihoodWords.ForRatio(percent / 100.0)!.Value), "the bands are symmetric");
        }

        Should.Throw<ArgumentOutOfRangeException>(() => LikelihoodWords.OfLikelihood.Format((Likelihood)7));
    }
}
