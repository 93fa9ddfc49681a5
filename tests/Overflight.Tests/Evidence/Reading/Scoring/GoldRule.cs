using System;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>When what was found is what a person found: the conventions of golden/reading/GUIDELINES.md.</summary>
internal static class GoldRule
{
    /// <summary>Whether an expression of time was resolved rightly; where it stands is not looked at.</summary>
    public static bool IsRight(GoldDate gold, TimeMention found)
    {
        bool isOpen = found.Span is null || found.Certainty == TimeCertainty.Open;
        if (gold.IsOpen || isOpen)
            return gold.IsOpen && isOpen;
        if (found.Role != gold.Role || found.Span is not { } span)
            return false;
        bool isFrom = span.From == gold.From || (gold.OrFrom is { } from && span.From == from);
        bool isTo = span.To == gold.To || (gold.OrTo is { } to && span.To == to);
        return gold.Role switch
        {
            TimeRole.By or TimeRole.After => isTo,
            TimeRole.Since => isFrom,
            _ when gold.FromTime is null => isFrom && isTo && !IsMoment(span),
            _ => IsSameTime(gold, span),
        };
    }

    public static bool IsRight(GoldQuantity gold, QuantityMention found) =>
        gold is { ValueCount: { } value, ValueMaxCount: { } valueMax }
        && IsSame(value, found.ValueCount) && IsSame(valueMax, found.ValueMaxCount) && gold.Unit == found.Unit;

    public static bool IsSameStatement(GoldClaim gold, ReportedClaim found) =>
        gold.Kind == found.Kind && gold.Polarity == found.Polarity && gold.Modality == found.Modality;

    private static bool IsSame(double gold, double found) => Math.Abs(gold - found) <= 1e-9 * Math.Abs(gold);

    /// <summary>A part of a day may have times of day where the annotation has none, a moment may not.</summary>
    private static bool IsMoment(CalendarSpan span) => span.FromTime is { } time && span.ToTime == time;

    /// <summary>Times of day are compared as moments, so that zones of the same offset are the same.</summary>
    private static bool IsSameTime(GoldDate gold, CalendarSpan span)
    {
        if (gold.From is not { } from || gold.To is not { } to || span.FromTime is null || span.ToTime is null)
            return false;
        return Moment(from, gold.FromTime, gold.Zone) == Moment(span.From, span.FromTime, ZoneFor(gold, span))
            && Moment(to, gold.ToTime, gold.Zone) == Moment(span.To, span.ToTime, ZoneFor(gold, span));
    }

    /// <summary>Where the annotation has no zone, none is judged.</summary>
    private static string? ZoneFor(GoldDate gold, CalendarSpan span) =>
        gold.Zone is null ? null : span.Zone ?? "no zone";

    private static DateTime? Moment(DateOnly day, TimeOnly? time, string? zone)
    {
        DateTime local = day.ToDateTime(time ?? TimeOnly.MinValue);
        if (zone is null)
            return local;
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? known)
            ? local - known.GetUtcOffset(local)
            : null;
    }
}
