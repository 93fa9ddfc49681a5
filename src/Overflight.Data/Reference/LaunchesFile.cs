using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Evidence.Record;
using Overflight.Numerics;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Reference;

/// <summary>Reads the launches of North Korea from YAML. The first thing that is wrong refuses the file.</summary>
public static class LaunchesFile
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 1024 * 1024;

    /// <summary>Most launches of one file.</summary>
    public const int LaunchesMax = 10_000;

    private static readonly ImmutableArray<string> Keys =
    [
        "id", "at", "precision_s", "vehicle", "payload", "outcome", "reconnaissance", "site", "cause",
        "catalogue_number", "designator", "sources",
    ];

    private static readonly ImmutableDictionary<string, LaunchOutcome> Outcomes =
        Enum.GetValues<LaunchOutcome>().ToImmutableDictionary(o => o.ToString().ToLowerInvariant());

    /// <summary>Reads a file. Never throws for what is in the text.</summary>
    /// <param name="yaml">The whole file.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="launches">The launches, where it is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(
        string yaml, LeapSeconds leapSeconds, out ImmutableArray<LaunchEvent> launches, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        launches = [];
        if (!YamlList.TryParse(
            yaml, LengthMax, LaunchesMax, "launches", out IReadOnlyList<YamlNode> items, out diagnostic))
            return false;
        var found = ImmutableArray.CreateBuilder<LaunchEvent>();
        foreach (YamlNode item in items)
        {
            var r = new YamlRecord(item, "a launch", Keys);
            string at = r.Text("at", isNeeded: true) ?? "";
            if (!TimeText.TryParseUtc(at, leapSeconds, out Instant instant, out Diagnostic wrong))
                r.FailAt("at", $"this is no time in UTC: {wrong.Message}");
            found.Add(new LaunchEvent
            {
                Id = r.Text("id", isNeeded: true) ?? "",
                At = instant,
                Precision = Duration.FromSeconds(r.Number("precision_s", 1.0, 31_622_400.0, isNeeded: true) ?? 1.0),
                Zone = "Asia/Pyongyang",
                ZoneOffset = PyongyangOffset(instant, leapSeconds),
                State = "North Korea",
                Vehicle = r.Text("vehicle", isNeeded: true) ?? "",
                Payload = r.Text("payload", isNeeded: true) ?? "",
                Outcome = r.Word("outcome", Outcomes, isNeeded: true) ?? LaunchOutcome.Unknown,
                IsReconnaissance = r.Truth("reconnaissance", isNeeded: true) ?? false,
                Cause = r.Text("cause") ?? "",
                Site = r.Text("site", isNeeded: true) ?? "",
                CatalogueNumber = r.Whole("catalogue_number", 1, int.MaxValue),
                Designator = r.Text("designator"),
                Sources = [.. r.Items("sources", 100).OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
            });
            diagnostic = r.Diagnostic;
            if (!r.IsGood)
                return false;
        }

        launches = found.ToImmutable();
        return true;
    }

    /// <summary>UTC+9, but UTC+8:30 from 15 August 2015 to 4 May 2018.</summary>
    private static Duration PyongyangOffset(Instant at, LeapSeconds leapSeconds)
    {
        Instant Day(int year, int month, int day) =>
            new CalendarTime(year, month, day).ToInstant(TimeScale.Utc, leapSeconds);
        return at >= Day(2015, 8, 14) && at < Day(2018, 5, 5)
            ? Duration.FromMinutes(510.0)
            : Duration.FromHours(9.0);
    }
}
