using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>When four digits are a year: "in 2023" is one, "2000 km" and "1920 1080" are none.</summary>
internal static class YearRule
{
    /// <summary>Whether a token can be a year by its own looks and by what follows it at once.</summary>
    public static bool IsYear(TokenList t, int at)
    {
        if (!t[at].HasDigits(4) || !Calendar.IsYear(t[at].Value))
            return false;
        Token next = t[at + 1];
        if (!next.IsGlued || next.Kind == TokenKind.None)
            return true;
        if (next.Kind != TokenKind.Mark)
            return false;
        bool isNumberNext = t[at + 2].IsGlued && t[at + 2].Kind == TokenKind.Number;
        return t.Text[next.Start] switch
        {
            '%' or '°' or '/' or '_' => false,
            ',' or '.' or ':' => !isNumberNext,
            // 2023-179A is an object in space.
            '-' => !(isNumberNext && t[at + 2].Length == 3),
            _ => true,
        };
    }

    /// <summary>Whether the words around make it a year where nothing else does.</summary>
    public static bool IsSaid(TokenList t, int at)
    {
        if (t.IsApostrophe(at + 1) && t[at + 1].IsGlued && t.Is(at + 2, "s"))
            return true;
        if (t.IsMark(at - 1, '(') && t[at].IsGlued)
            return t.IsMark(at + 1, ')') || t.IsMark(at + 1, ',') || t.IsDash(at + 1);
        if (IsCounted(t, at + 1))
            return false;
        int before = t.IsAny(at - 1, "least") && t.Is(at - 2, "at") ? at - 3
            : t.IsKind(at - 1, SenseKind.Hedge) && t.IsKind(at - 2, SenseKind.Preposition) ? at - 2 : at - 1;
        if (t.Is(at - 1, "as") && t.IsAny(at - 2, "late", "early", "soon") && t.Is(at - 3, "as"))
            return true;
        if (t.IsAny(before, "in", "since", "until", "till", "before", "after", "during", "throughout", "year"))
            return true;
        if (t.IsAny(before, "and", "or"))
            return IsYear(t, before - 1);
        if (t.IsMark(at - 1, ','))
            return IsYear(t, at - 2);
        bool isPlural = IsPlural(t, at + 1);
        if (t.IsAny(before, "by", "from", "of", "to", "between", "around", "through", "for"))
            return !isPlural;
        return !isPlural && (IsDeterminer(t, at - 1) || (IsDeterminer(t, at - 2) && IsAdjective(t, at - 1)));
    }

    private static bool IsDeterminer(TokenList t, int at) =>
        t.IsAny(at, "the", "a", "its", "his", "their", "her", "our", "that");

    /// <summary>"The failed 2012 attempt"; not "the Unit 2000 building".</summary>
    private static bool IsAdjective(TokenList t, int at) =>
        t[at] is { Kind: TokenKind.Word, Sense.Kind: SenseKind.None, LineEnds: 0 } && !t.IsCapital(at)
        && t[at + 2].Kind == TokenKind.Word && t[at + 2].LineEnds == 0;

    private static bool IsCounted(TokenList t, int at) =>
        t[at].Sense.Kind is SenseKind.Units or SenseKind.Unit or SenseKind.Scale
        || t.IsAny(at, "km", "m", "kg", "kilometers", "kilometres", "meters", "metres", "miles", "feet", "percent",
            "people", "tons", "tonnes", "dollars", "pounds", "troops", "hrs");

    private static bool IsPlural(TokenList t, int at)
    {
        Token token = t[at];
        return token.Kind == TokenKind.Word && token.Length > 3 && token.LineEnds < 2 && !t.IsCapital(at)
            && t.Text[token.End - 1] == 's' && t.Text[token.End - 2] != 's' && token.Sense.Kind == SenseKind.None;
    }
}
