using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Threading;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Linear programming over the rows of a packing problem, by the dual simplex method with bounds on every variable
/// (Koberstein, "The dual simplex method, techniques for a fast and stable implementation", Paderborn 2005: chapters 3
/// and 5, with its bound-flipping ratio test and dual Devex prices).
/// <para>
/// Plan: (1) choice j is a variable between 0 and 1, or fixed; row r has a slack between 0 and its limit. As both ends are
/// finite, putting each non-basic variable to the end its reduced cost asks for makes every basis dual feasible, so that
/// rows can be added and bounds changed at any time and no first phase is needed. (2) The table keeps one line for each
/// basic variable over the non-basic ones; rows that do not bind can be dropped with their line. (3) Profits are moved by
/// a little at random against ties. (4) The numbers here only propose prices for the rows: <see cref="PriceBound"/> makes
/// a bound of them in whole numbers.
/// </para>
/// </summary>
internal sealed class PackingTableau
{
    private const double Tolerance = 1e-7;
    /// <summary>The most by which all small changes of profits together may move a whole bound.</summary>
    private const double ChangeMax = 0.1;

    private const double PivotMin = 1e-7;
    private const double Tiny = 1e-12;

    /// <summary>A line with fewer numbers than this share of its length is worked through one by one.</summary>
    private const int SparseShare = 6;

    private const int PivotsBetweenRebuilds = 3000;

    private readonly int _count;
    private readonly double[] _profits;
    private readonly List<PackingRow?> _rows = [];
    private readonly Stack<int> _freeRows = new();
    private readonly List<double[]> _lines = [];
    private readonly List<int> _basic = [];
    private readonly List<double> _devex = [];
    private readonly List<int> _lineOf = [];
    private readonly int[] _column;
    private readonly double[] _lower;
    private readonly double[] _upper;
    private readonly bool[] _atUpper;
    private readonly List<double> _values = [];
    private readonly double[] _reduced;
    private int _sinceRebuild;

    /// <param name="profits">Profit of each choice.</param>
    /// <param name="seed">Where the small changes of the profits begin.</param>
    public PackingTableau(long[] profits, ulong seed)
    {
        _count = profits.Length;
        var random = new SplitMix(seed);
        _profits = new double[_count];
        _column = new int[_count];
        _lower = new double[_count];
        _upper = new double[_count];
        _atUpper = new bool[_count];
        for (int j = 0; j < _count; j++)
        {
            _profits[j] = profits[j] + (ChangeMax / _count * random.NextRatio());
            _column[j] = j;
            _lineOf.Add(-1);
            _upper[j] = 1.0;
        }

        _reduced = [.. _profits];
    }

    /// <summary>Pivots done in all.</summary>
    public long Pivots { get; private set; }

    /// <summary>The rows in use.</summary>
    public IEnumerable<PackingRow> Rows
    {
        get
        {
            foreach (PackingRow? row in _rows)
            {
                if (row is not null)
                    yield return row;
            }
        }
    }

    public int LineCount => _lines.Count;

    /// <summary>Lets a choice range from a lower to an upper end, each 0 or 1.</summary>
    public void SetBounds(int choice, int lower, int upper) => (_lower[choice], _upper[choice]) = (lower, upper);

    public int LowerOf(int choice) => (int)_lower[choice];

    public int UpperOf(int choice) => (int)_upper[choice];

    /// <summary>Adds an inequality; <see cref="Solve"/> then takes it into account.</summary>
    public void Add(PackingRow row)
    {
        if (!_freeRows.TryPop(out int slot))
        {
            slot = _rows.Count;
            _rows.Add(null);
            _lineOf.Add(-1);
        }

        _rows[slot] = row;
        double[] line = new double[_count + 1];
        WriteLine(row, line);
        _lineOf[_count + slot] = _lines.Count;
        _lines.Add(line);
        _basic.Add(_count + slot);
        _devex.Add(1.0);
        _values.Add(0.0);
    }

    /// <summary>Drops the rows that are far from binding.</summary>
    public void DropLoose(double slackMin)
    {
        UpdateValues();
        for (int i = _lines.Count - 1; i >= 0; i--)
        {
            if (_basic[i] < _count || _values[i] < slackMin)
                continue;
            int slot = _basic[i] - _count;
            (_rows[slot], _lineOf[_count + slot]) = (null, -1);
            _freeRows.Push(slot);
            int last = _lines.Count - 1;
            (_lines[i], _basic[i], _devex[i], _values[i]) = (_lines[last], _basic[last], _devex[last], _values[last]);
            if (i != last)
                _lineOf[_basic[i]] = i;
            _lines.RemoveAt(last);
            _basic.RemoveAt(last);
            _devex.RemoveAt(last);
            _values.RemoveAt(last);
        }
    }

    /// <summary>Solves for the best point between the bounds that keeps all rows.</summary>
    /// <returns>How it ended; in any case the prices give a valid bound.</returns>
    public SolveEnd Solve(int pivotsMax, CancellationToken cancellation)
    {
        if (_sinceRebuild > PivotsBetweenRebuilds)
            Rebuild();
        PutToEnds();
        UpdateValues();
        bool isRebuilt = false;
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
            Rebuild();
            PutToEnds();
            UpdateValues();
        }

        return SolveEnd.OutOfWork;
    }

    /// <summary>The point found.</summary>
    public void ReadPoint(double[] point)
    {
        for (int k = 0; k < _count; k++)
        {
            if (_column[k] < _count)
                point[_column[k]] = EndOf(k);
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            if (_basic[i] < _count)
                point[_basic[i]] = Math.Clamp(_values[i], 0.0, 1.0);
        }
    }

    /// <summary>The rows that bind, with their prices: what one unit more of the limit would be worth.</summary>
    public List<(PackingRow Row, double Price)> ReadPrices()
    {
        var prices = new List<(PackingRow, double)>();
        for (int k = 0; k < _count; k++)
        {
            if (_column[k] >= _count && _reduced[k] < -Tiny && _rows[_column[k] - _count] is { } row)
                prices.Add((row, -_reduced[k] * row.Scale));
        }

        return prices;
    }

    private double LowerOfVariable(int variable) => variable < _count ? _lower[variable] : 0.0;

    private double UpperOfVariable(int variable) =>
        variable < _count ? _upper[variable] : SlackMax(_rows[variable - _count]!); // A slack in use has its row.

    private static double SlackMax(PackingRow row) => row.Limit * row.Scale;

    private double EndOf(int k) => _atUpper[k] ? UpperOfVariable(_column[k]) : LowerOfVariable(_column[k]);

    /// <summary>A row over the present non-basic variables: its slack = line[count] − line · non-basic.</summary>
    private void WriteLine(PackingRow row, double[] line)
    {
        double[] weightOf = new double[_count];
        line[_count] = SlackMax(row);
        for (int i = 0; i < row.Choices.Length; i++)
        {
            int j = row.Choices[i];
            if (_lineOf[j] >= 0)
                Subtract(line, _lines[_lineOf[j]], row.Weights[i] * row.Scale);
            else
                weightOf[j] = row.Weights[i] * row.Scale;
        }

        for (int k = 0; k < _count; k++)
        {
            if (_column[k] < _count)
                line[k] += weightOf[_column[k]];
        }
    }

    /// <summary>Puts each non-basic variable to the end that its reduced cost asks for.</summary>
    private void PutToEnds()
    {
        for (int k = 0; k < _count; k++)
        {
            if (_reduced[k] > 1e-9)
                _atUpper[k] = true;
            else if (_reduced[k] < -1e-9)
                _atUpper[k] = false;
        }
    }

    private void UpdateValues()
    {
        var moved = new List<(int, double)>();
        for (int k = 0; k < _count; k++)
        {
            if (EndOf(k) is not 0.0 and double end)
                moved.Add((k, end));
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            double[] line = _lines[i];
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
        for (int i = 0; i < _lines.Count; i++)
        {
            double value = _values[i];
            double off = Math.Max(LowerOfVariable(_basic[i]) - value, value - UpperOfVariable(_basic[i]));
            if (off <= Tolerance)
                continue;
            double price = off * off / _devex[i];
            if (price > bestPrice)
                (best, bestPrice) = (i, price);
        }

        return best;
    }

    private bool TryPivot(int leaving)
    {
        double[] line = _lines[leaving];
        double value = _values[leaving];
        double lower = LowerOfVariable(_basic[leaving]);
        bool rises = value < lower;
        double target = rises ? lower : UpperOfVariable(_basic[leaving]);
        int entering = Entering(line, rises, Math.Abs(target - value), out List<int>? flips);
        if (entering < 0)
            return false;
        if (flips is not null)
            Flip(flips);
        double step = (_values[leaving] - target) / line[entering];
        double entered = EndOf(entering) + step;
        for (int i = 0; i < _lines.Count; i++)
            _values[i] -= _lines[i][entering] * step;
        Pivot(leaving, entering);
        _atUpper[entering] = !rises;
        _values[leaving] = entered;
        return true;
    }

    /// <summary>
    /// The column that enters: the one whose reduced cost reaches zero first, passing over those that may rather jump to
    /// their other end.
    /// </summary>
    private int Entering(double[] line, bool rises, double distance, out List<int>? flips)
    {
        flips = null;
        var candidates = new List<(double Ratio, double Size, int Column)>();
        for (int k = 0; k < _count; k++)
        {
            double a = rises ? -line[k] : line[k];
            if (Math.Abs(a) < PivotMin || LowerOfVariable(_column[k]) == UpperOfVariable(_column[k]))
                continue;
            // At its lower end a variable can only grow, which helps if a > 0; at its upper end the other way round.
            if (a > 0.0 != _atUpper[k])
                candidates.Add((Math.Abs(_reduced[k]) / Math.Abs(a), Math.Abs(a), k));
        }

        candidates.Sort((x, y) => x.Ratio != y.Ratio ? x.Ratio.CompareTo(y.Ratio)
            : x.Size != y.Size ? y.Size.CompareTo(x.Size) : x.Column.CompareTo(y.Column));
        for (int i = 0; i < candidates.Count; i++)
        {
            (double ratio, double size, int k) = candidates[i];
            double range = UpperOfVariable(_column[k]) - LowerOfVariable(_column[k]);
            if (distance - (size * range) <= Tolerance || i == candidates.Count - 1)
            {
                // Of those that are as good as equal the one with the largest pivot.
                for (int j = i + 1; j < candidates.Count && candidates[j].Ratio <= ratio + 1e-9; j++)
                {
                    if (candidates[j].Size > size)
                        (size, k) = (candidates[j].Size, candidates[j].Column);
                }

                return k;
            }

            distance -= size * range;
            (flips ??= []).Add(k);
        }

        return -1;
    }

    private void Flip(List<int> columns)
    {
        foreach (int k in columns)
        {
            double before = EndOf(k);
            _atUpper[k] = !_atUpper[k];
            double change = EndOf(k) - before;
            for (int i = 0; i < _lines.Count; i++)
                _values[i] -= _lines[i][k] * change;
        }
    }

    /// <summary>Exchanges the basic variable of a line with the non-basic one of a column.</summary>
    private void Pivot(int leaving, int entering)
    {
        double[] line = _lines[leaving];
        double pivot = line[entering];
        double devex = _devex[leaving];
        double inverse = 1.0 / pivot;
        for (int k = 0; k <= _count; k++)
            line[k] = Math.Abs(line[k]) < Tiny ? 0.0 : line[k] * inverse;
        line[entering] = inverse;
        int[] filled = Filled(line);
        for (int i = 0; i < _lines.Count; i++)
        {
            double factor = _lines[i][entering];
            if (i == leaving || factor == 0.0)
                continue;
            _lines[i][entering] = 0.0;
            if (filled.Length < _count / SparseShare)
                SubtractAt(_lines[i], line, factor, filled);
            else
                Subtract(_lines[i], line, factor);
            _devex[i] = Math.Max(_devex[i], factor * factor * inverse * inverse * devex);
        }

        _devex[leaving] = Math.Max(devex * inverse * inverse, 1.0);
        double cost = _reduced[entering];
        _reduced[entering] = 0.0;
        for (int k = 0; k < _count; k++)
            _reduced[k] -= cost * line[k];
        (_basic[leaving], _column[entering]) = (_column[entering], _basic[leaving]);
        _lineOf[_basic[leaving]] = leaving;
        _lineOf[_column[entering]] = -1;
        Pivots++;
        _sinceRebuild++;
    }

    /// <summary>Where a line is not zero.</summary>
    private static int[] Filled(double[] line)
    {
        var filled = new List<int>(line.Length);
        for (int k = 0; k < line.Length; k++)
        {
            if (line[k] != 0.0)
                filled.Add(k);
        }

        return [.. filled];
    }

    private static void SubtractAt(double[] from, double[] line, double factor, int[] columns)
    {
        foreach (int k in columns)
            from[k] -= factor * line[k];
    }

    private static void Subtract(double[] from, double[] line, double factor)
    {
        Span<Vector<double>> to = MemoryMarshal.Cast<double, Vector<double>>(from.AsSpan());
        ReadOnlySpan<Vector<double>> other = MemoryMarshal.Cast<double, Vector<double>>(line.AsSpan());
        var times = new Vector<double>(factor);
        for (int k = 0; k < to.Length; k++)
            to[k] -= times * other[k];
        for (int k = to.Length * Vector<double>.Count; k < from.Length; k++)
            from[k] -= factor * line[k];
    }

    /// <summary>Whether the rows, computed afresh at the point, agree with the lines.</summary>
    private bool IsAccurate()
    {
        double[] point = new double[_count];
        ReadPoint(point);
        for (int slot = 0; slot < _rows.Count; slot++)
        {
            if (_rows[slot] is { } row && row.ExcessAt(point) > 100.0 * Tolerance)
                return false;
        }

        return true;
    }

    /// <summary>Computes the table afresh from the rows, with the same basic variables as far as the numbers allow.</summary>
    private void Rebuild()
    {
        var choices = new List<int>();
        var slots = new HashSet<int>();
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_basic[i] < _count)
                choices.Add(_basic[i]);
            else
                slots.Add(_basic[i]);
        }

        for (int j = 0; j < _count; j++)
            (_column[j], _lineOf[j], _reduced[j], _atUpper[j]) = (j, -1, _profits[j], false);
        int at = 0;
        for (int slot = 0; slot < _rows.Count; slot++)
        {
            if (_rows[slot] is not { } row)
                continue;
            Array.Clear(_lines[at]);
            (_basic[at], _devex[at], _lineOf[_count + slot]) = (_count + slot, 1.0, at);
            at++;
        }

        for (int i = 0; i < _lines.Count; i++)
            WriteLine(_rows[_basic[i] - _count]!, _lines[i]); // Every line belongs to a row just now.
        foreach (int j in choices)
        {
            (int best, double size) = (-1, 1e-5);
            for (int i = 0; i < _lines.Count; i++)
            {
                double a = Math.Abs(_lines[i][j]);
                if (_basic[i] >= _count && !slots.Contains(_basic[i]) && a > size)
                    (best, size) = (i, a);
            }

            if (best >= 0)
                Pivot(best, j);
        }

        for (int i = 0; i < _lines.Count; i++)
            _devex[i] = 1.0;
        _sinceRebuild = 0;
    }
}
