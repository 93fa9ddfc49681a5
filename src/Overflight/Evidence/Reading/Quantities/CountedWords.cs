using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Quantities;

/// <summary>
/// What is counted: the words after a number up to the first plural ("military spy satellites"), or after "one" up to
/// where its noun phrase must end. Words that only say "further" are left out of what is counted.
/// </summary>
internal static class CountedWords
{
    private const int WordsMax = 8;

    /// <summary>The words that are counted after a number.</summary>
    /// <param name="First">The first token of them.</param>
    /// <param name="Next">The first token after them; the same where there are none.</param>
    /// <param name="HasFurther">Whether "more", "additional" or the like stands before them.</param>
    public readonly record struct Reading(int First, int Next, bool HasFurther);

    /// <summary>Reads them.</summary>
    /// <param name="t">The text.</param>
    /// <param name="at">The first token after the number.</param>
    /// <param name="isOne">Whether the number is 1.</param>
    public static Reading At(TokenList t, int at, bool isOne)
    {
        int first = at;
        while (first - at < 3 && t.IsAny(
            first, "additional", "more", "other", "previous", "further", "new", "extra", "prior", "earlier", "such"))
            first++;
        bool hasFurther = first > at;
        int next = first, end = first;
        for (int words = 0; words < WordsMax && IsInside(t, next); words++)
        {
            int after = AfterWord(t, next);
            if (isOne)
            {
                if (words > 0 && (IsPlural(t, next) || IsVerb(t, next)))
                    break;
                end = after;
            }
            else if (IsPlural(t, after - 1))
            {
                end = after;
                if (!IsInside(t, after) || !IsPlural(t, AfterWord(t, after) - 1))
                    break;
            }

            next = after;
        }

        return new Reading(first, end, hasFurther);
    }

    /// <summary>Whether a word looks like a plural, or is one of those that do not show it.</summary>
    public static bool IsPlural(TokenList t, int at)
    {
        Token token = t[at];
        if (token.Kind != TokenKind.Word || token.Sense.Kind is SenseKind.Link or SenseKind.Preposition)
            return false;
        ReadOnlySpan<char> word = t.Span(at);
        if (token.Length > 3 && word[^1] is 's' or 'S')
            return !(word[^2] is 's' or 'S' or 'u' or 'U' or 'i' or 'I');
        return word.EndsWith("craft", StringComparison.OrdinalIgnoreCase)
            || t.IsAny(at, "people", "men", "women", "children", "personnel", "crew", "staff")
            || t.IsAny(at, "servicemen", "fishermen", "ICBMs", "SRBMs");
    }

    private static bool IsVerb(TokenList t, int at) => t.Span(at).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token can be part of the name of what is counted.</summary>
    private static bool IsInside(TokenList t, int at)
    {
        Token token = t[at];
        return token is { Kind: TokenKind.Word, IsGlued: false, LineEnds: < 2 }
            && token.Sense.Kind is SenseKind.None or SenseKind.Ordinal or SenseKind.Season
            && !(t.Is(at, "failed") && t[at + 1].Sense.Kind is not SenseKind.None);
    }

    /// <summary>The token after a word, with what hangs on it by a hyphen, or the stops of "U.S.".</summary>
    private static int AfterWord(TokenList t, int at)
    {
        int next = at + 1;
        for (int parts = 0; parts < 4; parts++)
        {
            bool isStop = t.IsMark(next, '.') && t[next].IsGlued && t[next - 1].Length == 1 && t.IsCapital(next - 1);
            bool isHyphen = t.IsDash(next) && t[next].IsGlued && t[next + 1].IsGlued
                && t[next + 1].Kind is TokenKind.Word or TokenKind.Number;
            if (isHyphen)
                next += 2;
            else if (isStop)
                next += t[next + 1].IsGlued && t[next + 1].Length == 1 && t.IsCapital(next + 1) ? 2 : 1;
            else
                break;
        }

        return next;
    }
}
