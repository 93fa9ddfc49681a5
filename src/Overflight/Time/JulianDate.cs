using System;

namespace Overflight.Time;

/// <summary>
/// A Julian date in two parts, kept apart so that nanoseconds survive: for entries and exits only.
/// <c>default</c> is the Julian date zero.
/// </summary>
/// <param name="WholeDays">The larger part, days.</param>
/// <param name="FractionDays">The smaller part, days, to be added.</param>
public readonly record struct JulianDate(double WholeDays, double FractionDays)
{
    private const double CalendarZero = 2_451_544.5; // 2000-01-01T00:00, the zero of the day numbers used inside

    /// <summary>The Julian date as one double: good to about 40 µs in this era.</summary>
    public double TotalDays => WholeDays + FractionDays;

    /// <summary>
    /// The Julian date of an instant in a scale. In UTC a day with a leap second counts 86,401 s, as in SOFA's
    /// quasi-Julian date, so that the date stays continuous.
    /// </summary>
    public static JulianDate FromInstant(Instant instant, TimeScale scale, LeapSeconds leapSeconds)
    {
        CalendarTime c = CalendarTime.FromInstant(instant, scale, leapSeconds);
        long day = CalendarTime.DayNumber(c.Year, c.Month, c.Day);
        double seconds = (c.Hour * 3600) + (c.Minute * 60) + c.Second + (c.Nanosecond / 1e9);
        int length = scale == TimeScale.Utc ? leapSeconds.SecondsInDay(day) : 86_400;
        return new JulianDate(CalendarZero + day, seconds / length);
    }

    /// <summary>The instant of this Julian date in a scale, to the nanosecond where the parts carry it.</summary>
    public Instant ToInstant(TimeScale scale, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        if (scale == TimeScale.Tdb)
        {
            // A second of TDB is not one of TT: through a day their difference changes by up to 28 µs.
            Instant sameReadingInTt = ToInstant(TimeScale.Tt, leapSeconds);
            return sameReadingInTt - Tdb.MinusTtAt(sameReadingInTt);
        }

        double whole = Math.Floor(WholeDays - CalendarZero);
        double fraction = WholeDays - CalendarZero - whole + FractionDays;
        double carry = Math.Floor(fraction);
        (long day, fraction) = ((long)(whole + carry), fraction - carry);
        (int year, int month, int dayOfMonth) = CalendarTime.DateOfDayNumber(day);
        Instant midnight = new CalendarTime(year, month, dayOfMonth).ToInstant(scale, leapSeconds);
        int length = scale == TimeScale.Utc ? leapSeconds.SecondsInDay(day) : 86_400;
        return midnight + Duration.FromSeconds(fraction * length);
    }
}
