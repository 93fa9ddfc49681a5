using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Epochs of two-line sets: a UTC year of two digits, the day of the year from 1, and a fraction of that day in units
/// of 1e-8. The fraction is one of 86,400 s also on a day that has a leap second, so every epoch is exact in
/// nanoseconds.
/// </summary>
internal static class TleEpoch
{
    /// <summary>Nanoseconds in 1e-8 of a day.</summary>
    public const long NanosecondsPerUnit = 864_000;

    private const long UnitsPerDay = 100_000_000;

    /// <summary>57–99 are 1957–1999, 00–56 are 2000–2056: the first satellite flew in 1957.</summary>
    public static int FullYear(int yearOfCentury) => yearOfCentury + (yearOfCentury < 57 ? 2000 : 1900);

    /// <summary>The instant of an epoch; day 366 of a common year is the next 1 January.</summary>
    public static Instant ToInstant(int year, int dayOfYear, long units, LeapSeconds leap)
    {
        long day = CalendarTime.DayNumber(year, 1, 1) + dayOfYear - 1;
        long utcNs = (day * Duration.NanosecondsPerDay) + (units * NanosecondsPerUnit);
        return LeapSeconds.FromTaiNanosecondsSinceCalendarZero(
            utcNs + (leap.TaiMinusUtcOnDay(day) * Duration.NanosecondsPerSecond));
    }

    /// <summary>
    /// The epoch nearest to an instant; <c>false</c> outside 1957–2056. Within a leap second, which the format cannot
    /// name, that is the last unit before it or the midnight after it.
    /// </summary>
    public static bool TryFromInstant(
        Instant instant, LeapSeconds leap, out int year, out int dayOfYear, out long units)
    {
        CalendarTime c = CalendarTime.FromInstant(instant, TimeScale.Utc, leap);
        long day = CalendarTime.DayNumber(c.Year, c.Month, c.Day);
        long secondOfDay = (c.Hour * 3600L) + (c.Minute * 60L) + c.Second;
        long ns = (secondOfDay * Duration.NanosecondsPerSecond) + c.Nanosecond;
        units = (ns + (NanosecondsPerUnit / 2)) / NanosecondsPerUnit;
        if (c.Second == 60 && c.Nanosecond < Duration.NanosecondsPerSecond / 2)
            units = UnitsPerDay - 1;
        if (units >= UnitsPerDay)
            (day, units) = (day + 1, 0);
        year = CalendarTime.DateOfDayNumber(day).Year;
        dayOfYear = (int)(day - CalendarTime.DayNumber(year, 1, 1)) + 1;
        return year is >= 1957 and <= 2056;
    }
}
