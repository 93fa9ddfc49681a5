using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Makes a part smaller without losing its optimum, and cuts it into pieces that do not touch.
/// A choice a may go when another choice b that it excludes is worth no less, loads no more and excludes nothing (but
/// a) that a does not exclude: in any plan with a, b could stand instead. A choice that no pair, triple or capacity
/// touches is taken.
/// </summary>
internal static class SelectionReduction
{
    /// <summary>The choices that some optimal plan is made of.</summary>
    public static int[] Kept(SelectionPart part)
    {
        var alive = new ChoiceSet(part.Count);
        for (int i = 0; i < part.Count; i++)
        {
            if (part.Profits[i] > 0 && Fits(part, i))
                alive.Add(i);
        }

        for (bool changed = true; changed;)
        {
            changed = false;
            for (int a = alive.Next(0); a >= 0; a = alive.Next(a + 1))
            {
                if (IsDominated(part, a, alive))
                {
                    alive.Remove(a);
                    changed = true;
                }
            }
        }

        var kept = new List<int>();
        for (int i = alive.Next(0); i >= 0; i = alive.Next(i + 1))
            kept.Add(i);
        return [.. kept];
    }

    /// <summary>
    /// The connected pieces of a part, each as its choices, ascending; choices that load a capacity are all connected
    /// where the capacity could be exceeded.
    /// </summary>
    public static List<int[]> Pieces(SelectionPart part)
    {
        int[] root = [.. Enumerable.Range(0, part.Count)];
        int Find(int i)
        {
            while (root[i] != i)
                i = root[i] = root[root[i]];
            return i;
        }

        for (int i = 0; i < part.Count; i++)
        {
            foreach (int j in part.Neighbours[i])
                root[Find(i)] = Find(j);
            foreach ((int j, int k) in part.Partners[i])
                (root[Find(i)], root[Find(j)]) = (Find(k), Find(k));
        }

        for (int k = 0; k < part.Capacities.Length; k++)
        {
            long[] loads = part.Loads[k];
            if (loads.Sum() <= part.Capacities[k])
                continue;
            int[] loading = [.. Enumerable.Range(0, part.Count).Where(i => loads[i] > 0)];
            foreach (int i in loading)
                root[Find(i)] = Find(loading[0]);
        }

        return [.. Enumerable.Range(0, part.Count).GroupBy(Find).Select(g => g.ToArray()).OrderBy(g => g[0])];
    }

    private static bool Fits(SelectionPart part, int choice)
    {
        for (int k = 0; k < part.Capacities.Length; k++)
        {
            if (part.Loads[k][choice] > part.Capacities[k])
                return false;
        }

        return true;
    }

    private static bool IsDominated(SelectionPart part, int a, ChoiceSet alive)
    {
        foreach (int b in part.Neighbours[a])
        {
            if (alive[b] && part.Profits[b] >= part.Profits[a] && LoadsNoMore(part, b, a) &&
                part.Adjacent[b].IsWithin(part.Adjacent[a], alive, a) && TriplesWithin(part, b, a, alive))
                return true;
        }

        return false;
    }

    private static bool LoadsNoMore(SelectionPart part, int b, int a)
    {
        foreach (long[] loads in part.Loads)
        {
            if (loads[b] > loads[a])
                return false;
        }

        return true;
    }

    /// <summary>Whether every triple of b, with a in its place, is excluded too.</summary>
    private static bool TriplesWithin(SelectionPart part, int b, int a, ChoiceSet alive)
    {
        foreach ((int c, int d) in part.Partners[b])
        {
            if (alive[c] && alive[d] && c != a && d != a && !part.Excludes(a, c, d))
                return false;
        }

        return true;
    }
}
