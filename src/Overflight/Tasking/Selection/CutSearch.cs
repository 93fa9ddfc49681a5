using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Finds inequalities that every plan keeps and a fractional point breaks. Two kinds: cliques, sets of choices that
/// exclude each other pairwise, so that a plan has one at most; and doubles, weighted sets of which a plan has weight
/// two at most, grown from forbidden triples by sequential lifting. Padberg, "On the facial structure of set packing
/// polyhedra", Mathematical Programming 5 (1973); Ribeiro, Constantino and Lorena, "Strong formulation for the SPOT 5
/// daily photograph scheduling problem", Journal of Combinatorial Optimization 20 (2010).
/// </summary>
internal sealed class CutSearch(SelectionPart part)
{
    private const double ViolationMin = 0.01;
    private const double PointMin = 1e-6;
    private const int BranchesMax = 300;
    private const int TriplesGrownMax = 5_000;

    private readonly int[] _byDegree =
        [.. Enumerable.Range(0, part.Count).OrderByDescending(i => part.Neighbours[i].Length)];

    /// <summary>Rows to begin with: capacities, and cliques that hold every choice once at least.</summary>
    public List<PackingRow> FirstRows()
    {
        var rows = new List<PackingRow>();
        for (int k = 0; k < part.Capacities.Length; k++)
        {
            long[] loads = part.Loads[k];
            int[] loading = [.. Enumerable.Range(0, part.Count).Where(i => loads[i] > 0)];
            if (loading.Length > 0 && loading.Sum(i => loads[i]) > part.Capacities[k])
                rows.Add(new(loading, [.. loading.Select(i => loads[i])], part.Capacities[k]));
        }

        bool[] covered = new bool[part.Count];
        foreach (int i in _byDegree)
        {
            if (covered[i] || part.Neighbours[i].Length == 0)
                continue;
            List<int> clique = [i];
            Extend(clique, covered);
            foreach (int j in clique)
                covered[j] = true;
            rows.Add(PackingRow.OfOnes(clique, 1));
        }

        return rows;
    }

    /// <summary>
    /// A bound at once: no plan takes more of a clique than its best choice, and the cliques to begin with hold all.
    /// </summary>
    public long CoverBound()
    {
        long bound = 0;
        bool[] isCounted = new bool[part.Count];
        foreach (PackingRow row in FirstRows().Where(r => r.Limit == 1 && r.Weights.All(w => w == 1)))
        {
            bound += row.Choices.Max(j => isCounted[j] ? 0L : Math.Max(0L, part.Profits[j]));
            foreach (int j in row.Choices)
                isCounted[j] = true;
        }

        return bound + Enumerable.Range(0, part.Count).Where(j => !isCounted[j])
            .Sum(j => Math.Max(0L, part.Profits[j]));
    }

    /// <summary>
    /// Rows that the point breaks, those that it breaks the most first; fewer where cancelled.
    /// </summary>
    public List<PackingRow> Broken(double[] point, int most, CancellationToken cancellation)
    {
        var found = new Dictionary<string, (PackingRow Row, double Excess)>();
        int[] support = [.. Enumerable.Range(0, part.Count).Where(i => point[i] > PointMin)
            .OrderByDescending(i => point[i])];
        foreach (int i in support)
        {
            if (cancellation.IsCancellationRequested)
                break;
            if (point[i] < 1.0 - PointMin || part.Neighbours[i].Any(j => point[j] > PointMin))
                Note(CliqueAt(i, support, point), point, found);
        }

        AddDoubles(support, point, found, cancellation);
        return
        [
            .. found.Values.OrderByDescending(f => f.Excess).ThenBy(f => f.Row.Choices[0]).Take(most)
                .Select(f => f.Row),
        ];
    }

    private static void Note(
        PackingRow? row, double[] point, Dictionary<string, (PackingRow Row, double Excess)> found)
    {
        if (row is not null && row.ExcessAt(point) is > ViolationMin and var excess)
            found.TryAdd(row.Key(), (row, excess));
    }

    /// <summary>
    /// The heaviest clique with a choice, within a number of branches; <c>null</c> where none is broken.
    /// </summary>
    private PackingRow? CliqueAt(int first, int[] support, double[] point)
    {
        int[] candidates = [.. support.Where(j => part.Adjacent[first][j])];
        List<int> best = [];
        double bestWeight = 1.0 + ViolationMin - point[first];
        int branches = 0;
        var chosen = new List<int>();
        void Search(int[] from, double weight)
        {
            if (weight > bestWeight)
                (best, bestWeight) = ([.. chosen], weight);
            double rest = from.Sum(j => point[j]);
            for (int i = 0; i < from.Length && weight + rest > bestWeight && branches++ < BranchesMax; i++)
            {
                int j = from[i];
                chosen.Add(j);
                Search([.. from.Skip(i + 1).Where(k => part.Adjacent[j][k])], weight + point[j]);
                chosen.RemoveAt(chosen.Count - 1);
                rest -= point[j];
            }
        }

        Search(candidates, 0.0);
        if (best.Count == 0)
            return null;
        best.Add(first);
        Extend(best, null);
        return PackingRow.OfOnes(best, 1);
    }

    /// <summary>Adds what excludes all of a clique, first what is not covered yet.</summary>
    private void Extend(List<int> clique, bool[]? covered)
    {
        var common = new ChoiceSet(part.Count);
        common.CopyFrom(part.Adjacent[clique[0]]);
        foreach (int i in clique)
            common.IntersectWith(part.Adjacent[i]);
        for (int pass = covered is null ? 1 : 0; pass < 2; pass++)
        {
            foreach (int i in _byDegree)
            {
                if (!common[i] || (pass == 0 && covered![i])) // The first pass is made only with covered.
                    continue;
                clique.Add(i);
                common.IntersectWith(part.Adjacent[i]);
            }
        }
    }

    private void AddDoubles(
        int[] support, double[] point, Dictionary<string, (PackingRow Row, double Excess)> found,
        CancellationToken cancellation)
    {
        var done = new HashSet<(int, int, int)>();
        int grown = 0;
        foreach (int a in support)
        {
            foreach ((int b, int c) in part.Partners[a])
            {
                // Each triple once, from its first choice, and only if a set around it has a chance to be broken.
                if (a > b || a > c || point[b] < PointMin || point[c] < PointMin || done.Contains((a, b, c)))
                    continue;
                if (grown++ == TriplesGrownMax || cancellation.IsCancellationRequested)
                    return;
                var weights = new Dictionary<int, int> { [a] = 1, [b] = 1, [c] = 1 };
                foreach (int i in support)
                    Lift(i, weights);
                double sum = weights.Sum(w => w.Value * point[w.Key]);
                if (sum <= 2.0 + (2.0 * ViolationMin))
                    continue;
                foreach (int i in weights.Keys)
                {
                    foreach ((int j, int k) in part.Partners[i].Where(p => weights.ContainsKey(p.First) &&
                        weights.ContainsKey(p.Second)))
                        done.Add((i, j, k));
                }

                foreach (int i in _byDegree)
                    Lift(i, weights);
                int[] choices = [.. weights.Keys.Order()];
                Note(new(choices, [.. choices.Select(i => (long)weights[i])], 2), point, found);
            }
        }
    }

    /// <summary>
    /// Adds a choice to a set of weight two at most, with the largest weight that keeps it so: two less the heaviest
    /// that a plan with the choice may have of the set.
    /// </summary>
    private void Lift(int choice, Dictionary<int, int> weights)
    {
        if (weights.ContainsKey(choice))
            return;
        ChoiceSet excluded = part.Adjacent[choice];
        Span<int> beside = stackalloc int[64];
        int count = 0;
        foreach ((int i, int weight) in weights)
        {
            if (excluded[i])
                continue;
            if (weight == 2 || count == beside.Length)
                return;
            for (int k = 0; k < count; k++)
            {
                int j = beside[k];
                if (!part.Adjacent[i][j] && !part.IsForbidden(choice, i, j))
                    return;
            }

            beside[count++] = i;
        }

        weights.Add(choice, count == 0 ? 2 : 1);
    }
}
