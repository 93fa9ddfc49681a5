using System;
using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using Overflight.Time;
using Instant = Overflight.Time.Instant;

namespace Overflight.Data.Claims;

/// <summary>
/// Local calendar times to instants, by IANA zone (NodaTime's own tables) or by an offset such as <c>UTC+09:00
/// (Pyongyang)</c>.
/// </summary>
public static class LocalTime
{
    /// <summary>Whether an instant lies in the years for which there can be orbits to compute: 1957 to 2099.</summary>
    public static bool IsInSpaceAge(Instant instant, LeapSeconds leapSeconds) =>
        CalendarTime.FromInstant(instant, TimeScale.Utc, leapSeconds).Year is >= 1957 and <= 2099;

    /// <summary>Reads a local time such as <c>2023-11-27 23:36:25</c> in a zone.</summary>
    /// <param name="text">Date, a blank or T, and the time of day.</param>
    /// <param name="zone">An IANA name, or <c>UTC±hh:mm</c> and anything after it.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="instant">The instant, where both are good.</param>
    /// <param name="isZoneKnown">Whether the zone was understood; where not, the message is about it.</param>
    /// <param name="message">What is wrong and how to mend it, otherwise empty.</param>
    public static bool TryParse(
        string text, string zone, LeapSeconds leapSeconds,
        out Instant instant, out bool isZoneKnown, out string message)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        message = "";
        isZoneKnown = TryOffset(zone, out string offset);
        if (isZoneKnown)
            return TryUtc(text.Trim() + offset, leapSeconds, out instant, out message);
        if (!TryUtc(text, leapSeconds, out Instant asUtc, out message))
        {
            (instant, isZoneKnown) = (default, true);
            return false;
        }

        instant = default;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Trim()) is not { } iana)
        {
            message = $"'{zone}' is not a known time zone; use an IANA name such as Asia/Pyongyang, or UTC+09:00";
            return false;
        }

        isZoneKnown = true;
        CalendarTime c = CalendarTime.FromInstant(asUtc, TimeScale.Utc, leapSeconds);
        var local = new LocalDateTime(c.Year, c.Month, c.Day, c.Hour, c.Minute, Math.Min(c.Second, 59));
        ZoneLocalMapping mapping = iana.MapLocal(local);
        if (mapping.Count != 1)
        {
            message = $"{text} {(mapping.Count == 0 ? "does not exist" : "exists twice")} in {iana.Id} because the " +
                $"clock " +
                "changes; give the time in UTC";
            return false;
        }

        long offsetS = mapping.EarlyInterval.WallOffset.Seconds;
        return TryUtc(text.Trim() + OffsetText(offsetS), leapSeconds, out instant, out message);
    }

    /// <summary>Writes an instant on the wall clock of an IANA zone; <c>null</c> where the zone is not known.</summary>
    public static string? Format(Instant instant, string zone, LeapSeconds leapSeconds)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not { } iana)
            return null;
        CalendarTime c = CalendarTime.FromInstant(instant, TimeScale.Utc, leapSeconds);
        var utc = NodaTime.Instant.FromUtc(c.Year, c.Month, c.Day, c.Hour, c.Minute, Math.Min(c.Second, 59));
        ZonedDateTime local = utc.InZone(iana);
        return local.ToString("yyyy-MM-dd'T'HH:mm:sso<m>", CultureInfo.InvariantCulture);
    }

    private static bool TryOffset(string zone, out string offset)
    {
        offset = "";
        string z = zone.Trim();
        if (z is "Z" or "UTC" or "GMT")
        {
            offset = "Z";
            return true;
        }

        if (!z.StartsWith("UTC", StringComparison.Ordinal) || z.Length < 9 || z[3] is not ('+' or '-') || z[6] != ':' ||
            (z.Length > 9 && z[9] != ' '))
            return false;
        offset = z[3..9];
        return true;
    }

    private static string OffsetText(long seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(seconds < 0 ? '-' : '+')}{Math.Abs(seconds) / 3600:00}:{Math.Abs(seconds) / 60 % 60:00}");

    private static bool TryUtc(string text, LeapSeconds leapSeconds, out Instant instant, out string message)
    {
        bool good = TimeText.TryParseUtc(text, leapSeconds, out instant, out Numerics.Diagnostic diagnostic);
        message = good ? "" : diagnostic.Message;
        return good;
    }
}
