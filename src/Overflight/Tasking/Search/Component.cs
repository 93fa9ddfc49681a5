using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Tasking.Search;

/// <summary>
/// Stretches that share tasks, or the battery, memory or warmth of a satellite that can run short: what is done in one
/// component does not touch any other, so each is planned, bounded and proved alone. Immutable.
/// </summary>
internal sealed class Component
{
    private Component(
        VisitGraph graph, int[] stretches, int[] scarce, int[] indexOfTask, int[] indexOfStretch)
    {
        (IndexOfTask, IndexOfStretch) = (indexOfTask, indexOfStretch);
        Stretches = stretches;
        Tasks = [.. stretches.SelectMany(s => graph.Stretches[s].Tasks).Distinct().Order()];
        Scarce = [.. stretches.Select(s => graph.Stretches[s].Satellite).Distinct().Intersect(scarce).Order()];
        for (int t = 0; t < Tasks.Length; t++)
            indexOfTask[Tasks[t]] = t;
        for (int s = 0; s < stretches.Length; s++)
            indexOfStretch[stretches[s]] = s;
        ChoiceFirst = new int[stretches.Length + 1];
        for (int i = 0; i < stretches.Length; i++)
            ChoiceFirst[i + 1] = ChoiceFirst[i] + graph.Stretches[stretches[i]].Tasks.Length;
        TasksOfStretch = [.. stretches.Select(s => graph.Stretches[s].Tasks.Select(t => IndexOfTask[t]).ToArray())];
        StretchesOfTask =
        [
            .. Tasks.Select(t => graph.VisitsOfTask[t].Select(v => IndexOfStretch[graph.StretchOf[v]]).Distinct()
                .ToArray()),
        ];
        Size = stretches.Sum(s => graph.Stretches[s].Count);
    }

    /// <summary>The stretches, in order; all other numbers of stretches here count in this list.</summary>
    public int[] Stretches { get; }

    /// <summary>The tasks, in order; all other numbers of tasks here count in this list.</summary>
    public int[] Tasks { get; }

    /// <summary>Its satellites whose battery, memory or warmth can run short.</summary>
    public int[] Scarce { get; }

    /// <summary>By task of the problem: where it stands here; of use for the tasks here only.</summary>
    public int[] IndexOfTask { get; }

    /// <summary>By stretch of the graph: where it stands here; of use for the stretches here only.</summary>
    public int[] IndexOfStretch { get; }

    /// <summary>A choice is a task in a stretch; those of a stretch begin here, in the order of its tasks.</summary>
    public int[] ChoiceFirst { get; }

    public int[][] TasksOfStretch { get; }

    public int[][] StretchesOfTask { get; }

    /// <summary>How many visits.</summary>
    public int Size { get; }

    /// <summary>Parts a graph into its components, in order of their first stretch.</summary>
    public static ImmutableArray<Component> Of(VisitGraph graph, IReadOnlySet<int> scarce)
    {
        int[] leader = [.. Enumerable.Range(0, graph.Stretches.Length)];
        int Leader(int s)
        {
            while (leader[s] != s)
                s = leader[s] = leader[leader[s]];
            return s;
        }

        void Join(int a, int b)
        {
            (a, b) = (Leader(a), Leader(b));
            leader[System.Math.Max(a, b)] = System.Math.Min(a, b);
        }

        foreach (int[] visits in graph.VisitsOfTask)
        {
            foreach (int visit in visits)
                Join(graph.StretchOf[visits[0]], graph.StretchOf[visit]);
        }

        for (int s = 1; s < graph.Stretches.Length; s++)
        {
            int satellite = graph.Stretches[s].Satellite;
            if (graph.Stretches[s - 1].Satellite == satellite && scarce.Contains(satellite))
                Join(s - 1, s);
        }

        int[] scarceOnes = [.. scarce];
        int[] indexOfTask = new int[graph.VisitsOfTask.Length], indexOfStretch = new int[leader.Length];
        return
        [
            .. Enumerable.Range(0, leader.Length).GroupBy(Leader).OrderBy(g => g.Key)
                .Select(g => new Component(graph, [.. g], scarceOnes, indexOfTask, indexOfStretch)),
        ];
    }
}
