using System.Collections.Frozen;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Words, and words about something.</summary>
/// <param name="Concepts">What they may be about.</param>
/// <param name="Words">The words, in lower case.</param>
internal sealed record WordSet(Concept Concepts, FrozenSet<string> Words)
{
    /// <summary>Whether a token is one of them.</summary>
    public bool Holds(SentenceView s, int i) =>
        (s[i] & Concepts) != Concept.None || Words.Contains(s.Word(i));
}
