// A chain must not do a task twice, so a search has to remember which tasks a chain has done: but only those that it
// could do again (begin, turn away, turn back before the opportunity closes), and only until the last visit of theirs.
// So each such task has a bit from its first visit to its last in the stretch, and tasks whose times lie apart share
// bits. Apart means: no near pair of visits reaches from the one's time to the other's, see ChainSearch.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>Which bit stands for which task of a stretch, and when. Immutable.</summary>
internal sealed class RepeatBits
{
    private const int BitsMax = 64;

    private readonly Dictionary<int, (ulong Bit, int LastVisit)> _ofTask = [];

    public RepeatBits(VisitGraph graph, Stretch stretch)
    {
        var last = new (int Visit, bool IsUsed)[BitsMax];
        Duration longest = Longest(graph, stretch);
        foreach ((int task, int first, int final) in Repeatable(graph, stretch))
        {
            int bit = 0;
            while (bit < BitsMax && last[bit].IsUsed &&
                graph.Visits[last[bit].Visit].Start + stretch.Far + longest > graph.Visits[first].Start)
                bit++;
            if (bit == BitsMax)
                continue; // not remembered: the bound stays a bound, and plans are mended
            last[bit] = (final, true);
            _ofTask.Add(task, (1UL << bit, final));
        }

        Expiring = [.. _ofTask.Values.OrderBy(t => t.LastVisit)];
    }

    /// <summary>Every bit and the last visit of its task, by that visit.</summary>
    public (ulong Bit, int LastVisit)[] Expiring { get; }

    /// <summary>The bit of a task; 0 where it cannot be repeated.</summary>
    public ulong Of(int task) => _ofTask.TryGetValue(task, out (ulong Bit, int) found) ? found.Bit : 0UL;

    private static Duration Longest(VisitGraph graph, Stretch stretch) =>
        Enumerable.Range(stretch.First, stretch.Count).Max(v => graph.Visits[v].End - graph.Visits[v].Start);

    /// <summary>Tasks that a chain can do, leave, and come back to; by their first visit.</summary>
    private static IEnumerable<(int Task, int First, int Last)> Repeatable(VisitGraph graph, Stretch stretch)
    {
        ILookup<int, int> visits = Enumerable.Range(stretch.First, stretch.Count).Where(graph.IsLinked)
            .ToLookup(v => graph.Visits[v].Task);
        bool[] isReached = new bool[stretch.Count];
        foreach (IGrouping<int, int> own in visits.OrderBy(g => g.First()))
        {
            int first = own.First(), last = own.Last();
            if (graph.Visits[first].End < graph.Visits[last].Start && Returns(graph, stretch, first, last, isReached))
                yield return (own.Key, first, last);
        }
    }

    private static bool Returns(VisitGraph graph, Stretch stretch, int first, int last, bool[] isReached)
    {
        int task = graph.Visits[first].Task;
        Instant farReached = Instant.MaxValue; // when an earliest reached visit's end is far enough behind
        Array.Clear(isReached);
        for (int v = first; v <= last; v++)
        {
            bool isOwn = graph.Visits[v].Task == task;
            bool isFollowing = farReached <= graph.Visits[v].Start;
            ReadOnlySpan<int> before = graph.Before(v); // in order of their end
            for (int k = before.Length - 1; k >= 0 && !isFollowing; k--)
            {
                int i = Math.Max(before[k], ~before[k]);
                if (graph.Visits[i].End < graph.Visits[first].Start)
                    break;
                isFollowing = i >= first && isReached[i - stretch.First];
            }

            if (isOwn && isFollowing)
                return true;
            isReached[v - stretch.First] = isOwn || isFollowing;
            if (isOwn || isFollowing)
                farReached = Instant.Min(farReached, graph.Visits[v].End + stretch.Far);
        }

        return false;
    }
}
