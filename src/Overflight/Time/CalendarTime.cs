using System;

namespace Overflight.Time;

/// <summary>
/// A Gregorian calendar date and time of day in some <see cref="TimeScale"/>; meaningful only together with it.
/// In UTC the second may be 60. <c>default</c> is not a valid date.
/// </summary>
/// <param name="Year">Year, 1707–2292.</param>
/// <param name="Month">Month, 1–12.</param>
/// <param name="Day">Day of the month, from 1.</param>
/// <param name="Hour">Hour, 0–23.</param>
/// <param name="Minute">Minute, 0–59.</param>
/// <param name="Second">Second, 0–59, or 60 in a UTC leap second.</param>
/// <param name="Nanosecond">Nanosecond, 0–999,999,999.</param>
public readonly record struct CalendarTime(
    int Year, int Month, int Day, int Hour = 0, int Minute = 0, int Second = 0, int Nanosecond = 0)
{
    /// <summary>The instant this calendar reading names in a scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such date or time exists in that scale.</exception>
    public Instant ToInstant(TimeScale scale, LeapSeconds leapSeconds) =>
        TryToInstant(scale, leapSeconds, out Instant instant)
            ? instant
            : throw new ArgumentOutOfRangeException(nameof(scale), $"{this} does not exist in {scale}.");

    /// <summary>As <see cref="ToInstant"/>, but answers <c>false</c> where the date or time does not exist.</summary>
    public bool TryToInstant(TimeScale scale, LeapSeconds leapSeconds, out Instant instant)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        instant = default;
        if (Year is < 1708 or > 2291 || Month is < 1 or > 12 || Day < 1 || Day > DaysInMonth(Year, Month))
            return false;
        if (Hour is < 0 or > 23 || Minute is < 0 or > 59 || Second is < 0 or > 60 || Nanosecond is < 0 or > 999_999_999)
            return false;
        long day = DayNumber(Year, Month, Day);
        long secondOfDay = (Hour * 3600L) + (Minute * 60L) + Second;
        int secondsInDay = scale == TimeScale.Utc ? leapSeconds.SecondsInDay(day) : 86_400;
        bool secondExists = Second < 60 || (Hour == 23 && Minute == 59 && secondsInDay == 86_401);
        if (!secondExists || secondOfDay >= secondsInDay)
            return false;
        long ns = (((day * 86_400) + secondOfDay) * Duration.NanosecondsPerSecond) + Nanosecond;
        long taiNs = scale switch
        {
            TimeScale.Utc => ns + (leapSeconds.TaiMinusUtcOnDay(day) * Duration.NanosecondsPerSecond),
            TimeScale.Gps => ns + (19 * Duration.NanosecondsPerSecond),
            TimeScale.Tai => ns,
            _ => ns - 32_184_000_000,
        };
        instant = LeapSeconds.FromTaiNanosecondsSinceCalendarZero(taiNs);
        if (scale == TimeScale.Tdb)
            instant -= Tdb.MinusTtAt(instant);
        return true;
    }

    /// <summary>The calendar reading of an instant in a scale.</summary>
    public static CalendarTime FromInstant(Instant instant, TimeScale scale, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        if (scale == TimeScale.Tdb)
            instant += Tdb.MinusTtAt(instant);
        long taiNs = LeapSeconds.TaiNanosecondsSinceCalendarZero(instant);
        if (scale != TimeScale.Utc)
            return FromDayAndNanosecond(taiNs + (scale switch
            {
                TimeScale.Tai => 0,
                TimeScale.Gps => -19 * Duration.NanosecondsPerSecond,
                _ => 32_184_000_000,
            }));
        long offset = leapSeconds.TaiMinusUtcAt(instant);
        long utcNs = taiNs - (offset * Duration.NanosecondsPerSecond);

        // In a leap second the offset still holds, so the count has run past midnight into the next day.
        long day = Math.DivRem(utcNs, Duration.NanosecondsPerDay, out long inDay);
        if (inDay < 0)
            (day, inDay) = (day - 1, inDay + Duration.NanosecondsPerDay);
        bool inLeapSecond = leapSeconds.TaiMinusUtcOnDay(day) > offset;
        return inLeapSecond
            ? FromDayAndNanosecond(utcNs - Duration.NanosecondsPerSecond) with { Second = 60 }
            : FromDayAndNanosecond(utcNs);
    }

    /// <summary>Days from 2000-01-01 to a Gregorian date (proleptic), negative before.</summary>
    internal static long DayNumber(int year, int month, int day)
    {
        // Count in years that begin in March, so that the leap day comes last.
        long y = month > 2 ? year : year - 1;
        long monthFromMarch = (month + 9) % 12;
        long dayOfYear = ((153 * monthFromMarch) + 2) / 5;
        return (365 * y) + (y / 4) - (y / 100) + (y / 400) + dayOfYear + day - 1 - 730_425;
    }

    internal static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The date of a day number since 2000-01-01.</summary>
    internal static (int Year, int Month, int Day) DateOfDayNumber(long dayNumber)
    {
        long d = dayNumber + 730_425;
        long year = d * 400 / 146_097;
        long start = DaysBeforeMarchYear(year);
        while (start > d)
            start = DaysBeforeMarchYear(--year);
        while (DaysBeforeMarchYear(year + 1) <= d)
            start = DaysBeforeMarchYear(++year);
        long dayOfYear = d - start;
        long monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5)) + 1;
        int month = (int)((monthFromMarch + 2) % 12) + 1;
        return ((int)(month > 2 ? year : year + 1), month, day);
    }

    private static long DaysBeforeMarchYear(long year) => (365 * year) + (year / 4) - (year / 100) + (year / 400);

    private static CalendarTime FromDayAndNanosecond(long ns)
    {
        long dayNumber = Math.DivRem(ns, Duration.NanosecondsPerDay, out long inDay);
        if (inDay < 0)
            (dayNumber, inDay) = (dayNumber - 1, inDay + Duration.NanosecondsPerDay);
        (int year, int month, int day) = DateOfDayNumber(dayNumber);
        long second = Math.DivRem(inDay, Duration.NanosecondsPerSecond, out long nanosecond);
        return new CalendarTime(
            year, month, day, (int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60), (int)nanosecond);
    }
}
