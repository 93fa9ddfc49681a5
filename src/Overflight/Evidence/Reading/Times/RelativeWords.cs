using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Times told from the day of publication: "yesterday", "last week", "this Tuesday", "the past three months", "two days
/// ago", "earlier this year", "the end of April 2023", "the first half of 2024".
/// </summary>
internal static class RelativeWords
{
    /// <summary>"Last week", "this Tuesday (21)", "next month", "the past three months", "recent years".</summary>
    public static Found? Which(TokenList t, int at)
    {
        if (!t.IsKind(at, SenseKind.Which))
            return null;
        int sign = t[at].Sense.Value, next = at + 1;
        Times.Which which = sign < 0 ? Times.Which.Last : sign > 0 ? Times.Which.Next : Times.Which.This;
        bool isStretch = t.IsAny(at, "past", "coming", "upcoming") || t.Is(at, "recent");
        if (t.Is(at, "this") && t.IsAny(next, "past", "coming"))
        {
            (which, isStretch) = (t.Is(next, "past") ? Times.Which.Unsaid : Times.Which.Next, true);
            sign = t.Is(next, "past") ? -1 : 1;
            next++;
        }

        // "The previous month", "the current year": told from another event, or no more than "this".
        if (t.IsAny(at, "previous", "current"))
            return sign == 0 && IsCalendarUnit(t, next) ? new Found(new TimeForm.Shift(UnitOf(t, next), 0), next + 1)
                : IsCalendarUnit(t, next) ? new Found(new TimeForm.Unplaced(UnitOf(t, next), -1), next + 1) : null;
        return Named(t, next, which) ?? Units(t, next, sign, isStretch) ?? Several(t, next, sign);
    }

    /// <summary>"Yesterday", "today", "tomorrow night".</summary>
    public static Found? NamedDay(TokenList t, int at)
    {
        // USA Today and Russia Today are publishers.
        if (t.IsCapital(at) && t.IsCapital(at - 1))
            return null;
        int next = t.IsKind(at + 1, SenseKind.DayTime) ? at + 2 : at + 1;
        return new Found(new TimeForm.Shift(TimeUnit.Day, t[at].Sense.Value), next);
    }

    /// <summary>"Two days ago", "three weeks later", "several months ago", "a decade earlier".</summary>
    public static Found? Ago(TokenList t, int at)
    {
        if (t[at].IsGlued || SmallNumber.At(t, at) is not { } number)
            return null;
        bool isFortnight = t.Is(number.Next, "fortnight") && number.Count == 1;
        if (isFortnight)
            number = number with { Count = 2 };
        if ((isFortnight ? TimeUnit.Week : UnitAt(t, number.Next)) is not { } unit)
            return null;
        int next = number.Next + 1;
        if (t.Is(at - 1, "in") && t.IsApostrophe(next) && !number.IsLoose
            && unit >= TimeUnit.Day)
        {
            int time = t.Is(next + 1, "s") ? next + 2 : next + 1; // "in two weeks' time", "in a week's time"
            return t.Is(time, "time") ? new Found(Away(unit, number, isPast: false), time + 1) : null;
        }

        if (isFortnight && t.Is(at - 1, "in") && t[next].Kind != TokenKind.Word)
            return new Found(Away(unit, number, isPast: false), next);
        if (t.Is(next, "from") && t.Is(next + 1, "now"))
            return new Found(Away(unit, number, isPast: false), next + 2);
        int on = t.IsAny(next, "on", "from") ? next + 1 : next;
        if (on > next && unit == TimeUnit.Week && number.Count == 1 && t.IsKind(on, SenseKind.Weekday))
            return new Found(
                new TimeForm.Weekly((DayOfWeek)t[on].Sense.Value, Times.Which.Unsaid, 0, WeeksOn: 1), on + 1);
        if (t.Is(next, "ago") && unit == TimeUnit.Week && number.Count == 1 && WeekdayAfter(t, next + 1) is { } day)
            return new Found(new TimeForm.Weekly((DayOfWeek)t[day].Sense.Value, Times.Which.OfLast, 0), day + 1);
        if (t.Is(next, "ago"))
            return Narrowed(t, new Found(Away(unit, number, isPast: true), next + 1), unit);
        if (t.IsAny(next, "before", "after") && unit == TimeUnit.Day && number is { Count: 1, IsLoose: false }
            && t.IsKind(next + 1, SenseKind.NamedDay) && !t.Is(next + 1, "today"))
            return new Found(new TimeForm.Shift(TimeUnit.Day, 2 * t[next + 1].Sense.Value), next + 2);

        // "Two minutes later" and "an hour after launch" measure; "a day after" is a day.
        bool isBeside = t.IsAny(next, "before", "after") && t[next + 1].Kind is TokenKind.Mark or TokenKind.None;
        return unit >= TimeUnit.Day && (isBeside || t.IsAny(next, "later", "earlier", "afterwards"))
            ? new Found(
                number.IsLoose ? new TimeForm.Unplaced()
                    : new TimeForm.Unplaced(unit, t.IsAny(next, "before", "earlier") ? -number.Count : number.Count),
                next + 1)
            : null;
    }

    /// <summary>"Years ago", "weeks later".</summary>
    public static Found? UnitsAgo(TokenList t, int at)
    {
        if (t.Is(at + 1, "ago"))
            return new Found(new TimeForm.Loose(UnitOf(t, at), IsPast: true), at + 2);
        bool isBeside = UnitOf(t, at) >= TimeUnit.Day && t.IsAny(at + 1, "later", "earlier");
        return isBeside ? new Found(new TimeForm.Unplaced(), at + 2) : null;
    }

    /// <summary>"The day before yesterday", "the following week", "the same day": the token is that after
    /// "the".</summary>
    public static Found? AfterThe(TokenList t, int at)
    {
        bool isBeside = IsCalendarUnit(t, at) && UnitOf(t, at) > TimeUnit.Day && t.IsAny(at + 1, "before", "after")
            && t[at + 2].Kind is TokenKind.Mark or TokenKind.None;
        if (isBeside)
            return new Found(new TimeForm.Unplaced(UnitOf(t, at), t.Is(at + 1, "before") ? -1 : 1), at + 2);
        if (t.Is(at, "following") && t.IsKind(at + 1, SenseKind.Weekday))
            return new Found(new TimeForm.DayFrom((DayOfWeek)t[at + 1].Sense.Value, IsAfter: true), at + 2);
        if (t.Is(at, "next") && IsCalendarUnit(t, at + 1) && UnitOf(t, at + 1) > TimeUnit.Day
            && t.IsAny(at - 2, "within", "over", "during"))
            return new Found(new TimeForm.Stretch(UnitOf(t, at + 1), 1), at + 2);
        if (t.Is(at, "day") && t.IsAny(at + 1, "before", "after"))
            return t.IsKind(at + 2, SenseKind.NamedDay) && !t.Is(at + 2, "today")
                ? new Found(new TimeForm.Shift(TimeUnit.Day, 2 * t[at + 2].Sense.Value), at + 3)
                : new Found(new TimeForm.Unplaced(TimeUnit.Day, t.Is(at + 1, "before") ? -1 : 1), at + 2);
        if (t.Is(at, "eve") && !t.Is(at + 1, "of"))
            return new Found(new TimeForm.Unplaced(TimeUnit.Day, -1), at + 1);
        bool isDayTime = t.IsAny(at, "following", "next", "same", "preceding", "previous") &&
            t.IsKind(at + 1, SenseKind.DayTime);
        if (isDayTime)
            return new Found(
                new TimeForm.Unplaced(TimeUnit.Day, t.Is(at, "same") ? 0 : t.IsAny(at, "preceding", "previous")
                ? -1 : 1), at + 2);
        if (!t.IsAny(at, "following", "next", "same", "preceding") || !IsCalendarUnit(t, at + 1))
            return null;
        int count = t.Is(at, "same") ? 0 : t.Is(at, "preceding") ? -1 : 1;
        return new Found(new TimeForm.Unplaced(UnitOf(t, at + 1), count), at + 2);
    }

    /// <summary>"Year's end", "year-end".</summary>
    public static Found? UnitEnd(TokenList t, int at)
    {
        if (!IsCalendarUnit(t, at))
            return null;
        bool isPossessive = t.IsApostrophe(at + 1) && t.Is(at + 2, "s") && t.Is(at + 3, "end");
        bool isHyphened = t.IsDash(at + 1) && t[at + 1].IsGlued && t.Is(at + 2, "end");
        return isPossessive || isHyphened
            ? new Found(
                new TimeForm.PartOf(new TimeForm.Shift(UnitOf(t, at), 0), SpanPart.Close), at + (isPossessive ? 4 : 3))
            : null;
    }

    /// <summary>Whether a token is a day, week, month, quarter, year or decade, in the singular.</summary>
    public static bool IsCalendarUnit(TokenList t, int at) =>
        t.IsKind(at, SenseKind.Unit) && UnitOf(t, at) >= TimeUnit.Day;

    /// <summary>The unit a token names.</summary>
    public static TimeUnit UnitOf(TokenList t, int at) => (TimeUnit)t[at].Sense.Value;

    private static Found? Named(TokenList t, int at, Which which)
    {
        if (t.IsKind(at, SenseKind.Weekday))
            return DateWords.Weekday(t, at, which);
        if (t.IsKind(at, SenseKind.Month) && t.IsCapital(at))
            return new Found(DateWords.OfMonth(t[at].Sense.Value, which), at + 1);
        if (t.IsKind(at, SenseKind.Season))
            return new Found(new TimeForm.Yearly(t[at].Sense.Value, 3, 0, which, Weekday: null), at + 1);
        bool isDayTime = t.IsKind(at, SenseKind.DayTime) && which is Times.Which.Last or Times.Which.This;
        return isDayTime && t.IsKind(at, SenseKind.DayTime)
            ? new Found(new TimeForm.Shift(TimeUnit.Day, which == Times.Which.Last ? -1 : 0), at + 1)
            : null;
    }

    private static Found? Units(TokenList t, int at, int sign, bool isStretch)
    {
        if (t.Is(at, "fortnight") && sign != 0)
            return new Found(new TimeForm.Stretch(TimeUnit.Week, 2 * sign), at + 1);
        if (t.IsKind(at, SenseKind.Units) && UnitOf(t, at) >= TimeUnit.Hour && sign != 0)
            return new Found(new TimeForm.Loose(UnitOf(t, at), IsPast: sign < 0), at + 1);

        // "The last week of May" is not last week; "the next day" is told from another.
        if (!IsCalendarUnit(t, at) || t.Is(at + 1, "of"))
            return null;
        TimeUnit unit = UnitOf(t, at);
        if (unit == TimeUnit.Day)
            return sign > 0 ? new Found(new TimeForm.Unplaced(TimeUnit.Day, 1), at + 1) : null;
        if (unit == TimeUnit.Week && !isStretch && WeekdayAfter(t, at + 1) is { } day)
            return new Found(
                new TimeForm.Weekly(
                    (DayOfWeek)t[day].Sense.Value, (Times.Which)((int)Times.Which.OfThis + sign), 0), day + 1);
        return new Found(isStretch ? new TimeForm.Stretch(unit, sign) : new TimeForm.Shift(unit, sign), at + 1);
    }

    private static Found? Several(TokenList t, int at, int sign)
    {
        // "to last two hours", "could last two weeks" measure.
        bool isVerb = t.Is(at - 1, "last") && t.IsAny(at - 2, "to", "will", "would", "could", "should", "may", "might");
        if (sign == 0 || isVerb || SmallNumber.At(t, at) is not { } number ||
            UnitAt(t, number.Next) is not { } unit)
            return null;
        TimeForm form = number.IsLoose
            ? new TimeForm.Loose(unit, IsPast: sign < 0)
            : new TimeForm.Stretch(unit, sign * number.Count);
        return new Found(form, number.Next + 1);
    }

    /// <summary>"Two years ago this month", "three years ago today": the month, or the day, of that year.</summary>
    private static Found Narrowed(TokenList t, Found ago, TimeUnit unit)
    {
        bool isThis = t.Is(ago.Next, "this") && IsCalendarUnit(t, ago.Next + 1) && UnitOf(t, ago.Next + 1) < unit;
        bool isToday = t.Is(ago.Next, "today");
        if ((!isThis && !isToday) || ago.Form is not TimeForm.Shift { Unit: TimeUnit.Year or TimeUnit.Month } shift)
            return ago;
        return new Found(
            new TimeForm.Within(isThis ? UnitOf(t, ago.Next + 1) : TimeUnit.Day, shift.Unit, shift.Count),
            ago.Next + (isThis ? 2 : 1));
    }

    private static TimeForm Away(TimeUnit unit, SmallNumber number, bool isPast)
    {
        if (number.IsLoose)
            return new TimeForm.Loose(unit, isPast);
        int count = isPast ? -number.Count : number.Count;

        // "A decade ago" is ten years ago, not the decade before.
        return unit == TimeUnit.Decade
            ? new TimeForm.Shift(TimeUnit.Year, 10 * count)
            : new TimeForm.Shift(unit, count);
    }

    /// <summary>The weekday of "last week on Monday", "a week ago Monday"; not that of "last week, Monday's".
    /// </summary>
    private static int? WeekdayAfter(TokenList t, int at)
    {
        int day = t.Is(at, "on") ? at + 1 : at;
        return t.IsKind(day, SenseKind.Weekday) && !t.IsApostrophe(day + 1) && !t.IsMark(day + 1, ',') ? day : null;
    }

    private static bool IsGerund(TokenList t, int at) =>
        t[at].Length > 4 && t.Span(at).EndsWith("ing", StringComparison.Ordinal);

    private static TimeUnit? UnitAt(TokenList t, int at)
    {
        if (t[at].Sense.Kind is not (SenseKind.Unit or SenseKind.Units) || t[at].LineEnds > 1)
            return null;
        return UnitOf(t, at);
    }
}
