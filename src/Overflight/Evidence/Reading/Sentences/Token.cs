namespace Overflight.Evidence.Reading.Sentences;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>How many UTF-16 units it has.</summary>
    public int Length => End - Start;
}
