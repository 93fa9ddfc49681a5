using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Overflight.Tasking.Selection;

/// <summary>
/// The table of a simplex method over packing rows: one line for each basic variable over the non-basic ones,
/// basic = line[count] − Σ line[k] · non-basic k, and the reduced profit of each non-basic one. Variable j below the
/// count is choice j; variable count + s is the slack of the row in slot s, scaled so that the row's largest weight is
/// 1.
/// </summary>
internal sealed class PivotTable
{
    private const double Tiny = 1e-12;

    /// <summary>A line with fewer numbers than this share of its length is worked through one by one.</summary>
    private const int SparseShare = 6;

    private readonly int _count;
    private readonly double[] _profits;
    private readonly List<PackingRow?> _rows = [];
    private readonly Stack<int> _freeSlots = new();
    private readonly List<int> _lineOf = [];

    public PivotTable(double[] profits)
    {
        (_profits, _count) = (profits, profits.Length);
        Columns = new int[_count];
        Reduced = [.. profits];
        for (int j = 0; j < _count; j++)
        {
            Columns[j] = j;
            _lineOf.Add(-1);
        }
    }

    /// <summary>The lines, each one longer than the count: its last number is the constant.</summary>
    public List<double[]> Lines { get; } = [];

    /// <summary>The basic variable of each line.</summary>
    public List<int> Basic { get; } = [];

    /// <summary>Dual Devex price of each line.</summary>
    public List<double> Devex { get; } = [];

    /// <summary>The non-basic variable of each column.</summary>
    public int[] Columns { get; }

    /// <summary>The reduced profit of each column.</summary>
    public double[] Reduced { get; }

    public long Pivots { get; private set; }

    public int PivotsSinceRebuild { get; private set; }

    /// <summary>The row of a slack; <c>null</c> for a choice.</summary>
    public PackingRow? RowOf(int variable) => variable < _count ? null : _rows[variable - _count];

    /// <summary>The rows in use.</summary>
    public IEnumerable<PackingRow> Rows()
    {
        foreach (PackingRow? row in _rows)
        {
            if (row is not null)
                yield return row;
        }
    }

    /// <summary>Adds a row; its slack becomes basic.</summary>
    public void Add(PackingRow row)
    {
        if (!_freeSlots.TryPop(out int slot))
        {
            slot = _rows.Count;
            _rows.Add(null);
            _lineOf.Add(-1);
        }

        _rows[slot] = row;
        double[] line = new double[_count + 1];
        WriteLine(row, line);
        _lineOf[_count + slot] = Lines.Count;
        Lines.Add(line);
        Basic.Add(_count + slot);
        Devex.Add(1.0);
    }

    /// <summary>Drops the row whose slack is basic in a line, and the line; the last line takes its place.</summary>
    public void Drop(int at)
    {
        int slot = Basic[at] - _count;
        (_rows[slot], _lineOf[_count + slot]) = (null, -1);
        _freeSlots.Push(slot);
        int last = Lines.Count - 1;
        (Lines[at], Basic[at], Devex[at]) = (Lines[last], Basic[last], Devex[last]);
        if (at != last)
            _lineOf[Basic[at]] = at;
        Lines.RemoveAt(last);
        Basic.RemoveAt(last);
        Devex.RemoveAt(last);
    }

    /// <summary>Exchanges the basic variable of a line with the non-basic one of a column.</summary>
    public void Pivot(int leaving, int entering)
    {
        double[] line = Lines[leaving];
        double devex = Devex[leaving];
        double inverse = 1.0 / line[entering];
        for (int k = 0; k <= _count; k++)
            line[k] = Math.Abs(line[k]) < Tiny ? 0.0 : line[k] * inverse;
        line[entering] = inverse;
        int[] filled = Filled(line);
        for (int i = 0; i < Lines.Count; i++)
        {
            double factor = Lines[i][entering];
            if (i == leaving || factor == 0.0)
                continue;
            Lines[i][entering] = 0.0;
            if (filled.Length < _count / SparseShare)
                SubtractAt(Lines[i], line, factor, filled);
            else
                Subtract(Lines[i], line, factor);
            Devex[i] = Math.Max(Devex[i], factor * factor * inverse * inverse * devex);
        }

        Devex[leaving] = Math.Max(devex * inverse * inverse, 1.0);
        double reduced = Reduced[entering];
        Reduced[entering] = 0.0;
        for (int k = 0; k < _count; k++)
            Reduced[k] -= reduced * line[k];
        (Basic[leaving], Columns[entering]) = (Columns[entering], Basic[leaving]);
        _lineOf[Basic[leaving]] = leaving;
        _lineOf[Columns[entering]] = -1;
        Pivots++;
        PivotsSinceRebuild++;
    }

    /// <summary>
    /// Computes the table afresh from the rows, with the same basic variables as far as the numbers allow.
    /// </summary>
    public void Rebuild()
    {
        var choices = new List<int>();
        var slacks = new HashSet<int>();
        foreach (int variable in Basic)
        {
            if (variable < _count)
                choices.Add(variable);
            else
                slacks.Add(variable);
        }

        for (int j = 0; j < _count; j++)
            (Columns[j], _lineOf[j], Reduced[j]) = (j, -1, _profits[j]);
        int at = 0;
        for (int slot = 0; slot < _rows.Count; slot++)
        {
            if (_rows[slot] is not { } row)
                continue;
            Array.Clear(Lines[at]);
            WriteLine(row, Lines[at]);
            (Basic[at], _lineOf[_count + slot]) = (_count + slot, at);
            at++;
        }

        foreach (int j in choices)
        {
            (int best, double size) = (-1, 1e-5);
            for (int i = 0; i < Lines.Count; i++)
            {
                double a = Math.Abs(Lines[i][j]);
                if (Basic[i] >= _count && !slacks.Contains(Basic[i]) && a > size)
                    (best, size) = (i, a);
            }

            if (best >= 0)
                Pivot(best, j);
        }

        for (int i = 0; i < Lines.Count; i++)
            Devex[i] = 1.0;
        PivotsSinceRebuild = 0;
    }

    /// <summary>A row over the present non-basic variables.</summary>
    private void WriteLine(PackingRow row, double[] line)
    {
        double[] weightOf = new double[_count];
        line[_count] = row.Limit * row.Scale;
        for (int i = 0; i < row.Choices.Length; i++)
        {
            int j = row.Choices[i];
            if (_lineOf[j] >= 0)
                Subtract(line, Lines[_lineOf[j]], row.Weights[i] * row.Scale);
            else
                weightOf[j] = row.Weights[i] * row.Scale;
        }

        for (int k = 0; k < _count; k++)
        {
            if (Columns[k] < _count)
                line[k] += weightOf[Columns[k]];
        }
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
}
