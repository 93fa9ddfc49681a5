using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Names of zones after a time of day. An abbreviation gives the IANA name of the place that is meant; a bare offset
/// gives the fixed zone of whole hours ("Etc/GMT-9" is nine hours ahead). "CST" is left open: America or China.
/// </summary>
internal static class ZoneWords
{
    /// <summary>The zone of UTC.</summary>
    public const string Utc = "Etc/UTC";

    private const int OffsetHoursMin = -12, OffsetHoursMax = 14;

    /// <summary>Whether the words of a time say in which zone they count.</summary>
    public static bool Tells(string text) =>
        text.Contains("time", StringComparison.OrdinalIgnoreCase) || text.Contains('+') || text.EndsWith('Z') ||
        text.Split([' ', ',', '(', ')', '.']).Any(Abbreviations.ContainsKey);

    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["UTC"] = Utc,
        ["GMT"] = Utc,
        ["Z"] = Utc,
        ["Zulu"] = Utc,
        ["KST"] = "Asia/Seoul",
        ["JST"] = "Asia/Tokyo",
        ["PYT"] = "Asia/Pyongyang",
        ["MSK"] = "Europe/Moscow",
        ["EST"] = "America/New_York",
        ["EDT"] = "America/New_York",
        ["ET"] = "America/New_York",
        ["PST"] = "America/Los_Angeles",
        ["PDT"] = "America/Los_Angeles",
        ["PT"] = "America/Los_Angeles",
        ["CET"] = "Europe/Paris",
        ["CEST"] = "Europe/Paris",
        ["BST"] = "Europe/London",
        ["IST"] = "Asia/Kolkata",
        ["AEST"] = "Australia/Sydney",
        ["AEDT"] = "Australia/Sydney",
        ["IRST"] = "Asia/Tehran",
        ["PKT"] = "Asia/Karachi",
        ["GST"] = "Asia/Dubai",
        ["PHT"] = "Asia/Manila",
        ["SGT"] = "Asia/Singapore",
        ["HKT"] = "Asia/Hong_Kong",
        ["WIB"] = "Asia/Jakarta",
        ["EET"] = "Europe/Kyiv",
        ["BRT"] = "America/Sao_Paulo",
        ["TRT"] = "Europe/Istanbul",
        ["HST"] = "Pacific/Honolulu",
        ["ChST"] = "Pacific/Guam",
        ["NZST"] = "Pacific/Auckland",
        ["NZDT"] = "Pacific/Auckland",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByAbbreviation =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string?> Places = new Dictionary<string, string?>
    {
        ["local"] = null,
        ["Pyongyang"] = "Asia/Pyongyang",
        ["Seoul"] = "Asia/Seoul",
        ["Korea"] = "Asia/Seoul",
        ["Korean"] = "Asia/Seoul",
        ["Japan"] = "Asia/Tokyo",
        ["Tokyo"] = "Asia/Tokyo",
        ["Beijing"] = "Asia/Shanghai",
        ["Moscow"] = "Europe/Moscow",
        ["Eastern"] = "America/New_York",
        ["Washington"] = "America/New_York",
        ["Pacific"] = "America/Los_Angeles",
        ["Paris"] = "Europe/Paris",
        ["French"] = "Europe/Paris",
        ["Berlin"] = "Europe/Berlin",
        ["Kyiv"] = "Europe/Kyiv",
        ["Tehran"] = "Asia/Tehran",
        ["Iran"] = "Asia/Tehran",
        ["India"] = "Asia/Kolkata",
        ["Indian"] = "Asia/Kolkata",
        ["UAE"] = "Asia/Dubai",
        ["Gulf"] = "Asia/Dubai",
        ["Turkish"] = "Europe/Istanbul",
        ["Israel"] = "Asia/Jerusalem",
        ["Israeli"] = "Asia/Jerusalem",
        ["Japanese"] = "Asia/Tokyo",
        ["Chinese"] = "Asia/Shanghai",
        ["China"] = "Asia/Shanghai",
        ["Central"] = "America/Chicago",
        ["Mountain"] = "America/Denver",
        ["Brasilia"] = "America/Sao_Paulo",
        ["Brasília"] = "America/Sao_Paulo",
        ["Sydney"] = "Australia/Sydney",
        ["Taipei"] = "Asia/Taipei",
        ["Manila"] = "Asia/Manila",
        ["Philippine"] = "Asia/Manila",
        ["Guam"] = "Pacific/Guam",
        ["London"] = "Europe/London",
        ["Hawaii"] = "Pacific/Honolulu",
        ["universal"] = Utc,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> ByPlace =
        Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A zone at a token: "KST", "(UTC+9)", "local time", "Pyongyang Time". The name is <c>null</c> for the
    /// time of the place; the answer is <c>null</c> where no zone is named.</summary>
    public static (string? Zone, int Next)? At(TokenList t, int at)
    {
        bool isBracketed = t.IsMark(at, '(');
        if ((isBracketed ? Name(t, at + 1) : Name(t, at)) is not { } named)
            return null;
        if (!isBracketed)
            return named;
        return t.IsMark(named.Next, ')') ? (named.Zone, named.Next + 1) : null;
    }

    /// <summary>The zone of a city told after a time of day: "3:19 a.m. on Saturday in Seoul".</summary>
    public static (string? Zone, int Next)? InCity(TokenList t, int at) =>
        t.Is(at, "in") && t.IsCapital(at + 1) && ByPlace.TryGetValue(t.Span(at + 1), out string? zone)
            && zone is not null && !t.IsCapital(at + 2) ? (zone, at + 2) : null;

    /// <summary>An offset at a sign: "+0900", "+09:00", "−5"; in minutes.</summary>
    public static (int Minutes, int Next)? Offset(TokenList t, int at)
    {
        bool isMinus = t.IsMark(at, '-') || t.IsMark(at, '−');
        Token hours = t[at + 1];
        if ((!isMinus && !t.IsMark(at, '+')) || hours.Kind != TokenKind.Number || !hours.IsGlued)
            return null;
        long minutes;
        int next = at + 2;
        if (hours.Length == 4)
            minutes = (hours.Value / 100 * 60) + (hours.Value % 100);
        else if (hours.Length > 2)
            return null;
        else
        {
            minutes = hours.Value * 60;
            if (t.IsMark(next, ':') && t[next].IsGlued && t[next + 1].IsGlued && t[next + 1].HasDigits(2))
            {
                minutes += t[next + 1].Value;
                next += 2;
            }
        }

        minutes = isMinus ? -minutes : minutes;
        return minutes is >= OffsetHoursMin * 60 and <= OffsetHoursMax * 60 ? ((int)minutes, next) : null;
    }

    /// <summary>The zone that is so many whole hours ahead of UTC. Its IANA name counts the other way.</summary>
    public static string OfHours(int hours) => hours switch
    {
        0 => Utc,
        > 0 => $"Etc/GMT-{hours}",
        _ => $"Etc/GMT+{-hours}",
    };

    private static (string? Zone, int Next)? Name(TokenList t, int at)
    {
        if (t[at].Kind != TokenKind.Word)
            return null;
        if (ByAbbreviation.TryGetValue(t.Span(at), out string? zone))
        {
            bool hasOffset = zone == Utc && Offset(t, at + 1) is { Minutes: var minutes } && minutes % 60 == 0;
            return hasOffset && Offset(t, at + 1) is { } offset
                ? (OfHours(offset.Minutes / 60), offset.Next)
                : (zone, at + 1);
        }

        if (!ByPlace.TryGetValue(t.Span(at), out zone))
            return null;
        int next = t.IsAny(at + 1, "standard", "daylight", "summer") ? at + 2 : at + 1;
        return t.Is(next, "time") ? (zone, next + 1) : null;
    }
}
