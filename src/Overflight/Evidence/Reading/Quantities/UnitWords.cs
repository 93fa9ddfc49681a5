using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Quantities;

/// <summary>Units of measure and currencies after a number, and the spelling they are given in a mention.</summary>
internal static class UnitWords
{
    private const int LengthMax = 14;

    private static readonly FrozenDictionary<string, string> Units = MakeUnits();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whose symbols are letters that words and names have too: only as they are.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Exact = FrozenSet.Create(
        StringComparer.Ordinal, "m", "t", "h", "s", "g", "W", "kW", "MW", "kN", "Hz", "km", "kg", "cm", "mm")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit at a token; <c>null</c> where there is none.</summary>
    /// <param name="t">The text.</param>
    /// <param name="at">The token after the number, or after its hyphen.</param>
    public static (string Unit, int Next)? At(TokenList t, int at)
    {
        if (t.IsMark(at, '%') || t.IsMark(at, '°') || t.IsMark(at, 'º'))
            return (t.IsMark(at, '%') ? "percent" : "deg", at + 1);
        if (t.Is(at, "per") && t.Is(at + 1, "cent"))
            return ("percent", at + 2);
        if (t.Is(at, "US") && t.IsAny(at + 1, "dollars", "dollar"))
            return ("USD", at + 2);
        if (t.Is(at, "won") && t.IsKind(at - 1, SenseKind.Scale))
            return ("KRW", at + 1);
        if (t.Is(at, "nautical") && t.IsAny(at + 1, "miles", "mile"))
            return ("nmi", at + 2);
        if (t.Is(at, "metric") && t.IsAny(at + 1, "tons", "ton", "tonnes"))
            return ("t", at + 2);
        if (t.Is(at, "square") && Named(t, at + 1) is "km" or "m" or "mi" or "ft")
            return (Named(t, at + 1) + "2", at + 2);
        return Named(t, at) is { } unit ? WithRate(t, unit, at + 1) : null;
    }

    /// <summary>The currency of a sign before a number; <c>null</c> for any other mark.</summary>
    public static string? Currency(TokenList t, int at)
    {
        if (t[at] is not { Kind: TokenKind.Mark, Length: 1 } token)
            return null;
        return t.Text[token.Start] switch
        {
            '$' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            '¥' => "JPY",
            '₩' => "KRW",
            _ => null,
        };
    }

    private static string? Named(TokenList t, int at)
    {
        Token token = t[at];
        if (token.Kind != TokenKind.Word || token.Length > LengthMax || token.LineEnds > 1)
            return null;
        ReadOnlySpan<char> word = t.Span(at);
        if (!BySpan.TryGetValue(word, out string? unit))
            return null;
        if (token.Length > 2 || token.Sense.Kind != SenseKind.None)
            return unit;

        // "90s" is a decade or a kind of aircraft; "3M" is a firm.
        if (Exact.Contains(word))
            return word is "s" && token.IsGlued ? null : unit;
        return unit is "ft" or "lb" ? unit : null;
    }

    private static (string Unit, int Next) WithRate(TokenList t, string unit, int next)
    {
        bool isRate = t.Is(next, "per") || t.IsAny(next, "an", "a") || t.IsMark(next, '/');
        if (!isRate)
            return (unit, next);
        bool isHour = t.IsAny(next + 1, "hour", "h", "hr"), isSecond = t.IsAny(next + 1, "second", "s", "sec");
        string? rate = (unit, isHour, isSecond) switch
        {
            ("km", true, _) => "km/h",
            ("mi", true, _) => "mph",
            ("km", _, true) => "km/s",
            ("m", _, true) => "m/s",
            _ => null,
        };
        return rate is null ? (unit, next) : (rate, next + 2);
    }

    private static FrozenDictionary<string, string> MakeUnits()
    {
        var units = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        void Set(string unit, string words)
        {
            foreach (string word in words.Split(' '))
                units[word] = unit;
        }

        Set("km", "km kms kilometer kilometers kilometre kilometres");
        Set("m", "m meter meters metre metres");
        Set("cm", "cm centimeter centimeters centimetre centimetres");
        Set("mm", "mm millimeter millimeters millimetre millimetres");
        Set("kg", "kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos");
        Set("g", "g gram grams");
        Set("t", "t ton tons tonne tonnes");
        Set("s", "s sec secs second seconds");
        Set("min", "min mins minute minutes");
        Set("h", "h hr hrs hour hours");
        Set("day", "day days");
        Set("week", "week weeks");
        Set("month", "month months");
        Set("year", "year years");
        Set("decade", "decade decades");
        Set("deg", "deg degree degrees");
        Set("percent", "percent pct");
        Set("USD", "dollar dollars USD");
        Set("KRW", "KRW");
        Set("EUR", "euro euros EUR");
        Set("JPY", "yen JPY");
        Set("mph", "mph");
        Set("km/h", "kph kmh kmph");
        Set("kN", "kN kilonewton kilonewtons");
        Set("mi", "mile miles");
        Set("ft", "foot feet ft");
        Set("lb", "pound pounds lb lbs");
        Set("kn", "knot knots kts");
        Set("in", "inch inches");
        Set("Hz", "Hz hertz");
        Set("kHz", "kHz kilohertz");
        Set("MHz", "MHz megahertz");
        Set("GHz", "GHz gigahertz");
        Set("W", "W watt watts");
        Set("kW", "kW kilowatt kilowatts");
        Set("MW", "MW megawatt megawatts");
        return units.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
