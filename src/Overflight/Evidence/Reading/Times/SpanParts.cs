using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>Beginning, middle, end, halves and quarters of a span of days.</summary>
internal static class SpanParts
{
    /// <summary>A part of a span; <c>null</c> where it has no such part.</summary>
    /// <param name="whole">The span, whole days.</param>
    /// <param name="part">Which part.</param>
    /// <param name="day">The day of publication, up to which "earlier" reaches.</param>
    public static CalendarSpan? Of(CalendarSpan whole, SpanPart part, DateOnly day)
    {
        switch (part)
        {
            case SpanPart.Before:
                return new CalendarSpan(whole.From, Clamp(day, whole));
            case SpanPart.WeekOf:
                return new CalendarSpan(Calendar.Monday(whole.From), Calendar.Monday(whole.From).AddDays(6));
            case SpanPart.WeekFrom:
                return new CalendarSpan(whole.From, whole.From.AddDays(6));
            case SpanPart.WeekTo:
                return new CalendarSpan(whole.To.AddDays(-6), whole.To);
            case SpanPart.LastWeek:
                return new CalendarSpan(whole.To.AddDays(-6), whole.To);
            case >= SpanPart.Week1 and <= SpanPart.Week4:
                return new CalendarSpan(
                    whole.From.AddDays(7 * (part - SpanPart.Week1)),
                    whole.From.AddDays((7 * (part - SpanPart.Week1)) + 6));
            case SpanPart.After:
                return new CalendarSpan(Clamp(day, whole), whole.To);
        }

        int days = whole.To.DayNumber - whole.From.DayNumber + 1;
        bool isYear = whole.From is { Month: 1, Day: 1 } && whole.To == new DateOnly(whole.From.Year, 12, 31);
        bool isDecade = days > 3650 && whole.From.AddYears(10).AddDays(-1) == whole.To;
        bool isMonth = whole.From.Day == 1 && whole.To == Calendar.LastOfMonth(whole.From);
        if (isYear && part is (SpanPart.Opening or SpanPart.Close))
            return Months(whole, part == SpanPart.Close ? 11 : 0, 1);
        if (isDecade && part is not (SpanPart.FirstHalf or SpanPart.SecondHalf))
            return DecadePart(whole, part);
        if (part >= SpanPart.Quarter1)
            return isYear ? Months(whole, 3 * (part - SpanPart.Quarter1), 3) : null;
        return part switch
        {
            SpanPart.FirstHalf => isYear ? Months(whole, 0, 6) : First(whole, isMonth ? 15 : (days + 1) / 2),
            SpanPart.SecondHalf => isYear ? Months(whole, 6, 6) : Without(whole, isMonth ? 15 : (days + 1) / 2),
            SpanPart.Start or SpanPart.Opening => isYear ? Months(whole, 0, 4)
                : First(whole, isMonth ? 10 : Math.Max(days / 3, 1)),
            SpanPart.End or SpanPart.Close => isYear ? Months(whole, 8, 4)
                : Without(whole, isMonth ? 20 : days - Math.Max(days / 3, 1)),
            _ => isYear ? Months(whole, 4, 4) : Inner(whole, isMonth, days),
        };
    }

    /// <summary>Some days or months of a span, from its start or its end; <c>null</c> where it has not so many.
    /// </summary>
    /// <param name="whole">The span, whole days.</param>
    /// <param name="slice">Which of it.</param>
    public static CalendarSpan? Slice(CalendarSpan whole, TimeForm.SliceOf slice)
    {
        if (slice.Unit == TimeUnit.Month)
            return Within(whole, slice.Number > 0
                ? Months(whole, slice.Number - 1, slice.Count)
                : new CalendarSpan(whole.To.AddDays(1).AddMonths(-slice.Count), whole.To));
        int step = slice.Day is null ? 1 : 7;
        DateOnly first = slice.Number > 0 ? whole.From : whole.To;
        while (slice.Day is { } day && first.DayOfWeek != day)
            first = first.AddDays(slice.Number > 0 ? 1 : -1);
        return Within(whole, slice.Number > 0
            ? Days(first.AddDays(step * (slice.Number - 1)), slice.Count)
            : Days(first.AddDays(1 - slice.Count), slice.Count));
    }

    private static CalendarSpan Days(DateOnly from, int count) => new(from, from.AddDays(count - 1));

    private static CalendarSpan? Within(CalendarSpan whole, CalendarSpan part) =>
        part.From >= whole.From && part.To <= whole.To ? part : null;

    /// <summary>The early nineties are its first four years, the late ones its last three.</summary>
    private static CalendarSpan? DecadePart(CalendarSpan whole, SpanPart part) => part switch
    {
        SpanPart.Start or SpanPart.Opening => Months(whole, 0, 48),
        SpanPart.Middle => Months(whole, 48, 36),
        SpanPart.End or SpanPart.Close => Months(whole, 84, 36),
        _ => null,
    };

    private static CalendarSpan Inner(CalendarSpan whole, bool isMonth, int days)
    {
        if (isMonth)
            return new CalendarSpan(whole.From.AddDays(10), whole.From.AddDays(19));
        int third = days / 3;
        return new CalendarSpan(whole.From.AddDays(third), whole.To.AddDays(-third));
    }

    private static CalendarSpan Months(CalendarSpan whole, int skip, int count) =>
        new(whole.From.AddMonths(skip), whole.From.AddMonths(skip + count).AddDays(-1));

    private static CalendarSpan First(CalendarSpan whole, int days) => new(whole.From, whole.From.AddDays(days - 1));

    private static CalendarSpan Without(CalendarSpan whole, int days) => new(whole.From.AddDays(days), whole.To);

    private static DateOnly Clamp(DateOnly day, CalendarSpan whole) =>
        day < whole.From ? whole.From : day > whole.To ? whole.To : day;
}
