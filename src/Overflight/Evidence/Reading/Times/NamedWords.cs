using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Times with a name: "Christmas Eve", "Nowruz", "fiscal 2028", "Q3 2025", "Juche 112", and those that point back:
/// "that month", "since then".
/// </summary>
internal static class NamedWords
{
    /// <summary>Years of an era are counted from the year after these.</summary>
    private const int JucheZero = 1911, ReiwaZero = 2018, HeiseiZero = 1988;

    /// <summary>A named time at a token.</summary>
    public static Found? At(TokenList t, int at)
    {
        if (t.Is(at, "fiscal") || t.Is(at, "financial") || t.Is(at, "FY"))
        {
            int year = t.Is(at + 1, "year") ? at + 2 : at + 1;
            return YearRule.IsYear(t, year) ? new Found(new TimeForm.Fiscal((int)t[year].Value), year + 1) : null;
        }

        if (t.Is(at, "then"))
            return t.Is(at - 1, "since") ? new Found(new TimeForm.Then(), at + 1) : null;
        if (t.IsAny(at, "that", "those"))
            return Back(t, at);
        if (t.IsAny(at, "Q", "H") && t[at + 1] is { IsGlued: true, Length: 1, Kind: TokenKind.Number })
            return Quarter(t, at);
        if (t.IsAny(at, "Juche", "Reiwa", "Heisei"))
            return OfEra(t, at);
        return Feast(t, at);
    }

    /// <summary>"That month", "that Saturday", "that autumn", "those months": told from the time before.</summary>
    private static Found? Back(TokenList t, int at)
    {
        int next = at + 2;
        if (t.Is(at, "those"))
            return t.IsKind(at + 1, SenseKind.Units) && RelativeWords.UnitOf(t, at + 1) >= TimeUnit.Day
                ? new Found(new TimeForm.Then(), next) : null;
        if (DateWords.IsMonth(t, at + 1) && t.IsKind(at + 1, SenseKind.Month) && IsOver(t, next))
            return new Found(new TimeForm.MonthOf(t[at + 1].Sense.Value, 0), next);
        if (t.IsKind(at + 1, SenseKind.Season))
            return new Found(new TimeForm.MonthOf(t[at + 1].Sense.Value, 0, 3), next);
        if (t.IsKind(at + 1, SenseKind.DayTime))
            return new Found(new TimeForm.Unplaced(TimeUnit.Day, 0), next);
        if (t.IsKind(at + 1, SenseKind.Weekday) && IsOver(t, next))
            return new Found(new TimeForm.DayFrom((DayOfWeek)t[at + 1].Sense.Value, IsAfter: false), next);
        if (RelativeWords.IsCalendarUnit(t, at + 1))
            return new Found(new TimeForm.Unplaced(RelativeWords.UnitOf(t, at + 1), 0), next);
        return t.Is(at + 1, "season") ? new Found(new TimeForm.Then(), next) : null;
    }

    /// <summary>"That Saturday it fell", but not "said that Monday's launch" nor "that May 3".</summary>
    private static bool IsOver(TokenList t, int at) =>
        t[at].Kind != TokenKind.Number && !t.IsApostrophe(at) && !t.IsMark(at, '(') && !t.IsKind(at, SenseKind.DayTime);

    /// <summary>"Q3", "Q4 of 2025", "H1 2023".</summary>
    private static Found? Quarter(TokenList t, int at)
    {
        bool isHalf = t.Is(at, "H");
        int number = (int)t[at + 1].Value, next = t.Is(at + 2, "of") ? at + 3 : at + 2;
        if (number < 1 || number > (isHalf ? 2 : 4) || !t.IsCapital(at))
            return null;
        SpanPart part = isHalf ? SpanPart.FirstHalf + number - 1 : SpanPart.Quarter1 + number - 1;
        if (YearRule.IsYear(t, next))
            return new Found(new TimeForm.PartOf(Calendar.Months((int)t[next].Value, 1, 12), part), next + 1);
        return isHalf ? null
            : new Found(new TimeForm.Yearly((3 * number) - 2, 3, 0, Which.Unsaid, Weekday: null), at + 2);
    }

    /// <summary>"Juche 112 (2023)", "Reiwa 6".</summary>
    private static Found? OfEra(TokenList t, int at)
    {
        if (EraYear(t, at) is not { } year)
            return null;
        int next = at + 2;
        if (t.IsMark(next, '(') && t[next + 1].Value == year && t.IsMark(next + 2, ')'))
            next += 3;
        return new Found(Calendar.Months(year, 1, 12), next);
    }

    /// <summary>The year of our calendar that an era and a number name.</summary>
    public static int? EraYear(TokenList t, int at)
    {
        int zero = t.Is(at, "Juche") ? JucheZero : t.Is(at, "Reiwa") ? ReiwaZero : t.Is(at, "Heisei") ? HeiseiZero : 0;
        long year = zero + t[at + 1].Value;
        return zero > 0 && t[at + 1] is { Kind: TokenKind.Number, Length: <= 3, Value: > 0 } && Calendar.IsYear(year)
            ? (int)year : null;
    }

    /// <summary>"The nineties", "the '90s": of the last century from the thirties on.</summary>
    public static Found? Decade(TokenList t, int at)
    {
        bool isShort = t.IsApostrophe(at) && t[at + 1].HasDigits(2) && t[at + 1].IsGlued && t.Is(at + 2, "s")
            && t[at + 2].IsGlued && t[at + 1].Value % 10 == 0;
        long year = isShort ? t[at + 1].Value : t[at].Kind != TokenKind.Word ? 0 : t.Span(at) switch
        {
            "fifties" => 50,
            "sixties" => 60,
            "seventies" => 70,
            "eighties" => 80,
            "nineties" => 90,
            _ => 0,
        };
        return year < 30 ? null
            : new Found(Calendar.Months(1900 + (int)year, 1, 120), isShort ? at + 3 : at + 1);
    }

    private static Found? Feast(TokenList t, int at)
    {
        if (t.Is(at, "Thanksgiving"))
            return new Found(
                new TimeForm.SliceOf(
                    DateWords.OfMonth(11, Which.Unsaid), TimeUnit.Day, 4, 1, DayOfWeek.Thursday), at + 1);
        bool isNewYear = t.Is(at, "New") && t.Is(at + 1, "Year") && t.IsApostrophe(at + 2) && t.Is(at + 3, "s");
        int last = isNewYear ? at + 4 : at + 1;
        bool isEve = t.Is(last, "Eve"), isDay = t.Is(last, "Day") && t.IsCapital(last);
        if (!isNewYear && t.IsApostrophe(last) && t.Is(last + 1, "s") && t.Is(last + 2, "Day"))
            (last, isDay) = (last + 2, true); // "Valentine's Day"
        (int month, int day) = isNewYear ? isEve ? (12, 31) : isDay ? (1, 1) : (0, 0)
            : t.Is(at, "Christmas") ? (12, isEve ? 24 : 25)
            : NamedDays.Of(t.Span(at)) is { Month: > 0 } alone ? alone
            : isDay ? NamedDays.BeforeDay(t.Span(at)) : (0, 0);
        if (month == 0)
            return null;
        int next = isEve || isDay ? last + 1 : at + 1;
        return YearRule.IsYear(t, next)
            ? new Found(Calendar.Day((int)t[next].Value, month, day), next + 1)
            : new Found(new TimeForm.Yearly(month, 1, day, Which.Unsaid, Weekday: null), next);
    }
}
