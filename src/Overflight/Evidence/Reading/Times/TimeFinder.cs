using System.Collections.Immutable;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Finds the words of an English text that say when. Plan: cut the text into tokens; at each token that can begin a
/// phrase take the longest one that a rule reads; look back for the preposition that gives its role; at last give a
/// month that shares its year with the next ("May and August 2023") that year. The rules: docs/concepts/times.md.
/// </summary>
public static class TimeFinder
{
    /// <summary>So many words before "from" a verb of moving may stand: "put off the launch of a … from".</summary>
    private const int MovedReach = 18;

    /// <summary>Finds all, in the order of the text; none overlaps another.</summary>
    /// <param name="text">The text, at most <see cref="Article.LengthMax"/> characters. The time taken grows with its
    /// length, whatever it holds.</param>
    /// <returns>What was found, to be resolved by <see cref="TimeResolver"/>.</returns>
    public static ImmutableArray<TimePhrase> Find(string text)
    {
        TokenList t = TokenList.Of(text);
        ImmutableArray<TimePhrase>.Builder found = ImmutableArray.CreateBuilder<TimePhrase>();
        int end = 0;
        for (int at = 0; at < t.Count;)
        {
            if (PhraseWords.At(t, at) is not { } phrase)
            {
                at++;
                continue;
            }

            (TimeRole role, int first) = RoleOf(t, at, phrase, end);
            int start = t[first].Start, stop = t[phrase.Next - 1].End;
            found.Add(new TimePhrase(start, stop, text[start..stop], role, phrase.Form));
            at = end = phrase.Next;
        }

        ShareYears(text, found);
        return found.ToImmutable();
    }

    /// <summary>The role, and the first token of the words with its preposition.</summary>
    private static (TimeRole Role, int First) RoleOf(TokenList t, int at, Found phrase, int end)
    {
        bool isPossessive = t.IsApostrophe(phrase.Next) && t[phrase.Next].IsGlued;
        if (phrase.Form is TimeForm.FromTo || isPossessive || (phrase.Form is TimeForm.Clock c && c.From != c.To))
            return (TimeRole.During, at);
        int before = at - 1;
        if (t.IsKind(before, SenseKind.Hedge))
            before--;
        else if (t.IsAny(before, "least", "late", "early") && t.Is(before - 1, "at"))
            before -= 2;
        bool isSpan = t.IsKind(at, SenseKind.Season) || t.IsKind(at, SenseKind.Ordinal) || t.IsKind(at, SenseKind.Part);
        if (isSpan && t.Is(before, "the") && t.IsAny(before - 1, "by", "before", "until", "till", "since", "after"))
            before--;
        if (t.Is(phrase.Next, "at") && t.Is(phrase.Next + 1, "the") && t.Is(phrase.Next + 2, "latest"))
            return (TimeRole.By, at);
        if (t.Is(phrase.Next, "at") && t.Is(phrase.Next + 1, "the") && t.Is(phrase.Next + 2, "earliest"))
            return (TimeRole.Since, at);
        if (before < end || t[before + 1].LineEnds > 1)
            return (TimeRole.During, at);
        if (t.Is(before, "than") && t.Is(before - 1, "later") && t.IsAny(before - 2, "no", "not") && before - 2 >= end)
            return (TimeRole.By, before - 2);
        if ((t.Is(before, "of") && t.Is(before - 1, "ahead")) || (t.Is(before, "to") && t.Is(before - 1, "prior")))
            return before - 1 >= end ? (TimeRole.By, before - 1) : (TimeRole.During, at);
        if (t.Is(before, "than") && t.IsAny(before - 1, "earlier", "sooner") && t.IsAny(before - 2, "no", "not")
            && before - 2 >= end)
            return (TimeRole.Since, before - 2);
        if (t.Is(before, "before") && t.Is(before - 1, "not") && before - 1 >= end)
            return (TimeRole.Since, before - 1);
        if (t.Is(before, "before") && t.Is(before - 1, "be") && t.Is(before - 2, "not"))
            return (TimeRole.Since, before); // "will not be before"
        if (t.IsAny(before, "by", "before", "until", "till", "through"))
            return (TimeRole.By, before);
        if (t.Is(before, "to") && t.Is(before - 1, "up") && before - 1 >= end)
            return (TimeRole.By, before - 1);
        if (t.Is(before, "from") && IsMoved(t, before))
            return (TimeRole.During, at);
        if (t.IsAny(before, "since", "from", "starting"))
            return (TimeRole.Since, before);
        int lead = t.IsAny(before, "on", "in") ? before - 1 : before;
        bool isStart = (t.Is(lead, "starting") || (t.Is(lead, "beginning") && !t.Is(lead - 1, "the")) ||
            (t.Is(lead, "of") && t.Is(lead - 1, "as"))) && lead - 1 >= end;
        if (isStart)
            return (TimeRole.Since, t.Is(lead, "of") ? lead - 1 : lead);
        if (t.Is(before, "on") && IsBeforeEvent(t, before, end))
            return (TimeRole.By, at);
        return t.IsAny(before, "after", "following") ? (TimeRole.After, before) : (TimeRole.During, at);
    }

    /// <summary>"before its anniversary on Oct. 10": before the day of what is named between.</summary>
    private static bool IsBeforeEvent(TokenList t, int on, int end)
    {
        for (int i = on - 1; i >= end && on - i <= 5 && t[i].Kind == TokenKind.Word && t[i + 1].LineEnds < 2; i--)
        {
            if (t.IsAny(i, "before", "until", "till"))
                return on - i > 2 && t.IsAny(i + 1, "the", "a", "an", "its", "their", "his", "her");
            if (t[i].Sense.Kind == SenseKind.Preposition)
                return false;
        }

        return false;
    }

    /// <summary>"Pictures from Tuesday", "delayed from 9 March": nothing begins on that day.</summary>
    internal static bool IsMoved(TokenList t, int from)
    {
        for (int i = from - 1; i >= 0 && from - i <= MovedReach && t[i + 1].LineEnds < 2; i--)
        {
            if (t.IsMark(i, '.') || t.IsMark(i, ';') || (from - i <= 6 && t.Is(i, "from")))
                return false;
            bool isPicture = from - i <= 6 &&
                t.IsAny(i, "pictures", "images", "photos", "imagery", "data", "footage", "video");
            if (isPicture || t.IsAny(i, "delayed", "postponed", "moved", "pushed", "brought", "put", "shifted")
                || t.IsAny(i, "rescheduled", "slipped", "deferred", "slid", "delay", "postpone", "move", "slip"))
                return true;
        }

        return false;
    }

    /// <summary>"May 31 and August 24, 2023": the first has the year of the second.</summary>
    private static void ShareYears(string text, ImmutableArray<TimePhrase>.Builder found)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            (TimePhrase phrase, TimePhrase next) = (found[i], found[i + 1]);
            if (YearOf(next.Form) is { } year && IsList(text, phrase.End, next.Start)
                && WithYear(phrase.Form, year) is { } form)
                found[i] = phrase with { Form = form };
        }
    }

    private static bool IsList(string text, int start, int end)
    {
        const int lengthMax = 10;
        return end - start <= lengthMax && text[start..end].Trim() is "," or "and" or "or" or ", and" or "and on"
            or "and in" or "or in" or "and again in";
    }

    private static int? YearOf(TimeForm form) => form switch
    {
        // Whole years give none: "in November and 2022".
        TimeForm.Fixed span when span.To.DayNumber - span.From.DayNumber < 31 => span.From.Year,
        TimeForm.FromTo { From: TimeForm.Fixed from } range => YearOf(from) is not null ? YearOf(range.To) : null,
        _ => null,
    };

    private static TimeForm? WithYear(TimeForm form, int year) => form switch
    {
        TimeForm.Yearly { Which: Which.Unsaid, MonthCount: 1, Day: 0 } month =>
            Calendar.Months(year, month.Month, 1),
        TimeForm.Yearly { Which: Which.Unsaid, Day: > 0 } day when Calendar.IsDay(year, day.Month, day.Day) =>
            Calendar.Day(year, day.Month, day.Day),
        TimeForm.PartOf part when WithYear(part.Whole, year) is { } whole => part with { Whole = whole },
        _ => null,
    };
}
