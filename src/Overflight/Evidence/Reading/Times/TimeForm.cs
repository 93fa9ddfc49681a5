using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// What words that say when tell before the day of publication is known: a function from that day to a span. The family
/// is closed: it is matched by <c>switch</c>.
/// </summary>
internal abstract record TimeForm
{
    private protected TimeForm()
    {
    }

    /// <summary>The same whenever it was published: "31 May 2023", "April 2023", "2024", "the 1990s".</summary>
    internal sealed record Fixed(DateOnly From, DateOnly To) : TimeForm;

    /// <summary>One of two days: "05/06/2023".</summary>
    internal sealed record EitherDay(DateOnly First, DateOnly Second) : TimeForm;

    /// <summary>What comes once a year: "31 May", "Tuesday, Nov. 21", "last November", "this spring".</summary>
    /// <param name="Month">Its first month.</param>
    /// <param name="MonthCount">How many months it has: 1, or 3 for a season.</param>
    /// <param name="Day">The day of the month; 0 for all of them.</param>
    /// <param name="Which">Of which year.</param>
    /// <param name="Weekday">The day of the week that is said as well.</param>
    internal sealed record Yearly(int Month, int MonthCount, int Day, Which Which, DayOfWeek? Weekday) : TimeForm;

    /// <summary>A day of the week: "on Tuesday", "this Tuesday (21)".</summary>
    /// <param name="Day">Which.</param>
    /// <param name="Which">Of which week.</param>
    /// <param name="DayOfMonth">The day of the month that is said as well; 0 for none.</param>
    /// <param name="WeeksOn">So many weeks after the next one: "Friday week".</param>
    internal sealed record Weekly(DayOfWeek Day, Which Which, int DayOfMonth, int WeeksOn = 0) : TimeForm;

    /// <summary>A day of the month: "on the 25th".</summary>
    internal sealed record Monthly(int Day) : TimeForm;

    /// <summary>So many units from that of publication: "yesterday", "last week", "two years ago".</summary>
    internal sealed record Shift(TimeUnit Unit, int Count) : TimeForm;

    /// <summary>The unit of publication, so many greater units away: "two years ago this month".</summary>
    internal sealed record Within(TimeUnit Unit, TimeUnit Greater, int Count) : TimeForm;

    /// <summary>So many units up to publication, or from it on: "the past three months".</summary>
    internal sealed record Stretch(TimeUnit Unit, int Count) : TimeForm;

    /// <summary>Loosely the units before publication, or after it: "recent months", "several weeks ago".</summary>
    internal sealed record Loose(TimeUnit Unit, bool IsPast) : TimeForm;

    /// <summary>A part of a span: "early September 2023", "the end of the year".</summary>
    internal sealed record PartOf(TimeForm Whole, SpanPart Part) : TimeForm;

    /// <summary>Some units at an end of a span, or the one of a number: "the first six months of 2025", "the last day
    /// of May", "the second Tuesday in July".</summary>
    /// <param name="Whole">The span.</param>
    /// <param name="Unit">Days or months.</param>
    /// <param name="Number">The first of the units, from 1; −1 for the last ones.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Day">Which days of the week are counted; <c>null</c> for all.</param>
    internal sealed record SliceOf(TimeForm Whole, TimeUnit Unit, int Number, int Count, DayOfWeek? Day) : TimeForm;

    /// <summary>A day of the week that is told from another time: "the following Tuesday", "that Saturday".</summary>
    /// <param name="Day">Which.</param>
    /// <param name="IsAfter">Whether it is the first after that time; else the first from it on.</param>
    internal sealed record DayFrom(DayOfWeek Day, bool IsAfter) : TimeForm;

    /// <summary>Times of day.</summary>
    /// <param name="Day">The day; <c>null</c> where the words do not say it.</param>
    /// <param name="From">The moment, or the first of a range.</param>
    /// <param name="To">The same moment, or the last.</param>
    /// <param name="Zone">IANA name; <c>null</c> for that of the place.</param>
    internal sealed record Clock(TimeForm? Day, TimeOnly From, TimeOnly To, string? Zone) : TimeForm;

    /// <summary>From one to the other: "24-31 August".</summary>
    internal sealed record FromTo(TimeForm From, TimeForm To) : TimeForm;

    /// <summary>The weekend before publication or after it, by the tense.</summary>
    internal sealed record Weekend : TimeForm;

    /// <summary>A fiscal year; when it begins, the country tells.</summary>
    internal sealed record Fiscal(int Year) : TimeForm;

    /// <summary>The last day of the year of the Iranian calendar in which the text was published.</summary>
    internal sealed record PersianYear : TimeForm;

    /// <summary>All of the time told before: "since then", "that season".</summary>
    internal sealed record Then : TimeForm;

    /// <summary>A month or season of a year that is told from another: "March of the same year", "that autumn".
    /// </summary>
    internal sealed record MonthOf(int Month, int Years, int MonthCount = 1) : TimeForm;

    /// <summary>Told from another time: "three weeks later", "the previous day"; "at dawn" has no unit.</summary>
    internal sealed record Unplaced(TimeUnit? Unit = null, int Count = 0) : TimeForm;
}
