using System;
using System.Globalization;

namespace Overflight.Time;

/// <summary>
/// Elapsed physical time: whole SI nanoseconds in one signed 64-bit integer (±292 years). <c>default</c> is zero.
/// Arithmetic is checked: an overflow throws <see cref="OverflowException"/>.
/// </summary>
public readonly record struct Duration : IComparable<Duration>
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;

    private Duration(long nanoseconds) => Nanoseconds = nanoseconds;

    /// <summary>The whole nanoseconds.</summary>
    public long Nanoseconds { get; }

    /// <summary>No time at all.</summary>
    public static Duration Zero => default;

    /// <summary>The length in SI seconds, rounded to the nearest double.</summary>
    public double Seconds => Nanoseconds / 1e9;

    /// <summary>The length in minutes of 60 s.</summary>
    public double Minutes => Nanoseconds / 6e10;

    /// <summary>The length in days of 86,400 s.</summary>
    public double Days => Nanoseconds / 8.64e13;

    /// <summary>A length from whole nanoseconds.</summary>
    public static Duration FromNanoseconds(long nanoseconds) => new(nanoseconds);

    /// <summary>A length from seconds, rounded to the nearest nanosecond.</summary>
    /// <exception cref="OverflowException">The value is not a number or longer than about 292 years.</exception>
    public static Duration FromSeconds(double seconds) => new(ToNanoseconds(seconds, 1e9));

    /// <summary>A length from minutes of 60 s, rounded to the nearest nanosecond.</summary>
    public static Duration FromMinutes(double minutes) => new(ToNanoseconds(minutes, 6e10));

    /// <summary>A length from hours of 3,600 s, rounded to the nearest nanosecond.</summary>
    public static Duration FromHours(double hours) => new(ToNanoseconds(hours, 3.6e12));

    /// <summary>A length from days of 86,400 s, rounded to the nearest nanosecond.</summary>
    public static Duration FromDays(double days) => new(ToNanoseconds(days, 8.64e13));

    /// <summary>The length without its sign.</summary>
    public Duration Abs() => new(Math.Abs(Nanoseconds));

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>Sum.</summary>
    public static Duration operator +(Duration a, Duration b) => new(checked(a.Nanoseconds + b.Nanoseconds));

    /// <summary>Difference.</summary>
    public static Duration operator -(Duration a, Duration b) => new(checked(a.Nanoseconds - b.Nanoseconds));

    /// <summary>The same length backwards.</summary>
    public static Duration operator -(Duration a) => new(checked(-a.Nanoseconds));

    /// <summary>A multiple, rounded to the nearest nanosecond.</summary>
    public static Duration operator *(double factor, Duration a) => new(ToNanoseconds(factor, a.Nanoseconds));

    /// <summary>A whole multiple, exact.</summary>
    public static Duration operator *(long factor, Duration a) => new(checked(factor * a.Nanoseconds));

    /// <summary>How many times <paramref name="b"/> fits into <paramref name="a"/>.</summary>
    public static double operator /(Duration a, Duration b) => (double)a.Nanoseconds / b.Nanoseconds;

    /// <summary>Whether <paramref name="a"/> is shorter.</summary>
    public static bool operator <(Duration a, Duration b) => a.Nanoseconds < b.Nanoseconds;

    /// <summary>Whether <paramref name="a"/> is longer.</summary>
    public static bool operator >(Duration a, Duration b) => a.Nanoseconds > b.Nanoseconds;

    /// <summary>Whether <paramref name="a"/> is not longer.</summary>
    public static bool operator <=(Duration a, Duration b) => a.Nanoseconds <= b.Nanoseconds;

    /// <summary>Whether <paramref name="a"/> is not shorter.</summary>
    public static bool operator >=(Duration a, Duration b) => a.Nanoseconds >= b.Nanoseconds;

    /// <summary>Seconds with up to nine decimals, for messages.</summary>
    public override string ToString() =>
        ((decimal)Nanoseconds / NanosecondsPerSecond).ToString("0.#########", CultureInfo.InvariantCulture) + " s";

    private static long ToNanoseconds(double value, double nanosecondsPerUnit)
    {
        double nanoseconds = Math.Round(value * nanosecondsPerUnit);
        if (!(Math.Abs(nanoseconds) < 9.2e18))
            throw new OverflowException(
                $"A duration of {value} × {nanosecondsPerUnit} ns does not fit into ±292 years.");
        return (long)nanoseconds;
    }
}
