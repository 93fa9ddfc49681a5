namespace Overflight.Evidence.Reading.Words;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsGlued">Whether nothing parts it from the token before.</param>
/// <param name="LineEnds">How many line ends part it from the token before: 0, 1, or 2 for more.</param>
/// <param name="Sense">What a word means to the calendar and to counting.</param>
/// <param name="Value">The value of a number; −1 for one of more than 15 digits.</param>
internal readonly record struct Token(
    int Start, int End, TokenKind Kind, bool IsGlued, byte LineEnds, WordSense Sense, long Value)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is a number of that many digits.</summary>
    public bool HasDigits(int count) => Kind == TokenKind.Number && Length == count;
}
