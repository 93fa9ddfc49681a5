using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

public sealed class TimeLawTests
{
    private static readonly bool?[] Tenses = [null, true, false];

    private static readonly string[] Phrases =
    [
        "on Tuesday", "last Tuesday", "next Tuesday", "this Tuesday", "this Tuesday (21)", "Tuesday the 22nd",
        "Friday of last week", "Tuesday, Nov. 21", "May 31", "29 February", "in September", "last November",
        "this May", "next March", "November last year", "last winter", "on the 31st", "on the 25th", "yesterday",
        "last week", "last weekend", "next month", "last quarter", "this year", "this decade", "two weeks ago",
        "three years ago", "the past three months", "the next two weeks", "the past 24 hours", "earlier this year",
        "later this month", "late May", "mid-June", "the end of the year", "the second quarter of this year",
        "the first half of next year", "11:36 p.m. Monday", "between 9:59 and 10:02 a.m. on the 25th",
        "from Nov. 30 to Dec. 4", "from Monday to Friday", "from 15:00 UTC 30 May to 15:00 UTC 10 June",
        "by Friday", "since March", "late on Tuesday", "year's end",
    ];

    private static readonly string[] Words =
    [
        "on", "by", "the", "last", "this", "next", "early", "late", "mid", "-", "end", "of", "Tuesday", "May", "May",
        "November", "Nov.", "21", "21", "31st", "2023", "2024", ",", "(", ")", "10:42", "p.m.", "KST", "week", "years",
        "ago", "two", "and", "to", "from", "between", "half", "first", "\n", "\n\n", "past", "few", "a", "year", "'s",
        "quarter", "spring", "yesterday", "T", ":", ".", "09", "+", "0900", "hours", "before", "day", "s", "1990",
        "999999999999999999", "1000", "decades", "later", "so", "far", "noon", "at", "satellites", "Sunday", "Times",
    ];

    private static Gen<int> DayNumbers => Gen.Choose(
        new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2031, 12, 31).DayNumber);

    [Fact]
    public void Find_AnyWords_TellWhereTheyStand() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Words), 40).ToArbitrary(), parts =>
        {
            string text = string.Join(parts.Length % 2 == 0 ? " " : "", parts);
            int end = 0;
            foreach (TimePhrase phrase in TimeFinder.Find(text))
            {
                phrase.Start.ShouldBeGreaterThanOrEqualTo(end);
                text[phrase.Start..phrase.End].ShouldBe(phrase.Text);
                phrase.Text.ShouldNotBeEmpty();
                end = phrase.End;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Resolve_AnyWordsAndDay_IsDeterministicAndOrdered() =>
        Prop.ForAll(
            Gen.ArrayOf(Gen.Elements(Words), 30).ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(),
            DayNumbers.ToArbitrary(), (parts, tense, number) =>
        {
            string text = string.Join(' ', parts);
            ArticleDate published = ArticleDate.On(DateOnly.FromDayNumber(number), "");
            foreach (TimePhrase phrase in TimeFinder.Find(text))
            {
                TimeMention first = TimeResolver.Resolve(phrase, published, "Asia/Seoul", Tenses[tense]);
                TimeMention again = TimeResolver.Resolve(
                    TimeFinder.Find(text).Single(p => p.Start == phrase.Start), published, "Asia/Seoul", Tenses[tense]);
                again.ShouldBe(first);
                if (first.Span is { } span)
                    (span.From <= span.To).ShouldBeTrue(first.ToString());
                else
                    first.Certainty.ShouldBe(TimeCertainty.Open);
                if (first.Certainty == TimeCertainty.Stated)
                    TimeResolver.Resolve(phrase, ArticleDate.Unknown, "Asia/Seoul", Tenses[tense]).ShouldBe(first);
            }
        }).QuickCheckThrowOnFailure();

    /// <summary>The first and the last day stand for all between them: held against trying every day.</summary>
    [Fact]
    public void Resolve_SomeDays_AgreesWithEachOfThem() =>
        Prop.ForAll(
            Gen.Elements(Phrases).ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(),
            DayNumbers.Zip(Gen.Choose(0, TimeResolver.DaysMax)).ToArbitrary(), (text, tense, days) =>
        {
            TimePhrase phrase = Reading.Only(text);
            (int first, int count) = days;
            var published = new ArticleDate(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + count), "");
            TimeMention found = TimeResolver.Resolve(phrase, published, null, Tenses[tense]);

            CalendarSpan[] each =
            [
                .. Enumerable.Range(first, count + 1).Select(n => SpanOn(phrase, n, Tenses[tense]))
                    .OfType<CalendarSpan>(),
            ];
            if (each.Length == 0 || (count == 0 && found.Certainty == TimeCertainty.Resolved))
                return;
            (found.Certainty == TimeCertainty.Pinned).ShouldBe(each.Distinct().Count() == 1 && count > 0, text);
            found.Span.ShouldNotBeNull();
            found.Span.From.ShouldBe(each.Min(s => s.From), text);
            found.Span.To.ShouldBe(each.Max(s => s.To), text);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("on Tuesday")]
    [InlineData("last Tuesday")]
    [InlineData("next Sunday")]
    [InlineData("this Friday")]
    [InlineData("Monday of last week")]
    [InlineData("last week")]
    [InlineData("10:42 p.m. on Tuesday")]
    public void Resolve_WeeksLater_MovesByWeeks(string text) =>
        Prop.ForAll(DayNumbers.ToArbitrary(), Gen.Choose(-200, 200).ToArbitrary(), (number, weeks) =>
        {
            TimePhrase phrase = Reading.Only(text);
            CalendarSpan here = SpanOn(phrase, number, true).ShouldNotBeNull();
            CalendarSpan there = SpanOn(phrase, number + (7 * weeks), true).ShouldNotBeNull();
            there.ShouldBe(here with { From = here.From.AddDays(7 * weeks), To = here.To.AddDays(7 * weeks) });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_RealArticles_TellWhereTheyStand()
    {
        IReadOnlyList<string> texts = ArticleTexts.All();
        foreach (string text in texts)
        {
            ImmutableArray<TimePhrase> found = TimeFinder.Find(text);
            found.ShouldNotBeEmpty();
            found.ShouldAllBe(p => text.Substring(p.Start, p.End - p.Start) == p.Text);
        }
    }

    private static CalendarSpan? SpanOn(TimePhrase phrase, int number, bool? isPast)
    {
        // The answer of a dated text falls back on the date where the weekday does not fit: not meant here.
        CalendarSpan? span =
            TimeResolver.Resolve(phrase, ArticleDate.On(DateOnly.FromDayNumber(number), ""), null, isPast).Span;
        bool isMisfit = phrase.Form is TimeForm.Yearly { Weekday: { } weekday } && span?.From.DayOfWeek != weekday;
        return isMisfit ? null : span;
    }
}
