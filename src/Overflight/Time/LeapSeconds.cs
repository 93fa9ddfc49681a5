using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Time;

/// <summary>
/// TAI − UTC as a table of steps with the date until which the table is known to be complete. Immutable.
/// Before the first step (1972-01-01) UTC is taken as TAI − 10 s, whereas real UTC then ran at another rate
/// and differed by up to 8.6 s: element sets of 1957–1971 therefore carry that error.
/// </summary>
public sealed class LeapSeconds
{
    private const long TtMinusTaiNs = 32_184_000_000;
    private const long FirstOffsetS = 10;

    private readonly ImmutableArray<Step> _steps;

    /// <summary>Builds a table.</summary>
    /// <param name="steps">Day (whole days since 2000-01-01) from whose start TAI − UTC holds,
    /// and its seconds; in order.</param>
    /// <param name="expires">The instant after which the table may lack a leap second.</param>
    /// <exception cref="ArgumentException">The days do not increase, or a step is not ±1 s.</exception>
    public LeapSeconds(ImmutableArray<(int Day, int TaiMinusUtcS)> steps, Instant expires)
    {
        var built = ImmutableArray.CreateBuilder<Step>(steps.Length);
        long previous = FirstOffsetS;
        foreach ((int day, int seconds) in steps)
        {
            if (built.Count > 0 && day <= built[^1].Day)
                throw new ArgumentException(
                    $"Leap-second days must increase: {day} follows {built[^1].Day}.", nameof(steps));
            if (built.Count > 0 && Math.Abs(seconds - previous) != 1)
                throw new ArgumentException($"TAI − UTC must step by 1 s: {previous} to {seconds}.", nameof(steps));
            built.Add(new Step(day, seconds, seconds - (built.Count == 0 ? seconds : previous)));
            previous = seconds;
        }

        _steps = built.ToImmutable();
        Expires = expires;
    }

    /// <summary>
    /// The table to use: IERS Bulletin C, leap seconds from 1972-01-01 to 2017-01-01. It is known complete until
    /// 2027-06-28; see docs/limits.md for what is said after that.
    /// </summary>
    public static LeapSeconds Iers { get; } = MakeIers();

    /// <summary>A table without steps: for scales that do not need one.</summary>
    public static LeapSeconds None { get; } = new([], Instant.MaxValue);

    /// <summary>The instant after which the table may lack a leap second.</summary>
    public Instant Expires { get; }

    /// <summary>
    /// Whether an instant lies beyond the table's expiry, so that its UTC may be wrong by a second or more.
    /// </summary>
    public bool HasExpiredAt(Instant instant) => instant >= Expires;

    /// <summary>
    /// TAI − UTC at an instant, in whole seconds. During a leap second the value before it still holds.
    /// </summary>
    public int TaiMinusUtcAt(Instant instant)
    {
        long taiNs = TaiNanosecondsSinceCalendarZero(instant);
        for (int i = _steps.Length - 1; i >= 0; i--)
        {
            if (taiNs >= (_steps[i].Day * Duration.NanosecondsPerDay)
                + (_steps[i].Offset * Duration.NanosecondsPerSecond))
                return (int)_steps[i].Offset;
        }

        return (int)FirstOffsetS;
    }

    /// <summary>Each step: the day (from 2000-01-01) and TAI − UTC from there, seconds.</summary>
    internal IEnumerable<(long Day, long OffsetS)> Steps => _steps.Select(s => (s.Day, s.Offset));

    /// <summary>TAI − UTC in force on a UTC calendar day (days since 2000-01-01), in whole seconds.</summary>
    internal int TaiMinusUtcOnDay(long day)
    {
        for (int i = _steps.Length - 1; i >= 0; i--)
        {
            if (day >= _steps[i].Day)
                return (int)_steps[i].Offset;
        }

        return (int)FirstOffsetS;
    }

    /// <summary>Length of a UTC calendar day (days since 2000-01-01): 86,400 s, or a second more or less.</summary>
    internal int SecondsInDay(long day)
    {
        Step step = _steps.FirstOrDefault(s => s.Day == day + 1);
        return 86_400 + (int)step.Change;
    }

    /// <summary>Nanoseconds of TAI since 2000-01-01T00:00:00 TAI.</summary>
    internal static long TaiNanosecondsSinceCalendarZero(Instant instant) =>
        checked(instant.NanosecondsSinceJ2000Tt - TtMinusTaiNs + (Duration.NanosecondsPerDay / 2));

    internal static Instant FromTaiNanosecondsSinceCalendarZero(long taiNs) =>
        Instant.FromNanosecondsSinceJ2000Tt(checked(taiNs + TtMinusTaiNs - (Duration.NanosecondsPerDay / 2)));

    private static LeapSeconds MakeIers()
    {
        // IERS Bulletin C: year and month (1 January or 1 July) from which TAI − UTC grew by one more second.
        ReadOnlySpan<(short Year, byte Month)> dates =
        [
            (1972, 1), (1972, 7), (1973, 1), (1974, 1), (1975, 1), (1976, 1), (1977, 1), (1978, 1), (1979, 1),
            (1980, 1), (1981, 7), (1982, 7), (1983, 7), (1985, 7), (1988, 1), (1990, 1), (1991, 1), (1992, 7),
            (1993, 7), (1994, 7), (1996, 1), (1997, 7), (1999, 1), (2006, 1), (2009, 1), (2012, 7), (2015, 7),
            (2017, 1),
        ];
        var steps = ImmutableArray.CreateBuilder<(int, int)>(dates.Length);
        foreach ((short year, byte month) in dates)
            steps.Add(((int)CalendarTime.DayNumber(year, month, 1), 10 + steps.Count));
        long expiresUtcNs = CalendarTime.DayNumber(2027, 6, 28) * Duration.NanosecondsPerDay;
        Instant expires = FromTaiNanosecondsSinceCalendarZero(expiresUtcNs + (37 * Duration.NanosecondsPerSecond));
        return new LeapSeconds(steps.ToImmutable(), expires);
    }

    private readonly record struct Step(long Day, long Offset, long Change);
}
