using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Evidence.Reading;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>The bank of annotated sentences; golden/reading/GUIDELINES.md says how they are annotated.</summary>
public sealed class BankTests
{
    [Fact]
    public void Bank_EveryFile_IsReadAndHoldsEveryKindManyTimes()
    {
        BankLine[] lines =
        [
            .. TrainingSet.BankFiles.SelectMany(f => BankFile.Paragraphs(File.ReadAllText(f), f)).SelectMany(p => p),
        ];

        lines.Length.ShouldBeGreaterThan(9000);
        foreach (IGrouping<ReportedClaimKind, LearntClaim> kind in
            lines.SelectMany(l => l.Claims).GroupBy(c => c.Kind))
        {
            kind.Count().ShouldBeGreaterThan(250, $"{kind.Key}");
            kind.Select(c => c.Polarity).Distinct().Count().ShouldBeGreaterThan(1, $"{kind.Key}");
        }
    }

    [Fact]
    public void Bank_NoSentence_StandsInAnArticleThatIsKeptAside()
    {
        string[] lines =
        [
            .. TrainingSet.BankFiles.SelectMany(f => BankFile.Paragraphs(File.ReadAllText(f), f)).SelectMany(p => p)
                .Select(l => l.Text),
        ];
        string kept = string.Concat(Scoring.TestSet.Halves.Where(h => h != "tuned")
            .SelectMany(h => Scoring.TestSet.Articles(h)).Select(a => a.Content));

        lines.Where(l => l.Length > 25 && kept.Contains(l, System.StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Paragraphs_OfAText_HaveTheirSentencesAndClaims()
    {
        ImmutableArray<BankLine>[] paragraphs =
        [
            .. BankFile.Paragraphs(
                "# about\nIt flew.\n  LaunchAttempt Denied Did\nNobody saw it.\n\nIt rained.\n", "x"),
        ];

        paragraphs.Select(p => p.Length).ShouldBe([2, 1]);
        paragraphs[0][0].Claims.ShouldBe(
            [new LearntClaim(ReportedClaimKind.LaunchAttempt, ClaimPolarity.Denied, ClaimModality.Did)]);
    }

    [Theory]
    [InlineData("It flew.\n  Launch Asserted Did", "x, line 2: 'Launch Asserted Did' is not")]
    [InlineData("It flew.\n  Plan Asserted", "x, line 2: 'Plan Asserted' is not")]
    [InlineData("It flew.\n  Plan Denied Will\n  Plan Denied Will", "x, line 3: Plan is there twice")]
    public void Paragraphs_OfABadLine_SayWhichOne(string text, string message) =>
        Should.Throw<System.FormatException>(() => BankFile.Paragraphs(text, "x").ToArray())
            .Message.ShouldStartWith(message);
}
