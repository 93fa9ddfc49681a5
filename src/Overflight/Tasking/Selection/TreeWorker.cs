using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Overflight.Tasking.Selection;

/// <summary>
/// One thread's branch and cut (Padberg and Rinaldi, "A branch-and-cut algorithm for the resolution of large-scale
/// symmetric traveling salesman problems", SIAM Review 33, 1991): bounds the plans of a node by linear programming and
/// cuts, closes it where none can be better than the cut-off, or parts it by a choice that the linear program takes in
/// part. Its table is kept from node to node.
/// </summary>
internal sealed class TreeWorker
{
    private const int PivotsMax = 20_000;
    private const int CutsAtOnce = 300;
    private const int LinesMax = 8_000;
    private const int CutRoundsMax = 8;
    private const double LooseSlack = 0.3;
    private const double Whole = 1e-6;

    private readonly SelectionPart _part;
    private readonly CutSearch _cuts;
    private readonly PackingTableau _table;
    private readonly DraftPlan _draft;
    private readonly double[] _point;
    private readonly int[] _order;
    private long _lastBound = long.MaxValue;

    public TreeWorker(SelectionPart part, CutSearch cuts, IEnumerable<PackingRow> rows, ulong seed)
    {
        (_part, _cuts) = (part, cuts);
        _table = new PackingTableau(part.Profits, seed);
        _draft = new DraftPlan(part);
        _point = new double[part.Count];
        _order = [.. Enumerable.Range(0, part.Count)];
        foreach (PackingRow row in rows)
            _table.Add(row);
    }

    /// <summary>The rows that bound the plans now.</summary>
    public IEnumerable<PackingRow> Rows => _table.Rows;

    /// <summary>The best plan met since it was last asked for.</summary>
    public int[] Plan { get; private set; } = [];

    public long PlanProfit { get; private set; }

    /// <summary>Bounds all plans, solving once and looking for rows that the solution breaks.</summary>
    /// <returns>The bound, and whether more could be done.</returns>
    public (PriceBound Bound, bool GoesOn) BoundAll(CancellationToken cancellation)
    {
        SolveEnd end = _table.Solve(PivotsMax, cancellation);
        PriceBound bound = PriceBound.Of(_part, _table, _table.ReadPrices());
        if (end != SolveEnd.Solved)
            return (bound, end == SolveEnd.OutOfWork);
        RoundToPlan();
        // Rows are dropped only while the bound falls: else they could come and go without end.
        bool falls = bound.Profit < _lastBound;
        _lastBound = bound.Profit;
        return (bound, AddBroken(falls, cancellation));
    }

    /// <summary>
    /// Works through a node and what it is parted into, deepest first. Closes what cannot hold a plan above the
    /// cut-off.
    /// </summary>
    /// <returns>What is still open.</returns>
    public List<TreeNode> Explore(TreeNode start, long cutOff, int nodesMax, CancellationToken cancellation)
    {
        var open = new List<TreeNode> { start };
        for (int nodes = 0; nodes < nodesMax && open.Count > 0 && !cancellation.IsCancellationRequested; nodes++)
        {
            TreeNode node = open[^1];
            open.RemoveAt(open.Count - 1);
            if (node.Bound > Math.Max(cutOff, PlanProfit))
                Part(node, cutOff, open, cancellation);
        }

        open.RemoveAll(n => n.Bound <= Math.Max(cutOff, PlanProfit));
        return open;
    }

    private void Part(TreeNode node, long cutOff, List<TreeNode> open, CancellationToken cancellation)
    {
        if (!TrySetBounds(node))
            return;
        long bound = node.Bound;
        for (int round = 0; ; round++)
        {
            bool isSolved = _table.Solve(PivotsMax, cancellation) == SolveEnd.Solved;
            PriceBound price = PriceBound.Of(_part, _table, _table.ReadPrices());
            bound = Math.Min(bound, price.Profit);
            if (bound <= Math.Max(cutOff, PlanProfit))
                return;
            if (isSolved)
                RoundToPlan();
            long toBeat = Math.Max(cutOff, PlanProfit);
            if (bound <= toBeat)
                return;
            if (isSolved && round < CutRoundsMax && AddBroken(round == 0, cancellation))
                continue;
            Branch(node, bound, price, toBeat, open);
            return;
        }
    }

    /// <summary>Parts a node, after fixing the choices that no better plan leaves or takes.</summary>
    private void Branch(TreeNode node, long bound, PriceBound price, long toBeat, List<TreeNode> open)
    {
        var taken = new List<int>();
        var left = new List<int>();
        (int by, double bestScore) = (-1, -1.0);
        for (int j = 0; j < _part.Count; j++)
        {
            if (_table.LowerOf(j) == 1)
            {
                taken.Add(j);
            }
            else if (_table.UpperOf(j) == 0)
            {
                left.Add(j);
            }
            else if (price.ProfitWithout(j) <= toBeat)
            {
                (price.Takes(j) ? taken : left).Add(j);
            }
            else
            {
                double score = (Math.Min(_point[j], 1.0 - _point[j]) + 1e-6) * (1.0 + _part.Profits[j]);
                if (score > bestScore)
                    (by, bestScore) = (j, score);
            }
        }

        if (by < 0)
        {
            // All is fixed: one plan is left, if it is one.
            if (TrySetBounds(new([.. taken], [.. left], bound)))
                NotePlan(taken);
            return;
        }

        open.Add(new([.. taken], [.. left, by], bound));
        open.Add(new([.. taken, by], [.. left], bound));
    }

    /// <summary>Fixes what a node fixes, and what follows from it; says whether it holds any plan.</summary>
    private bool TrySetBounds(TreeNode node)
    {
        for (int j = 0; j < _part.Count; j++)
            _table.SetBounds(j, 0, 1);
        foreach (int j in node.Left)
            _table.SetBounds(j, 0, 0);
        foreach (int t in node.Taken)
        {
            if (_table.UpperOf(t) == 0)
                return false;
            _table.SetBounds(t, 1, 1);
            foreach (int j in _part.Neighbours[t])
            {
                if (_table.LowerOf(j) == 1)
                    return false;
                _table.SetBounds(j, 0, 0);
            }
        }

        return TryFollowTriples(node) && TryFollowCapacities(node);
    }

    private bool TryFollowTriples(TreeNode node)
    {
        foreach (int t in node.Taken)
        {
            foreach ((int a, int b) in _part.Partners[t])
            {
                (bool isA, bool isB) = (_table.LowerOf(a) == 1, _table.LowerOf(b) == 1);
                if (isA && isB)
                    return false;
                if (isA)
                    _table.SetBounds(b, 0, 0);
                else if (isB)
                    _table.SetBounds(a, 0, 0);
            }
        }

        return true;
    }

    private bool TryFollowCapacities(TreeNode node)
    {
        for (int k = 0; k < _part.Capacities.Length; k++)
        {
            long[] loads = _part.Loads[k];
            long rest = _part.Capacities[k] - node.Taken.Sum(t => loads[t]);
            if (rest < 0)
                return false;
            for (int j = 0; j < _part.Count; j++)
            {
                if (loads[j] > rest && _table.LowerOf(j) == 0)
                    _table.SetBounds(j, 0, 0);
            }
        }

        return true;
    }

    private bool AddBroken(bool dropsLoose, CancellationToken cancellation)
    {
        List<PackingRow> broken = _cuts.Broken(_point, CutsAtOnce, cancellation);
        if (broken.Count == 0)
            return false;
        if (dropsLoose)
            _table.DropLoose(LooseSlack);
        if (_table.LineCount + broken.Count > LinesMax)
            return false;
        foreach (PackingRow row in broken)
            _table.Add(row);
        return true;
    }

    /// <summary>Makes a plan of the point: what it takes most first.</summary>
    private void RoundToPlan()
    {
        _table.ReadPoint(_point);
        double[] keys = [.. _order.Select(j => -_point[j] - (Whole * _part.Profits[j] / (1.0 + _part.Profits[j])))];
        int[] order = [.. _order];
        Array.Sort(keys, order);
        _draft.Become([]);
        _draft.Fill(order);
        NotePlan(_draft.Members);
    }

    private void NotePlan(List<int> plan)
    {
        long profit = plan.Sum(j => _part.Profits[j]);
        if (profit > PlanProfit)
            (Plan, PlanProfit) = ([.. plan], profit);
    }
}
