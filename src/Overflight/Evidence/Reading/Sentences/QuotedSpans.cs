using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Sentences;

/// <summary>
/// What stands between quotation marks: from an opening mark to its closing one, or to the end of the paragraph.
/// </summary>
public sealed class QuotedSpans
{
    private readonly List<(int Start, int End)> _spans = [];

    /// <summary>Finds the quotations of a text: “…”, «…» and "…".</summary>
    public QuotedSpans(string text)
    {
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (open >= 0 && (c is '\u201D' or '\u00BB' || (c == '"' && text[open] == '"') || IsParagraphEnd(text, i)))
            {
                _spans.Add((open, i));
                open = -1;
            }
            else if (open < 0 && c is '\u201C' or '\u00AB' or '"')
                open = open < 0 ? i : open;
        }

        if (open >= 0)
            _spans.Add((open, text.Length));
    }

    /// <summary>The spans, from the opening mark to the closing one, exclusive.</summary>
    public IReadOnlyList<(int Start, int End)> Spans => _spans;

    /// <summary>Whether a position lies in a quotation.</summary>
    public bool Holds(int position)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _spans.Count && _spans[low].Start <= position;
    }

    private static bool IsParagraphEnd(string text, int i) =>
        text[i] == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r';
}
