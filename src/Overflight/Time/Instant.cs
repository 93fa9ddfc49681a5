using System;

namespace Overflight.Time;

/// <summary>
/// A point in physical time: whole SI nanoseconds since J2000.0 TT (2000-01-01T12:00:00 TT), one continuous scale
/// without leaps, so that the difference of two instants is the time a clock on the geoid counts between them.
/// Range 1707-09-22 to 2292-04-10. <c>default</c> is J2000.0.
/// </summary>
/// <remarks>
/// Calendars and Julian dates are entries and exits that name their scale: <see cref="CalendarTime"/>,
/// <see cref="TimeText"/>, <see cref="JulianDate"/>.
/// </remarks>
public readonly record struct Instant : IComparable<Instant>
{
    private Instant(long nanoseconds) => NanosecondsSinceJ2000Tt = nanoseconds;

    /// <summary>SI nanoseconds since 2000-01-01T12:00:00 TT.</summary>
    public long NanosecondsSinceJ2000Tt { get; }

    /// <summary>2000-01-01T12:00:00 TT.</summary>
    public static Instant J2000 => default;

    /// <summary>The earliest instant.</summary>
    public static Instant MinValue => new(long.MinValue);

    /// <summary>The latest instant.</summary>
    public static Instant MaxValue => new(long.MaxValue);

    /// <summary>An instant from SI nanoseconds since J2000.0 TT.</summary>
    public static Instant FromNanosecondsSinceJ2000Tt(long nanoseconds) => new(nanoseconds);

    /// <summary>Julian centuries of TT since J2000.0 (36,525 days of 86,400 s), the argument of most series.</summary>
    public double CenturiesSinceJ2000Tt => NanosecondsSinceJ2000Tt / (36_525.0 * 8.64e13);

    /// <summary>The earlier of two instants.</summary>
    public static Instant Min(Instant a, Instant b) => a <= b ? a : b;

    /// <summary>The later of two instants.</summary>
    public static Instant Max(Instant a, Instant b) => a >= b ? a : b;

    /// <summary>The instant half-way between two, rounded down to a whole nanosecond.</summary>
    public static Instant Midpoint(Instant a, Instant b) =>
        new((a.NanosecondsSinceJ2000Tt & b.NanosecondsSinceJ2000Tt) +
            ((a.NanosecondsSinceJ2000Tt ^ b.NanosecondsSinceJ2000Tt) >> 1));

    /// <inheritdoc/>
    public int CompareTo(Instant other) => NanosecondsSinceJ2000Tt.CompareTo(other.NanosecondsSinceJ2000Tt);

    /// <summary>A later instant.</summary>
    /// <exception cref="OverflowException">The result lies outside 1707–2292.</exception>
    public static Instant operator +(Instant a, Duration b) => new(checked(a.NanosecondsSinceJ2000Tt + b.Nanoseconds));

    /// <summary>An earlier instant.</summary>
    /// <exception cref="OverflowException">The result lies outside 1707–2292.</exception>
    public static Instant operator -(Instant a, Duration b) => new(checked(a.NanosecondsSinceJ2000Tt - b.Nanoseconds));

    /// <summary>Physical time from <paramref name="b"/> to <paramref name="a"/>, across leap seconds too.</summary>
    public static Duration operator -(Instant a, Instant b) =>
        Duration.FromNanoseconds(checked(a.NanosecondsSinceJ2000Tt - b.NanosecondsSinceJ2000Tt));

    /// <summary>Whether <paramref name="a"/> comes first.</summary>
    public static bool operator <(Instant a, Instant b) => a.NanosecondsSinceJ2000Tt < b.NanosecondsSinceJ2000Tt;

    /// <summary>Whether <paramref name="a"/> comes last.</summary>
    public static bool operator >(Instant a, Instant b) => a.NanosecondsSinceJ2000Tt > b.NanosecondsSinceJ2000Tt;

    /// <summary>Whether <paramref name="a"/> does not come after <paramref name="b"/>.</summary>
    public static bool operator <=(Instant a, Instant b) => a.NanosecondsSinceJ2000Tt <= b.NanosecondsSinceJ2000Tt;

    /// <summary>Whether <paramref name="a"/> does not come before <paramref name="b"/>.</summary>
    public static bool operator >=(Instant a, Instant b) => a.NanosecondsSinceJ2000Tt >= b.NanosecondsSinceJ2000Tt;

    /// <summary>The instant on the TT calendar, marked <c>TT</c>, for messages and debugging.</summary>
    public override string ToString() => TimeText.Format(this, TimeScale.Tt, LeapSeconds.None, 9);
}
