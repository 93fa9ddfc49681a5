using System.Collections.Immutable;
using Overflight.Numerics;

namespace Overflight.Orbits;

/// <summary>Collects sets and messages while a file is read, and keeps both within their limits.</summary>
internal sealed class ElementFileBuilder
{
    /// <summary>
    /// Most messages kept of one file: a file of the wrong kind would give one per line, and nobody reads the
    /// ten-thousandth.
    /// </summary>
    public const int DiagnosticsMax = 10_000;

    private readonly ImmutableArray<Omm>.Builder _sets = ImmutableArray.CreateBuilder<Omm>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private long _messagesLeftOut;

    /// <summary>Whether the file holds more sets than are read; the reader stops then.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether the text is too long to be looked at, which adds the message that says so.</summary>
    public bool RefusesLength(string text)
    {
        if (text.Length <= ElementReader.BytesMax)
            return false;
        Add(Diagnostic.Error(0, 0, $"The file is longer than {ElementReader.BytesMax} bytes; split it."));
        return true;
    }

    public void Add(Omm set)
    {
        if (_sets.Count < ElementReader.SetsMax)
        {
            _sets.Add(set);
            return;
        }

        Add(Diagnostic.Error(
            set.Origin.Line, 0,
            $"The file holds more than {ElementReader.SetsMax} sets; the rest is not read. Split it."));
        IsFull = true;
    }

    public void Add(Diagnostic diagnostic)
    {
        if (_diagnostics.Count < DiagnosticsMax)
            _diagnostics.Add(diagnostic);
        else
            _messagesLeftOut++;
    }

    public ElementFile Build()
    {
        if (_messagesLeftOut > 0)
            _diagnostics.Add(Diagnostic.Error(0, 0, $"{_messagesLeftOut} further messages are not listed."));
        return new ElementFile(_sets.ToImmutable(), _diagnostics.ToImmutable());
    }
}
