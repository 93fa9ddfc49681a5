using System;

namespace Overflight.Orbits;

/// <summary>Walks the lines of a text, ended by LF, CR LF or CR, and counts them from 1.</summary>
internal ref struct TextLines(string text)
{
    private readonly string _text = text;
    private int _next;

    /// <summary>Number of the current line, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Goes to the next line; <c>false</c> after the last.</summary>
    public bool MoveNext()
    {
        if (_next >= _text.Length)
            return false;
        ReadOnlySpan<char> rest = _text.AsSpan(_next);
        int length = rest.IndexOfAny('\n', '\r');
        if (length < 0)
        {
            Current = rest;
            _next = _text.Length;
        }
        else
        {
            Current = rest[..length];
            bool isPair = rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n';
            _next += length + (isPair ? 2 : 1);
        }

        Number++;
        return true;
    }
}
