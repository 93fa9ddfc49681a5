using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Words, words about something, and phrases.</summary>
/// <param name="Concepts">What they may be about.</param>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Phrases">Words in a row, by the first of them; each holds the words after it.</param>
internal sealed record WordSet(
    Concept Concepts, FrozenSet<string> Words, FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> Phrases)
{
    /// <summary>The words that a token can be for the set to hold it, apart from what it is about.</summary>
    public IEnumerable<string> FirstWords => [.. Words, .. Phrases.Keys];

    private UInt128 Mask { get; } = WordMask.Of(Words) | WordMask.Of(Phrases.Keys);

    /// <summary>Whether a token is one of them, or begins one of the phrases.</summary>
    public bool Holds(SentenceView s, int i)
    {
        if ((s[i] & Concepts) != Concept.None)
            return true;
        if ((s.MaskAt(i) & Mask) == 0)
            return false;
        if (Words.Contains(s.Word(i)))
            return true;
        if (Phrases.Count == 0 || !Phrases.TryGetValue(s.Word(i), out ImmutableArray<ImmutableArray<string>> phrases))
            return false;
        foreach (ImmutableArray<string> rest in phrases)
        {
            if (Follows(s, i + 1, rest))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of them stands in a sentence.</summary>
    public bool IsIn(SentenceView s, int from = 0)
    {
        for (int i = from; MayBeIn(s) && i < s.Count; i++)
        {
            if (Holds(s, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of them can stand in a sentence; most that do not are told.</summary>
    public bool MayBeIn(SentenceView s) => (s.All & Concepts) != Concept.None || (s.MaskOfAll & Mask) != 0;

    private static bool Follows(SentenceView s, int at, ImmutableArray<string> rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (s.Word(at + i) != rest[i])
                return false;
        }

        return true;
    }
}
