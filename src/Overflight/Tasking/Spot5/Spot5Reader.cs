using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tasking.Selection;

namespace Overflight.Tasking.Spot5;

/// <summary>
/// Reads the text of a SPOT5 file: a count n; n lines <c>id profit k {value consumption}×k</c>, the rest of the line
/// passed over; a count m; m lines, each <c>arity id… {tuple}…</c> or, as the last of them, the capacity alone. Empty
/// lines are passed over. The first thing that is wrong refuses the file.
/// </summary>
internal ref struct Spot5Reader(string text)
{
    private const int CamerasMax = 4;

    private readonly string _text = text;
    private readonly Dictionary<int, bool> _ids = [];
    private TextLines _lines = new(text);
    private int _column;
    private int _field;
    private int _tuples;

    /// <summary>What is wrong, where <see cref="Read"/> gave nothing.</summary>
    public Diagnostic Problem { get; private set; }

    /// <summary>The file, or <c>null</c> where something is wrong.</summary>
    public Spot5File? Read()
    {
        if (_text.Length > Spot5File.LengthMax)
        {
            Problem = Diagnostic.Error(0, 0, $"the file is longer than {Spot5File.LengthMax} characters");
            return null;
        }

        var photographs = ImmutableArray.CreateBuilder<Spot5Photograph>();
        var constraints = ImmutableArray.CreateBuilder<Spot5Constraint>();
        decimal? capacity = null;
        if (!TryReadCount("photographs", Spot5File.PhotographsMax, out int count))
            return null;
        for (int i = 0; i < count; i++)
        {
            if (!TryReadPhotograph(i, count, photographs))
                return null;
        }

        if (!TryReadCount("lines of constraints", Spot5File.ConstraintsMax, out int lines))
            return null;
        for (int i = 0; i < lines; i++)
        {
            if (!TryReadConstraint(i, lines, constraints, ref capacity))
                return null;
        }

        if (NextLine())
        {
            Fail($"the file goes on after the {lines} lines it announces; mend that count, which includes the line " +
                "of the capacity, or take the rest away");
            return null;
        }

        return new Spot5File
        {
            Photographs = photographs.ToImmutable(),
            Constraints = constraints.ToImmutable(),
            Capacity = capacity,
        };
    }

    private bool TryReadCount(string what, int max, out int count)
    {
        count = 0;
        if (!NextLine())
            return Fail($"the file ends before the number of {what}; write it on a line of its own");
        if (!TryReadNumber($"the number of {what}", 0, max, out long number))
            return false;
        count = (int)number;
        _field = SkipBlanks();
        return _field == _lines.Current.Length || Fail($"the number of {what} stands on a line of its own");
    }

    private bool TryReadPhotograph(int index, int count, ImmutableArray<Spot5Photograph>.Builder photographs)
    {
        if (!NextLine())
            return Fail($"the file ends after {index} of {count} photographs; mend the count or add the rest");
        if (!TryReadNumber("the photograph's number", 0, int.MaxValue, out long id))
            return false;
        if (!_ids.TryAdd((int)id, true))
            return Fail($"photograph {id} stands in the file twice; give one of them another number");
        if (!TryReadNumber("the profit", 0, SelectionProblem.ProfitMax, out long profit) ||
            !TryReadNumber("the number of cameras", 1, CamerasMax, out long cameraCount))
            return false;
        var cameras = ImmutableArray.CreateBuilder<Spot5Camera>((int)cameraCount);
        for (int i = 0; i < cameraCount; i++)
        {
            if (!TryReadCamera(out int value))
                return false;
            foreach (Spot5Camera earlier in cameras)
            {
                if (earlier.Value == value)
                    return Fail($"photograph {id} has camera {value} twice; leave one of them out");
            }

            if (!TryReadConsumption("the consumption", out decimal consumption))
                return false;
            cameras.Add(new(value, consumption));
        }

        photographs.Add(new() { Id = (int)id, Profit = profit, Cameras = cameras.ToImmutable() });
        return true;
    }

    private bool TryReadConstraint(
        int index, int count, ImmutableArray<Spot5Constraint>.Builder constraints, ref decimal? capacity)
    {
        if (!NextLine())
        {
            return Fail($"the file ends after {index} of {count} lines of constraints; mend the count, which " +
                "includes the line of the capacity, or add the rest");
        }

        if (IsOneField())
        {
            if (index < count - 1)
                return Fail("a number alone is the recorder's capacity, which stands in the last line only");
            bool good = TryReadConsumption("the capacity", out decimal read);
            capacity = read;
            return good;
        }

        if (!TryReadNumber("the number of photographs of a constraint", 2, 3, out long arity))
            return false;
        var ids = ImmutableArray.CreateBuilder<int>((int)arity);
        for (int i = 0; i < arity; i++)
        {
            if (!TryReadNumber("a photograph's number", 0, int.MaxValue, out long id))
                return false;
            if (!_ids.ContainsKey((int)id))
                return Fail($"there is no photograph {id}; name one of those above");
            if (ids.Contains((int)id))
                return Fail($"the constraint names photograph {id} twice; its photographs must differ");
            ids.Add((int)id);
        }

        var tuples = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        while (tuples.Count == 0 || SkipBlanks() < _lines.Current.Length)
        {
            if (++_tuples > Spot5File.TuplesMax)
                return Fail($"the file has more than {Spot5File.TuplesMax} forbidden tuples; split it");
            var tuple = ImmutableArray.CreateBuilder<int>((int)arity);
            for (int i = 0; i < arity; i++)
            {
                if (!TryReadCamera(out int value))
                    return false;
                tuple.Add(value);
            }

            tuples.Add(tuple.MoveToImmutable());
        }

        constraints.Add(new() { Photographs = ids.MoveToImmutable(), Forbidden = tuples.ToImmutable() });
        return true;
    }

    private bool TryReadCamera(out int value)
    {
        bool good = TryReadNumber("the camera", 1, 13, out long number);
        value = (int)number;
        return good && (value is 1 or 2 or 3 or 13 ||
            Fail($"there is no camera {value}; it is 1, 2, 3 or, for stereo, 13"));
    }

    private bool TryReadConsumption(string what, out decimal value)
    {
        ReadOnlySpan<char> field = NextField();
        return (decimal.TryParse(field, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) &&
            value is >= 0m and <= Spot5File.ConsumptionMax) ||
            Fail(Wanted(what, field, $"a number from 0 to {Spot5File.ConsumptionMax:0}, such as 451.15"));
    }

    private bool TryReadNumber(string what, long min, long max, out long value)
    {
        ReadOnlySpan<char> field = NextField();
        return (long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out value) &&
            value >= min && value <= max) || Fail(Wanted(what, field, $"a whole number from {min} to {max}"));
    }

    private static string Wanted(string what, ReadOnlySpan<char> found, string wanted) => found.IsEmpty
        ? $"the line ends where {what} should stand, {wanted}"
        : $"'{OmmMessage.Shown(found.ToString())}' is not {what}, which is {wanted}";

    private bool NextLine()
    {
        while (_lines.MoveNext())
        {
            (_column, _field) = (0, 0);
            if (SkipBlanks() < _lines.Current.Length)
                return true;
        }

        (_column, _field) = (0, 0);
        return false;
    }

    private readonly bool IsOneField() => _lines.Current.Trim(" \t").IndexOfAny(' ', '\t') < 0;

    /// <summary>Goes to the next field of the line, and gives where it begins.</summary>
    private int SkipBlanks()
    {
        while (_column < _lines.Current.Length && _lines.Current[_column] is ' ' or '\t')
            _column++;
        return _column;
    }

    private ReadOnlySpan<char> NextField()
    {
        int start = SkipBlanks();
        ReadOnlySpan<char> rest = _lines.Current[start..];
        int length = rest.IndexOfAny(' ', '\t');
        length = length < 0 ? rest.Length : length;
        (_field, _column) = (start, start + length);
        return rest[..length];
    }

    /// <summary>Says what is wrong with the field read last.</summary>
    private bool Fail(string message)
    {
        Problem = Diagnostic.Error(Math.Max(_lines.Number, 1), _field + 1, message);
        return false;
    }
}
