// A name that no gazetteer holds is learned where the text says what it is: "the Brolga rocket", "satellite Kowsar",
// "Kowsar, a small satellite". From then on, and before, the name alone stands for it.
using System;
using System.Collections.Generic;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Learns from a text which of its names are satellites and rockets.</summary>
internal static class CraftNames
{
    private const Concept Craft = Concept.Satellite | Concept.Rocket;

    /// <summary>So many words may stand between a name and what it is said to be.</summary>
    private const int AppositionMax = 5;

    private const int LengthMin = 4;

    /// <summary>The names, as written, and what they are.</summary>
    public static Dictionary<string, Concept> Of(
        string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names)
    {
        var learned = new Dictionary<string, Concept>(StringComparer.Ordinal);
        int name = 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            while (name < names.Count && names[name].EndToken <= i)
                name++;
            bool isKnown = name < names.Count && names[name].FirstToken <= i;
            if (isKnown || !IsName(text, tokens, i))
                continue;
            int next = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number ? i + 2 : i + 1;
            Concept about = Beside(text, tokens, next) | Beside(text, tokens, i - 1) | Apposed(text, tokens, next);
            if (about != Concept.None)
                learned[Word(text, tokens, i).ToString()] = about;
        }

        return learned;
    }

    private static Concept Beside(string text, IReadOnlyList<Token> tokens, int i)
    {
        bool isWord = i >= 0 && i < tokens.Count && tokens[i].Kind == TokenKind.Word &&
            !char.IsUpper(text[tokens[i].Start]);
        Concept about = isWord ? Lexicon.Of(Word(text, tokens, i)) : Concept.None;
        return (about & Concept.Anaphor) == Concept.None ? about & Craft : Concept.None;
    }

    /// <summary>What stands after ", a" up to the next mark.</summary>
    private static Concept Apposed(string text, IReadOnlyList<Token> tokens, int comma)
    {
        if (comma + 1 >= tokens.Count || text[tokens[comma].Start] != ',' ||
            Word(text, tokens, comma + 1) is not ("a" or "an" or "the"))
            return Concept.None;
        for (int i = comma + 2; i < tokens.Count && i <= comma + 1 + AppositionMax; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
                return Concept.None;
            if (Beside(text, tokens, i) is not Concept.None and var about)
                return about;
        }

        return Concept.None;
    }

    /// <summary>A word with a capital within a sentence, alone: no part of a longer name.</summary>
    private static bool IsName(string text, IReadOnlyList<Token> tokens, int i) =>
        IsCapital(text, tokens, i) && tokens[i].Length >= LengthMin && !IsCapital(text, tokens, i - 1) &&
        !IsCapital(text, tokens, i + 1) && tokens[i - 1].Kind != TokenKind.Mark &&
        Lexicon.Of(Word(text, tokens, i)) == Concept.None &&
        !SpeakerWords.Months.Contains(Word(text, tokens, i).ToString().ToLowerInvariant());

    private static bool IsCapital(string text, IReadOnlyList<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].Kind == TokenKind.Word && char.IsUpper(text[tokens[i].Start]);

    private static ReadOnlySpan<char> Word(string text, IReadOnlyList<Token> tokens, int i) =>
        text.AsSpan(tokens[i].Start, tokens[i].Length);
}
