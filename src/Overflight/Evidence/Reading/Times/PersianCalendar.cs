using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// The Iranian calendar, as far as the ends of its years: eight years of 33 are leap years, which agrees with the
/// observed equinoxes for centuries about our own (K. M. Borkowski, "The Persian calendar for 3000 years", 1996).
/// </summary>
internal static class PersianCalendar
{
    /// <summary>Years between its era and ours at their new year.</summary>
    private const int EraYears = 621;

    /// <summary>The first day of 1403, from which others are counted.</summary>
    private const int KnownYear = 1403;

    private static readonly DateOnly KnownFirst = new(2024, 3, 20);

    /// <summary>The last day of the year in which a day lies.</summary>
    public static DateOnly EndOfYear(DateOnly day)
    {
        DateOnly next = FirstOf(day.Year - EraYears);
        return (next > day ? next : FirstOf(day.Year + 1 - EraYears)).AddDays(-1);
    }

    private static DateOnly FirstOf(int year)
    {
        DateOnly first = KnownFirst;
        for (int y = KnownYear; y < year; y++)
            first = first.AddDays(IsLeap(y) ? 366 : 365);
        for (int y = KnownYear - 1; y >= year; y--)
            first = first.AddDays(IsLeap(y) ? -366 : -365);
        return first;
    }

    private static bool IsLeap(int year) => (year % 33) is 1 or 5 or 9 or 13 or 17 or 22 or 26 or 30;
}
