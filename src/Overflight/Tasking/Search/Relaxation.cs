// An upper bound by prices (Lagrangian relaxation; Fisher, Management Science 27, 1981). A task may be done by one
// satellite only. Drop that, charge a price p(t) >= 0 for each time task t is done, and give the price back once:
//     bound(p) = sum over t of p(t) + sum over stretches of (best chain with the weights w(t) - p(t))
// holds for every plan, whatever the prices are, because a plan does each task at most once. So do rows of limits
// (LimitRow): a price q(r) on each second of exposure, and q(r) times the row's limit given back. Plan:
//   1 best chains of all stretches by ChainSearch; a stretch whose values are as before keeps its chain;
//   2 where tasks are done more than once their prices rise, where they are not done the prices fall: a step along the
//     smoothed subgradient, as long as the distance to the best plan known suggests (Polyak, USSR Comp. Math. 9, 1969),
//     shorter and from the best prices again when the bound has not fallen for a while.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;

namespace Overflight.Tasking.Search;

/// <summary>Lowers the bound of branches of one component. Holds buffers: one branch at a time.</summary>
internal sealed class Relaxation
{
    private const int StaleMaxAtRoot = 30, StaleMax = 12;
    private const double Smoothing = 0.7, Slower = 0.7, StepMin = 0.01, ShareKept = 0.93;

    private readonly VisitGraph _graph;
    private readonly Component _component;
    private readonly ImmutableArray<LimitRow> _rows;
    private readonly double[] _lastValue;
    private readonly double[] _lastWorth;
    private readonly Draft _whole;
    private readonly List<int>[] _chains;
    private readonly int[] _times;
    private readonly double[] _direction;
    private readonly double[] _rowUse;
    private readonly double[] _rowDirection;
    private readonly bool[] _isTolled;

    public Relaxation(VisitGraph graph, Component component, ImmutableArray<LimitRow> rows)
    {
        (_graph, _component, _rows) = (graph, component, rows);
        _lastValue = new double[component.ChoiceFirst[^1]];
        Array.Fill(_lastValue, double.NaN);
        _lastWorth = new double[component.Stretches.Length];
        (Found, _whole) = (new Draft(graph, component), new Draft(graph, component));
        _chains = new List<int>[component.Stretches.Length];
        for (int i = 0; i < _chains.Length; i++)
            _chains[i] = [];
        _times = new int[component.Tasks.Length];
        _direction = new double[component.Tasks.Length];
        _isTolled = [.. component.Stretches.Select(s => rows.Any(r => r.Satellite == graph.Stretches[s].Satellite))];
        (_rowUse, _rowDirection) = (new double[rows.Length], new double[rows.Length]);
    }

    /// <summary>How many visits were looked at so far: a measure of work.</summary>
    public long Work { get; private set; }

    /// <summary>
    /// The best plan that came along: chains that happen to do no task twice, and to keep every limit.
    /// </summary>
    public Draft Found { get; }

    /// <summary>Takes steps for a branch.</summary>
    /// <param name="branch">Which.</param>
    /// <param name="search">Finds chains.</param>
    /// <param name="target">What the best plan known weighs.</param>
    /// <param name="steps">How many, unless the bound cannot fall any more.</param>
    public void Run(Branch branch, ChainSearch search, double target, int steps)
    {
        Array.Clear(_direction);
        Array.Clear(_rowDirection);
        search.IsForBound = true;
        for (int i = 0; i < steps; i++)
        {
            double bound = Evaluate(branch, search);
            branch.StepCount++;
            Note(branch, bound);
            if (!Array.Exists(_times, t => t > 1))
                Keep();
            if (!Step(branch, bound - target))
            {
                branch.Pace = 0.0;
                return;
            }
        }
    }

    private double Evaluate(Branch branch, ChainSearch search)
    {
        double bound = 0.0;
        for (int t = 0; t < _times.Length; t++)
        {
            bound += branch.Price[t];
            _times[t] = 0;
        }

        for (int r = 0; r < _rows.Length; r++)
        {
            bound += branch.RowPrice[r] * _rows[r].ExposureMaxS;
            _rowUse[r] = 0.0;
        }

        for (int c = 0; c < branch.Share.Length; c++)
            branch.Share[c] *= (float)ShareKept;
        for (int s = 0; s < _chains.Length; s++)
        {
            if (HasChanged(branch, s, search.Value) || _isTolled[s])
            {
                Work += _graph.Stretches[_component.Stretches[s]].Count;
                _lastWorth[s] = search.Solve(_component.Stretches[s], Toll(branch, s), _chains[s]);
            }

            bound += _lastWorth[s];
            foreach (int visit in _chains[s])
            {
                int place = _graph.PlaceOfTask[visit];
                _times[_component.TasksOfStretch[s][place]]++;
                branch.Share[_component.ChoiceFirst[s] + place] += (float)(1.0 - ShareKept);
                Use(visit);
            }
        }

        return bound;
    }

    private void Keep()
    {
        double weight = 0.0;
        for (int t = 0; t < _times.Length; t++)
            weight += _times[t] * _graph.Weight[_component.Tasks[t]];
        if (weight <= Found.Weight)
            return;
        for (int s = 0; s < _chains.Length; s++)
            _whole.Set(s, []);
        for (int s = 0; s < _chains.Length; s++)
            _whole.Set(s, CollectionsMarshal.AsSpan(_chains[s]));
        if (IsSure() && _whole.Shortage() is null)
            Found.CopyFrom(_whole);
    }

    private bool IsSure()
    {
        foreach (List<int> chain in _chains)
        {
            for (int i = 0; i < chain.Count; i++)
            {
                if (_graph.Visits[chain[i]].Sighting.IsDoubtful ||
                    !(i == 0 ? _graph.CanBeFirst(chain[0]) : _graph.CanFollow(chain[i - 1], chain[i])))
                    return false;
            }
        }

        return true;
    }

    private bool HasChanged(Branch branch, int s, double[] values)
    {
        Work++;
        bool hasChanged = false;
        int[] tasks = _component.TasksOfStretch[s];
        for (int i = 0, choice = _component.ChoiceFirst[s]; i < tasks.Length; i++, choice++)
        {
            int task = _component.Tasks[tasks[i]];
            double value = branch.IsForbidden[choice] ? 0.0 : _graph.Weight[task] - branch.Price[tasks[i]];
            values[task] = value;
            if (value != _lastValue[choice])
                (hasChanged, _lastValue[choice]) = (true, value);
        }

        return hasChanged;
    }

    private double[] Toll(Branch branch, int s)
    {
        if (!_isTolled[s])
            return [];
        Stretch stretch = _graph.Stretches[_component.Stretches[s]];
        double[] toll = new double[stretch.Count];
        for (int r = 0; r < _rows.Length; r++)
        {
            if (branch.RowPrice[r] <= 0.0 || _rows[r].Satellite != stretch.Satellite)
                continue;
            for (int i = 0; i < toll.Length; i++)
            {
                Visit visit = _graph.Visits[stretch.First + i];
                if (visit.Start >= _rows[r].From && visit.End <= _rows[r].To)
                    toll[i] += branch.RowPrice[r] * (visit.End - visit.Start).Seconds;
            }
        }

        return toll;
    }

    private void Use(int v)
    {
        if (_rows.Length == 0)
            return;
        Visit visit = _graph.Visits[v];
        for (int r = 0; r < _rows.Length; r++)
        {
            if (_rows[r].Satellite == visit.Satellite && visit.Start >= _rows[r].From && visit.End <= _rows[r].To)
                _rowUse[r] += (visit.End - visit.Start).Seconds;
        }
    }

    private void Note(Branch branch, double bound)
    {
        branch.StaleCount = bound < branch.Bound - 1e-4 ? 0 : branch.StaleCount + 1;
        if (bound < branch.Bound)
        {
            branch.Bound = bound;
            branch.Price.CopyTo(branch.BestPrice, 0);
            branch.RowPrice.CopyTo(branch.BestRowPrice, 0);
        }

        if (branch.StaleCount < (branch.Depth == 0 ? StaleMaxAtRoot : StaleMax))
            return;
        branch.StaleCount = 0;
        branch.Pace *= Slower;
        branch.BestPrice.CopyTo(branch.Price, 0);
        branch.BestRowPrice.CopyTo(branch.RowPrice, 0);
        Array.Clear(_direction);
        Array.Clear(_rowDirection);
    }

    /// <returns>Whether there was anywhere to go.</returns>
    private bool Step(Branch branch, double distance)
    {
        double norm = 0.0;
        for (int t = 0; t < _times.Length; t++)
        {
            double slope = branch.Price[t] <= 0.0 ? Math.Min(0.0, 1.0 - _times[t]) : 1.0 - _times[t];
            _direction[t] = (Smoothing * _direction[t]) + slope;
            norm += _direction[t] * _direction[t];
        }

        // In units of the row's limit, so that seconds and tasks weigh alike.
        for (int r = 0; r < _rows.Length; r++)
        {
            double slope = (_rows[r].ExposureMaxS - _rowUse[r]) / (1.0 + _rows[r].ExposureMaxS);
            slope = branch.RowPrice[r] <= 0.0 ? Math.Min(0.0, slope) : slope;
            _rowDirection[r] = (Smoothing * _rowDirection[r]) + slope;
            norm += _rowDirection[r] * _rowDirection[r];
        }

        if (norm < 1e-12)
            return false;
        double length = branch.Pace * Math.Max(distance, StepMin) / norm;
        for (int t = 0; t < _times.Length; t++)
        {
            double most = _graph.Weight[_component.Tasks[t]];
            branch.Price[t] = Math.Clamp(branch.Price[t] - (length * _direction[t]), 0.0, most);
        }

        for (int r = 0; r < _rows.Length; r++)
            branch.RowPrice[r] =
                Math.Max(0.0, branch.RowPrice[r] - (length * _rowDirection[r] / (1.0 + _rows[r].ExposureMaxS)));
        return true;
    }
}
