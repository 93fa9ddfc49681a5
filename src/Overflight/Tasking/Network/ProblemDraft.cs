using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>The problem of one planning in the making: first what is locked, then what is open.</summary>
internal sealed class ProblemDraft(SceneList list, Chances[] chances, Interval span)
{
    private readonly List<int> _scenes = [];
    private readonly List<ImagingTask> _tasks = [];
    private readonly List<Opportunity> _opportunities = [];
    private readonly List<LockedObservation> _locked = [];
    private readonly Dictionary<(int Task, int Satellite, Instant Start), Sighting> _sightings = [];

    /// <summary>From when to when.</summary>
    public Interval Span { get; } = span;

    /// <summary>When the next plan takes over; <c>null</c> where none follows.</summary>
    public Instant? Next { get; init; }

    /// <summary>
    /// By satellite: how long after a plan takes over it cannot yet begin. What reaches into that time of the next plan
    /// would be flown by neither. Empty where plans begin at once.
    /// </summary>
    public ImmutableArray<Duration> Guards { get; init; } = [];

    /// <summary>Tasks so far.</summary>
    public int TaskCount => _tasks.Count;

    /// <summary>What the locked ones are worth.</summary>
    public double LockedWeight => _locked.Sum(l => _tasks[l.Task].Weight);

    /// <summary>The scene of a task.</summary>
    public int SceneOf(int task) => _scenes[task];

    /// <summary>The sighting of a planned observation.</summary>
    public Sighting SightingOf(in Observation o) => _sightings[(o.Task, o.Satellite, o.Exposure.Start)];

    /// <summary>Adds what stays as it is: flown already, or kept from an earlier plan.</summary>
    public void AddLocked(int scene, in Sighting sighting, int satellite, Duration exposure)
    {
        int task = AddTask(scene, exposure);
        Add(new Opportunity { Task = task, Satellite = satellite, Sightings = [sighting] });
        _locked.Add(new LockedObservation(task, satellite, sighting.Start));
    }

    /// <summary>Adds a scene, if it has a chance after a plan takes over at an instant.</summary>
    public void AddOpen(int scene, List<Opportunity> opportunities, Instant takeOver)
    {
        int? task = null;
        foreach (Opportunity o in opportunities)
        {
            Duration exposure = o.Exposure ?? list.Scenes[scene].Exposure;
            Instant last = Span.End - exposure;
            Duration guard = Guards.IsEmpty ? Duration.Zero : Guards[o.Satellite];
            Instant from = takeOver + guard;
            Interval seam = Next is { } next ? new(next, next + guard) : default;
            if (o.Sightings[^1].Start < from || o.Sightings[0].Start > last)
                continue;
            ImmutableArray<Sighting> sightings =
            [
                .. o.Sightings.Where(s => s.Start >= from && s.Start <= last &&
                    new Interval(s.Start, s.Start + exposure).Intersect(seam).IsEmpty),
            ];
            if (sightings.IsEmpty)
                continue;
            task ??= AddTask(scene, exposure);
            Add(o with { Task = task.Value, Sightings = sightings });
        }
    }

    /// <summary>The problem.</summary>
    public TaskingProblem Problem(ImmutableArray<TaskedSatellite> satellites) => new()
    {
        Span = Span,
        Tasks = [.. _tasks],
        Satellites = satellites,
        Opportunities = [.. _opportunities],
        Locked = [.. _locked],
    };

    private int AddTask(int number, Duration exposure)
    {
        Scene scene = list.Scenes[number];
        _scenes.Add(number);
        _tasks.Add(new ImagingTask
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{number} {_tasks.Count}"),
            Weight = chances[number].WeightOf(scene),
            Exposure = exposure,
            Window = scene.Window,
        });
        return _tasks.Count - 1;
    }

    private void Add(Opportunity opportunity)
    {
        _opportunities.Add(opportunity);
        foreach (Sighting sighting in opportunity.Sightings)
            _sightings[(opportunity.Task, opportunity.Satellite, sighting.Start)] = sighting;
    }
}
