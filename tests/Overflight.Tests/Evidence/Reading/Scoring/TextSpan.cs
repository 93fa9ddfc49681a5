using System;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>How much of what either holds both hold, 0 to 1.</summary>
    public double Likeness(TextSpan other)
    {
        int both = Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
        return both / (double)(Length + other.Length - both);
    }
}
