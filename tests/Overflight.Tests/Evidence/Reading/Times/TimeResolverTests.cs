using System;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

/// <summary>
/// Expected days by the calendars of 2022 to 2024 (a sample of weekdays checked with Python's calendar module):
/// 2023-11-20 was a Monday, 2024-02-29 a Thursday.
/// </summary>
public sealed class TimeResolverTests
{
    [Theory]
    [InlineData("31 May 2023", "2023-05-31")]
    [InlineData("May 31, 2023", "2023-05-31")]
    [InlineData("Wednesday, 31 May 2023", "2023-05-31")]
    [InlineData("the 31st of May, 2023", "2023-05-31")]
    [InlineData("31/05/2023", "2023-05-31")]
    [InlineData("5/31/2023", "2023-05-31")]
    [InlineData("31.05.2023", "2023-05-31")]
    [InlineData("2023/05/31", "2023-05-31")]
    [InlineData("22-Nov-2023", "2023-11-22")]
    [InlineData("2023-11-21", "2023-11-21")]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("Sept. 9, 2023", "2023-09-09")]
    [InlineData("24-31 August 2023", "2023-08-24..2023-08-31")]
    [InlineData("between 24 and 31 August 2023", "2023-08-24..2023-08-31")]
    [InlineData("Nov. 22 to Dec. 1, 2023", "2023-11-22..2023-12-01")]
    [InlineData("from 28 December to 4 January 2024", "2023-12-28..2024-01-04")]
    [InlineData("April 2023", "2023-04-01..2023-04-30")]
    [InlineData("in February of 2024", "2024-02-01..2024-02-29")]
    [InlineData("by the end of April 2023", "2023-04-21..2023-04-30")]
    [InlineData("early September 2023", "2023-09-01..2023-09-10")]
    [InlineData("mid-June 2023", "2023-06-11..2023-06-20")]
    [InlineData("by 2024", "2024-01-01..2024-12-31")]
    [InlineData("November 21 and 22, 2023", "2023-11-21..2023-11-22")]
    [InlineData("the failed 2012 attempt", "2012-01-01..2012-12-31")]
    [InlineData("in May-June 2024", "2024-05-01..2024-06-30")]
    [InlineData("by the end of 2024", "2024-12-01..2024-12-31")]
    [InlineData("in early 2024", "2024-01-01..2024-04-30")]
    [InlineData("late 2024", "2024-09-01..2024-12-31")]
    [InlineData("the first half of 2024", "2024-01-01..2024-06-30")]
    [InlineData("the third quarter of 2023", "2023-07-01..2023-09-30")]
    [InlineData("between 2021 and 2025", "2021-01-01..2025-12-31")]
    [InlineData("in 2023-24", "2023-01-01..2024-12-31")]
    [InlineData("the 1990s", "1990-01-01..1999-12-31")]
    [InlineData("the early 1990s", "1990-01-01..1993-12-31")]
    [InlineData("spring 2024", "2024-03-01..2024-05-31")]
    [InlineData("winter of 2023", "2023-12-01..2024-02-29")]
    public void Resolve_FullDate_IsStated(string text, string expected)
    {
        TimeMention found = Reading.Resolve(text, Reading.Wednesday);

        Reading.Show(found.Span).ShouldBe(expected);
        found.Certainty.ShouldBe(TimeCertainty.Stated);
    }

    [Theory]
    [InlineData("yesterday", "2023-11-21")]
    [InlineData("tomorrow night", "2023-11-23")]
    [InlineData("the day before yesterday", "2023-11-20")]
    [InlineData("two days ago", "2023-11-20")]
    [InlineData("twenty-five days ago", "2023-10-28")]
    [InlineData("last night", "2023-11-21")]
    [InlineData("last Wednesday", "2023-11-15")]
    [InlineData("last Tuesday", "2023-11-21")]
    [InlineData("next Wednesday", "2023-11-29")]
    [InlineData("this Friday", "2023-11-24")]
    [InlineData("this Monday", "2023-11-20")]
    [InlineData("Tuesday last week", "2023-11-14")]
    [InlineData("Friday of next week", "2023-12-01")]
    [InlineData("last week", "2023-11-13..2023-11-19")]
    [InlineData("this week", "2023-11-20..2023-11-26")]
    [InlineData("last weekend", "2023-11-18..2023-11-19")]
    [InlineData("two weeks ago", "2023-11-06..2023-11-12")]
    [InlineData("last month", "2023-10-01..2023-10-31")]
    [InlineData("next month", "2023-12-01..2023-12-31")]
    [InlineData("the end of this month", "2023-11-21..2023-11-30")]
    [InlineData("last quarter", "2023-07-01..2023-09-30")]
    [InlineData("last year", "2022-01-01..2022-12-31")]
    [InlineData("late last year", "2022-09-01..2022-12-31")]
    [InlineData("by year's end", "2023-12-01..2023-12-31")]
    [InlineData("the end of the year", "2023-12-01..2023-12-31")]
    [InlineData("earlier this year", "2023-01-01..2023-11-22")]
    [InlineData("later this year", "2023-11-22..2023-12-31")]
    [InlineData("a dozen years ago", "2011-01-01..2011-12-31")]
    [InlineData("as early as May", "2024-05-01..2024-05-31")]
    [InlineData("a decade ago", "2013-01-01..2013-12-31")]
    [InlineData("three years ago", "2020-01-01..2020-12-31")]
    [InlineData("the past three months", "2023-08-22..2023-11-22")]
    [InlineData("the next two weeks", "2023-11-22..2023-12-06")]
    [InlineData("the past 24 hours", "2023-11-21..2023-11-22")]
    [InlineData("last November", "2022-11-01..2022-11-30")]
    [InlineData("last October", "2023-10-01..2023-10-31")]
    [InlineData("last December", "2022-12-01..2022-12-31")]
    [InlineData("this November", "2023-11-01..2023-11-30")]
    [InlineData("next March", "2024-03-01..2024-03-31")]
    [InlineData("November last year", "2022-11-01..2022-11-30")]
    [InlineData("31 May this year", "2023-05-31")]
    [InlineData("last summer", "2023-06-01..2023-08-31")]
    [InlineData("last winter", "2022-12-01..2023-02-28")]
    [InlineData("this decade", "2020-01-01..2029-12-31")]
    public void Resolve_Relative_IsResolved(string text, string expected)
    {
        TimeMention found = Reading.Resolve(text, Reading.Wednesday);

        Reading.Show(found.Span).ShouldBe(expected);
        found.Certainty.ShouldBe(TimeCertainty.Resolved);
    }

    [Theory]
    [InlineData("on Tuesday", true, "2023-11-21")]
    [InlineData("on Tuesday", false, "2023-11-28")]
    [InlineData("on Tuesday", null, "2023-11-21")]
    [InlineData("on Wednesday", true, "2023-11-22")]
    [InlineData("on Wednesday", false, "2023-11-22")]
    [InlineData("by Friday", null, "2023-11-24")]
    [InlineData("since Friday", null, "2023-11-17")]
    [InlineData("this Thursday", true, "2023-11-16")]
    [InlineData("this Tuesday (21)", true, "2023-11-21")]
    [InlineData("Tuesday the 21st", true, "2023-11-21")]
    [InlineData("Friday the 1st", false, "2023-12-01")]
    [InlineData("in September", true, "2023-09-01..2023-09-30")]
    [InlineData("in September", false, "2024-09-01..2024-09-30")]
    [InlineData("in September", null, "2023-09-01..2023-09-30")]
    [InlineData("in November", true, "2023-11-01..2023-11-30")]
    [InlineData("in December", true, "2022-12-01..2022-12-31")]
    [InlineData("by April", null, "2024-04-01..2024-04-30")]
    [InlineData("May 31", true, "2023-05-31")]
    [InlineData("May 31", false, "2024-05-31")]
    [InlineData("Nov. 23", true, "2023-11-23")]
    [InlineData("Nov. 24", true, "2022-11-24")]
    [InlineData("on the 21st", true, "2023-11-21")]
    [InlineData("on the 30th", true, "2023-10-30")]
    [InlineData("on the 30th", false, "2023-11-30")]
    [InlineData("Tuesday, Nov. 21", true, "2023-11-21")]
    [InlineData("Monday, Nov. 21", true, "2023-11-21")]
    [InlineData("from Nov. 30 to Dec. 4", false, "2023-11-30..2023-12-04")]
    [InlineData("from Monday to Friday", true, "2023-11-20..2023-11-24")]
    [InlineData("from Dec. 28 to Jan. 4", false, "2023-12-28..2024-01-04")]
    [InlineData("29 February", false, "2024-02-29")]
    [InlineData("29 February", true, "2020-02-29")]
    public void Resolve_ByTense_FollowsTheNews(string text, bool? isPast, string expected)
    {
        TimeMention found = Reading.Resolve(text, Reading.Wednesday, isPast);

        Reading.Show(found.Span).ShouldBe(expected);
        found.Certainty.ShouldBe(TimeCertainty.Resolved);
    }

    /// <summary>The month named may be that of publication, or lie around the turn of the year.</summary>
    [Theory]
    [InlineData("last November", "2023-12-05", "2023-11-01..2023-11-30")]
    [InlineData("last November", "2023-11-30", "2022-11-01..2022-11-30")]
    [InlineData("last November", "2024-05-20", "2023-11-01..2023-11-30")]
    [InlineData("Last December", "2023-04-19", "2022-12-01..2022-12-31")]
    [InlineData("last week", "2023-11-20", "2023-11-13..2023-11-19")]
    [InlineData("last week", "2023-11-26", "2023-11-13..2023-11-19")]
    [InlineData("last week", "2024-01-01", "2023-12-25..2023-12-31")]
    [InlineData("last month", "2024-01-31", "2023-12-01..2023-12-31")]
    [InlineData("yesterday", "2024-03-01", "2024-02-29")]
    [InlineData("last Tuesday", "2023-11-21", "2023-11-14")]
    [InlineData("last Tuesday", "2023-11-20", "2023-11-14")]
    [InlineData("the past year", "2024-02-29", "2023-02-28..2024-02-29")]
    public void Resolve_OtherDays_CountsFromThem(string text, string published, string expected) =>
        Reading.Show(Reading.Resolve(text, published).Span).ShouldBe(expected);

    [Theory]
    [InlineData("05/06/2023", "2023-05-06..2023-06-05")]
    [InlineData("in recent months", "2022-11-22..2023-11-22")]
    [InlineData("in the coming weeks", "2023-11-22..2024-02-14")]
    [InlineData("several days ago", "2023-11-10..2023-11-22")]
    [InlineData("years ago", "2011-11-22..2023-11-22")]
    [InlineData("weeks later", "-")]
    [InlineData("three weeks later", "-")]
    [InlineData("a day earlier", "-")]
    [InlineData("the following month", "-")]
    [InlineData("at dawn", "-")]
    [InlineData("at 11:36 p.m.", "-")]
    [InlineData("this Monday (21)", "-")]
    public void Resolve_WhatCannotBeTold_IsOpen(string text, string expected)
    {
        TimeMention found = Reading.Resolve(text, Reading.Wednesday);

        found.Certainty.ShouldBe(TimeCertainty.Open);
        Reading.Show(found.Span).ShouldBe(expected);
    }

    [Fact]
    public void Resolve_SharedYear_IsThatOfTheLast()
    {
        TimePhrase[] found = [.. TimeFinder.Find("in May, August and November 2023")];

        Reading.Show(TimeResolver.Resolve(found[0], ArticleDate.Unknown, null, null).Span)
            .ShouldBe("2023-05-01..2023-05-31");
        Reading.Show(TimeResolver.Resolve(found[1], ArticleDate.Unknown, null, null).Span)
            .ShouldBe("2023-08-01..2023-08-31");
    }

    [Theory]
    [InlineData("at 9:21 a.m.", "2023-11-21T09:21:00 Asia/Seoul")]
    [InlineData("10:42 p.m. (1342 GMT)", "2023-11-21T22:42:00 Etc/GMT-9")]
    [InlineData("the previous day", "2023-11-20")]
    [InlineData("the same day", "2023-11-21")]
    [InlineData("the next day at 06:34 GMT", "2023-11-22T06:34:00 Etc/UTC")]
    [InlineData("eight days earlier", "2023-11-13")]
    [InlineData("two weeks later", "2023-12-04..2023-12-10")]
    [InlineData("at dawn", "-")]
    [InlineData("last week", "2023-11-13..2023-11-19")]
    public void ResolveFrom_TimeToldFromAnother_GoesOnFromIt(string text, string expected)
    {
        TimePhrase phrase = Reading.Only(text);
        TimeMention alone = TimeResolver.Resolve(phrase, Reading.Published(Reading.Wednesday), null, isPast: true);

        TimeMention found = TimeResolver.ResolveFrom(
            phrase, alone, Reading.Resolve("Nov. 21, 2023", Reading.Wednesday), "Asia/Seoul");

        Reading.Show(found.Span).ShouldBe(expected);
    }

    [Fact]
    public void ResolveFrom_LongerTime_TellsNothing()
    {
        TimePhrase phrase = Reading.Only("the previous day");
        TimeMention alone = TimeResolver.Resolve(phrase, Reading.Published(Reading.Wednesday), null, isPast: true);

        TimeResolver.ResolveFrom(phrase, alone, Reading.Resolve("last week", Reading.Wednesday), null).ShouldBe(alone);
    }

    [Theory]
    [InlineData("1899-12-31", "2023-01-01")]
    [InlineData("2023-01-01", "2200-01-01")]
    [InlineData("2023-01-02", "2023-01-01")]
    public void Resolve_DaysThatCannotBe_AreRefused(string first, string last)
    {
        TimePhrase phrase = Reading.Only("last week");

        Should.Throw<ArgumentException>(() => TimeResolver.Resolve(phrase, Reading.Between(first, last), null, null));
    }
}
