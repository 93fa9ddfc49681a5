using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Tasking;
using Overflight.Tasking.Aeossp;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Aeossp;

/// <summary>
/// Judges a plan of the AEOSSP benchmark from its format notes alone: states from SGP4, GCRF and ITRF by the core's
/// rotations, everything else here. It shares no code with the planner but the records of the case.
/// </summary>
internal sealed class AeosspChecker(AeosspCase instance)
{
    private const double JoulesPerWattHour = 3600.0;
    private readonly EarthModel _earth = ZeroEarth(instance.Horizon.Start);
    private readonly Dictionary<string, Sgp4Propagator> _propagators = instance.Satellites.ToDictionary(
        s => s.Id, s => new Sgp4Propagator(s.Elements, LeapSeconds.Iers));

    private readonly Dictionary<Instant, (Rotation<Teme, Gcrf> FromTeme, Rotation<Itrf, Gcrf> FromItrf)> _turns = [];

    /// <summary>An entry of <c>actions</c>.</summary>
    public sealed record Act(string Satellite, string Task, Instant Start, Instant End);

    public List<string> Violations { get; } = [];

    public double CompletedWeightRatio { get; private set; }

    public double EnergyJ { get; private set; }

    public double MeanTurnaroundS { get; private set; }

    public void Check(IReadOnlyList<Act> acts)
    {
        var tasks = instance.Tasks.ToDictionary(t => t.Id);
        foreach (Act act in acts)
        {
            AeosspTask task = tasks[act.Task];
            AeosspSatellite satellite = instance.Satellites.Single(s => s.Id == act.Satellite);
            long grid = instance.ActionStep.Nanoseconds;
            Need((act.Start - instance.Horizon.Start).Nanoseconds % grid == 0, act, "starts off the grid");
            Need((act.End - instance.Horizon.Start).Nanoseconds % grid == 0, act, "ends off the grid");
            Need(act.Start >= task.Window.Start && act.End <= task.Window.End, act, "leaves the window");
            Need(act.End - act.Start == task.Exposure, act, "has another duration");
            Need(satellite.SensorType == task.SensorType, act, "has another sensor");
            foreach (Instant at in Samples(act))
            {
                (Vec3 line, Vec3 down) = Look(act.Satellite, task, at);
                double offNadir = Math.Acos(Math.Clamp(Vec3.Dot(line, down) / (line.Norm * down.Norm), -1.0, 1.0));
                Need(offNadir <= satellite.OffNadirMax.Radians + 1e-8, act, $"is {offNadir} rad off nadir");
                Vec3 target = line - down; // the satellite stands at minus down
                Need(Vec3.Dot(line, target) < 0.0, act, "looks through the Earth");
            }
        }

        foreach (AeosspSatellite satellite in instance.Satellites)
            CheckTimeline(satellite, [.. acts.Where(a => a.Satellite == satellite.Id).OrderBy(a => a.Start)], tasks);
        ILookup<string, Act> done = acts.ToLookup(a => a.Task);
        CompletedWeightRatio = done.Sum(g => tasks[g.Key].Weight) / instance.Tasks.Sum(t => t.Weight);
        MeanTurnaroundS = done.Average(g => (g.Min(a => a.End) - tasks[g.Key].Window.Start).Seconds);
    }

    private void CheckTimeline(AeosspSatellite satellite, Act[] acts, Dictionary<string, AeosspTask> tasks)
    {
        var slews = new List<(Instant From, Instant To)>();
        for (int i = 0; i < acts.Length; i++)
        {
            (Vec3 to, Vec3 down) = Look(satellite.Id, tasks[acts[i].Task], acts[i].Start);
            Instant free = i == 0 ? instance.Horizon.Start : acts[i - 1].End;
            Need(free <= acts[i].Start, acts[i], "overlaps");
            Vec3 from = i == 0 ? down : Look(satellite.Id, tasks[acts[i - 1].Task], free).Line;
            double angle = Math.Acos(Math.Clamp(Vec3.Dot(from, to) / (from.Norm * to.Norm), -1.0, 1.0));
            double rate = satellite.Agility.RateMaxRadPerS, acceleration = satellite.Agility.AccelerationMaxRadPerS2;
            double seconds = satellite.Agility.Settling.Seconds + (angle * acceleration <= rate * rate
                ? 2.0 * Math.Sqrt(angle / acceleration)
                : (2.0 * rate / acceleration) + ((angle - (rate * rate / acceleration)) / rate));
            Need((acts[i].Start - free).Seconds >= seconds - 1e-6, acts[i], $"needs {seconds} s to turn");
            slews.Add((acts[i].Start - Duration.FromSeconds(seconds), acts[i].Start));
        }

        CheckBattery(satellite, acts, slews);
    }

    private void CheckBattery(AeosspSatellite satellite, Act[] acts, List<(Instant From, Instant To)> slews)
    {
        int steps = (int)Math.Round(instance.Horizon.Length / instance.ResourceStep);
        Instant[] edges =
        [
            .. Enumerable.Range(0, steps + 1).Select(i => instance.Horizon.Start + (i * instance.ResourceStep))
                .Concat(acts.SelectMany(a => new[] { a.Start, a.End }))
                .Concat(slews.SelectMany(s => new[] { s.From, s.To })).Distinct().Order(),
        ];
        Battery b = satellite.Battery;
        double energy = b.InitialJ;
        for (int i = 1; i < edges.Length; i++)
        {
            Instant middle = Instant.Midpoint(edges[i - 1], edges[i]);
            double seconds = (edges[i] - edges[i - 1]).Seconds;
            double load = b.IdleW + (acts.Any(a => a.Start <= middle && middle < a.End) ? b.ImagingW : 0.0) +
                (slews.Exists(s => s.From <= middle && middle < s.To) ? b.SlewW : 0.0);
            EnergyJ += load * seconds;
            double charge = IsSunlit(satellite.Id, middle) ? b.ChargeW : 0.0;
            energy = Math.Min(b.CapacityJ, energy + ((charge - load) * seconds));
            if (energy < -1e-6)
            {
                Violations.Add($"{satellite.Id} is out of energy at {middle}");
                return;
            }
        }
    }

    private bool IsSunlit(string satellite, Instant at)
    {
        Vec3 r = StateOf(satellite, at);
        Vec3 sun = Sun.PositionAt(at).VectorM.Unit();
        double along = Vec3.Dot(r, sun);
        return along >= 0.0 || (r - (along * sun)).Norm >= 6_378_137.0;
    }

    private List<Instant> Samples(Act act)
    {
        var samples = new List<Instant> { act.Start, act.End };
        for (Instant at = instance.Horizon.Start; at < act.End; at += instance.GeometryStep)
        {
            if (at > act.Start)
                samples.Add(at);
        }

        return samples;
    }

    /// <summary>From the satellite to the target, and to the Earth's centre; GCRF, metres.</summary>
    private (Vec3 Line, Vec3 Down) Look(string satellite, AeosspTask task, Instant at)
    {
        Vec3 r = StateOf(satellite, at);
        Position<Itrf> target = _earth.Ellipsoid.ToItrf(task.Place);
        return (TurnAt(at).FromItrf.Apply(target).VectorM - r, -r);
    }

    private Vec3 StateOf(string satellite, Instant at)
    {
        _propagators[satellite].TryStateAt(at, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
        return TurnAt(at).FromTeme.Apply(state.Position).VectorM;
    }

    private (Rotation<Teme, Gcrf> FromTeme, Rotation<Itrf, Gcrf> FromItrf) TurnAt(Instant at)
    {
        if (!_turns.TryGetValue(at, out (Rotation<Teme, Gcrf> FromTeme, Rotation<Itrf, Gcrf> FromItrf) turn))
            _turns.Add(at, turn = (_earth.TemeToGcrf(at), _earth.GcrfToItrf(at).Inverse()));
        return turn;
    }

    private void Need(bool isGood, Act act, string problem)
    {
        if (!isGood)
            Violations.Add($"{act.Satellite} {act.Task} at {act.Start} {problem}");
    }

    private static EarthModel ZeroEarth(Instant near)
    {
        int day = 51_544 + (int)((near - Instant.J2000).Days + 0.5);
        return new EarthModel(
            LeapSeconds.Iers,
            new EarthOrientation(
                [.. Enumerable.Range(day - 3, 8).Select(d => new EarthOrientationRow(d, 0.0, 0.0, 0.0, false))],
                LeapSeconds.Iers),
            Ellipsoid.Wgs84);
    }
}
