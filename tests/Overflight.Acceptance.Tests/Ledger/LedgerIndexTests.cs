using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Data.Ledger;
using Overflight.Evidence.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>Words and tags by which entries are found, apart from any database.</summary>
public sealed class LedgerIndexTests
{
    /// <summary>Tags may let in what the exact days then refuse; they must never keep out what overlaps.</summary>
    [Fact]
    public void ForDays_RandomSpans_KeepOutNothingThatOverlaps()
    {
        var random = new Random(1);
        int overlapping = 0, keptOut = 0;
        for (int i = 0; i < 50_000; i++)
        {
            (int from, int to) = Span(random);
            (int From, int To) asked = Span(random);
            ImmutableArray<string> tags = LedgerTags.Of(LedgerKind.Claim, 3, from, to);
            var (any, wide) = LedgerTags.ForDays(
                DateOnly.FromDayNumber(asked.From), DateOnly.FromDayNumber(asked.To));
            bool isLetIn = any.IsEmpty || tags.Intersect(any).Any()
                || (tags.Contains(LedgerTags.WideTag) && tags.Intersect(wide).Any());
            bool overlaps = from <= asked.To && to >= asked.From;
            isLetIn.ShouldBe(isLetIn || overlaps, $"{from}-{to}, asked {asked}");
            overlapping += overlaps ? 1 : 0;
            keptOut += isLetIn ? 0 : 1;
        }

        overlapping.ShouldBeGreaterThan(5_000);
        keptOut.ShouldBeGreaterThan(20_000, "tags must be of some use");
    }

    [Theory]
    [InlineData("Malligyong-1's 2nd PASS", "malligyong 1 s 2nd pass")]
    [InlineData("Ångström Łódź Éire ŵ İ", "angstrom lodz eire w")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("만리경-1호, 偵察衛星", "만리경 1호 偵察衛星")]
    [InlineData("🛰 \ud83d \0 --", "")]
    public void Split_Text_GivesFoldedWords(string text, string expected) =>
        string.Join(' ', LedgerWords.Split(text)).ShouldStartWith(expected);

    [Fact]
    public void Split_LongTexts_AreCut()
    {
        LedgerWords.Split(new string('x', 5000)).ShouldBe([new string('x', LedgerWords.LengthMax)]);
        LedgerBody body = new CorrectionEntry
        {
            Corrected = 1,
            Reason = string.Join(' ', Enumerable.Range(0, 10_000)),
        };
        LedgerWords.Of(body).Length.ShouldBe(LedgerWords.CountMax);
    }

    /// <summary>From a day to two centuries, between the years 1950 and 2150.</summary>
    private static (int From, int To) Span(Random random)
    {
        int from = new DateOnly(1950, 1, 1).DayNumber + random.Next(27_000);
        return (from, from + (int)Math.Pow(10.0, 4.7 * random.NextDouble()) - 1);
    }
}
