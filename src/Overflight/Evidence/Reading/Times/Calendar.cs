using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>Days, weeks and months of the Gregorian calendar.</summary>
internal static class Calendar
{
    /// <summary>Years that a text can mean when it gives four digits.</summary>
    public const int YearMin = 1900, YearMax = 2099;

    /// <summary>Whether four digits can be a year.</summary>
    public static bool IsYear(long value) => value is >= YearMin and <= YearMax;

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    /// <summary>Whether some year has such a day.</summary>
    public static bool IsDay(int month, int day) => IsDay(2000, month, day);

    /// <summary>A day, as a form.</summary>
    public static TimeForm Day(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return new TimeForm.Fixed(date, date);
    }

    /// <summary>Some months from the first of one, as a form.</summary>
    public static TimeForm Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new TimeForm.Fixed(first, first.AddMonths(count).AddDays(-1));
    }

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The first of the month of a day.</summary>
    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The last day of a month.</summary>
    public static DateOnly LastOfMonth(DateOnly day) => FirstOfMonth(day).AddMonths(1).AddDays(-1);

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
