using System;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Orbits;

/// <summary>
/// The texts of one message with their places, as one of the four encodings found them. The first thing that is wrong
/// is kept in <see cref="Error"/>; <see cref="OmmBuilder"/> makes a set of the rest.
/// </summary>
internal sealed class OmmMessage(int line, bool isComplete)
{
    private readonly Field[] _fields = new Field[(int)OmmKey.MeanMotionDotDot + 1];

    /// <summary>The line where the message begins.</summary>
    public int Line { get; } = line;

    /// <summary>Whether frame, scale and theory must be said (XML, KVN); CSV and JSON leave them out.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>The first error; <c>default</c> while all is well.</summary>
    public Diagnostic Error { get; private set; }

    /// <summary>Whether something was wrong.</summary>
    public bool HasFailed => Error.Message is not null;

    /// <summary>Keeps an error, if it is the first.</summary>
    public void Fail(int atLine, int column, string message)
    {
        if (!HasFailed)
            Error = Diagnostic.Error(atLine, column, message);
    }

    /// <summary>Keeps an error about the value of a key.</summary>
    public void Fail(OmmKey key, string message) => Fail(_fields[(int)key].Line, _fields[(int)key].Column, message);

    /// <summary>
    /// Stores a value; a second one for the same key is an error, since it is not known which is meant.
    /// </summary>
    public void Set(OmmKey key, ReadOnlySpan<char> text, int atLine, int column)
    {
        ref Field field = ref _fields[(int)key];
        if (field.Text is not null)
            Fail(atLine, column, $"{key.Keyword()} is given twice; the first is in line {field.Line}");
        else
            field = new Field(text.Trim().ToString(), atLine, column);
    }

    /// <summary>Checks a unit that stands with a value; none is always good.</summary>
    public void CheckUnit(OmmKey key, ReadOnlySpan<char> unit, int atLine, int column)
    {
        if (!unit.IsEmpty && !unit.Equals(key.Unit(), StringComparison.OrdinalIgnoreCase))
            Fail(atLine, column, $"{key.Keyword()} is given in '{unit}'; only '{key.Unit()}' is read");
    }

    /// <summary>Whether a key is there, be it with an empty value.</summary>
    public bool Has(OmmKey key) => _fields[(int)key].Text is not null;

    /// <summary>The text of a key; <c>null</c> where it is missing or empty.</summary>
    public string? Text(OmmKey key) => _fields[(int)key].Text is { Length: > 0 } text ? text : null;

    /// <summary>A number that must be there.</summary>
    public double Number(OmmKey key)
    {
        if (Text(key) is null)
            Fail(Has(key) ? _fields[(int)key].Line : Line, _fields[(int)key].Column, $"{key.Keyword()} is missing");
        return NumberOrZero(key);
    }

    /// <summary>A number that may be left out.</summary>
    public double NumberOrZero(OmmKey key)
    {
        if (Text(key) is not { } text)
            return 0.0;
        if (!ElementNumber.TryParse(text, out double value))
            Fail(key, $"{key.Keyword()} is '{Shown(text)}', which is not a number");
        return value;
    }

    /// <summary>A whole number from 0 to a largest value; may be left out.</summary>
    public int WholeOrZero(OmmKey key, int largest)
    {
        if (Text(key) is not { } text)
            return 0;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value > largest)
            Fail(key, $"{key.Keyword()} is '{Shown(text)}', which is not a whole number from 0 to {largest}");
        return value;
    }

    /// <summary>The beginning of a text, for messages: a text from outside can be long.</summary>
    public static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private readonly record struct Field(string? Text, int Line, int Column);
}
