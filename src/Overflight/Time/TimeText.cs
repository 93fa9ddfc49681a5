using System;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Time;

/// <summary>
/// ISO 8601 text of instants: <c>2016-12-31T23:59:60.5Z</c> in UTC; other scales carry their name after a blank
/// (<c>2000-01-01T12:00:00 TT</c>). Written times are truncated, never rounded up, to the digits asked for.
/// </summary>
public static class TimeText
{
    /// <summary>Longest text that is looked at, characters.</summary>
    public const int LengthMax = 64;

    /// <summary>Writes an instant in UTC with a closing <c>Z</c>.</summary>
    /// <param name="instant">What to write.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="digits">Decimals of the second, 0–9.</param>
    public static string ToUtcString(this Instant instant, LeapSeconds leapSeconds, int digits = 3) =>
        Format(instant, TimeScale.Utc, leapSeconds, digits);

    /// <summary>Writes an instant in a scale.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not 0–9.</exception>
    public static string Format(Instant instant, TimeScale scale, LeapSeconds leapSeconds, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)digits, 9u, nameof(digits));
        CalendarTime c = CalendarTime.FromInstant(instant, scale, leapSeconds);
        string fraction = c.Nanosecond.ToString("000000000", CultureInfo.InvariantCulture)[..digits];
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{c.Year:0000}-{c.Month:00}-{c.Day:00}T{c.Hour:00}:{c.Minute:00}:{c.Second:00}")
            + (digits > 0 ? "." : "") + fraction;
        return scale == TimeScale.Utc ? text + "Z" : $"{text} {scale.ToString().ToUpperInvariant()}";
    }

    /// <summary>
    /// Reads a UTC time: date, <c>T</c> or a blank, hours and minutes, seconds and decimals where given,
    /// and <c>Z</c> or an offset such as <c>+09:00</c>. A date alone is its midnight.
    /// Without <c>Z</c> or offset the time is taken as UTC.
    /// </summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="instant">The instant, where the text is good.</param>
    /// <param name="diagnostic">What is wrong and how to mend it, otherwise.</param>
    public static bool TryParseUtc(
        ReadOnlySpan<char> text, LeapSeconds leapSeconds, out Instant instant, out Diagnostic diagnostic)
    {
        instant = default;
        diagnostic = default;
        if (text.Length > LengthMax)
            return Fail(1, $"the time is longer than {LengthMax} characters", out diagnostic);
        var reader = new Reader(text);
        if (!reader.TryRead(out CalendarTime calendar, out int offsetMinutes))
            return Fail(
                reader.Position + 1,
                $"'{text}' is not a time; write it as 2023-11-27T14:36:25Z",
                out diagnostic);

        // An offset shifts the calendar, not the physical second: 08:59:60+09:00 is 23:59:60Z.
        CalendarTime utc = Reader.ShiftedToUtc(calendar, offsetMinutes);
        if (utc.TryToInstant(TimeScale.Utc, leapSeconds, out instant))
            return true;
        return Fail(
            1,
            $"'{text}' does not exist: check the day, the hour and whether that day has a leap second",
            out diagnostic);
    }

    private static bool Fail(int column, string message, out Diagnostic diagnostic)
    {
        diagnostic = Diagnostic.Error(0, column, message);
        return false;
    }

    private ref struct Reader(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text.Trim();

        public int Position { get; private set; }

        public bool TryRead(out CalendarTime calendar, out int offsetMinutes)
        {
            calendar = default;
            offsetMinutes = 0;
            if (!Digits(4, out int year) || !Take('-') || !Digits(2, out int month) || !Take('-')
                || !Digits(2, out int day))
                return false;
            int hour = 0, minute = 0, second = 0, nanosecond = 0;
            if (Take('T') || (Peek() == ' ' && Take(' ')))
            {
                if (!Digits(2, out hour) || !Take(':') || !Digits(2, out minute))
                    return false;
                if (Take(':') && (!Digits(2, out second) || !Fraction(out nanosecond)))
                    return false;
                if (!Offset(out offsetMinutes))
                    return false;
            }

            calendar = new CalendarTime(year, month, day, hour, minute, second, nanosecond);
            return Position == _text.Length;
        }

        public static CalendarTime ShiftedToUtc(CalendarTime c, int offsetMinutes)
        {
            if (offsetMinutes == 0 || c.Year is < 1708 or > 2291 || c.Month is < 1 or > 12 || c.Day < 1 ||
                c.Day > CalendarTime.DaysInMonth(c.Year, c.Month))
                return c;
            long givenDay = CalendarTime.DayNumber(c.Year, c.Month, c.Day);
            long minutes = (givenDay * 1440) + (c.Hour * 60) + c.Minute - offsetMinutes;
            long dayNumber = Math.DivRem(minutes, 1440, out long inDay);
            if (inDay < 0)
                (dayNumber, inDay) = (dayNumber - 1, inDay + 1440);
            (int year, int month, int day) = CalendarTime.DateOfDayNumber(dayNumber);
            (int hour, int minute) = ((int)(inDay / 60), (int)(inDay % 60));
            return c with { Year = year, Month = month, Day = day, Hour = hour, Minute = minute };
        }

        private readonly char Peek() => Position < _text.Length ? _text[Position] : '\0';

        private bool Take(char c)
        {
            if (Peek() != c)
                return false;
            Position++;
            return true;
        }

        private bool Digits(int count, out int value)
        {
            value = 0;
            for (int i = 0; i < count; i++)
            {
                if (!char.IsAsciiDigit(Peek()))
                    return false;
                value = (value * 10) + (_text[Position++] - '0');
            }

            return true;
        }

        private bool Fraction(out int nanosecond)
        {
            nanosecond = 0;
            if (!Take('.'))
                return true;
            int scale = 100_000_000;
            int start = Position;
            for (; char.IsAsciiDigit(Peek()); Position++, scale /= 10)
                nanosecond += (_text[Position] - '0') * scale;
            return Position > start;
        }

        private bool Offset(out int minutes)
        {
            minutes = 0;
            if (Take('Z') || Position == _text.Length)
                return true;
            int sign = Take('+') ? 1 : Take('-') ? -1 : 0;
            if (sign == 0 || !Digits(2, out int hours) || !Take(':') || !Digits(2, out int rest)
                || hours > 14 || rest > 59)
                return false;
            minutes = sign * ((hours * 60) + rest);
            return true;
        }
    }
}
