// The suffix-stripping algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980,
// pp. 130-137: steps 1a to 5b, each a list of endings that are cut or put in the place of one another where the
// measure m of what stands before (how often vowels go over into consonants) is great enough. Irregular verbs are
// brought to their infinitive before.
using System;
using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>The stem of an English word: the same for "photographs", "photographed", "photographing".</summary>
internal static class WordStem
{
    private static readonly ImmutableArray<(string Ending, string By)> Second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
        ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly ImmutableArray<(string Ending, string By)> Third =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly ImmutableArray<string> Fourth =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic", "ou",
    ];

    /// <summary>The stem of a word in lower case; a word of one or two letters is its own.</summary>
    public static string Of(string word)
    {
        word = Inflection.InfinitiveOf(word) ?? word;
        if (word.Length <= 2)
            return word;
        string w = WithoutY(WithoutPast(WithoutPlural(word)));
        w = Put(w, Second);
        w = Put(w, Third);
        w = WithoutFourth(w);
        return WithoutDouble(WithoutE(w));
    }

    private static string WithoutPlural(string w) =>
        Ends(w, "sses") || Ends(w, "ies") ? w[..^2] : Ends(w, "ss") ? w : Ends(w, "s") ? w[..^1] : w;

    private static string WithoutPast(string w)
    {
        if (Ends(w, "eed"))
            return Measure(w.AsSpan(0, w.Length - 3)) > 0 ? w[..^1] : w;
        int cut = Ends(w, "ed") ? 2 : Ends(w, "ing") ? 3 : 0;
        if (cut == 0 || !HasVowel(w.AsSpan(0, w.Length - cut)))
            return w;
        string stem = w[..^cut];
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
            return stem + "e";
        if (IsDoubled(stem) && stem[^1] is not ('l' or 's' or 'z'))
            return stem[..^1];
        return Measure(stem) == 1 && IsShort(stem) ? stem + "e" : stem;
    }

    private static string WithoutY(string w) =>
        Ends(w, "y") && HasVowel(w.AsSpan(0, w.Length - 1)) ? w[..^1] + "i" : w;

    /// <summary>Only the longest ending that fits is looked at.</summary>
    private static string Put(string w, ImmutableArray<(string Ending, string By)> endings)
    {
        (string Ending, string By) longest = ("", "");
        foreach ((string Ending, string By) pair in endings)
        {
            if (pair.Ending.Length > longest.Ending.Length && Ends(w, pair.Ending))
                longest = pair;
        }

        return longest.Ending.Length > 0 && Measure(w.AsSpan(0, w.Length - longest.Ending.Length)) > 0
            ? w[..^longest.Ending.Length] + longest.By : w;
    }

    private static string WithoutFourth(string w)
    {
        foreach (string ending in Fourth)
        {
            if (!Ends(w, ending))
                continue;
            string stem = w[..^ending.Length];
            bool isFit = ending != "ion" || (stem.Length > 0 && stem[^1] is 's' or 't');
            return isFit && Measure(stem) > 1 ? stem : w;
        }

        return w;
    }

    private static string WithoutE(string w)
    {
        if (!Ends(w, "e"))
            return w;
        ReadOnlySpan<char> stem = w.AsSpan(0, w.Length - 1);
        int m = Measure(stem);
        return m > 1 || (m == 1 && !IsShort(stem)) ? w[..^1] : w;
    }

    private static string WithoutDouble(string w) =>
        Ends(w, "ll") && Measure(w.AsSpan(0, w.Length - 1)) > 1 ? w[..^1] : w;

    /// <summary>How often vowels go over into consonants.</summary>
    private static int Measure(ReadOnlySpan<char> w)
    {
        int m = 0;
        bool wasVowel = false;
        for (int i = 0; i < w.Length; i++)
        {
            bool isVowel = IsVowel(w, i);
            m += wasVowel && !isVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        return m;
    }

    private static bool HasVowel(ReadOnlySpan<char> w)
    {
        for (int i = 0; i < w.Length; i++)
        {
            if (IsVowel(w, i))
                return true;
        }

        return false;
    }

    private static bool IsDoubled(ReadOnlySpan<char> w) =>
        w.Length > 1 && w[^1] == w[^2] && !IsVowel(w, w.Length - 1);

    /// <summary>Consonant, vowel, consonant, and the last no w, x or y.</summary>
    private static bool IsShort(ReadOnlySpan<char> w) => w.Length > 2 && !IsVowel(w, w.Length - 3) &&
        IsVowel(w, w.Length - 2) && !IsVowel(w, w.Length - 1) && w[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(ReadOnlySpan<char> w, int i) =>
        w[i] is 'a' or 'e' or 'i' or 'o' or 'u' || (w[i] == 'y' && i > 0 && !IsVowel(w, i - 1));

    private static bool Ends(string w, string ending) => w.EndsWith(ending, StringComparison.Ordinal);
}
