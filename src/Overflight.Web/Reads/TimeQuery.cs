using System;
using System.Globalization;
using Overflight.Data.Claims;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>Times, spans and numbers in the query of an address.</summary>
internal static class TimeQuery
{
    /// <summary>The present, whole seconds.</summary>
    public static Instant Now(TimeProvider clock, LeapSeconds leapSeconds)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return new CalendarTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, now.Second)
            .ToInstant(TimeScale.Utc, leapSeconds);
    }

    /// <exception cref="ApiProblem">It is no time, or no orbit reaches there.</exception>
    public static Instant Time(string name, string text, LeapSeconds leapSeconds)
    {
        if (!TimeText.TryParseUtc(text, leapSeconds, out Instant instant, out Diagnostic diagnostic))
            throw ApiProblem.BadInput($"{name}: {diagnostic.Message}");
        return LocalTime.IsInSpaceAge(instant, leapSeconds)
            ? instant
            : throw ApiProblem.BadInput($"{name}: the time lies outside 1957 to 2099; no orbit reaches there.");
    }

    /// <exception cref="ApiProblem">It is no number, or lies outside its range.</exception>
    public static double Number(string name, string? text, double fallback, double low, double high)
    {
        if (text is null)
            return fallback;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) &&
            value >= low && value <= high
            ? value
            : throw ApiProblem.BadInput($"{name} must be a number from {low} to {high}; it is '{text}'.");
    }

    /// <exception cref="ApiProblem">It is no whole number, or lies outside its range.</exception>
    public static int Whole(string name, string? text, int fallback, int low, int high)
    {
        if (text is null)
            return fallback;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) &&
            value >= low && value <= high
            ? value
            : throw ApiProblem.BadInput($"{name} must be a whole number from {low} to {high}; it is '{text}'.");
    }
}
