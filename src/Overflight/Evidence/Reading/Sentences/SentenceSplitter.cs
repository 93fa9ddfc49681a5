// A sentence ends with . ! or ?, and the closing quotation marks and brackets after it, where what follows begins a new
// one: a line end, or a capital, digit or opening mark. A full stop after an abbreviation or an initial ends one only
// at a line end. A full stop straight before a capital ("Su.The") ends one too: pages lose blanks when they are cut.
// A line without an end of its own (a heading, a byline) is a sentence that is no prose. A semicolon parts a sentence.
using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Sentences;

/// <summary>Cuts a text into sentences.</summary>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "sgt", "capt", "cmdr", "adm", "vice-adm", "rep",
        "sen", "gov", "pres", "st", "no", "nos", "vol", "vs", "etc", "approx", "dept", "est", "fig", "inc", "corp",
        "co", "ltd", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mt", "ft", "al", "eg", "ie");

    /// <summary>A line with a colon at its end and fewer tokens is a heading.</summary>
    private const int IntroductionLengthMin = 8;

    /// <summary>The sentences in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public static IReadOnlyList<Sentence> Sentences(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = new List<Sentence>();
        HashSet<int> soft = SoftBreaks.Of(text);
        int first = 0, paragraph = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isLast = i + 1 == tokens.Count;
            bool isLineEnd = isLast || HasLineEnd(text, soft, tokens[i].End, tokens[i + 1].Start);
            int end = EndOfSentence(text, soft, tokens, i, isLineEnd);
            if (end < 0 && !isLineEnd)
                continue;
            int stop = end < 0 ? i + 1 : end;
            sentences.Add(new Sentence(
                tokens[first].Start, tokens[stop - 1].End, first, stop, paragraph,
                end >= 0 || (IsIntroduction(text, tokens, stop) && stop - first >= IntroductionLengthMin)));
            isLineEnd = stop == tokens.Count || HasLineEnd(text, soft, tokens[stop - 1].End, tokens[stop].Start);
            paragraph += isLineEnd ? 1 : 0;
            first = stop;
            i = stop - 1;
        }

        return sentences;
    }

    /// <summary>"…, issued the following statement:": prose, though no full stop ends it.</summary>
    private static bool IsIntroduction(string text, IReadOnlyList<Token> tokens, int stop) =>
        stop < tokens.Count && text[tokens[stop - 1].Start] == ':';

    /// <summary>The token after the end of the sentence where one ends with a token; otherwise −1.</summary>
    private static int EndOfSentence(
        string text, HashSet<int> soft, IReadOnlyList<Token> tokens, int i, bool isLineEnd)
    {
        char mark = text[tokens[i].End - 1];
        if (mark == ';' && tokens[i].Kind == TokenKind.Mark)
            return i + 1;
        bool isStop = tokens[i].Kind == TokenKind.Mark && mark is '.' or '!' or '?' or '\u2026';
        bool isStoppedWord = tokens[i].Kind == TokenKind.Word && mark == '.'; // "… the U.S."
        if (!isStop && !isStoppedWord)
            return -1;
        int stop = i + 1;
        while (stop < tokens.Count && IsCloser(text, tokens, stop))
            stop++;
        bool isEnd = isLineEnd || stop == tokens.Count ||
            HasLineEnd(text, soft, tokens[stop - 1].End, tokens[stop].Start);
        if (isEnd)
            return stop;
        bool hasBlank = tokens[stop].Start > tokens[stop - 1].End;
        char next = text[tokens[stop].Start];
        bool beginsAnew = char.IsUpper(next) || char.IsAsciiDigit(next) || next is '"' or '\u201C' or '(' or '\u2018';
        if (!beginsAnew)
            return -1;
        if (isStoppedWord)
            return char.IsUpper(next) && IsOpener(text, tokens, stop) ? stop : -1;
        if (mark != '.')
            return hasBlank || char.IsUpper(next) || next is '"' or '\u201C' ? stop : -1;
        bool isAfterWord = i > 0 && tokens[i - 1].End == tokens[i].Start && tokens[i - 1].Kind == TokenKind.Word;
        if (isAfterWord && IsAbbreviation(text, tokens[i - 1]))
            return -1;
        return hasBlank || (isAfterWord && tokens[i - 1].Length > 1 && !char.IsAsciiDigit(next)) ||
            (i > 0 && IsCloser(text, tokens, stop - 1)) ? stop : -1;
    }

    private static bool IsAbbreviation(string text, Token word) =>
        (word.Length == 1 && char.IsUpper(text[word.Start])) ||
        Abbreviations.Contains(text[word.Start..word.End]);

    /// <summary>After "U.S." a capital is mostly a name; only words that open sentences part them.</summary>
    private static bool IsOpener(string text, IReadOnlyList<Token> tokens, int i) =>
        text.AsSpan(tokens[i].Start, tokens[i].Length) is "The" or "It" or "He" or "She" or "They" or "In" or "On" or
            "But" or "And" or "However" or "This" or "That" or "A" or "An" or "Its" or "At" or "As" or "While" or
            "After" or "For";

    private static bool IsCloser(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind is TokenKind.Word or TokenKind.Number || tokens[i].Start > tokens[i - 1].End)
            return false;
        char c = text[tokens[i].Start];
        return c is '\u201D' or '\u2019' or ')' or ']' or '\u00BB' || (c is '"' or '\'' &&
            (i + 1 == tokens.Count || tokens[i + 1].Start > tokens[i].End));
    }

    private static bool HasLineEnd(string text, HashSet<int> soft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text[i] is '\u2028' or '\u2029' || (text[i] == '\n' && !soft.Contains(i)))
                return true;
        }

        return false;
    }
}
