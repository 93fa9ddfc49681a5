using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// A counted part of a month, a year or the like: "the first six months of 2025", "the last day of May", "the second
/// Tuesday in July", "the opening days of the year", "the final quarter of 2024", "the 3rd of this month".
/// </summary>
internal static class SliceWords
{
    private const int MonthsMax = 11, DaysMax = 30;

    /// <summary>A part at "first", "last", "third"; the words "the" before it are passed.</summary>
    public static Found? At(TokenList t, int at)
    {
        int number = NumberAt(t, at);
        if (number == 0)
            return null;
        int next = at + 1;
        SmallNumber? counted =
            SmallNumber.At(t, next) is { } some && t.IsKind(some.Next, SenseKind.Units) ? some : null;
        next = counted?.Next ?? (t.IsKind(next, SenseKind.Few) ? next + 1 : next);
        if (!t.IsAny(next + 1, "of", "in") || WholeAt(t, next + 2) is not { } whole)
            return null;
        bool isMany = t.IsKind(next, SenseKind.Units), isEnd = number is 1 or -1;
        if (t.IsKind(next, SenseKind.Weekday))
            return Of(whole, new TimeForm.SliceOf(
                whole.Form, TimeUnit.Day, number, 1, (DayOfWeek)t[next].Sense.Value));
        if (!t.IsKind(next, SenseKind.Unit) && !isMany)
            return null;
        TimeUnit unit = RelativeWords.UnitOf(t, next);
        bool isLoose = isMany && isEnd && counted is not { IsLoose: false };
        if (isLoose && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month)
            return Of(whole, new TimeForm.PartOf(whole.Form, number > 0 ? SpanPart.Opening : SpanPart.Close));
        int count = isMany ? counted?.Count ?? 0 : 1;
        (unit, count) = unit == TimeUnit.Week ? (TimeUnit.Day, isMany ? 7 * count : 0) : (unit, count);
        bool isSlice = (isEnd || !isMany) && unit switch
        {
            TimeUnit.Day => count is > 0 and <= DaysMax,
            TimeUnit.Month => count is > 0 and <= MonthsMax,
            _ => false,
        };
        if (isSlice)
            return Of(whole, new TimeForm.SliceOf(whole.Form, unit, number, count, Day: null));
        return number == -1 && RelativeWords.UnitOf(t, next) == TimeUnit.Quarter
            ? Of(whole, new TimeForm.PartOf(whole.Form, SpanPart.Quarter4)) : null;
    }

    /// <summary>"The week of July 22", "the week ending 28 July": the token is that after "the".</summary>
    public static Found? WeekOf(TokenList t, int at, Func<TokenList, int, Found?> day)
    {
        if (!t.Is(at, "week"))
            return null;
        SpanPart? part = t.IsAny(at + 1, "of") ? SpanPart.WeekOf
            : t.IsAny(at + 1, "beginning", "starting", "commencing", "from") ? SpanPart.WeekFrom
            : t.IsAny(at + 1, "ending", "to") ? SpanPart.WeekTo : null;
        int next = t.IsAny(at + 2, "on", "the") ? at + 3 : at + 2;
        return part is { } which && day(t, next) is { } found && FormKind.IsOneDay(found.Form)
            && found.Form is TimeForm.Fixed or TimeForm.Yearly
            ? found with { Form = new TimeForm.PartOf(found.Form, which) } : null;
    }

    /// <summary>"This month", "the month" after "the 3rd of".</summary>
    public static Found? DayOfThis(TokenList t, int at, int day)
    {
        if (!t.Is(at, "of") || !t.IsAny(at + 1, "this", "last", "next") || !t.Is(at + 2, "month"))
            return null;
        var month = new TimeForm.Shift(TimeUnit.Month, t[at + 1].Sense.Value);
        return new Found(new TimeForm.SliceOf(month, TimeUnit.Day, day, 1, Day: null), at + 3);
    }

    /// <summary>1 for first and opening, −1 for last, final and closing, 2 … 12; 0 for none.</summary>
    private static int NumberAt(TokenList t, int at) =>
        t.IsKind(at, SenseKind.Ordinal) ? t[at].Sense.Value
        : t.Is(at, "opening") ? 1
        : t.IsAny(at, "last", "final", "closing") ? -1 : 0;

    /// <summary>The month, year or decade of which it is a part.</summary>
    private static Found? WholeAt(TokenList t, int at)
    {
        int next = t.Is(at, "the") ? at + 1 : at;
        if (next > at && RelativeWords.IsCalendarUnit(t, next) && RelativeWords.UnitOf(t, next) > TimeUnit.Week)
            return new Found(new TimeForm.Shift(RelativeWords.UnitOf(t, next), 0), next + 1);
        Found? found = DateWords.IsMonth(t, next) ? DateWords.Month(t, next, isSaid: true)
            : t[next].HasDigits(4) ? DateWords.Number(t, next, isSaid: true)
            : RelativeWords.Which(t, next);
        bool isWhole = found is { } whole && !FormKind.IsOneDay(whole.Form)
            && whole.Form is TimeForm.Fixed or TimeForm.Yearly or TimeForm.Shift;
        return isWhole ? found : null;
    }

    private static Found Of(Found whole, TimeForm form) => whole with { Form = form };
}
