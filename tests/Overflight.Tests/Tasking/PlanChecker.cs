using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Tasking;
using Overflight.Time;
using Instant = Overflight.Time.Instant;

namespace Overflight.Tests.Tasking;

/// <summary>
/// Judges observations from the words of the model alone, with none of the planner's code: times in seconds as doubles,
/// angles by the arccosine, energy in slices between all edges.
/// </summary>
internal static class PlanChecker
{
    private const double SlackS = 1e-6, SlackJ = 1e-3;

    /// <summary>What is wrong with a plan; empty for nothing.</summary>
    public static List<string> Violations(TaskingProblem problem, IEnumerable<Observation> plan)
    {
        var found = new List<string>();
        Observation[] all = [.. plan];
        found.AddRange(all.GroupBy(o => o.Task).Where(g => g.Count() > 1).Select(g => $"task {g.Key} twice"));
        found.AddRange(all.Where(o => SightingOf(problem, o) is null).Select(o => $"{o} is no sighting"));
        if (found.Count > 0)
            return found;
        foreach (IGrouping<int, Observation> own in all.GroupBy(o => o.Satellite))
            found.AddRange(Violations(problem, own.Key, [.. own.OrderBy(o => o.Exposure.Start)]));
        return found;
    }

    public static Observation At(TaskingProblem problem, Opportunity o, Sighting s) => new(
        o.Task, o.Satellite, new Interval(s.Start, s.Start + problem.Tasks[o.Task].Exposure),
        new Interval(s.Start, s.Start));

    private static Sighting? SightingOf(TaskingProblem problem, Observation o) =>
        problem.Opportunities.Where(p => p.Task == o.Task && p.Satellite == o.Satellite).SelectMany(p => p.Sightings)
            .Where(s => s.Start == o.Exposure.Start &&
                o.Exposure.Length == problem.Tasks[o.Task].Exposure)
            .Select(s => (Sighting?)s).FirstOrDefault();

    private static List<string> Violations(TaskingProblem problem, int satellite, Observation[] plan)
    {
        var found = new List<string>();
        TaskedSatellite s = problem.Satellites[satellite];
        double Seconds(Instant at) => (at - problem.Span.Start).Seconds;
        var slews = new List<(double From, double To)>();
        for (int i = 0; i < plan.Length; i++)
        {
            Sighting to = SightingOf(problem, plan[i])!.Value; // checked above
            double free = i == 0 ? 0.0 : Seconds(plan[i - 1].Exposure.End);
            double angle = i == 0
                ? to.OffNadir.Radians
                : Math.Acos(Math.Clamp(Dot(SightingOf(problem, plan[i - 1])!.Value, to), -1.0, 1.0)); // checked above
            double need = Slew(s.Agility, angle) + s.Agility.Settling.Seconds;
            if (Seconds(plan[i].Exposure.Start) - free < need - SlackS)
                found.Add($"{s.Name}: {need} s to turn before task {plan[i].Task}, from {free}");
            slews.Add((Seconds(plan[i].Exposure.Start) - need, Seconds(plan[i].Exposure.Start)));
        }

        (double From, double To)[] exposures =
            [.. plan.Select(o => (Seconds(o.Exposure.Start), Seconds(o.Exposure.End)))];
        if (LeastEnergyJ(problem, s, exposures, slews) < -SlackJ)
            found.Add($"{s.Name}: the battery runs empty");
        if (!FitsMemory(problem, s, exposures))
            found.Add($"{s.Name}: the memory overflows");
        if (s.Thermal is { } thermal &&
            GreatestS(exposures, thermal.Within.Seconds) > thermal.ExposureMax.Seconds + SlackS)
            found.Add($"{s.Name}: the sensor gets too warm");
        return found;
    }

    /// <summary>The most exposure in any window so long: it begins or ends with some exposure.</summary>
    private static double GreatestS((double From, double To)[] exposures, double withinS) =>
        exposures.SelectMany(e => new[] { e.From, e.To - withinS })
            .Select(from => exposures.Sum(e => Common(e, from, from + withinS))).DefaultIfEmpty().Max();

    private static double Dot(Sighting from, Sighting to) =>
        (from.Closing.X * to.Opening.X) + (from.Closing.Y * to.Opening.Y) + (from.Closing.Z * to.Opening.Z);

    private static double Slew(Agility a, double angle)
    {
        // The rate rises to its greatest within half the angle, or does not.
        double peak = Math.Min(a.RateMaxRadPerS, Math.Sqrt(angle * a.AccelerationMaxRadPerS2));
        double ramp = peak / a.AccelerationMaxRadPerS2;
        return peak == 0.0 ? 0.0 : (2.0 * ramp) + ((angle - (peak * ramp)) / peak);
    }

    private static double LeastEnergyJ(
        TaskingProblem problem, TaskedSatellite s, (double From, double To)[] exposures,
        List<(double From, double To)> slews)
    {
        if (s.Battery is not { } b || exposures.Length == 0)
            return double.PositiveInfinity;
        (double From, double To)[] sun = [.. b.Sunlit.Select(
            i => ((i.Start - problem.Span.Start).Seconds, (i.End - problem.Span.Start).Seconds))];
        double end = problem.Span.Length.Seconds;
        double[] edges =
        [
            .. exposures.Concat(slews).Concat(sun).SelectMany(e => new[] { e.From, e.To }).Append(0.0).Append(end)
                .Where(t => t >= 0.0 && t <= end).Distinct().Order(),
        ];
        (double energy, double least) = (b.InitialJ, b.InitialJ);
        for (int i = 1; i < edges.Length; i++)
        {
            double middle = (edges[i - 1] + edges[i]) / 2.0;
            bool In(IEnumerable<(double From, double To)> spans) => spans.Any(e => e.From <= middle && middle < e.To);
            double power = (In(sun) ? b.ChargeW : 0.0) - b.IdleW - (In(exposures) ? b.ImagingW : 0.0) -
                (In(slews) ? b.SlewW : 0.0);
            energy = Math.Min(b.CapacityJ, energy + (power * (edges[i] - edges[i - 1])));
            least = Math.Min(least, energy);
        }

        return least;
    }

    private static bool FitsMemory(TaskingProblem problem, TaskedSatellite s, (double From, double To)[] exposures)
    {
        if (s.Memory is not { } m)
            return true;
        (double stored, double at) = (m.InitialBits, 0.0);
        double Seconds(Instant instant) => (instant - problem.Span.Start).Seconds;
        void Send(double to)
        {
            double from = at;
            stored = Math.Max(0.0, stored - m.Contacts.Sum(c => c.BitsPerSecond * Common(
                (Seconds(c.Interval.Start), Seconds(c.Interval.End)), from, to)));
            at = to;
        }

        foreach ((double from, double to) in exposures)
        {
            Send(from);
            double made = m.BitsPerImagingSecond * (to - from);
            if (stored + made > m.CapacityBits + 1e-3)
                return false;
            Send(to);
            stored += made;
        }

        return true;
    }

    private static double Common((double From, double To) a, double from, double to) =>
        Math.Max(0.0, Math.Min(a.To, to) - Math.Max(a.From, from));
}
