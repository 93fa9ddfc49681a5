using System;
using Overflight.Time;

namespace Overflight.Data.Feeds;

/// <summary>The system's clock as an instant.</summary>
internal static class UtcClock
{
    public static Instant Now(TimeProvider clock, LeapSeconds leapSeconds)
    {
        DateTimeOffset now = clock.GetUtcNow().ToUniversalTime();
        int nanosecond = (int)(now.Ticks % TimeSpan.TicksPerSecond) * 100;
        return new CalendarTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, now.Second, nanosecond)
            .ToInstant(TimeScale.Utc, leapSeconds);
    }
}
