using System.Collections.Generic;

namespace Overflight.Tasking.Selection;

/// <summary>A plan in the making. It always keeps every rule; what a choice would push out is known at once.</summary>
internal sealed class DraftPlan
{
    private readonly SelectionPart _part;
    private readonly bool[] _isIn;
    private readonly long[] _pairLoss;
    private readonly int[] _wholeTriples;
    private readonly long[] _used;

    public DraftPlan(SelectionPart part)
    {
        _part = part;
        _isIn = new bool[part.Count];
        _pairLoss = new long[part.Count];
        _wholeTriples = new int[part.Count];
        _used = new long[part.Capacities.Length];
    }

    public long Profit { get; private set; }

    /// <summary>The choices of the plan, in no order.</summary>
    public List<int> Members { get; } = [];

    public bool Contains(int choice) => _isIn[choice];

    /// <summary>The most that the profit can change by adding a choice: triples and capacities may cost more.</summary>
    public long GainMax(int choice) => _part.Profits[choice] - _pairLoss[choice];

    /// <summary>Whether it can be added without pushing anything out.</summary>
    public bool IsFree(int choice) =>
        !_isIn[choice] && _pairLoss[choice] == 0 && _wholeTriples[choice] == 0 && Fits(choice);

    /// <summary>Whether <see cref="GainMax"/> is exact.</summary>
    public bool IsGainExact(int choice) => _wholeTriples[choice] == 0 && Fits(choice);

    /// <summary>
    /// What adding a choice pushes out: all that it excludes, the lesser of a triple, and while a capacity is exceeded
    /// what is worth least for its load.
    /// </summary>
    /// <returns>The profit lost.</returns>
    public long PushedOut(int choice, List<int> pushed)
    {
        pushed.Clear();
        long lost = 0;
        foreach (int j in _part.Neighbours[choice])
        {
            if (_isIn[j])
                lost += Push(j, pushed);
        }

        if (_wholeTriples[choice] > 0)
        {
            foreach ((int a, int b) in _part.Partners[choice])
            {
                if (_isIn[a] && _isIn[b] && !pushed.Contains(a) && !pushed.Contains(b))
                    lost += Push(_part.Profits[a] < _part.Profits[b] ? a : b, pushed);
            }
        }

        for (int k = 0; k < _used.Length; k++)
            lost += PushForCapacity(k, choice, pushed);
        return lost;
    }

    public void Add(int choice)
    {
        _isIn[choice] = true;
        Members.Add(choice);
        Change(choice, 1);
    }

    public void Remove(int choice)
    {
        _isIn[choice] = false;
        Members.Remove(choice);
        Change(choice, -1);
    }

    /// <summary>Becomes another plan of the same part.</summary>
    public void Become(IReadOnlyList<int> choices)
    {
        while (Members.Count > 0)
            Remove(Members[^1]);
        foreach (int choice in choices)
            Add(choice);
    }

    /// <summary>Adds what is free in a given order.</summary>
    public void Fill(IReadOnlyList<int> order)
    {
        foreach (int choice in order)
        {
            if (IsFree(choice))
                Add(choice);
        }
    }

    private bool Fits(int choice)
    {
        for (int k = 0; k < _used.Length; k++)
        {
            if (_used[k] + _part.Loads[k][choice] > _part.Capacities[k])
                return false;
        }

        return true;
    }

    private long Push(int choice, List<int> pushed)
    {
        pushed.Add(choice);
        return _part.Profits[choice];
    }

    private long PushForCapacity(int k, int choice, List<int> pushed)
    {
        long[] loads = _part.Loads[k];
        long over = _used[k] + loads[choice] - _part.Capacities[k];
        foreach (int j in pushed)
            over -= loads[j];
        long lost = 0;
        while (over > 0)
        {
            int worst = -1;
            foreach (int j in Members)
            {
                if (loads[j] > 0 && !pushed.Contains(j) && (worst < 0 || IsWorse(j, worst, loads)))
                    worst = j;
            }

            over -= loads[worst];
            lost += Push(worst, pushed);
        }

        return lost;
    }

    /// <summary>Whether a choice is worth less for its load than another.</summary>
    private bool IsWorse(int choice, int other, long[] loads)
    {
        double own = (double)_part.Profits[choice] * loads[other];
        double others = (double)_part.Profits[other] * loads[choice];
        return own < others || (own == others && choice < other);
    }

    private void Change(int choice, int sign)
    {
        long profit = sign * _part.Profits[choice];
        Profit += profit;
        foreach (int j in _part.Neighbours[choice])
            _pairLoss[j] += profit;
        foreach ((int a, int b) in _part.Partners[choice])
        {
            if (_isIn[b])
                _wholeTriples[a] += sign;
            if (_isIn[a])
                _wholeTriples[b] += sign;
        }

        for (int k = 0; k < _used.Length; k++)
            _used[k] += sign * _part.Loads[k][choice];
    }
}
