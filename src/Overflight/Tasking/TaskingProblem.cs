using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>
/// What is wanted, who can do it, and when: all that a plan depends on. Observations of one satellite must not overlap,
/// leave time to turn between them, and stay within battery, memory and warmth.
/// </summary>
public sealed record TaskingProblem
{
    /// <summary>Most tasks, satellites, and sightings of all opportunities together.</summary>
    public const int TasksMax = 100_000, SatellitesMax = 10_000, SightingsMax = 5_000_000;

    /// <summary>From when to when; satellites rest at nadir when it begins.</summary>
    public required Interval Span { get; init; }

    /// <summary>What is wanted.</summary>
    public required ImmutableArray<ImagingTask> Tasks { get; init; }

    /// <summary>Who can do it.</summary>
    public required ImmutableArray<TaskedSatellite> Satellites { get; init; }

    /// <summary>When they can, in any order.</summary>
    public required ImmutableArray<Opportunity> Opportunities { get; init; }

    /// <summary>What is decided already and must stay, in any order.</summary>
    public ImmutableArray<LockedObservation> Locked { get; init; } = [];

    /// <summary>What is wrong with the problem and how to mend it; <c>null</c> where nothing is.</summary>
    public string? Fault()
    {
        if (Tasks.IsDefault || Satellites.IsDefault || Opportunities.IsDefault || Locked.IsDefault)
            return "Tasks, satellites, opportunities and locked observations are lists; empty ones will do.";
        if (Tasks.Length > TasksMax || Satellites.Length > SatellitesMax)
            return $"There are more than {TasksMax} tasks or {SatellitesMax} satellites; split the problem.";
        if (Opportunities.Sum(o => o.Sightings.IsDefault ? 0L : o.Sightings.Length) > SightingsMax)
            return $"There are more than {SightingsMax} sightings; take a coarser grid or a shorter span.";
        return Tasks.Select(FaultOf).Concat(Satellites.Select(FaultOf)).Concat(Opportunities.Select(FaultOf))
            .FirstOrDefault(f => f is not null) ?? FaultOfLocked();
    }

    private static string? FaultOf(ImagingTask task)
    {
        if (!(task.Weight > 0.0 && double.IsFinite(task.Weight)))
            return $"Task {task.Name} has the weight {task.Weight}; give more than zero.";
        return task.Exposure <= Duration.Zero
            ? $"Task {task.Name} has an exposure of {task.Exposure}; give more than zero."
            : null;
    }

    private static string? FaultOf(TaskedSatellite satellite)
    {
        Agility a = satellite.Agility;
        if (!(a.RateMaxRadPerS > 0.0 && a.AccelerationMaxRadPerS2 > 0.0) ||
            !double.IsFinite(a.RateMaxRadPerS) || !double.IsFinite(a.AccelerationMaxRadPerS2) ||
            a.Settling < Duration.Zero || a.Margin < Duration.Zero)
            return $"{satellite.Name} needs a turning rate and acceleration of more than zero, and a settling time " +
                $"and margin of zero or more.";
        if (satellite.Battery is { } b && !IsSound(b))
            return $"{satellite.Name} needs powers of zero or more, and a battery that holds what it begins with.";
        if (satellite.Memory is { } m && (m.InitialBits < 0 || m.InitialBits > m.CapacityBits ||
            m.BitsPerImagingSecond < 0 || m.Contacts.IsDefault || !AreApart(m.Contacts)))
            return $"{satellite.Name} needs a memory that holds what it begins with, and contacts in order.";
        return satellite.Thermal is { } t && (t.ExposureMax < Duration.Zero || t.Within <= Duration.Zero)
            ? $"{satellite.Name} may expose {t.ExposureMax} within {t.Within}; give zero or more, and more than zero."
            : null;
    }

    private static bool IsSound(Battery b) =>
        double.IsFinite(b.CapacityJ) && b.InitialJ >= 0.0 && b.InitialJ <= b.CapacityJ &&
        new[] { b.IdleW, b.ImagingW, b.SlewW, b.ChargeW }.All(w => w >= 0.0 && double.IsFinite(w));

    private static bool AreApart(ImmutableArray<DownlinkContact> contacts)
    {
        for (int i = 0; i < contacts.Length; i++)
        {
            if (contacts[i].BitsPerSecond < 0 ||
                (i > 0 && contacts[i].Interval.Start < contacts[i - 1].Interval.End))
                return false;
        }

        return true;
    }

    private string? FaultOf(Opportunity o)
    {
        if ((uint)o.Task >= Tasks.Length || (uint)o.Satellite >= Satellites.Length)
            return $"An opportunity names task {o.Task} and satellite {o.Satellite}; there are {Tasks.Length} and " +
                $"{Satellites.Length}.";
        ImagingTask task = Tasks[o.Task];
        if (o.Sightings.IsDefaultOrEmpty)
            return $"An opportunity of task {task.Name} has no sighting; leave it out.";
        Duration exposure = o.Exposure ?? task.Exposure;
        if (exposure <= Duration.Zero)
            return $"An opportunity of task {task.Name} has an exposure of {exposure}; give more than zero.";
        for (int i = 0; i < o.Sightings.Length; i++)
        {
            Instant start = o.Sightings[i].Start;
            if (start < Span.Start || start + exposure > Span.End ||
                start < task.Window.Start || start + exposure > task.Window.End)
                return $"Task {task.Name} cannot begin at {start}: it would leave its window or the plan's span.";
            if (i > 0 && start <= o.Sightings[i - 1].Start)
                return $"Sightings of task {task.Name} are not in order of time, each once.";
        }

        return null;
    }

    private string? FaultOfLocked()
    {
        var tasks = new HashSet<int>();
        foreach (LockedObservation l in Locked)
        {
            if (!tasks.Add(l.Task))
                return $"Task {l.Task} is locked twice.";
            if (!Opportunities.Any(o => o.Task == l.Task && o.Satellite == l.Satellite &&
                    o.Sightings.Any(s => s.Start == l.Start)))
                return $"The locked observation of task {l.Task} by satellite {l.Satellite} at {l.Start} is no " +
                    $"sighting of the problem; add its opportunity.";
        }

        return null;
    }
}
