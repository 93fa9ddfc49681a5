using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Whole phrases: a day with a time of day, a part of a span, a range. Every rule looks a fixed number of tokens ahead,
/// and none calls itself, so that reading takes time in proportion to the text.
/// </summary>
internal static class PhraseWords
{
    /// <summary>The longest phrase that begins at a token.</summary>
    public static Found? At(TokenList t, int at)
    {
        if (!CanBegin(t, at) || Simple(t, at, isSaid: false) is not { } first)
            return null;
        int next = first.Next;
        bool isFrom = t.IsAny(at - 1, "from", "between");
        bool isRange = t.IsDash(next) || t.IsAny(next, "to", "through")
            || (isFrom && t.IsAny(next, "until", "till", "and"));
        if (!isRange || !t.IsJoined(next + 1) || (t.Is(at - 1, "from") && TimeFinder.IsMoved(t, at - 1)))
            return first;
        int second = t.Is(next + 1, "the") || t.Is(next + 1, "from") ? next + 2 : next + 1;
        if (Simple(t, second, isSaid: true) is not { } last || !(isFrom || IsAlike(first.Form, last.Form)))
            return first;
        return new Found(new TimeForm.FromTo(first.Form, last.Form), last.Next);
    }

    /// <summary>A quick look that saves most tokens the rest.</summary>
    private static bool CanBegin(TokenList t, int at)
    {
        Token token = t[at];
        if (token.Kind == TokenKind.Number)
            return token.Length <= 4;
        if (token.Kind != TokenKind.Word)
            return false;
        return token.Sense.Kind switch
        {
            SenseKind.Link => (token.Length == 2 && t.Is(at, "so")) || (token.Length is 4 or 5 &&
                t.IsAny(at, "that", "then", "those")),
            SenseKind.None => t.IsCapital(at) || t.IsAny(at, "fiscal", "financial", "midday"),
            SenseKind.Half => t.Is(at + 1, "past"),
            SenseKind.Preposition => false,
            SenseKind.Scale or SenseKind.Scales or SenseKind.Hedge or SenseKind.DayTime => false,
            _ => true,
        };
    }

    private static Found? Simple(TokenList t, int at, bool isSaid)
    {
        bool isMoment = t.IsKind(at, SenseKind.DayMoment);
        if (isMoment && !IsSaidMoment(t, at))
            return null;
        if (isMoment && !t.IsAny(at, "noon", "midnight"))
        {
            int on = t.Is(at + 1, "on") ? at + 2 : at + 1; // "dawn on Monday"
            return Day(t, on, isSaid: false) is { } of && FormKind.IsOneDay(of.Form) && t.IsJoined(on)
                ? of : new Found(new TimeForm.Unplaced(), at + 1);
        }

        if (ClockWords.At(t, at) is { } clock)
            return WithDay(t, clock);
        if (Day(t, at, isSaid) is not { } day)
            return null;
        return FormKind.IsOneDay(day.Form) ? WithClock(t, day) : day;
    }

    /// <summary>"At noon", "midnight on May 27"; not "the midnight train".</summary>
    private static bool IsSaidMoment(TokenList t, int at) =>
        t.IsAny(at - 1, "at", "by", "before", "after", "around", "until", "from", "since", "to", "between")
        || t.Is(at + 1, "on") || t.IsKind(at + 1, SenseKind.Weekday) || t.IsKind(at + 1, SenseKind.NamedDay);

    /// <summary>"11:36 p.m. Monday", "9:21 a.m. on 22 Nov.", "15:00 UTC 30 May", "3:19 a.m. on Saturday in Seoul".
    /// </summary>
    private static Found WithDay(TokenList t, ClockReading clock)
    {
        (string? Zone, int Next)? city = clock.HasZone ? null : ZoneWords.InCity(t, clock.Next);
        int after = city?.Next ?? clock.Next;
        int next = t.IsMark(after, ',') ? after + 1 : after;
        next = t.IsAny(next, "on", "of") ? next + 1 : next;
        bool isDay = Day(t, next, isSaid: false) is { } found && FormKind.IsOneDay(found.Form) && t.IsJoined(next);
        Found? day = isDay ? Day(t, next, isSaid: false) : null;
        bool isInMonth = t.Is(next, "in") && Day(t, next + 1, isSaid: true) is { } month &&
            month.Form is TimeForm.Fixed or TimeForm.Yearly;
        if (day is null && isInMonth)
            // "at 11:36 p.m. in November 2023": of a day that is not told.
            return new Found(
                new TimeForm.Clock(new TimeForm.Unplaced(), clock.From, clock.To, clock.Zone), clock.Next);
        if (day is not { } known)
            return new Found(new TimeForm.Clock(Day: null, clock.From, clock.To, city?.Zone ?? clock.Zone), after);

        // "10:43 p.m. on Nov. 21 KST", "11:36 p.m. on Nov. 27, Pyongyang time".
        int zoneAt = t.IsMark(known.Next, ',') ? known.Next + 1 : known.Next;
        if (!clock.HasZone && (city is null ? ZoneWords.At(t, zoneAt) ?? ZoneWords.InCity(t, known.Next) : null)
            is { } zone)
            return new Found(new TimeForm.Clock(known.Form, clock.From, clock.To, zone.Zone), zone.Next);
        return new Found(new TimeForm.Clock(known.Form, clock.From, clock.To, city?.Zone ?? clock.Zone), known.Next);
    }

    /// <summary>"Tuesday at around 10:42 p.m.", "Nov. 21, 22:42 KST", "Tuesday (1342 GMT)".</summary>
    private static Found WithClock(TokenList t, Found day)
    {
        bool isBracketed = t.IsMark(day.Next, '(');
        int next = isBracketed || t.IsMark(day.Next, ',') ? day.Next + 1 : day.Next;
        for (int i = 0; i < 3 && t.IsAny(
            next, "at", "around", "about", "from", "between", "roughly", "shortly", "just", "after", "before"); i++)
            next++;
        if (!t.IsJoined(next) || ClockWords.At(t, next) is not { } clock || (isBracketed && !t.IsMark(clock.Next, ')')))
            return day;
        return new Found(
            new TimeForm.Clock(day.Form, clock.From, clock.To, clock.Zone), isBracketed ? clock.Next + 1 : clock.Next);
    }

    /// <summary>A day or a longer span, or a part of one.</summary>
    private static Found? Day(TokenList t, int at, bool isSaid)
    {
        if (t.IsKind(at, SenseKind.The))
            return AfterThe(t, at + 1);
        if (t[at].Sense.Kind is SenseKind.None or SenseKind.Link && NamedWords.At(t, at) is { } named)
            return named;
        if (t.Is(at, "so") && t.Is(at + 1, "far") && Core(t, at + 2, isSaid: false) is { Form: TimeForm.Shift } soFar)
            return soFar with { Form = new TimeForm.PartOf(soFar.Form, SpanPart.Before) };
        return t[at].Sense.Kind switch
        {
            SenseKind.Part => Part(t, at),
            SenseKind.Ordinal => Fraction(t, at),
            _ => Core(t, at, isSaid),
        };
    }

    private static Found? AfterThe(TokenList t, int at)
    {
        if (t.Is(at, "weekend") && !t.IsAny(at + 1, "of", "before", "after"))
            return new Found(new TimeForm.Weekend(), at + 1);
        if (t.IsAny(at, "last", "final") && t.Is(at + 1, "week") && t.Is(at + 2, "of") &&
            Core(t, at + 3, isSaid: true) is { } lastOf
            && lastOf.Form is TimeForm.Fixed or TimeForm.Yearly && !FormKind.IsOneDay(lastOf.Form))
            return lastOf with { Form = new TimeForm.PartOf(lastOf.Form, SpanPart.LastWeek) };
        if (SliceWords.WeekOf(t, at, (list, day) => Core(list, day, isSaid: false)) is { } week)
            return week;
        if (SliceWords.At(t, at) is { } slice)
            return slice;
        if (t.IsKind(at, SenseKind.Season) && IsSeasonal(t, at - 2))
            return Season(t, at, isSaid: false);
        if (t.Is(at, "new") && t.Is(at + 1, "year") && t.IsAny(at - 2, "in", "by", "before", "since", "after"))
            return new Found(new TimeForm.Yearly(1, 1, 1, Which.Unsaid, Weekday: null), at + 2);
        bool isOut = RelativeWords.IsCalendarUnit(t, at) && t.Is(at + 1, "is") && t.IsAny(at + 2, "out", "over");
        if (isOut)
            return new Found(new TimeForm.Shift(RelativeWords.UnitOf(t, at), 0), at + 3); // "before the year is out"
        if (DateWords.DayAlone(t, at) is { } day)
            return day;
        if (NamedWords.Decade(t, at) is { } nineties)
            return nineties;
        if (RelativeWords.AfterThe(t, at) is { } other)
            return other;
        if (t[at].HasDigits(4))
            return DateWords.Number(t, at, isSaid: false) is { } decade && IsDecade(decade.Form) ? decade : null;
        if (DateWords.Number(t, at, isSaid: false) is { } date
            && date.Form is TimeForm.Fixed or TimeForm.Yearly or TimeForm.FromTo)
            return date;
        return t[at].Sense.Kind switch
        {
            SenseKind.Part => Part(t, at),
            SenseKind.Ordinal => Fraction(t, at),
            SenseKind.Unit => RelativeWords.UnitEnd(t, at),
            SenseKind.Which => RelativeWords.Which(t, at),
            _ => null,
        };
    }

    private static Found? Core(TokenList t, int at, bool isSaid)
    {
        if (t[at].Kind == TokenKind.Number)
            return DateWords.Number(t, at, isSaid) ?? RelativeWords.Ago(t, at);
        return t[at].Sense.Kind switch
        {
            SenseKind.Month or SenseKind.MonthShort => DateWords.Month(t, at, isSaid),
            SenseKind.Weekday or SenseKind.WeekdayShort => DateWords.Weekday(t, at, Which.Unsaid),
            SenseKind.Which => RelativeWords.Which(t, at),
            SenseKind.NamedDay => RelativeWords.NamedDay(t, at),
            SenseKind.Unit => RelativeWords.UnitEnd(t, at),
            SenseKind.Units => RelativeWords.UnitsAgo(t, at),
            SenseKind.Season => Season(t, at, t.IsKind(at - 1, SenseKind.Part)),
            SenseKind.Cardinal or SenseKind.Few or SenseKind.Article => RelativeWords.Ago(t, at),
            _ => null,
        };
    }

    /// <summary>"Early September 2023", "mid-June", "later this year", "the end of the year".</summary>
    private static Found? Part(TokenList t, int at)
    {
        var part = (SpanPart)t[at].Sense.Value;
        int next = at + 1;
        if (t.IsAny(at, "end", "beginning", "start", "middle"))
        {
            if (!t.Is(next, "of") && !(t.IsDash(next) && t[next].IsGlued))
                return null;
            next++;
        }
        else if (t.IsDash(next) && t[next].IsGlued)
            next++;
        else if (t.IsAny(next, "in", "on"))
            next++;
        bool isThe = t.Is(next, "the");
        next = isThe ? next + 1 : next;
        if (t.IsAny(next, "fiscal", "financial", "FY") && NamedWords.At(t, next) is { } fiscal)
            return fiscal with { Form = new TimeForm.PartOf(fiscal.Form, part) };
        int iranian = t.Is(next, "current") ? next + 1 : next;
        if (t.Is(at, "end") && isThe && t.IsAny(iranian, "Iranian", "Persian") && t.Is(iranian + 1, "year"))
            return new Found(new TimeForm.PersianYear(), iranian + 2);
        bool isOfUnit = t.IsAny(at, "end", "beginning", "start", "middle", "earlier", "later");
        if (isOfUnit && RelativeWords.IsCalendarUnit(t, next) && RelativeWords.UnitOf(t, next) > TimeUnit.Day
            && (isThe || t.Is(next, "year")))
            return new Found(
                new TimeForm.PartOf(new TimeForm.Shift(RelativeWords.UnitOf(t, next), 0), part), next + 1);
        if (!t.IsJoined(next) || Core(t, next, isSaid: true) is not { } whole || whole.Form is TimeForm.Unplaced)
            return null;
        bool isWhole = FormKind.IsOneDay(whole.Form) || whole.Form is TimeForm.FromTo or TimeForm.EitherDay;
        return isWhole ? whole : whole with { Form = new TimeForm.PartOf(whole.Form, part) };
    }

    /// <summary>"First half of 2024", "second quarter of the year".</summary>
    private static Found? Fraction(TokenList t, int at)
    {
        int number = t[at].Sense.Value;
        if (t.Is(at + 1, "week") && t.Is(at + 2, "of") && number <= 4 && Core(t, at + 3, isSaid: true) is { } month
            && month.Form is TimeForm.Fixed or TimeForm.Yearly && !FormKind.IsOneDay(month.Form))
            return month with { Form = new TimeForm.PartOf(month.Form, SpanPart.Week1 + number - 1) };
        if (t.Is(at + 1, "of") && DateWords.IsMonth(t, at + 2) && DateWords.Month(t, at + 2, isSaid: true) is
            { Form: TimeForm.Yearly or TimeForm.Fixed } of && !FormKind.IsOneDay(of.Form))
            return of with { Form = new TimeForm.SliceOf(of.Form, TimeUnit.Day, number, 1, Day: null) };
        if (t.Is(at + 1, "quarter") && number <= 4 && !t.IsAny(at + 2, "of", "in") && t.Is(at - 1, "the"))
            return new Found(new TimeForm.Yearly((3 * number) - 2, 3, 0, Which.Unsaid, Weekday: null), at + 2);
        bool isHalf = t.Is(at + 1, "half") && number <= 2;
        if ((!isHalf && !(t.Is(at + 1, "quarter") && number <= 4)) || !t.Is(at + 2, "of"))
            return null;
        SpanPart part = isHalf ? SpanPart.FirstHalf + number - 1 : SpanPart.Quarter1 + number - 1;
        int next = t.Is(at + 3, "the") ? at + 4 : at + 3;
        if (next == at + 4 && RelativeWords.IsCalendarUnit(t, next))
            return new Found(
                new TimeForm.PartOf(new TimeForm.Shift(RelativeWords.UnitOf(t, next), 0), part), next + 1);
        if (Core(t, next, isSaid: true) is not { } whole || FormKind.IsOneDay(whole.Form)
            || whole.Form is TimeForm.Unplaced or TimeForm.FromTo or TimeForm.EitherDay)
            return null;
        return whole with { Form = new TimeForm.PartOf(whole.Form, part) };
    }

    /// <summary>"Spring 2024", "the fall of 2023", "in summer"; not "fall" as a verb.</summary>
    private static Found? Season(TokenList t, int at, bool isSaid)
    {
        int month = t[at].Sense.Value, year = t.Is(at + 1, "of") ? at + 2 : at + 1;
        if (YearRule.IsYear(t, year) || IsSplitYear(t, year))
        {
            // "winter 2023-24", "winter 2023/24"
            bool isSplit = month == 12 && (t.IsDash(year + 1) || t.IsMark(year + 1, '/')) && t[year + 1].IsGlued
                && t[year + 2].IsGlued && t[year + 2].Value % 100 == (t[year].Value + 1) % 100;
            return new Found(Calendar.Months((int)t[year].Value, month, 3), isSplit ? year + 3 : year + 1);
        }

        if (DateWords.WhichYear(t, at + 1) is { } which)
            return new Found(new TimeForm.Yearly(month, 3, 0, which.Which, Weekday: null), which.Next);
        int before = t.Is(at - 1, "the") ? at - 2 : at - 1;
        return isSaid || IsSeasonal(t, before)
            ? new Found(new TimeForm.Yearly(month, 3, 0, Which.Unsaid, Weekday: null), at + 1)
            : null;
    }

    private static bool IsSplitYear(TokenList t, int at) =>
        t[at].HasDigits(4) && Calendar.IsYear(t[at].Value) && t.IsMark(at + 1, '/') && t[at + 2].HasDigits(2);

    /// <summary>Words that make "the summer", "spring" a time.</summary>
    private static bool IsSeasonal(TokenList t, int at) => t.IsAny(at, "in", "by", "before", "until", "into", "since",
        "this") || t.IsAny(at, "of", "after", "to", "during", "over", "through", "throughout", "for", "till");

    private static bool IsDecade(TimeForm form) =>
        form is TimeForm.Fixed span && span.To.Year - span.From.Year == 9;

    /// <summary>Whether two forms can be the ends of one range without "from": two dates, two times.</summary>
    private static bool IsAlike(TimeForm first, TimeForm last) => (first, last) switch
    {
        (TimeForm.Clock a, TimeForm.Clock b) => (a.Day is null) == (b.Day is null),
        (TimeForm.Yearly or TimeForm.Fixed, TimeForm.Yearly or TimeForm.Fixed) => true,
        (TimeForm.Weekly, TimeForm.Weekly) => true,
        _ => false,
    };
}
