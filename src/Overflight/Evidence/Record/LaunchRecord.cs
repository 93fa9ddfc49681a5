using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Evidence.Record;

/// <summary>The launches against which claims are held, and until when it is complete. Immutable.</summary>
public sealed class LaunchRecord
{
    /// <summary>A record.</summary>
    /// <param name="launches">The launches, in any order.</param>
    /// <param name="states">The states of which it tells every orbital attempt.</param>
    /// <param name="completeFrom">From this day on it does.</param>
    /// <param name="completeTo">To this day, the last that was looked at.</param>
    public LaunchRecord(
        IEnumerable<LaunchEvent> launches, IEnumerable<string> states, DateOnly completeFrom, DateOnly completeTo)
    {
        Launches = [.. launches.OrderBy(l => l.At)];
        States = [.. states];
        (CompleteFrom, CompleteTo) = (completeFrom, completeTo);
    }

    /// <summary>The launches, by time.</summary>
    public ImmutableArray<LaunchEvent> Launches { get; }

    /// <summary>The states of which it tells every orbital attempt.</summary>
    public ImmutableArray<string> States { get; }

    /// <summary>From this day on it does.</summary>
    public DateOnly CompleteFrom { get; }

    /// <summary>To this day, the last that was looked at.</summary>
    public DateOnly CompleteTo { get; }

    /// <summary>The calendar day of a launch at its site.</summary>
    public static DateOnly LocalDay(LaunchEvent launch, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(launch);
        var local = CalendarTime.FromInstant(launch.At + launch.ZoneOffset, TimeScale.Utc, leapSeconds);
        return new DateOnly(local.Year, local.Month, local.Day);
    }
}
