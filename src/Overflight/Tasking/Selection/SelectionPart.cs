using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tasking.Selection;

/// <summary>
/// A selection problem as arrays: choices with their conflicts as bits and lists. Groups have become pairs. What is
/// left of a problem after choices were fixed is again a part.
/// </summary>
internal sealed class SelectionPart
{
    private readonly HashSet<(int, int, int)> _triples = [];

    private SelectionPart(int[] origin, long[] profits, long[][] loads, long[] capacities)
    {
        (Origin, Profits, Loads, Capacities) = (origin, profits, loads, capacities);
        Adjacent = new ChoiceSet[origin.Length];
        for (int i = 0; i < origin.Length; i++)
            Adjacent[i] = new ChoiceSet(origin.Length);
        Neighbours = new int[origin.Length][];
        Partners = new (int, int)[origin.Length][];
    }

    public int Count => Origin.Length;

    /// <summary>Each choice's index in the problem it came from.</summary>
    public int[] Origin { get; }

    public long[] Profits { get; }

    /// <summary>Loads by capacity, then by choice.</summary>
    public long[][] Loads { get; }

    public long[] Capacities { get; }

    /// <summary>The choices that exclude a choice.</summary>
    public ChoiceSet[] Adjacent { get; }

    /// <summary>The same as lists, ascending.</summary>
    public int[][] Neighbours { get; }

    /// <summary>The other two of each forbidden triple of a choice; none holds a forbidden pair.</summary>
    public (int First, int Second)[][] Partners { get; }

    public static SelectionPart Of(SelectionProblem problem)
    {
        int count = problem.Choices.Length;
        long[][] loads = new long[problem.Capacities.Length][];
        for (int k = 0; k < loads.Length; k++)
            loads[k] = [.. problem.Choices.Select(c => c.Loads.IsEmpty ? 0L : c.Loads[k])];
        var part = new SelectionPart(
            [.. Enumerable.Range(0, count)], [.. problem.Choices.Select(c => c.Profit)], loads,
            [.. problem.Capacities]);
        foreach (IGrouping<int, int> group in part.Origin.GroupBy(i => problem.Choices[i].Group))
        {
            int[] members = [.. group];
            for (int i = 0; i < members.Length; i++)
            {
                for (int j = 0; j < i; j++)
                    part.AddPair(members[i], members[j]);
            }
        }

        foreach ((int a, int b) in problem.ForbiddenPairs)
            part.AddPair(a, b);
        foreach ((int a, int b, int c) in problem.ForbiddenTriples)
            part.AddTriple(a, b, c);
        part.Finish();
        return part;
    }

    /// <summary>
    /// What is left when some choices are taken and of the others only some are kept: the capacities shrink, and a
    /// triple with a taken choice becomes a pair. Kept choices must be compatible with the taken ones.
    /// </summary>
    public SelectionPart Restrict(IReadOnlyList<int> kept, IReadOnlyList<int> taken)
    {
        int[] place = new int[Count];
        Array.Fill(place, -1);
        for (int i = 0; i < kept.Count; i++)
            place[kept[i]] = i;
        long[] capacities = [.. Capacities.Select((c, k) => c - taken.Sum(t => Loads[k][t]))];
        var part = new SelectionPart(
            [.. kept.Select(i => Origin[i])], [.. kept.Select(i => Profits[i])],
            [.. Loads.Select(l => kept.Select(i => l[i]).ToArray())], capacities);
        foreach (int i in kept)
        {
            foreach (int j in Neighbours[i].Where(j => j < i && place[j] >= 0))
                part.AddPair(place[i], place[j]);
        }

        foreach ((int a, int b, int c) in _triples.Where(t => place[t.Item1] >= 0 && place[t.Item2] >= 0 &&
            place[t.Item3] >= 0))
            part.AddTriple(place[a], place[b], place[c]);
        foreach (int t in taken)
        {
            foreach ((int a, int b) in Partners[t].Where(p => place[p.First] >= 0 && place[p.Second] >= 0))
                part.AddPair(place[a], place[b]);
        }

        part.Finish();
        return part;
    }

    /// <summary>Whether three choices, of which no two exclude each other, are a forbidden triple.</summary>
    public bool IsForbidden(int a, int b, int c) => _triples.Contains(Sorted(a, b, c));

    /// <summary>Whether no plan takes all three.</summary>
    public bool Excludes(int a, int b, int c) =>
        Adjacent[a][b] || Adjacent[a][c] || Adjacent[b][c] || IsForbidden(a, b, c);

    private static (int, int, int) Sorted(int a, int b, int c)
    {
        if (a > b)
            (a, b) = (b, a);
        if (b > c)
            (b, c) = (c, b);
        return a > b ? (b, a, c) : (a, b, c);
    }

    private void AddPair(int a, int b)
    {
        Adjacent[a].Add(b);
        Adjacent[b].Add(a);
    }

    private void AddTriple(int a, int b, int c) => _triples.Add(Sorted(a, b, c));

    /// <summary>Makes the lists, without triples that a pair forbids already.</summary>
    private void Finish()
    {
        _triples.RemoveWhere(t =>
            Adjacent[t.Item1][t.Item2] || Adjacent[t.Item1][t.Item3] || Adjacent[t.Item2][t.Item3]);
        var partners = new List<(int, int)>[Count];
        for (int i = 0; i < Count; i++)
        {
            partners[i] = [];
            var list = new List<int>();
            for (int j = Adjacent[i].Next(0); j >= 0; j = Adjacent[i].Next(j + 1))
                list.Add(j);
            Neighbours[i] = [.. list];
        }

        foreach ((int a, int b, int c) in _triples.Order())
        {
            partners[a].Add((b, c));
            partners[b].Add((a, c));
            partners[c].Add((a, b));
        }

        for (int i = 0; i < Count; i++)
            Partners[i] = [.. partners[i]];
    }
}
