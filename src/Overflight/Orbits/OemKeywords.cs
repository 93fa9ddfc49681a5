using System;
using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>Keywords of Orbit Ephemeris Messages (CCSDS 502.0-B-3, tables 5-2 and 5-3) and their times.</summary>
internal static class OemKeywords
{
    public const string Version = "CCSDS_OEM_VERS";

    public static readonly ImmutableHashSet<string> Header =
        [Version, "CLASSIFICATION", "CREATION_DATE", "ORIGINATOR", "MESSAGE_ID"];

    public static readonly ImmutableArray<string> Required =
        ["OBJECT_NAME", "OBJECT_ID", "CENTER_NAME", "REF_FRAME", "TIME_SYSTEM", "START_TIME", "STOP_TIME"];

    public static readonly ImmutableHashSet<string> Metadata =
    [
        .. Required, "REF_FRAME_EPOCH", "USEABLE_START_TIME", "USEABLE_STOP_TIME", "INTERPOLATION",
        "INTERPOLATION_DEGREE",
    ];

    public static TimeScale? ScaleNamed(string system) => system.ToUpperInvariant() switch
    {
        "UTC" => TimeScale.Utc,
        "TAI" => TimeScale.Tai,
        "TT" => TimeScale.Tt,
        "GPS" => TimeScale.Gps,
        "TDB" => TimeScale.Tdb,
        _ => null,
    };

    /// <summary>Reads a time in a scale. Other scales have no leap seconds, so they are read as a calendar.</summary>
    public static bool TryTime(string text, TimeScale scale, LeapSeconds leap, out Instant instant, out string problem)
    {
        if (!OmmTime.TryParse(text, scale == TimeScale.Utc ? leap : LeapSeconds.None, out instant, out problem))
            return false;
        if (scale == TimeScale.Utc)
            return true;
        CalendarTime calendar = CalendarTime.FromInstant(instant, TimeScale.Utc, LeapSeconds.None);
        problem = "the time lies outside 1707 to 2292";
        return calendar.TryToInstant(scale, leap, out instant);
    }
}
