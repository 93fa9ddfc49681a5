using System;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Times in messages (CCSDS 502.0-B-3, 7.5.10): <c>2023-11-27T14:36:25.5</c> or <c>2023-331T14:36:25.5</c>, in UTC.
/// </summary>
internal static class OmmTime
{
    /// <summary>Reads either form, with a closing <c>Z</c> or without.</summary>
    public static bool TryParse(string text, LeapSeconds leap, out Instant instant, out string problem)
    {
        instant = default;
        problem = $"'{OmmMessage.Shown(text)}' is not a time; write it as 2023-11-27T14:36:25.5 or 2023-331T14:36:25.5";
        if (text.Length > TimeText.LengthMax || !text.Contains(':'))
            return false;
        string calendar = FromDayOfYear(text) ?? text;
        if (TimeText.TryParseUtc(calendar, leap, out instant, out Diagnostic diagnostic))
            return true;
        problem = diagnostic.Message;
        return false;
    }

    /// <summary>
    /// Writes the calendar form without <c>Z</c>: microseconds, or up to nine decimals where they are needed.
    /// </summary>
    public static string Format(Instant instant, LeapSeconds leap)
    {
        string text = instant.ToUtcString(leap, digits: 9)[..^1];
        int microseconds = text.Length - 3;
        return text[..microseconds] + text[microseconds..].TrimEnd('0');
    }

    private static string? FromDayOfYear(string text)
    {
        // YYYY-DDDT...: the T in the ninth place tells it from YYYY-MM-DD.
        if (text.Length < 9 || text[4] != '-' || text[8] != 'T')
            return null;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ||
            !int.TryParse(text.AsSpan(5, 3), NumberStyles.None, CultureInfo.InvariantCulture, out int day) || year < 1)
            return null;
        long dayNumber = CalendarTime.DayNumber(year, 1, 1) + day - 1;
        (int dateYear, int month, int dayOfMonth) = CalendarTime.DateOfDayNumber(dayNumber);
        return dateYear != year
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{dayOfMonth:00}{text.AsSpan(8)}");
    }
}
