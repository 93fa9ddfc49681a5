using System;
using System.Linq;
using System.Text.Json;
using Overflight.Evidence.Ledger;
using Shouldly;

namespace Overflight.Tests.Evidence.Ledger;

public sealed class AdmiraltyWordsTests
{
    /// <summary>The words of every grade begin the shared table's text for it.</summary>
    [Fact]
    public void Words_SharedTable_AreTheSame()
    {
        if (!TestData.TrySharedData("evidence/source_reliability_tables.json", out string path))
            return;
        using var tables = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        JsonElement admiralty = tables.RootElement.GetProperty("admiralty");
        foreach (AdmiraltyReliability grade in Enum.GetValues<AdmiraltyReliability>())
        {
            string text = admiralty.GetProperty("reliability").GetProperty($"{grade}").GetString() ?? "";
            text.ToLowerInvariant().ShouldStartWith(grade.Words());
        }

        foreach (Credibility grade in Enum.GetValues<Credibility>())
        {
            string text = admiralty.GetProperty("credibility").GetProperty($"{(int)grade}").GetString() ?? "";
            text.ToLowerInvariant().ShouldStartWith(grade.Words());
        }

        (Enum.GetValues<AdmiraltyReliability>().Length, Enum.GetValues<Credibility>().Length).ShouldBe((6, 6));
    }

    [Theory]
    [InlineData("B2", AdmiraltyReliability.B, Credibility.ProbablyTrue)]
    [InlineData(" f6 ", AdmiraltyReliability.F, Credibility.CannotBeJudged)]
    [InlineData("A", AdmiraltyReliability.A, null)]
    [InlineData("5", null, Credibility.Improbable)]
    public void TryParse_Grades_AreRead(string text, AdmiraltyReliability? reliability, Credibility? credibility)
    {
        AdmiraltyWords.TryParse(text, out AdmiraltyReliability? r, out Credibility? c).ShouldBeTrue();
        (r, c).ShouldBe((reliability, credibility));
    }

    [Theory]
    [InlineData("")]
    [InlineData("G1")]
    [InlineData("A7")]
    [InlineData("2B")]
    [InlineData("A1x")]
    [InlineData("A0")]
    public void TryParse_NoGrade_IsRefused(string text)
    {
        AdmiraltyWords.TryParse(text, out AdmiraltyReliability? r, out Credibility? c).ShouldBeFalse();
        (r, c).ShouldBe((null, null));
    }
}
