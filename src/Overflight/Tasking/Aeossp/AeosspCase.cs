using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>
/// One case of the AEOSSP benchmark (agile Earth observation satellite scheduling, AstroReason-Bench): satellites with
/// elements, agility and battery, and point tasks with windows, over half a day.
/// </summary>
public sealed record AeosspCase
{
    /// <summary>Most satellites and tasks.</summary>
    public const int SatellitesMax = 1_000, TasksMax = 20_000;

    /// <summary>Longest horizon.</summary>
    public static readonly Duration HorizonMax = Duration.FromDays(14.0);

    private static readonly Duration StepMin = Duration.FromSeconds(1.0);

    /// <summary>Its <c>case_id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>From when to when.</summary>
    public required Interval Horizon { get; init; }

    /// <summary>Observations begin and end on this grid, counted from the start of the horizon.</summary>
    public required Duration ActionStep { get; init; }

    /// <summary>The geometry is judged on this grid and at both ends of an observation.</summary>
    public required Duration GeometryStep { get; init; }

    /// <summary>The battery is judged in steps no longer than this.</summary>
    public required Duration ResourceStep { get; init; }

    /// <summary>The satellites, in the order of the file.</summary>
    public required ImmutableArray<AeosspSatellite> Satellites { get; init; }

    /// <summary>The tasks, in the order of the file.</summary>
    public required ImmutableArray<AeosspTask> Tasks { get; init; }

    /// <summary>
    /// What is wrong with the case and how to mend it; <c>null</c> where nothing is. Weights, exposures, agility and
    /// energy are judged by the <see cref="TaskingProblem"/> it becomes.
    /// </summary>
    public string? Fault()
    {
        if (Horizon.IsEmpty || Horizon.Length > HorizonMax)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"The horizon must end after it starts, and within {HorizonMax.Days:0} days.");
        if (new[] { ActionStep, GeometryStep, ResourceStep }.Any(s =>
                s < StepMin || Horizon.Length.Nanoseconds % s.Nanoseconds != 0))
            return $"Steps must be {StepMin} or longer and divide the horizon of {Horizon.Length} without a rest.";
        if (Satellites.IsDefaultOrEmpty || Satellites.Length > SatellitesMax ||
            Tasks.IsDefaultOrEmpty || Tasks.Length > TasksMax)
            return string.Create(
                CultureInfo.InvariantCulture, $"Give 1 to {SatellitesMax} satellites and 1 to {TasksMax} tasks.");
        return (Twice(Satellites.Select(s => s.Id)) ?? Twice(Tasks.Select(t => t.Id))) is { } id
            ? $"The id '{id}' is used twice; give each satellite and each task its own."
            : null;
    }

    private static string? Twice(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !seen.Add(id));
    }
}
