using System;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Sentences;

/// <summary>
/// Finds the line ends that only wrap a paragraph. Lines that follow one another without an empty line between are
/// wrapped where all but the last are about as long as the longest, and that is no longer than a mail's line.
/// </summary>
internal static class SoftBreaks
{
    private const int WidthMin = 45, WidthMax = 120, SlackMax = 24;

    /// <summary>The positions of the line feeds that only wrap.</summary>
    public static HashSet<int> Of(string text)
    {
        var soft = new HashSet<int>();
        var lines = new List<(int Start, int End)>();
        for (int start = 0; start <= text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(start, end - start).IsWhiteSpace())
                Take(lines, soft);
            else
                lines.Add((start, end));
            start = end + 1;
        }

        Take(lines, soft);
        return soft;
    }

    private static void Take(List<(int Start, int End)> lines, HashSet<int> soft)
    {
        int width = 0;
        foreach ((int start, int end) in lines)
            width = Math.Max(width, end - start);
        bool isWrapped = lines.Count > 1 && width is >= WidthMin and <= WidthMax;
        for (int i = 0; i + 1 < lines.Count && isWrapped; i++)
            isWrapped = lines[i].End - lines[i].Start >= width - SlackMax;
        for (int i = 0; i + 1 < lines.Count && isWrapped; i++)
            soft.Add(lines[i].End);
        lines.Clear();
    }
}
