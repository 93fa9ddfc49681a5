using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Tasking.Search;

/// <summary>Says why tasks are not in a plan.</summary>
internal static class Explainer
{
    /// <summary>A reason for each task that is not planned, in order.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="planned">The visits of each satellite, in order.</param>
    public static ImmutableArray<TaskLeftOut> LeftOut(VisitGraph graph, List<int>[] planned)
    {
        HashSet<int> done = [.. planned.SelectMany(p => p).Select(v => graph.Visits[v].Task)];
        return
        [
            .. Enumerable.Range(0, graph.Problem.Tasks.Length).Where(t => !done.Contains(t))
                .Select(t => Why(graph, planned, t)),
        ];
    }

    private static TaskLeftOut Why(VisitGraph graph, List<int>[] planned, int task)
    {
        ImagingTask t = graph.Problem.Tasks[task];
        if (graph.VisitsOfTask[task].Length == 0)
            return new TaskLeftOut(
                task, t.Exposure > t.Window.Length ? LeftOutReason.WindowTooShort : LeftOutReason.NeverVisible, []);
        (ImmutableArray<int> Tasks, double Weight)? least = null;
        LeftOutReason? limit = null;
        foreach (int visit in graph.VisitsOfTask[task].Where(v => !graph.Visits[v].Sighting.IsDoubtful))
        {
            int satellite = graph.Visits[visit].Satellite;
            ImmutableArray<int> inTheWay = InTheWay(graph, planned[satellite], visit);
            if (inTheWay.IsEmpty && ShortageWith(graph, planned[satellite], visit) is { } shortage)
                limit ??= shortage.Reason;
            double weight = inTheWay.Sum(i => graph.Weight[i]);
            if (!inTheWay.IsEmpty && (least is null || weight < least.Value.Weight))
                least = (inTheWay, weight);
        }

        return limit is { } reason
            ? new TaskLeftOut(task, reason, [])
            : new TaskLeftOut(task, LeftOutReason.InTheWay, least?.Tasks ?? []);
    }

    /// <summary>The tasks whose observations must go for a visit: nearest first, until it fits.</summary>
    private static ImmutableArray<int> InTheWay(VisitGraph graph, List<int> planned, int visit)
    {
        var rest = new List<int>(planned);
        var gone = ImmutableArray.CreateBuilder<int>();
        while (!Greedy.FitsInTime(graph, rest, visit, out int place))
        {
            bool isBefore = place > 0 && !graph.CanFollow(rest[place - 1], visit);
            bool isAfter = place < rest.Count && !graph.CanFollow(visit, rest[place]);
            if (!isBefore && !isAfter)
                break; // only nadir is too far away
            int index = isBefore ? place - 1 : place;
            gone.Add(graph.Visits[rest[index]].Task);
            rest.RemoveAt(index);
        }

        return gone.ToImmutable();
    }

    private static Shortage? ShortageWith(VisitGraph graph, List<int> planned, int visit)
    {
        if (!Greedy.FitsInTime(graph, planned, visit, out int place))
            return null;
        List<int> with = [.. planned];
        with.Insert(place, visit);
        return Limits.Shortage(graph, graph.Visits[visit].Satellite, with);
    }
}
