using System;
using System.Collections.Generic;
using System.Threading;
using Overflight.Numerics;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Linear programming over the rows of a packing problem, by the dual simplex method with bounds on every variable
/// (Koberstein, "The dual simplex method, techniques for a fast and stable implementation", Paderborn 2005: chapters 3
/// and 5, with its bound-flipping ratio test and dual Devex prices).
/// <para>
/// Plan: (1) choice j is a variable between 0 and 1, or fixed; row r has a slack between 0 and its limit. As both ends
/// are finite, putting each non-basic variable to the end its reduced profit asks for makes every basis dual feasible,
/// so that rows can be added and bounds changed at any time and no first phase is needed. (2) Rows that do not bind can
/// be dropped with their line of the <see cref="PivotTable"/>. (3) Profits are moved by a little at random against
/// ties.
/// (4) The numbers here only propose prices for the rows: <see cref="PriceBound"/> makes a bound of them in whole
/// numbers.
/// </para>
/// </summary>
internal sealed class PackingTableau
{
    private const double Tolerance = 1e-7;
    private const double PivotMin = 1e-7;
    private const double ReducedMin = 1e-9;

    /// <summary>The most by which all small changes of profits together may move a whole bound.</summary>
    private const double ChangeMax = 0.1;

    private const int PivotsBetweenRebuilds = 3000;

    private readonly int _count;
    private readonly PivotTable _table;
    private readonly double[] _lower;
    private readonly double[] _upper;
    private readonly bool[] _atUpper;
    private readonly List<double> _values = [];

    /// <param name="profits">Profit of each choice.</param>
    /// <param name="seed">Where the small changes of the profits begin.</param>
    public PackingTableau(long[] profits, ulong seed)
    {
        _count = profits.Length;
        var random = new SplitMix(seed);
        double[] changed = new double[_count];
        for (int j = 0; j < _count; j++)
            changed[j] = profits[j] + (ChangeMax / _count * random.Ratio());
        _table = new PivotTable(changed);
        _lower = new double[_count];
        _upper = new double[_count];
        _atUpper = new bool[_count];
        Array.Fill(_upper, 1.0);
    }

    /// <summary>The rows in use.</summary>
    public IEnumerable<PackingRow> Rows => _table.Rows();

    public int LineCount => _table.Lines.Count;

    /// <summary>Lets a choice range from a lower to an upper end, each 0 or 1.</summary>
    public void SetBounds(int choice, int lower, int upper) => (_lower[choice], _upper[choice]) = (lower, upper);

    public int LowerOf(int choice) => (int)_lower[choice];

    public int UpperOf(int choice) => (int)_upper[choice];

    /// <summary>Adds an inequality; <see cref="Solve"/> then takes it into account.</summary>
    public void Add(PackingRow row)
    {
        _table.Add(row);
        _values.Add(0.0);
    }

    /// <summary>Drops the rows that are far from binding.</summary>
    public void DropLoose(double slackMin)
    {
        UpdateValues();
        for (int i = LineCount - 1; i >= 0; i--)
        {
            if (_table.Basic[i] < _count || _values[i] < slackMin)
                continue;
            _table.Drop(i);
            _values[i] = _values[^1];
            _values.RemoveAt(_values.Count - 1);
        }
    }

    /// <summary>Solves for the best point between the bounds that keeps all rows.</summary>
    /// <returns>How it ended; in any case the prices give a valid bound.</returns>
    public SolveEnd Solve(int pivotsMax, CancellationToken cancellation)
    {
        bool isRebuilt = _table.PivotsSinceRebuild > PivotsBetweenRebuilds;
        Begin(isRebuilt);
        for (int pivots = 0; pivots < pivotsMax; pivots++)
        {
            if ((pivots & 15) == 0 && cancellation.IsCancellationRequested)
                return SolveEnd.OutOfWork;
            int leaving = Leaving();
            if (leaving < 0)
            {
                if (isRebuilt || IsAccurate())
                    return SolveEnd.Solved;
            }
            else if (TryPivot(leaving))
            {
                continue;
            }
            else if (isRebuilt)
            {
                return SolveEnd.Failed;
            }

            // Errors have grown too large: begin again from the rows themselves with the same basis.
            isRebuilt = true;
            Begin(isRebuilt);
        }

        return SolveEnd.OutOfWork;
    }

    /// <summary>The point found.</summary>
    public void ReadPoint(double[] point)
    {
        for (int k = 0; k < _count; k++)
        {
            if (_table.Columns[k] < _count)
                point[_table.Columns[k]] = EndOf(k);
        }

        for (int i = 0; i < LineCount; i++)
        {
            if (_table.Basic[i] < _count)
                point[_table.Basic[i]] = Math.Clamp(_values[i], 0.0, 1.0);
        }
    }

    /// <summary>The rows that bind, with their prices: what one unit more of the limit would be worth.</summary>
    public List<(PackingRow Row, double Price)> ReadPrices()
    {
        var prices = new List<(PackingRow, double)>();
        for (int k = 0; k < _count; k++)
        {
            if (_table.Reduced[k] < 0.0 && _table.RowOf(_table.Columns[k]) is { } row)
                prices.Add((row, -_table.Reduced[k] * row.Scale));
        }

        return prices;
    }

    private double LowerOfVariable(int variable) => variable < _count ? _lower[variable] : 0.0;

    private double UpperOfVariable(int variable) =>
        _table.RowOf(variable) is { } row ? row.Limit * row.Scale : _upper[variable];

    private double EndOf(int k) =>
        _atUpper[k] ? UpperOfVariable(_table.Columns[k]) : LowerOfVariable(_table.Columns[k]);

    /// <summary>Puts each non-basic variable to the end that its reduced profit asks for.</summary>
    private void Begin(bool rebuilds)
    {
        if (rebuilds)
        {
            _table.Rebuild();
            Array.Clear(_atUpper);
        }

        for (int k = 0; k < _count; k++)
        {
            if (_table.Reduced[k] > ReducedMin)
                _atUpper[k] = true;
            else if (_table.Reduced[k] < -ReducedMin)
                _atUpper[k] = false;
        }

        UpdateValues();
    }

    private void UpdateValues()
    {
        var moved = new List<(int, double)>();
        for (int k = 0; k < _count; k++)
        {
            if (EndOf(k) is not 0.0 and double end)
                moved.Add((k, end));
        }

        for (int i = 0; i < LineCount; i++)
        {
            double[] line = _table.Lines[i];
            double value = line[_count];
            foreach ((int k, double end) in moved)
                value -= line[k] * end;
            _values[i] = value;
        }
    }

    /// <summary>The line whose variable is out of its bounds the most, by Devex prices; −1 if none.</summary>
    private int Leaving()
    {
        (int best, double bestPrice) = (-1, 0.0);
        for (int i = 0; i < LineCount; i++)
        {
            double value = _values[i];
            int variable = _table.Basic[i];
            double off = Math.Max(LowerOfVariable(variable) - value, value - UpperOfVariable(variable));
            if (off <= Tolerance)
                continue;
            double price = off * off / _table.Devex[i];
            if (price > bestPrice)
                (best, bestPrice) = (i, price);
        }

        return best;
    }

    private bool TryPivot(int leaving)
    {
        double[] line = _table.Lines[leaving];
        double value = _values[leaving];
        double lower = LowerOfVariable(_table.Basic[leaving]);
        bool rises = value < lower;
        double target = rises ? lower : UpperOfVariable(_table.Basic[leaving]);
        var flips = new List<int>();
        int entering = Entering(line, rises, Math.Abs(target - value), flips);
        if (entering < 0)
            return false;
        foreach (int k in flips)
            Flip(k);
        double step = (_values[leaving] - target) / line[entering];
        double entered = EndOf(entering) + step;
        for (int i = 0; i < LineCount; i++)
            _values[i] -= _table.Lines[i][entering] * step;
        _table.Pivot(leaving, entering);
        _atUpper[entering] = !rises;
        _values[leaving] = entered;
        return true;
    }

    /// <summary>
    /// The column that enters: the one whose reduced profit reaches zero first, passing over those that may rather jump
    /// to their other end.
    /// </summary>
    private int Entering(double[] line, bool rises, double distance, List<int> flips)
    {
        var candidates = new List<(double Ratio, double Size, int Column)>();
        for (int k = 0; k < _count; k++)
        {
            double a = rises ? -line[k] : line[k];
            if (Math.Abs(a) < PivotMin || LowerOfVariable(_table.Columns[k]) == UpperOfVariable(_table.Columns[k]))
                continue;
            // At its lower end a variable can only grow, which helps if a > 0; at its upper end the other way round.
            if (a > 0.0 != _atUpper[k])
                candidates.Add((Math.Abs(_table.Reduced[k]) / Math.Abs(a), Math.Abs(a), k));
        }

        candidates.Sort((x, y) => x.Ratio != y.Ratio ? x.Ratio.CompareTo(y.Ratio)
            : x.Size != y.Size ? y.Size.CompareTo(x.Size) : x.Column.CompareTo(y.Column));
        for (int i = 0; i < candidates.Count; i++)
        {
            (double ratio, double size, int k) = candidates[i];
            double range = UpperOfVariable(_table.Columns[k]) - LowerOfVariable(_table.Columns[k]);
            if (distance - (size * range) <= Tolerance || i == candidates.Count - 1)
            {
                // Of those that are as good as equal the one with the largest pivot.
                for (int j = i + 1; j < candidates.Count && candidates[j].Ratio <= ratio + ReducedMin; j++)
                {
                    if (candidates[j].Size > size)
                        (size, k) = (candidates[j].Size, candidates[j].Column);
                }

                return k;
            }

            distance -= size * range;
            flips.Add(k);
        }

        return -1;
    }

    private void Flip(int k)
    {
        double before = EndOf(k);
        _atUpper[k] = !_atUpper[k];
        double change = EndOf(k) - before;
        for (int i = 0; i < LineCount; i++)
            _values[i] -= _table.Lines[i][k] * change;
    }

    /// <summary>Whether the rows, computed afresh at the point, agree with the lines.</summary>
    private bool IsAccurate()
    {
        double[] point = new double[_count];
        ReadPoint(point);
        foreach (PackingRow row in _table.Rows())
        {
            if (row.ExcessAt(point) > 100.0 * Tolerance)
                return false;
        }

        return true;
    }
}
