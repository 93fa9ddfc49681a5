using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Overflight.Numerics;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Improves a plan by tabu search: each step adds the choice that changes the profit the most, what it excludes goes,
/// and what went may not come back for some steps. After a long time without a better plan it goes on from the best
/// with a part of it taken out. Vasquez and Hao, "A logic-constrained knapsack formulation and a tabu algorithm for the
/// daily photograph scheduling of an Earth observation satellite", Computational Optimization and Applications 20
/// (2001).
/// </summary>
internal sealed class PlanImprover
{
    private const int TenureMin = 5;
    private const int TenureSpread = 12;
    private const int PatienceMin = 1500;

    private readonly SelectionPart _part;
    private readonly DraftPlan _draft;
    private readonly int[] _tabuUntil;
    private readonly int[] _byWorth;
    private readonly List<int> _pushed = [];
    private readonly List<int> _pushedBest = [];
    private readonly SplitMix _random;
    private int _step;
    private int _lastBetter;

    public PlanImprover(SelectionPart part, ulong seed)
    {
        _part = part;
        _draft = new DraftPlan(part);
        _random = new SplitMix(seed);
        _tabuUntil = new int[part.Count];
        _byWorth = ByWorth(part);
        _draft.Fill(_byWorth);
        Best = [.. _draft.Members];
        BestProfit = _draft.Profit;
    }

    /// <summary>The best plan so far.</summary>
    public int[] Best { get; private set; }

    public long BestProfit { get; private set; }

    /// <summary>Takes a plan found elsewhere, if it is better.</summary>
    public void Offer(IReadOnlyList<int> plan, long profit)
    {
        if (profit <= BestProfit)
            return;
        (Best, BestProfit) = ([.. plan], profit);
        _draft.Become(Best);
        _lastBetter = _step;
    }

    /// <summary>Does a number of steps.</summary>
    public void Improve(int steps, CancellationToken cancellation)
    {
        for (int end = _step + steps; _step < end; _step++)
        {
            if ((_step & 63) == 0 && cancellation.IsCancellationRequested)
                return;
            if (!TryStep() || _step - _lastBetter > PatienceMin + (4 * _part.Count))
                Shake();
        }
    }

    /// <summary>All choices, those worth most for what they exclude first: the order of the first plan.</summary>
    private static int[] ByWorth(SelectionPart part)
    {
        double[] worth = new double[part.Count];
        for (int i = 0; i < part.Count; i++)
        {
            double load = 1.0 + (0.05 * (part.Neighbours[i].Length + (0.25 * part.Partners[i].Length)));
            for (int k = 0; k < part.Capacities.Length; k++)
                load += part.Count * (double)part.Loads[k][i] / (4.0 * Math.Max(1.0, part.Capacities[k]));
            worth[i] = part.Profits[i] / load;
        }

        return [.. Enumerable.Range(0, part.Count).OrderByDescending(i => worth[i])];
    }

    private bool TryStep()
    {
        (int best, long bestGain, int ties) = (-1, long.MinValue, 0);
        for (int i = 0; i < _part.Count; i++)
        {
            long gain = _draft.GainMax(i);
            if (_draft.Contains(i) || gain < bestGain)
                continue;
            if (!_draft.IsGainExact(i))
                gain = _part.Profits[i] - _draft.PushedOut(i, _pushed);
            if (gain < bestGain || (_tabuUntil[i] > _step && _draft.Profit + gain <= BestProfit))
                continue;
            ties = gain > bestGain ? 1 : ties + 1;
            if (ties == 1 || _random.Below(ties) == 0)
                (best, bestGain) = (i, gain);
        }

        if (best < 0)
            return false;
        _draft.PushedOut(best, _pushedBest);
        foreach (int i in _pushedBest)
        {
            _draft.Remove(i);
            _tabuUntil[i] = _step + TenureMin + _random.Below(TenureSpread);
        }

        _draft.Add(best);
        Note();
        return true;
    }

    /// <summary>Back to the best plan, without a part of it.</summary>
    private void Shake()
    {
        _draft.Become(Best);
        int count = 1 + _random.Below(1 + (Best.Length / 4));
        for (int i = 0; i < count && _draft.Members.Count > 0; i++)
        {
            int out1 = _draft.Members[_random.Below(_draft.Members.Count)];
            _draft.Remove(out1);
            _tabuUntil[out1] = _step + TenureMin + _random.Below(4 * TenureSpread);
        }

        _lastBetter = _step;
    }

    private void Note()
    {
        if (_draft.Profit <= BestProfit)
            return;
        (Best, BestProfit) = ([.. _draft.Members], _draft.Profit);
        _lastBetter = _step;
    }
}
