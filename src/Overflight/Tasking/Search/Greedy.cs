using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tasking.Search;

/// <summary>
/// The plan made at once: locked tasks, then the others by weight for their exposure, each by its first visit that fits
/// between those planned before it and keeps every limit. Nothing planned is moved.
/// </summary>
internal static class Greedy
{
    /// <summary>The visits of the plan.</summary>
    /// <exception cref="ArgumentException">The locked observations cannot all be kept.</exception>
    public static List<int> Plan(VisitGraph graph)
    {
        var planned = new List<int>[graph.Problem.Satellites.Length];
        for (int s = 0; s < planned.Length; s++)
            planned[s] = [];
        HashSet<int> locked = [.. graph.Problem.Locked.Select(l => l.Task)];
        foreach (int visit in locked.Select(t => graph.VisitsOfTask[t][0]).Order())
            planned[graph.Visits[visit].Satellite].Add(visit);
        if (planned.Any(p => !IsPlan(graph, p)))
            throw new ArgumentException(
                "The locked observations do not go together: they leave no time to turn, or exceed a limit; unlock " +
                "one of them.", nameof(graph));
        IEnumerable<int> order = Enumerable.Range(0, graph.Problem.Tasks.Length).Where(t => !locked.Contains(t))
            .OrderByDescending(t => graph.Problem.Tasks[t].Weight / graph.Problem.Tasks[t].Exposure.Seconds)
            .ThenBy(t => graph.VisitsOfTask[t].Length);
        foreach (int task in order)
        {
            int place = 0;
            int visit = graph.VisitsOfTask[task].Where(v => !graph.Visits[v].Sighting.IsDoubtful)
                .OrderBy(v => graph.Visits[v].Start).ThenBy(v => v)
                .FirstOrDefault(v => Fits(graph, planned[graph.Visits[v].Satellite], v, out place), Draft.None);
            if (visit != Draft.None)
                planned[graph.Visits[visit].Satellite].Insert(place, visit);
        }

        return [.. planned.SelectMany(p => p)];
    }

    /// <summary>Whether a visit fits among those of its satellite, in order, and where.</summary>
    public static bool FitsInTime(VisitGraph graph, List<int> planned, int visit, out int place)
    {
        place = planned.BinarySearch(visit);
        if (place >= 0)
            return false;
        place = ~place;
        return (place == 0 ? graph.CanBeFirst(visit) : graph.CanFollow(planned[place - 1], visit)) &&
            (place == planned.Count || graph.CanFollow(visit, planned[place]));
    }

    private static bool IsPlan(VisitGraph graph, List<int> visits)
    {
        for (int i = 0; i < visits.Count; i++)
        {
            if (!(i == 0 ? graph.CanBeFirst(visits[0]) : graph.CanFollow(visits[i - 1], visits[i])))
                return false;
        }

        return visits.Count == 0 || Limits.Shortage(graph, graph.Visits[visits[0]].Satellite, visits) is null;
    }

    private static bool Fits(VisitGraph graph, List<int> planned, int visit, out int place)
    {
        if (!FitsInTime(graph, planned, visit, out place))
            return false;
        int satellite = graph.Visits[visit].Satellite;
        if (!Limits.HasAny(graph.Problem.Satellites[satellite]))
            return true;
        List<int> with = [.. planned];
        with.Insert(place, visit);
        return Limits.Shortage(graph, satellite, with) is null;
    }
}
