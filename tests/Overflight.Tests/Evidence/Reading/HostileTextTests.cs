using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Quantities;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading;

/// <summary>Texts made to be slow or to break a reader: time in proportion to length, never an exception.</summary>
public sealed class HostileTextTests
{
    private const int Length = 300_000;

    [Theory]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("/")]
    [InlineData("\n")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("12:34:")]
    [InlineData("last ")]
    [InlineData("the ")]
    [InlineData("early in the ")]
    [InlineData("end of the ")]
    [InlineData("10:00 (")]
    [InlineData("between 9 and ")]
    [InlineData("May and ")]
    [InlineData("Tuesday, ")]
    [InlineData("one hundred ")]
    [InlineData("half a ")]
    [InlineData("3 by ")]
    [InlineData("two more new ")]
    [InlineData("hundreds of ")]
    [InlineData("U.S.-")]
    [InlineData("2023-")]
    [InlineData("99999999999 years ago ")]
    [InlineData("://")]
    [InlineData("\ud800")]
    [InlineData("\u202e\u0000")]
    public void Find_OneThingAgainAndAgain_TakesTimeInProportion(string part)
    {
        string whole = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        string tenth = whole[..(Length / 10)];
        Read(tenth);

        double shortS = Enumerable.Range(0, 3).Min(_ => Read(tenth)), longS = Read(whole);

        // Ten times the text: a reader that takes the square of it would need a hundred times as long.
        longS.ShouldBeLessThan(Math.Max(40.0 * shortS, 3.0));
    }

    [Fact]
    public void Find_MillionDigits_AreNoQuantity()
    {
        string text = new('1', 1_000_000);

        TimeFinder.Find(text).ShouldBeEmpty();
        QuantityFinder.Find(text, []).ShouldBeEmpty();
    }

    [Fact]
    public void Find_AnyText_DoesNotThrow() => Prop.ForAll<string>(text =>
    {
        string some = text ?? "";
        ArticleDate published = ArticleDate.On(new DateOnly(2023, 11, 22), "");
        ImmutableArray<TimePhrase> times = TimeFinder.Find(some);
        foreach (TimePhrase phrase in times)
            TimeResolver.Bound(phrase, published, TimeResolver.Resolve(phrase, published, null, true).Span is null);
        QuantityFinder.Find(some, times);
    }).QuickCheckThrowOnFailure();

    /// <summary>A real article with some characters changed, cut and doubled.</summary>
    [Fact]
    public void Find_MutatedArticles_StillTellWhereTheyStand() => Prop.ForAll<int>(seed =>
    {
        var random = new System.Random(seed);
        const string sample =
            "Last December, on Tuesday (21) at 10:42 p.m. (1342 GMT), three additional satellites of 300 kg by 2024; "
            + "from 15:00 UTC 30 May to 15:00 UTC 10 June, 2023-11-21T22:42:28+09:00, two days ago, $1.2 billion.";
        var text = new StringBuilder(sample);
        for (int i = 0; i < 12; i++)
        {
            int at = random.Next(text.Length - 8);
            switch (random.Next(3))
            {
                case 0:
                    text[at] = "0123456789 .,:-()/$%\n’"[random.Next(22)];
                    break;
                case 1:
                    text.Remove(at, random.Next(8));
                    break;
                default:
                    text.Insert(at, text.ToString(random.Next(text.Length - 8), 8));
                    break;
            }
        }

        string mutated = text.ToString();
        ImmutableArray<TimePhrase> times = TimeFinder.Find(mutated);
        times.ShouldAllBe(p => mutated.Substring(p.Start, p.End - p.Start) == p.Text);
        QuantityFinder.Find(mutated, times)
            .ShouldAllBe(q => mutated.Substring(q.Start, q.End - q.Start) == q.Text);
    }).QuickCheckThrowOnFailure();

    private static double Read(string text)
    {
        long start = Stopwatch.GetTimestamp();
        QuantityFinder.Find(text, TimeFinder.Find(text));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
