// The words of the rules. "~" before a noun adds its plural, "+" before a verb its
// forms; others stand as they are written. Words in two lists are about both.
using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What words are about.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Concept> Words = Build();

    private static readonly FrozenDictionary<string, Concept>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word is about, in whatever case.</summary>
    public static Concept Of(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out Concept concept) ? concept : Concept.None;

    private static FrozenDictionary<string, Concept> Build()
    {
        var words = new Dictionary<string, Concept>(StringComparer.OrdinalIgnoreCase);
        foreach ((Concept concept, string list) in LexiconWords.Lists)
        {
            foreach (string entry in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string word = entry.TrimStart('~', '+');
                Add(words, word, concept);
                if (entry[0] == '~')
                    Add(words, Plural(word), concept);
                if (entry[0] == '+')
                {
                    foreach (string form in Inflection.Forms(word))
                        Add(words, form, concept);
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, Concept> words, string word, Concept concept) =>
        words[word] = words.GetValueOrDefault(word) | concept;

    /// <summary>The plural of a noun.</summary>
    public static string Plural(string noun) =>
        noun.EndsWith('y') && noun[^2] is not ('a' or 'e' or 'o' or 'u') ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) ||
            noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
