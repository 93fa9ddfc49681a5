// A network at work, planning by planning. At each planning, what has arrived and is not yet imaged is planned from the
// lead time on; what ends before the next plan takes over is flown. Memory, battery and warmth go on from plan to plan:
// each problem begins where the one before took over, or as far back as sensors stay warm, with what was flown since
// locked. A cloudy picture is known as such once it is on the ground, and the scene is asked for again.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking;
using Overflight.Tasking.Search;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>The simulation of one variant. It is used once.</summary>
internal sealed class NetworkSimulation
{
    private readonly NetworkScenario _scenario;
    private readonly ImmutableArray<NetworkMember> _members;
    private readonly SceneList _list;
    private readonly Chances[] _chances;
    private readonly ImmutableArray<IntervalSet> _sunlit;
    private readonly DownlinkFlow[] _flows;
    private readonly SceneState[] _states;
    private readonly List<Flown>[] _flown;
    private readonly List<StoredPicture>[] _taken;
    private readonly double[] _energyJ, _storedBits;
    private readonly List<PlanningRound> _plannings = [];
    private readonly Queue<(Instant At, double[] StoredBits)> _seams = [];
    private readonly ImmutableArray<Duration> _guards;
    private readonly Duration _warm;
    private Instant _since;

    public NetworkSimulation(
        NetworkScenario scenario, ImmutableArray<NetworkMember> members, SceneList list, Chances[] chances,
        DownlinkFlow[] flows, ImmutableArray<IntervalSet> sunlit)
    {
        (_scenario, _members, _list, _chances, _flows, _sunlit) = (scenario, members, list, chances, flows, sunlit);
        _states = [.. list.Scenes.Select(_ => new SceneState())];
        _flown = [.. members.Select(_ => new List<Flown>())];
        _taken = [.. members.Select(_ => new List<StoredPicture>())];
        _energyJ = [.. members.Select(m => m.Satellite.Battery?.CapacityJ ?? 0.0)];
        _storedBits = new double[members.Length];
        _guards =
        [
            .. members.Select(m =>
                m.Satellite.Agility.RetargetTime(m.Satellite.OffNadirMax) + m.Satellite.Agility.Margin),
        ];
        _warm = members.Max(m => m.Satellite.Thermal?.Within ?? Duration.Zero);
        _since = scenario.Span.Start;
    }

    /// <summary>What became of each scene.</summary>
    public IReadOnlyList<SceneState> States => _states;

    /// <summary>The memories.</summary>
    public IReadOnlyList<DownlinkFlow> Flows => _flows;

    /// <summary>The pictures of each satellite, by time.</summary>
    public IReadOnlyList<IReadOnlyList<StoredPicture>> Taken => _taken;

    /// <summary>The plannings.</summary>
    public IReadOnlyList<PlanningRound> Plannings => _plannings;

    /// <summary>Runs it to its end.</summary>
    public void Run(int threads, Action<double>? progress, CancellationToken cancellation)
    {
        PlanningCycle cycle = _scenario.Planning;
        Interval span = _scenario.Span;
        for (Instant at = span.Start; at + cycle.Lead < span.End; at += cycle.Every)
        {
            cancellation.ThrowIfCancellationRequested();
            Instant takeOver = at + cycle.Lead;
            PlanAt(at, takeOver, threads, cancellation);
            progress?.Invoke((at - span.Start) / span.Length);
        }

        for (int s = 0; s < _members.Length; s++)
            Receive(_flows[s].AdvanceTo(span.End));
    }

    private void PlanAt(Instant at, Instant takeOver, int threads, CancellationToken cancellation)
    {
        for (int s = 0; s < _members.Length; s++)
            Receive(_flows[s].AdvanceTo(takeOver));
        Instant next = takeOver + _scenario.Planning.Every;
        Instant end = Instant.Min(takeOver + _scenario.Planning.Horizon, _scenario.Span.End);
        var draft = new ProblemDraft(_list, _chances, new Interval(_since, end)) { Next = next, Guards = _guards };
        bool[] isEmpty = [.. _members.Select((_, s) => !EnergyAt(end, s).IsEnough)];
        for (int s = 0; s < _members.Length; s++)
        {
            foreach (Flown flown in isEmpty[s] ? [] : _flown[s].Where(f => f.Observation.Exposure.Start >= _since))
                draft.AddLocked(flown.Scene, flown.Sighting, s, flown.Observation.Exposure.Length);
        }

        int firstOpen = draft.TaskCount;
        for (int scene = 0; scene < _states.Length; scene++)
        {
            if (!IsOpen(scene, at))
                continue;
            List<Opportunity> able = _chances[scene].Opportunities;
            if (able.Exists(o => isEmpty[o.Satellite]))
            {
                _states[scene].LeftOut = LeftOutReason.Energy;
                able = able.FindAll(o => !isEmpty[o.Satellite]);
            }

            draft.AddOpen(scene, able, takeOver);
        }

        if (draft.TaskCount > firstOpen)
        {
            TaskingProblem problem = draft.Problem([.. _members.Select((m, s) => Tasked(m, s, draft.Span))]);
            var options = new PlannerOptions
            {
                Threads = threads,
                Seed = _scenario.Seed + (ulong)_plannings.Count,
                RoundsMax = _scenario.Planning.RoundsMax,
            };
            Plan plan = ObservationPlanner.Plan(problem, options, null, cancellation);
            Fly(plan, draft, firstOpen, next);
            double locked = draft.LockedWeight;
            _plannings.Add(new PlanningRound(
                at, draft.TaskCount - firstOpen, plan.Observations.Length - firstOpen, plan.Weight - locked,
                plan.Bound - locked));
        }

        _seams.Enqueue((takeOver, [.. _flows.Select(f => f.StoredBits)]));
        while (_seams.TryPeek(out (Instant At, double[] StoredBits) seam) && seam.At + _warm <= next)
        {
            GoOnTo(seam.At, seam.StoredBits);
            _seams.Dequeue();
        }
    }

    private bool IsOpen(int scene, Instant at)
    {
        SceneState state = _states[scene];
        Interval window = _list.Scenes[scene].Window;
        return !state.IsTaken && !(state.OpenFrom > at) && window.Start <= at && window.End > at;
    }

    private TaskedSatellite Tasked(NetworkMember member, int index, Interval span) => member.Tasked(
        _energyJ[index], _storedBits[index], _sunlit[index], _flows[index].ContactsIn(span));

    private void Fly(Plan plan, ProblemDraft draft, int firstOpen, Instant next)
    {
        foreach (Observation o in plan.Observations)
        {
            if (o.Task < firstOpen || o.Exposure.End > next)
                continue;
            int scene = draft.SceneOf(o.Task);
            NetworkMember member = _members[o.Satellite];
            _flown[o.Satellite].Add(new Flown(scene, o, draft.SightingOf(o)));
            var picture = new StoredPicture(
                scene, o.Exposure, member.Satellite.BitsPerImagingSecond * o.Exposure.Length.Seconds,
                _list.Requests[_list.Scenes[scene].Request].Priority)
            {
                OffNadir = draft.SightingOf(o).OffNadir,
                IsCloudy = member.Kind == SensorKind.Optical && IsCloudy(_list.Scenes[scene], o.Exposure.Start),
            };
            _flows[o.Satellite].Add(picture);
            _taken[o.Satellite].Add(picture);
            _states[scene].Take();
        }

        foreach (TaskLeftOut left in plan.LeftOut)
        {
            if (left.Task >= firstOpen)
                _states[draft.SceneOf(left.Task)].LeftOut = left.Reason;
        }
    }

    /// <summary>
    /// Whether the sky over a place is covered: drawn anew for every place and every three hours, so that two looks
    /// shortly after one another see the same sky.
    /// </summary>
    private bool IsCloudy(Scene scene, Instant at)
    {
        long slot = (at - _scenario.Span.Start).Nanoseconds / Duration.FromHours(3.0).Nanoseconds;
        ulong place = BitConverter.DoubleToUInt64Bits(scene.Place.Latitude.Radians) * 31 ^
            BitConverter.DoubleToUInt64Bits(scene.Place.Longitude.Radians);
        var chance = new SplitMix(_scenario.Seed ^ (place + ((ulong)slot * 0x9E3779B97F4A7C15UL)));
        chance.Next();
        return chance.Ratio() < scene.CloudRatio;
    }

    /// <summary>Carries memory and battery on to where a plan took over; the next problem begins there.</summary>
    private void GoOnTo(Instant takeOver, double[] storedBits)
    {
        for (int s = 0; s < _members.Length; s++)
        {
            _storedBits[s] = storedBits[s];
            _energyJ[s] = EnergyAt(takeOver, s).EnergyJ;
        }

        _since = takeOver;
    }

    /// <summary>The energy at an instant, with what was flown until then, and whether it never ran out.</summary>
    private (double EnergyJ, bool IsEnough) EnergyAt(Instant at, int satellite)
    {
        if (Tasked(_members[satellite], satellite, new Interval(_since, at)).Battery is not { } battery)
            return (0.0, true);
        var level = new BatteryLevel(battery, _since);
        bool isEnough = true;
        foreach (Observation o in _flown[satellite].Select(f => f.Observation)
            .Where(o => o.Exposure.Start >= _since && o.Exposure.Start < at))
        {
            isEnough &= level.Advance(o.Retarget.Start, 0.0) & level.Advance(o.Exposure.Start, battery.SlewW) &
                level.Advance(o.Exposure.End, battery.ImagingW);
        }

        isEnough &= level.Advance(at, 0.0);
        return (level.EnergyJ, isEnough);
    }

    private void Receive(List<StoredPicture> pictures)
    {
        foreach (StoredPicture picture in pictures)
        {
            Instant received = picture.Received!.Value; // it was just received
            Instant delivered = received + _scenario.Stations[picture.Station].Processing;
            _states[picture.Scene].Receive(picture, delivered);
        }
    }
}
