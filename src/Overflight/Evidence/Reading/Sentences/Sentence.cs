namespace Overflight.Evidence.Reading.Sentences;

/// <summary>A sentence of a text, or its part up to a semicolon.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive; its last mark belongs to it.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index of the token after its last.</param>
/// <param name="Paragraph">In which paragraph, from 0.</param>
/// <param name="IsProse">Whether it ends as a sentence does; headings, bylines and lists do not.</param>
public readonly record struct Sentence(
    int Start, int End, int FirstToken, int EndToken, int Paragraph, bool IsProse);
