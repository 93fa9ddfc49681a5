using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Overflight.Time;

namespace Overflight.Evidence.Record;

/// <summary>The launches against which claims are held, and until when it is complete. Immutable.</summary>
public sealed class LaunchRecord
{
    private readonly Lazy<string> _digest;

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
        _digest = new(ComputeDigest);
    }

    /// <summary>The launches, by time.</summary>
    public ImmutableArray<LaunchEvent> Launches { get; }

    /// <summary>The states of which it tells every orbital attempt.</summary>
    public ImmutableArray<string> States { get; }

    /// <summary>From this day on it does.</summary>
    public DateOnly CompleteFrom { get; }

    /// <summary>To this day, the last that was looked at.</summary>
    public DateOnly CompleteTo { get; }

    /// <summary>SHA-256 over everything in it but the sources, in hexadecimal.</summary>
    public string Digest => _digest.Value;

    /// <summary>The calendar day of a launch at its site.</summary>
    public static DateOnly LocalDay(LaunchEvent launch, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(launch);
        var local = CalendarTime.FromInstant(launch.At + launch.ZoneOffset, TimeScale.Utc, leapSeconds);
        return new DateOnly(local.Year, local.Month, local.Day);
    }

    private string ComputeDigest()
    {
        var text = new StringBuilder();
        void Add(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        Add($"overflight launch record 1, {CompleteFrom:yyyy-MM-dd} to {CompleteTo:yyyy-MM-dd}");
        foreach (string state in States)
            Add($"state {state}");
        foreach (LaunchEvent l in Launches)
        {
            Add($"{l.Id}|{l.At.NanosecondsSinceJ2000Tt}|{l.Precision.Nanoseconds}|{l.Zone}|{l.ZoneOffset.Nanoseconds}");
            Add($"{l.State}|{l.Vehicle}|{l.Payload}|{l.Outcome}|{l.IsReconnaissance}|{l.Site}");
            Add($"{l.CatalogueNumber}|{l.Designator}|{l.Cause}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
