using System;
using System.Buffers;
using System.Text;

namespace Overflight.Data.Articles;

/// <summary>
/// Keeps out of a text what could steer a terminal or hide words: control characters, marks that turn the direction
/// of writing, invisible tags, halves of characters. Tabulators and line ends stay.
/// </summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(MakeSuspects());

    /// <summary>The text with U+FFFD in their place, so that every offset stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replacedCount">How many UTF-16 units were replaced.</param>
    public static string Replace(string text, out int replacedCount)
    {
        replacedCount = 0;
        if (!text.AsSpan().ContainsAny(Suspects))
            return text;
        char[] units = text.ToCharArray();
        for (int i = 0; i < units.Length; i++)
        {
            int unitCount = HarmfulAt(text, i);
            for (int end = i + unitCount; i < end; i++)
            {
                units[i] = Replacement;
                replacedCount++;
            }

            if (unitCount > 0)
                i--;
            else if (char.IsHighSurrogate(text[i]))
                i++; // a whole character
        }

        return replacedCount == 0 ? text : new string(units);
    }

    /// <summary>
    /// Adds the text without them, with every run of white space as one blank; soft hyphens and blanks of no width
    /// vanish too.
    /// </summary>
    public static void AppendCollapsed(StringBuilder to, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (to.Length > 0 && to[^1] != ' ')
                    to.Append(' ');
            }
            else if (HarmfulAt(text, i) is > 0 and int unitCount)
            {
                i += unitCount - 1;
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                to.Append(c);
                if (char.IsHighSurrogate(c))
                    to.Append(text[++i]);
            }
        }
    }

    /// <summary>One line of it, of bounded length.</summary>
    public static string Line(string text, int lengthMax)
    {
        var line = new StringBuilder();
        AppendCollapsed(line, text.Length > 4 * lengthMax ? text[..(4 * lengthMax)] : text);
        string clean = line.ToString().Trim();
        if (clean.Length <= lengthMax)
            return clean;
        return clean[..(char.IsHighSurrogate(clean[lengthMax - 1]) ? lengthMax - 1 : lengthMax)];
    }

    /// <summary>How many units at the place are to go: 0, 1, or 2 for an invisible tag.</summary>
    private static int HarmfulAt(string text, int i)
    {
        char c = text[i];
        if (c < ' ')
            return c is '\t' or '\n' or '\r' ? 0 : 1;
        if (c < '\u007F')
            return 0;
        if (char.IsHighSurrogate(c))
        {
            if (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return 1;
            return char.ConvertToUtf32(c, text[i + 1]) is >= 0xE0000 and <= 0xE007F ? 2 : 0;
        }

        return c is <= '\u009F' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069') or (>= '\uFFF9' and <= '\uFFFB') || char.IsLowSurrogate(c)
            ? 1
            : 0;
    }

    private static string MakeSuspects()
    {
        var all = new StringBuilder();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (char.IsSurrogate((char)c) || HarmfulAt(((char)c).ToString(), 0) > 0)
                all.Append((char)c);
        }

        return all.ToString();
    }
}
