using System;
using System.Collections.Generic;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Groups the lines of a file into sets: 1. a line that is neither line 1 nor line 2 is the name of what follows;
/// 2. line 1 waits for its line 2; 3. whatever interrupts that order ends the set with a message, and begins the next.
/// </summary>
internal sealed class TleFileReader(string source, Instant? retrieved, LeapSeconds leap, TleChecksum checksum)
{
    private readonly ElementFileBuilder _file = new();
    private readonly List<Diagnostic> _warnings = [];
    private string? _name;
    private int _nameNumber;
    private string? _line1;
    private int _line1Number;

    public ElementFile Read(string text)
    {
        if (_file.RefusesLength(text))
            return _file.Build();
        var lines = new TextLines(text);
        while (!_file.IsFull && lines.MoveNext())
        {
            if (!lines.Current.IsWhiteSpace() && lines.Current[0] != '#')
                Take(lines.Current, lines.Number);
        }

        EndWaitingLine1();
        EndWaitingName();
        return _file.Build();
    }

    private void Take(ReadOnlySpan<char> line, int number)
    {
        if (Tle.LooksLikeLine(line, '1'))
        {
            EndWaitingLine1();
            (_line1, _line1Number) = (line.ToString(), number);
        }
        else if (!Tle.LooksLikeLine(line, '2'))
        {
            TakeName(line, number);
        }
        else if (_line1 is null)
        {
            _file.Add(Diagnostic.Error(number, 1, "line 2 of a set without the line 1 before it"));
            _name = null;
        }
        else
        {
            TakeLine2(line, number);
        }
    }

    private void TakeName(ReadOnlySpan<char> line, int number)
    {
        EndWaitingLine1();
        EndWaitingName();
        if (Tle.TryReadName(line, out _name))
            _nameNumber = number;
        else
            Ignore(number);
    }

    private void TakeLine2(ReadOnlySpan<char> line2, int number)
    {
        _warnings.Clear();
        var parser = new TleParser(leap, checksum, _warnings);
        var origin = new ElementOrigin(source, _line1Number, retrieved);
        if (parser.TryParse(_name, _line1, line2, _line1Number, number, origin, out Omm? set, out Diagnostic error))
        {
            foreach (Diagnostic warning in _warnings)
                _file.Add(warning);
            _file.Add(set);
        }
        else
        {
            _file.Add(error);
        }

        _line1 = _name = null;
    }

    private void EndWaitingLine1()
    {
        if (_line1 is null)
            return;
        _file.Add(Diagnostic.Error(_line1Number, 1, "line 1 of a set without the line 2 after it"));
        _line1 = _name = null;
    }

    private void EndWaitingName()
    {
        if (_name is not null)
            Ignore(_nameNumber);
        _name = null;
    }

    private void Ignore(int number)
    {
        _name = null;
        _file.Add(Diagnostic.Warning(number, 1, "neither an element line nor the name of a set that follows; ignored"));
    }
}
