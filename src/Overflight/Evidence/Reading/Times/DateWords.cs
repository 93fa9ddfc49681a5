using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Dates by number and name: "31 May 2023", "Nov. 21", "24-31 August", "2023-11-21T09:45+0900", "November 2023",
/// "Tuesday, Nov. 21", "this Tuesday (21)", "2024", "the 1990s".
/// </summary>
internal static class DateWords
{
    /// <summary>Marks that a date may follow without a space.</summary>
    private const string Openers = "([\"“‘'-–—,.;";

    /// <summary>The century of a year of two digits.</summary>
    private const int Century = 2000;

    /// <summary>A date that begins with digits.</summary>
    /// <param name="t">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="isSaid">Whether the words before make four digits a year.</param>
    public static Found? Number(TokenList t, int at, bool isSaid)
    {
        if (!IsFree(t, at))
            return null;
        return IsoWords.At(t, at) ?? Numeric(t, at) ?? DayMonth(t, at) ?? Decade(t, at) ?? Year(t, at, isSaid);
    }

    /// <summary>A date that begins with the name of a month.</summary>
    /// <param name="t">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="isSaid">Whether the words before make it a month and no verb.</param>
    public static Found? Month(TokenList t, int at, bool isSaid)
    {
        if (!IsMonth(t, at))
            return null;
        int month = t[at].Sense.Value, next = AfterMonth(t, at);
        if (DayOf(t, next, month) is { } day)
            return RestOfDays(t, next, month, day);
        if (YearAfter(t, next) is { } year)
            return new Found(Calendar.Months(year.Year, month, 1), year.Next);
        if (t.Is(next, "Day") && t.IsCapital(next) && t.Is(at, "May"))
            return new Found(new TimeForm.Yearly(month, 1, 1, Which.Unsaid, Weekday: null), next + 1);
        int that = t.Is(next, "of") ? next + 1 : next;
        if (t.Is(that, "that") && t.Is(that + 1, "year"))
            return new Found(new TimeForm.MonthOf(month, 0), that + 2);
        if (t.Is(next, "of") && t.Is(next + 1, "the") && t.IsAny(next + 2, "same", "following", "previous")
            && t.Is(next + 3, "year"))
            return new Found(
                new TimeForm.MonthOf(month, t.Is(next + 2, "same") ? 0 : t.Is(next + 2, "following") ? 1 : -1),
                next + 4);
        if (WhichYear(t, next) is { } which)
            return new Found(new TimeForm.Yearly(month, 1, 0, which.Which, Weekday: null), which.Next);
        return isSaid || IsSaidMonth(t, at) ? new Found(OfMonth(month, Which.Unsaid), next) : null;
    }

    /// <summary>A date that begins with a day of the week.</summary>
    public static Found? Weekday(TokenList t, int at, Which which)
    {
        bool isShort = t.IsKind(at, SenseKind.WeekdayShort);
        if ((!isShort && !t.IsKind(at, SenseKind.Weekday)) || (isShort && !t.IsCapital(at)))
            return null;
        var weekday = (DayOfWeek)t[at].Sense.Value;
        int next = isShort && t.IsMark(at + 1, '.') ? at + 2 : at + 1;
        if ((DateAfterWeekday(t, next) ?? (t.IsKind(next, SenseKind.DayTime) ? DateAfterWeekday(t, next + 1) : null))
            is { } date)
            return date with { Form = WithWeekday(date.Form, weekday) };
        if (t.IsAny(at - 1, "every", "each") || (t.IsCapital(at - 1) && t.IsAny(
            at - 1, "Good", "Easter", "Palm", "Ash", "Black", "Whit", "Super", "Maundy", "Bloody", "Cyber")))
            return null;
        if (isShort || t.IsAny(next, "Times", "Telegraph", "Mail", "Post", "Herald", "Mirror"))
            return null;
        next = t.IsKind(next, SenseKind.DayTime) ? next + 1 : next;
        int dayOfMonth = 0;
        if (t.IsMark(next, '(') && t.IsJoined(next) && DayNumber(t, next + 1) is { } number
            && t.IsMark(number.Next, ')'))
            (dayOfMonth, next) = (number.Day, number.Next + 1);
        else if (t.Is(next, "the") && DayNumber(t, next + 1) is { IsOrdinal: true } ordinal)
            (dayOfMonth, next) = (ordinal.Day, ordinal.Next);
        else if (t.Is(next, "last") && t[next + 1].Kind is TokenKind.Mark or TokenKind.None)
            (which, next) = (Which.Last, next + 1); // "on Monday last"
        else if (t.Is(next, "week") && which == Which.Unsaid && !t.IsAny(next + 1, "of", "in"))
            return new Found(new TimeForm.Weekly(weekday, which, 0, WeeksOn: 1), next + 1); // "on Friday week"
        else if (WhichUnit(t, t.Is(next, "of") ? next + 1 : next, TimeUnit.Week) is { } week)
            (which, next) = week;
        return new Found(new TimeForm.Weekly(weekday, which, dayOfMonth), next);
    }

    /// <summary>A day of the month alone: "on the 25th". The token is that after "the".</summary>
    public static Found? DayAlone(TokenList t, int at)
    {
        bool isAfterThe = t.Is(at - 1, "the")
            && t.IsAny(at - 2, "on", "by", "until", "since", "from", "before", "after");
        if (!isAfterThe || DayNumber(t, at) is not { IsOrdinal: true } day)
            return null;
        if (SliceWords.DayOfThis(t, day.Next, day.Day) is { } ofThis)
            return ofThis;
        // "On the 75th anniversary" is no day of the month, nor "on the 25th launch".
        return IsEnd(t, day.Next) && !t.IsDash(day.Next) ? new Found(new TimeForm.Monthly(day.Day), day.Next) : null;
    }

    /// <summary>Whether what stands before a token ends there: no name of a thing follows.</summary>
    private static bool IsEnd(TokenList t, int at) => t[at].Kind is TokenKind.None or TokenKind.Mark
        || t[at].LineEnds > 1
        || t[at].Sense.Kind is SenseKind.Link or SenseKind.Preposition or SenseKind.The or SenseKind.Article
        || YearRule.IsYear(t, at);

    /// <summary>Whether a token is the name of a month. Small letters are a verb, or another language.</summary>
    public static bool IsMonth(TokenList t, int at) =>
        t[at].Sense.Kind is SenseKind.Month or SenseKind.MonthShort && t.IsCapital(at);

    /// <summary>The whole of a month.</summary>
    public static TimeForm OfMonth(int month, Which which) => new TimeForm.Yearly(month, 1, 0, which, Weekday: null);

    /// <summary>A date on which the words before a weekday may rest: "last Tuesday (21)".</summary>
    private static TimeForm WithWeekday(TimeForm form, DayOfWeek weekday) => form switch
    {
        TimeForm.Yearly yearly => yearly with { Weekday = weekday },
        _ => form,
    };

    private static Found? DateAfterWeekday(TokenList t, int at)
    {
        bool isBracketed = t.IsMark(at, '(');
        int start = isBracketed || t.IsMark(at, ',') ? at + 1 : at;
        start = t.Is(start, "the") ? start + 1 : start;
        Found? found = IsMonth(t, start) ? Month(t, start, isSaid: false) : DayMonth(t, start);
        if (found is not { } date || !FormKind.IsOneDay(date.Form))
            return null;
        if (!isBracketed)
            return date;
        return t.IsMark(date.Next, ')') ? date with { Next = date.Next + 1 } : null;
    }

    /// <summary>"31 May 2023", "the 21st of November", "24-31 August".</summary>
    private static Found? DayMonth(TokenList t, int at)
    {
        if (DayNumber(t, at) is not { } first)
            return null;
        int next = first.Next;
        DayOfMonth last = first;
        bool isRange = t.IsDash(next) || t.IsAny(next, "to", "and", "through");
        if (isRange && DayNumber(t, next + 1) is { } second && second.Day > first.Day)
            (last, next) = (second, second.Next);
        next = t.Is(next, "of") || IsHyphen(t, next) ? next + 1 : next;
        if (!IsMonth(t, next) || !t.IsJoined(next))
            return null;
        int month = t[next].Sense.Value;
        next = AfterMonth(t, next);
        if (!Calendar.IsDay(month, last.Day))
            return null;
        return Days(t, next, month, first.Day, last.Day);
    }

    /// <summary>After "May 31": a second day, a year.</summary>
    private static Found? RestOfDays(TokenList t, int at, int month, DayOfMonth first)
    {
        DayOfMonth last = first;
        int next = first.Next;
        bool isRange = t.IsDash(next) || t.IsAny(next, "to", "through", "and");
        if (isRange && DayOf(t, next + 1, month) is { } second && second.Day > first.Day
            && (!t.Is(next, "and") || IsEnd(t, second.Next)))
            (last, next) = (second, second.Next);
        return Days(t, next, month, first.Day, last.Day);
    }

    private static Found? Days(TokenList t, int next, int month, int first, int last)
    {
        if (YearAfter(t, next) is { } year)
        {
            if (!Calendar.IsDay(year.Year, month, last))
                return null;
            TimeForm from = Calendar.Day(year.Year, month, first);
            return new Found(
                first == last ? from : new TimeForm.FromTo(from, Calendar.Day(year.Year, month, last)), year.Next);
        }

        Which which = Which.Unsaid;
        if (WhichYear(t, next) is { } said)
            (which, next) = said;
        var start = new TimeForm.Yearly(month, 1, first, which, Weekday: null);
        return new Found(first == last ? start : new TimeForm.FromTo(start, start with { Day = last }), next);
    }

    /// <summary>"31/05/2023", "31.05.2023", "5/31/2023", "2023/05/31", "31-5-2023", "31.05.23".</summary>
    private static Found? Numeric(TokenList t, int at)
    {
        char mark = t.IsMark(at + 1, '/') ? '/' : t.IsMark(at + 1, '.') ? '.' : t.IsMark(at + 1, '-') ? '-' : '\0';
        bool isDate = mark != '\0' && t.IsMark(at + 3, mark) && t[at + 2].Kind == TokenKind.Number
            && t[at + 4].Kind == TokenKind.Number && IsGluedTo(t, at + 1, 4) && IsClosed(t, at + 5);
        if (!isDate)
            return null;
        (Token a, Token b, Token c) = (t[at], t[at + 2], t[at + 4]);
        if (a.Length == 4 && Calendar.IsYear(a.Value) && b.Length <= 2 && c.Length <= 2)
            return OnDay(a.Value, b.Value, c.Value) is { } ymd ? new Found(ymd, at + 5) : null;
        long year = c.Length == 4 ? c.Value : a.Length == 2 && b.Length == 2 && c.Length == 2 && mark != '-'
            ? Century + c.Value : 0;
        if (!Calendar.IsYear(year) || a.Length > 2 || b.Length > 2)
            return null;
        TimeForm? european = OnDay(year, b.Value, a.Value);
        TimeForm? american = mark == '/' ? OnDay(year, a.Value, b.Value) : null;
        if (european is TimeForm.Fixed dmy && american is TimeForm.Fixed mdy && dmy != mdy)
        {
            TimeForm either = dmy.From < mdy.From
                ? new TimeForm.EitherDay(dmy.From, mdy.From) : new TimeForm.EitherDay(mdy.From, dmy.From);
            return new Found(either, at + 5);
        }

        return (european ?? american) is { } day ? new Found(day, at + 5) : null;
    }

    private static TimeForm? OnDay(long year, long month, long day) =>
        Calendar.IsDay((int)year, (int)month, (int)day) ? Calendar.Day((int)year, (int)month, (int)day) : null;

    /// <summary>"The 1990s"; not "1950s-era".</summary>
    private static Found? Decade(TokenList t, int at)
    {
        bool isDecade = t[at].HasDigits(4) && Calendar.IsYear(t[at].Value) && t[at].Value % 10 == 0
            && t.Is(at + 1, "s") && t[at + 1].IsGlued && !t.IsDash(at + 2);
        if (!isDecade)
            return null;
        int year = (int)t[at].Value;
        return new Found(Calendar.Months(year, 1, 120), at + 2);
    }

    private static Found? Year(TokenList t, int at, bool isSaid)
    {
        if (!YearRule.IsYear(t, at) || !(isSaid || YearRule.IsSaid(t, at)))
            return null;
        int year = (int)t[at].Value;
        if (t.IsAny(at + 1, "fiscal", "financial") && t.Is(at + 2, "year"))
            return new Found(new TimeForm.Fiscal(year), at + 3);
        // "2023-24" and "2021-2023".
        Token second = t[at + 2];
        bool isRange = t.IsDash(at + 1) && t[at + 1].IsGlued && second.Kind == TokenKind.Number && second.IsGlued;
        if (!isRange)
            return t.IsDash(at + 1) && t[at + 1].IsGlued && second.IsGlued && second.Kind == TokenKind.Word
                ? null : new Found(Calendar.Months(year, 1, 12), at + 1);
        int last = second.HasDigits(2) ? (year / 100 * 100) + (int)second.Value
            : second.HasDigits(4) ? (int)second.Value : 0;
        return last > year && Calendar.IsYear(last) && IsClosed(t, at + 3)
            ? new Found(new TimeForm.Fixed(new DateOnly(year, 1, 1), new DateOnly(last, 12, 31)), at + 3)
            : null;
    }

    /// <summary>A year after a day or a month: "2023", ", 2023", "of 2023".</summary>
    private static (int Year, int Next)? YearAfter(TokenList t, int at)
    {
        int start = t.IsMark(at, ',') || t.Is(at, "of") || IsHyphen(t, at) ? at + 1 : at;
        if (NamedWords.EraYear(t, start) is { } era)
            return (era, t.IsMark(start + 2, '(') && t[start + 3].Value == era ? start + 5 : start + 2);
        return YearRule.IsYear(t, start) && t.IsJoined(start) ? ((int)t[start].Value, start + 1) : null;
    }

    /// <summary>A year after a day or a month: "last year", "of this year".</summary>
    public static (Which Which, int Next)? WhichYear(TokenList t, int at) =>
        WhichUnit(t, t.Is(at, "of") ? at + 1 : at, TimeUnit.Year);

    private static (Which Which, int Next)? WhichUnit(TokenList t, int at, TimeUnit unit)
    {
        bool isUnit = t.IsAny(at, "last", "this", "next") && t.IsKind(at + 1, SenseKind.Unit)
            && (TimeUnit)t[at + 1].Sense.Value == unit;
        return isUnit ? ((Which)((int)Which.OfThis + t[at].Sense.Value), at + 2) : null;
    }

    /// <summary>The hyphens of "22-Nov-2023".</summary>
    private static bool IsHyphen(TokenList t, int at) => t.IsDash(at) && t[at].IsGlued && t[at + 1].IsGlued;

    private static DayOfMonth? DayOf(TokenList t, int at, int month) =>
        t.IsJoined(at) && DayNumber(t, at) is { } day && Calendar.IsDay(month, day.Day) ? day : null;

    /// <summary>A day of the month: "21", "21st"; not the 2 of "2,030", "2.5" or "2:15".</summary>
    private static DayOfMonth? DayNumber(TokenList t, int at)
    {
        if (t[at] is not { Kind: TokenKind.Number, Length: <= 2, Value: >= 1 and <= 31 })
            return null;
        bool isOrdinal = t[at + 1].IsGlued && t.IsAny(at + 1, "st", "nd", "rd", "th");
        int next = isOrdinal ? at + 2 : at + 1;
        bool isCut = t[next].IsGlued && (t[next].Kind == TokenKind.Word || IsLongerNumber(t, next));
        return isCut ? null : new DayOfMonth((int)t[at].Value, isOrdinal, next);
    }

    private static bool IsLongerNumber(TokenList t, int at) =>
        (t.IsMark(at, ',') && t[at + 1].IsGlued && t[at + 1].HasDigits(3))
        || ((t.IsMark(at, '.') || t.IsMark(at, ':') || t.IsMark(at, '/')) && t[at + 1].IsGlued
            && t[at + 1].Kind == TokenKind.Number)
        || t.IsMark(at, '%') || t.IsMark(at, '°');

    private static int AfterMonth(TokenList t, int at) =>
        t.IsKind(at, SenseKind.MonthShort) && t.IsMark(at + 1, '.') && t[at + 1].IsGlued ? at + 2 : at + 1;

    /// <summary>Whether a month that stands alone is one: a preposition before it, or no name after it.</summary>
    private static bool IsSaidMonth(TokenList t, int at)
    {
        bool isAfterPreposition = t.IsKind(at - 1, SenseKind.Preposition)
            && (!t.IsAny(at - 1, "and", "or") || IsMonth(t, at - 2));
        if (isAfterPreposition || (t.Is(at - 1, "for") && !t.Is(at, "may")))
            return true;
        if (t.IsKind(at, SenseKind.MonthShort))
            return false;
        if (t.IsAny(at, "may", "march"))
            return (t.Is(at - 1, "as") && t.IsAny(at - 2, "early", "soon", "late"))
                || (t.IsAny(at - 1, "the", "its", "their", "his", "a") && !t.IsCapital(at + 1));
        return !t.IsCapital(at + 1) && !t.IsCapital(at - 1);
    }

    private static bool IsGluedTo(TokenList t, int at, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (!t[at + i].IsGlued)
                return false;
        }

        return true;
    }

    private static bool IsClosed(TokenList t, int at) =>
        !t[at].IsGlued || (t[at].Kind == TokenKind.Mark && !(t[at + 1].IsGlued && t[at + 1].Kind == TokenKind.Number));

    /// <summary>Whether a date may begin here: not inside a name, a price, or a longer number.</summary>
    private static bool IsFree(TokenList t, int at) =>
        !t[at].IsGlued || (t[at - 1].Kind == TokenKind.Mark && !IsNameHyphen(t, at - 1)
            && Openers.Contains(t.Text[t[at - 1].Start]));

    private static bool IsNameHyphen(TokenList t, int at) =>
        t[at].IsGlued && t.IsMark(at, '-') && !t.IsKind(at - 1, SenseKind.Part)
        && t[at - 1].Kind is TokenKind.Word or TokenKind.Number;

    private readonly record struct DayOfMonth(int Day, bool IsOrdinal, int Next);
}
