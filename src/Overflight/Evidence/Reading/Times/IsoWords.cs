using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>ISO 8601 dates, with a time of day and its offset where they follow: "2024-04-01T09:45+0000".</summary>
internal static class IsoWords
{
    /// <summary>A date and time at a token.</summary>
    public static Found? At(TokenList t, int at)
    {
        bool isDate = t[at].HasDigits(4) && Calendar.IsYear(t[at].Value) && IsPart(t, at + 1, '-')
            && IsPart(t, at + 3, '-') && Calendar.IsDay((int)t[at].Value, (int)t[at + 2].Value, (int)t[at + 4].Value);
        if (!isDate)
            return null;
        var day = new DateOnly((int)t[at].Value, (int)t[at + 2].Value, (int)t[at + 4].Value);
        int next = at + 5;
        bool hasClock = t.Is(next, "T") && t[next].IsGlued && t[next + 1].IsGlued;
        if (hasClock && ClockWords.Moment(t, next + 1) is { IsPm: null } moment)
            return WithOffset(t, day, moment);
        return t[next].IsGlued && t[next].Kind != TokenKind.Mark
            ? null : new Found(new TimeForm.Fixed(day, day), next);
    }

    private static Found WithOffset(TokenList t, DateOnly day, ClockMoment moment)
    {
        (string? zone, int next) = (null, moment.Next);
        // The fraction of a second says nothing that a text is read for.
        if (t.IsMark(next, '.') && t[next].IsGlued && t[next + 1].IsGlued && t[next + 1].Kind == TokenKind.Number)
            next += 2;
        TimeOnly time = moment.Time;
        if (t.Is(next, "Z") && t[next].IsGlued)
            (zone, next) = (ZoneWords.Utc, next + 1);
        else if (t[next].IsGlued && ZoneWords.Offset(t, next) is { } offset)
        {
            next = offset.Next;
            if (offset.Minutes % 60 == 0)
                zone = ZoneWords.OfHours(offset.Minutes / 60);
            else
            {
                // No fixed zone has that offset: told in UTC instead.
                int minutes = (time.Hour * 60) + time.Minute - offset.Minutes;
                day = day.AddDays((int)Math.Floor(minutes / 1440.0));
                minutes = ((minutes % 1440) + 1440) % 1440;
                (time, zone) = (new TimeOnly(minutes / 60, minutes % 60, time.Second), ZoneWords.Utc);
            }
        }

        return new Found(new TimeForm.Clock(new TimeForm.Fixed(day, day), time, time, zone), next);
    }

    private static bool IsPart(TokenList t, int at, char mark) =>
        t.IsMark(at, mark) && t[at].IsGlued && t[at + 1].IsGlued && t[at + 1].HasDigits(2);
}
