using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>Which year's month, season or date is meant.</summary>
internal static class YearlySpan
{
    /// <summary>29 February may be eight years away.</summary>
    private const int YearsMax = 8;

    /// <summary>The span; <c>null</c> where a weekday is said that does not fit.</summary>
    /// <param name="form">The form.</param>
    /// <param name="day">The day of publication.</param>
    /// <param name="isPast">The tense; <c>null</c> where it is not known: then the nearest is meant.</param>
    /// <param name="zoneDays">How many days a date may lie beyond publication against its tense.</param>
    public static CalendarSpan? At(TimeForm.Yearly form, DateOnly day, bool? isPast, int zoneDays)
    {
        CalendarSpan? span = form.Which switch
        {
            Which.OfLast or Which.OfThis or Which.OfNext =>
                InYear(form, day.Year + (int)form.Which - (int)Which.OfThis),
            Which.This => InYear(form, day.Year),
            Which.Last => Latest(form, day, span => span.To < day),
            Which.Next => Earliest(form, day, span => span.From > day),
            _ => Unsaid(form, day, isPast, form.Day > 0 ? zoneDays : 0),
        };
        return form.Weekday is { } weekday && span?.From.DayOfWeek != weekday ? null : span;
    }

    private static CalendarSpan? Unsaid(TimeForm.Yearly form, DateOnly day, bool? isPast, int slackDays)
    {
        if (isPast == true)
            return Latest(form, day, span => span.From <= day.AddDays(slackDays));
        if (isPast == false)
            return Earliest(form, day, span => span.To >= day.AddDays(-slackDays));
        CalendarSpan? past = Latest(form, day, span => span.From <= day);
        CalendarSpan? next = Earliest(form, day, span => span.From > day);
        if (past is null || next is null)
            return past ?? next;
        int sincePast = day.DayNumber - past.To.DayNumber, toNext = next.From.DayNumber - day.DayNumber;
        return sincePast <= toNext ? past : next;
    }

    private static CalendarSpan? Latest(TimeForm.Yearly form, DateOnly day, Func<CalendarSpan, bool> isMeant)
    {
        for (int year = day.Year + 1; year >= day.Year - YearsMax; year--)
        {
            if (InYear(form, year) is { } span && isMeant(span))
                return span;
        }

        return null;
    }

    private static CalendarSpan? Earliest(TimeForm.Yearly form, DateOnly day, Func<CalendarSpan, bool> isMeant)
    {
        for (int year = day.Year - 1; year <= day.Year + YearsMax; year++)
        {
            if (InYear(form, year) is { } span && isMeant(span))
                return span;
        }

        return null;
    }

    private static CalendarSpan? InYear(TimeForm.Yearly form, int year)
    {
        if (form.Day > 0)
            return Calendar.IsDay(year, form.Month, form.Day)
                ? new CalendarSpan(new DateOnly(year, form.Month, form.Day), new DateOnly(year, form.Month, form.Day))
                : null;
        var first = new DateOnly(year, form.Month, 1);
        return new CalendarSpan(first, first.AddMonths(form.MonthCount).AddDays(-1));
    }
}
