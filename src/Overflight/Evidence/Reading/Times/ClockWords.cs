using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Times of day: "11:36 p.m.", "23:36:25", "10.42pm", "0630 local time", "2030 hours", "10:42 p.m. (1342 GMT)",
/// "between 9:59:40 and 10:02:10 a.m.", "noon".
/// </summary>
internal static class ClockWords
{
    /// <summary>A time of day, or a range of them, that begins at a token.</summary>
    public static ClockReading? At(TokenList t, int at) => At(t, at, isSecond: false);

    /// <summary>A single time at a token, with what follows it left alone.</summary>
    public static ClockMoment? Moment(TokenList t, int at)
    {
        if (IsNoon(t, at) || t.Is(at, "midnight"))
            return new ClockMoment(IsNoon(t, at) ? 12 : 0, 0, 0, IsPm: null, IsBare: false, at + 1);
        if (t.Is(at, "12") && (IsNoon(t, at + 1) || t.Is(at + 1, "midnight")))
            return Moment(t, at + 1);
        if (Spoken(t, at) is { } spoken)
            return spoken;
        Token hour = t[at];
        if (hour.Kind != TokenKind.Number)
            return null;
        if (hour.Length == 4)
            return Military(t, at);
        if (hour.Length > 2 || hour.Value > 23)
            return null;
        int minute = 0, second = 0, next = at + 1;
        bool isColon = IsPart(t, next, ':') || (t.Is(next, "h") && t[next].IsGlued && t[next + 1].IsGlued
            && t[next + 1].HasDigits(2)); // "18h30"
        bool isDot = !isColon && IsPart(t, next, '.');
        if (isColon || isDot)
        {
            minute = (int)t[next + 1].Value;
            next += 2;
            if (isColon && IsPart(t, next, ':'))
            {
                second = (int)t[next + 1].Value;
                next += 2;
            }
        }

        if (minute > 59 || second > 59 || (isColon && t.IsMark(next, ':') && t[next].IsGlued))
            return null;
        (bool? isPm, next) = Meridiem(t, next);
        if (isColon && t.IsAny(next, "hours", "hrs", "h"))
            next++;
        bool isTime = !isDot || isPm is not null || (t.IsAny(at - 1, "at", "around", "about")
            && (ZoneWords.At(t, next) is not null || t.Is(next, "on") || t.IsKind(next, SenseKind.Weekday)));
        if ((isPm is { } pm && (pm ? hour.Value == 0 : hour.Value > 12)) || !isTime)
            return null;
        if (isDot && isPm is null)
            isColon = true;
        return new ClockMoment((int)hour.Value, minute, second, isPm, IsBare: !isColon && isPm is null, next);
    }

    private static ClockReading? At(TokenList t, int at, bool isSecond)
    {
        if (!IsFree(t, at) || (Moment(t, at) ?? MilitaryOfRange(t, at)) is not { } first)
            return null;
        ClockMoment last = first;
        if (SeparatorAfter(t, at, first.Next) is { } after && Moment(t, after) is { } second
            && !(first.IsBare && second.IsPm is null) && !second.IsBare)
        {
            last = second;
            first = WithMeridiemOf(first, second);
        }

        if (first.IsBare)
            return null;
        (string? zone, int next) = (null, last.Next);
        bool hasZone = ZoneWords.At(t, next) is not null;
        if (ZoneWords.At(t, next) is { } named)
            (zone, next) = named;
        var reading = new ClockReading(first.Time, last.Time, zone, hasZone, next);
        return isSecond ? reading : WithSecond(t, reading);
    }

    /// <summary>The same time told again for another zone is passed over; UTC tells the offset of the first.</summary>
    private static ClockReading WithSecond(TokenList t, ClockReading first)
    {
        bool isBracketed = t.IsMark(first.Next, '(');
        if (!isBracketed && !t.IsMark(first.Next, '/') && !t.IsMark(first.Next, ','))
            return first;
        int start = t.IsAny(first.Next + 1, "or", "at") ? first.Next + 2 : first.Next + 1;
        if (At(t, start, isSecond: true) is not { HasZone: true } second)
            return first;
        int next = second.Next;
        if (isBracketed)
        {
            int day = t.IsKind(next, SenseKind.Preposition) ? next + 1 : next;
            bool hasDay = t.IsKind(day, SenseKind.Weekday);
            int close = hasDay ? day + 1 : next;
            if (!t.IsMark(close, ')'))
                return first;
            // "(1342 GMT on Tuesday)" is told for itself, unless the day of the first time follows it.
            next = hasDay && !t.Is(close + 1, "on") && !t.IsKind(close + 1, SenseKind.Weekday) ? first.Next : close + 1;
        }

        string? zone = first.Zone;
        if (zone is null && second.Zone == ZoneWords.Utc)
            zone = ZoneOf(first.From, second.From);
        return first with { Zone = zone, Next = next };
    }

    private static string? ZoneOf(TimeOnly local, TimeOnly utc)
    {
        int minutes = ((local.Hour - utc.Hour) * 60) + local.Minute - utc.Minute;
        if (minutes % 60 != 0)
            return null;
        int hours = minutes / 60;
        return ZoneWords.OfHours(hours > 12 ? hours - 24 : hours < -11 ? hours + 24 : hours);
    }

    /// <summary>In "11:30 to 1 p.m." the first is before noon, in "9 to 10 p.m." after.</summary>
    private static ClockMoment WithMeridiemOf(ClockMoment first, ClockMoment last)
    {
        if (first.IsPm is not null || last.IsPm is not { } isPm || first.Hour is 0 or > 12)
            return first with { IsBare = false };
        ClockMoment same = first with { IsPm = isPm, IsBare = false };
        return same.Time <= last.Time ? same : same with { IsPm = !isPm };
    }

    /// <summary>The token after "to", "-", or the "and" of "between"; <c>null</c> where there is no range.</summary>
    private static int? SeparatorAfter(TokenList t, int at, int next)
    {
        bool isRange = t.IsDash(next) || t.IsAny(next, "to", "until", "till")
            || (t.Is(next, "and") && t.Is(at - 1, "between"));
        return isRange ? next + 1 : null;
    }

    /// <summary>The first of "0330 to 0730 UTC", "between 1000 hrs and 1400 hrs".</summary>
    private static ClockMoment? MilitaryOfRange(TokenList t, int at)
    {
        if (!t[at].HasDigits(4) || SeparatorAfter(t, at, at + 1) is not { } after || !t[after].HasDigits(4))
            return null;
        int hour = (int)(t[at].Value / 100), minute = (int)(t[at].Value % 100);
        return hour <= 23 && minute <= 59 && Military(t, after) is not null
            ? new ClockMoment(hour, minute, 0, IsPm: null, IsBare: false, at + 1) : null;
    }

    /// <summary>"Six o'clock", "half past six": a time of day in words.</summary>
    private static ClockMoment? Spoken(TokenList t, int at)
    {
        bool isHalf = t.Is(at, "half") && t.Is(at + 1, "past");
        int hourAt = isHalf ? at + 2 : at;
        long hour = t.IsKind(hourAt, SenseKind.Cardinal) ? t[hourAt].Sense.Value : t[hourAt].Value;
        if (t[hourAt].Kind == TokenKind.None || hour is < 1 or > 12)
            return null;
        int next = hourAt + 1;
        bool isClock = t.Is(next, "o") && t.IsApostrophe(next + 1) && t.Is(next + 2, "clock");
        next = isClock ? next + 3 : next;
        if (!isHalf && !isClock && !(t.Is(at - 1, "at") && IsPartOfDay(t, next)))
            return null;
        (bool? isPm, next) = Meridiem(t, next);
        return new ClockMoment((int)hour, isHalf ? 30 : 0, 0, isPm, IsBare: false, next);
    }

    private static bool IsNoon(TokenList t, int at) => t.IsAny(at, "noon", "midday");

    private static bool IsPartOfDay(TokenList t, int at) =>
        t.Is(at, "in") && t.Is(at + 1, "the") && t.IsAny(at + 2, "morning", "afternoon", "evening");

    /// <summary>Four digits are a time only before "hours" or the name of a zone.</summary>
    private static ClockMoment? Military(TokenList t, int at)
    {
        int hour = (int)(t[at].Value / 100), minute = (int)(t[at].Value % 100);
        if (hour > 23 || minute > 59)
            return null;
        int next = t.IsAny(at + 1, "hours", "hrs") ? at + 2 : at + 1;
        return next > at + 1 || ZoneWords.At(t, next) is not null
            ? new ClockMoment(hour, minute, 0, IsPm: null, IsBare: false, next)
            : null;
    }

    private static bool IsPart(TokenList t, int at, char mark) =>
        t.IsMark(at, mark) && t[at].IsGlued && t[at + 1].IsGlued && t[at + 1].HasDigits(2);

    private static (bool? IsPm, int Next) Meridiem(TokenList t, int at)
    {
        if (t.IsAny(at, "am", "pm"))
            return (t.Is(at, "pm"), at + 1);
        if (IsPartOfDay(t, at))
            return (!t.Is(at + 2, "morning"), at + 3); // "at 6 in the evening"
        bool isDotted = t.IsAny(at, "a", "p") && t.IsMark(at + 1, '.') && t[at + 1].IsGlued
            && t.Is(at + 2, "m") && t[at + 2].IsGlued;
        if (!isDotted)
            return (null, at);
        return (t.Is(at, "p"), t.IsMark(at + 3, '.') && t[at + 3].IsGlued ? at + 4 : at + 3);
    }

    /// <summary>Whether a time may begin here: not inside a longer number or name.</summary>
    private static bool IsFree(TokenList t, int at) =>
        !t[at].IsGlued || (t[at - 1].Kind == TokenKind.Mark && t.Text[t[at - 1].Start] is not (':' or '.' or '-' or '+'
            or ',' or '$' or '#'));
}
