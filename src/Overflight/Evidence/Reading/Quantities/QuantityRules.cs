using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Quantities;

/// <summary>What a number is not: part of a name, a list, a page's furniture; and when it is not exact.</summary>
internal static class QuantityRules
{
    /// <summary>Whether a number can begin at a token: not inside a name or a longer number.</summary>
    public static bool IsFree(TokenList t, int at)
    {
        if (!t[at].IsGlued)
            return true;
        if (t[at - 1].Kind != TokenKind.Mark)
            return false;
        return t.Text[t[at - 1].Start] switch
        {
            '(' or '[' or '"' or '“' or '‘' or '~' or '≈' or '>' or '<' or '=' => true,
            '—' or ',' or ';' or '*' or '…' => true,
            '$' or '€' or '£' or '¥' or '₩' => true,
            // "-5" after a space, the 300 of "200–300" read by itself.
            '-' or '–' => !t[at - 1].IsGlued,
            // "the US.Three more": a space was lost.
            '.' => t[at].Kind == TokenKind.Word,
            _ => false,
        };
    }

    /// <summary>Whether digits name a thing: "Falcon 9", "Resolution 1718", "No. 3", "stage 2".</summary>
    public static bool IsName(TokenList t, int at, int next)
    {
        if (t.IsMark(at - 1, '.') && t.IsAny(at - 2, "No", "Nos", "Art", "Res", "Fig"))
            return true;
        if (t.IsAny(at - 1, "number", "stage", "phase", "page", "unit", "type", "level", "chapter", "article")
            || t.IsAny(at - 1, "paragraph", "section", "version", "figure", "table", "resolution", "block", "room"))
            return true;
        bool isAfterName = t.IsCapital(at - 1) && t[at].LineEnds == 0
            && t[at - 1].Sense.Kind is SenseKind.None or SenseKind.Season
            && !t.IsAny(at - 1, "another", "least", "most", "exactly", "additional", "total", "fewer");
        if (!isAfterName)
            return false;

        // Headlines: "Launches 3 Satellites". Beginnings: "Launched 3 satellites".
        bool isFirst = t[at - 1].LineEnds > 0 || t.IsMark(at - 2, '.') || at == 1;
        bool isVerb = t.Span(at - 1).EndsWith("ed", StringComparison.Ordinal)
            || t.Span(at - 1).EndsWith("ing", StringComparison.Ordinal);
        bool isHeadline = t.IsCapital(next) && t.Span(at - 1).EndsWith("s", StringComparison.Ordinal);
        return !(isFirst && isVerb) && !isHeadline;
    }

    /// <summary>Whether a count belongs to a page and not to its text: "12 comments", "5 min read".</summary>
    public static bool IsFurniture(TokenList t, int at, int next) =>
        t[at].LineEnds > 0
        && (t.IsAny(next, "comments", "shares", "likes", "views", "followers", "retweets", "reactions")
            || t.Is(next, "read") || (t.IsAny(next, "min", "mins", "minute", "minutes") && t.Is(next + 1, "read"))
            || (t.IsDash(next) && t.Is(next + 2, "read")));

    /// <summary>Whether the words before or after make a number less than exact.</summary>
    public static bool IsHedged(TokenList t, int at, int next)
    {
        int before = UnitWords.Currency(t, at - 1) is null ? at - 1 : at - 2;
        if (t.IsKind(before, SenseKind.Hedge) || t.IsMark(before, '~') || t.IsMark(before, '≈'))
            return true;
        if (t.Is(before, "than")
            && t.IsAny(before - 1, "more", "less", "fewer", "greater", "better", "higher", "lower"))
            return true;
        if (t.IsAny(before, "least", "most") && t.Is(before - 1, "at"))
            return true;
        if (t.Is(before, "to") && t.IsAny(before - 1, "up", "close"))
            return true;
        if (t.Is(before, "as") && t.IsAny(before - 1, "many", "much", "few", "high", "low", "far")
            && t.Is(before - 2, "as"))
            return true;
        return t.Is(next, "or") && t.IsAny(next + 1, "so", "more", "less");
    }
}
