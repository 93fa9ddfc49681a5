using System;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Sentences;

/// <summary>Cuts a text into words, numbers and marks, in one pass.</summary>
public static class Tokenizer
{
    /// <summary>The tokens in order; blanks and line ends are left out.</summary>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 5);
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                i++;
                continue;
            }

            int end = char.IsLetter(c) ? WordEnd(text, i)
                : char.IsAsciiDigit(c) ? NumberEnd(text, i)
                : IsApostrophe(c) && IsPossessive(text, i, out int after) ? after
                : i + 1;
            TokenKind kind = char.IsLetter(c) ? TokenKind.Word
                : char.IsAsciiDigit(c) ? TokenKind.Number
                : IsApostrophe(c) && IsPossessive(text, i, out _) ? TokenKind.Possessive
                : TokenKind.Mark;
            tokens.Add(new Token(i, end, kind));
            i = end;
        }

        return tokens;
    }

    /// <summary>Whether it is one of the marks written as an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018';

    /// <summary>
    /// A word goes on over hyphens and digits, and over the full stops of an abbreviation (U.S., a.m.): those that
    /// stand between single letters.
    /// </summary>
    private static int WordEnd(string text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            if (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) ==
                System.Globalization.UnicodeCategory.NonSpacingMark)
                i++;
            else if (text[i] is '-' or '\u2010' or '\u2011' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
                i++;
            else if (IsApostrophe(text[i]) && IsContraction(text, i))
                i += 2;
            else if (text[i] == '.' && IsAbbreviation(text, start, i))
                i++;
            else if (text[i] == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && IsLoneLetter(text, i - 1) &&
                IsLoneLetter(text, i + 1))
                i++;
            else
                break;
        }

        return i;
    }

    /// <summary>A letter before and after, and no "'s" that ends the word: "didn't", "o'clock".</summary>
    private static bool IsContraction(string text, int at) => at > 0 && at + 1 < text.Length &&
        char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && !IsPossessive(text, at, out _);

    /// <summary>The last full stop of single letters with full stops between: "U.S." has two.</summary>
    private static bool IsAbbreviation(string text, int start, int stop) =>
        stop - start >= 3 && text[stop - 2] == '.' && char.IsLetter(text[stop - 1]);

    private static bool IsLoneLetter(string text, int at) => char.IsLetter(text[at]) &&
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) &&
        (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static int NumberEnd(string text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            bool isDigitNext = i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' or ':' && isDigitNext))
                i++;
            else
                break;
        }

        return i;
    }

    private static bool IsPossessive(string text, int at, out int end)
    {
        end = at + 1;
        if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            return false;
        bool isEnd(int i) => i >= text.Length || !char.IsLetterOrDigit(text[i]);
        if (at + 1 < text.Length && text[at + 1] is 's' or 'S' && isEnd(at + 2))
        {
            end = at + 2;
            return true;
        }

        return text[at - 1] is 's' or 'S' && isEnd(at + 1);
    }
}
