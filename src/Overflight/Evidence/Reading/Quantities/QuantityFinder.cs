using System;
using System.Collections.Immutable;
using Overflight.Evidence.Reading.Times;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Quantities;

/// <summary>
/// Finds the words of an English text that say how much or how many. Plan: at each token that is not part of a time
/// read a number in digits or words; take a unit after it, or else what is counted; leave it if it has neither. The
/// rules: docs/concepts/times.md.
/// </summary>
public static class QuantityFinder
{
    /// <summary>Finds all, in the order of the text; none overlaps another, nor a time.</summary>
    /// <param name="text">The text, at most <see cref="Article.LengthMax"/> characters. The time taken grows with its
    /// length, whatever it holds.</param>
    /// <param name="times">The times of the same text, in its order: their numbers are no quantities.</param>
    public static ImmutableArray<QuantityMention> Find(string text, ImmutableArray<TimePhrase> times)
    {
        if (times.IsDefault)
            throw new ArgumentException("The times are missing: an empty array says there are none.", nameof(times));
        TokenList t = TokenList.Of(text);
        ImmutableArray<QuantityMention>.Builder found = ImmutableArray.CreateBuilder<QuantityMention>();
        int time = 0;
        for (int at = 0; at < t.Count;)
        {
            while (time < times.Length && times[time].End <= t[at].Start)
                time++;
            bool isTime = time < times.Length && times[time].Start < t[at].End;
            if (isTime || !CanBegin(t[at]) || NumberWords.At(t, at) is not { } number)
            {
                at++;
                continue;
            }

            (QuantityMention? mention, int next) = Read(t, at, number);
            if (mention is not null)
                found.Add(mention);
            at = Math.Max(next, at + 1);
        }

        return found.ToImmutable();
    }

    private static bool CanBegin(in Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => token.Sense.Kind is SenseKind.Cardinal or SenseKind.Scales or SenseKind.Few
            or SenseKind.Article or SenseKind.Half,
        _ => false,
    };

    private static (QuantityMention? Mention, int Next) Read(TokenList t, int at, NumberReading number)
    {
        if (!QuantityRules.IsFree(t, at) || QuantityRules.IsFurniture(t, at, number.Next))
            return (null, number.Next);
        string? currency = UnitWords.Currency(t, at - 1);
        int first = currency is not null && t[at].IsGlued ? at - 1 : at;
        first = first < at && t[first].IsGlued && t.Is(first - 1, "US") ? first - 1 : first;
        number = Range(t, at, number);
        if (currency is not null)
        {
            number = MoneyScale(t, number);
            return (Mention(t, first, at, number, currency, number.Next, (0, 0)), number.Next);
        }

        if (UnitAfter(t, number) is { } unit)
            return Measure(t, at, number, unit);
        if (SharedUnit(t, number.Next) is { } shared)
            return (Mention(t, at, at, number, shared, number.Next, (0, 0)), number.Next);
        return Count(t, at, number);
    }

    private static (QuantityMention? Mention, int Next) Measure(
        TokenList t, int at, NumberReading number, (string Unit, int Next) unit)
    {
        // "One day" is some day; "two second stages" are stages.
        bool isOneDay = t.Is(at, "one") && unit.Unit == "day" && !t.IsAny(at - 1, "by", "within", "than");
        bool isSecond = t.Is(unit.Next - 1, "second") && number.Value != 1.0 && !t.IsDash(unit.Next - 2)
            && unit.Unit == "s";
        if (isOneDay)
            return (null, unit.Next);
        if (isSecond)
            return Count(t, at, number);

        // "3 meters to 5 meters".
        bool isRange = t.Is(unit.Next, "to") || (t.Is(unit.Next, "and") && t.Is(at - 1, "between"));
        if (isRange && number.Value == number.Max && NumberWords.At(t, unit.Next + 1) is { } second
            && UnitAfter(t, second) is { } other && other.Unit == unit.Unit && second.Value > number.Value)
            (number, unit) = (number with { Max = second.Max }, other);
        return (Mention(t, at, at, number, unit.Unit, unit.Next, (0, 0)), unit.Next);
    }

    private static (QuantityMention? Mention, int Next) Count(TokenList t, int at, NumberReading number)
    {
        bool isPlus = t.IsMark(number.Next, '+') && t[number.Next].IsGlued;
        int after = isPlus ? number.Next + 1 : number.Next;

        // A name (3D, 2-1, 16:9, 9/11), an ordinal (25th) or a compound (two-stage).
        bool isPart = !isPlus && t[after].IsGlued
            && (t[after].Kind == TokenKind.Word || t.IsDash(after) || t.IsMark(after, ':') || t.IsMark(after, '/'));
        bool isName = number.IsDigits && number.IsPlain && QuantityRules.IsName(t, at, after);
        if (isPart || isName || t[after].LineEnds > 1)
            return (null, number.Next);
        bool isOne = number.Max == 1.0;
        if (isOne && (t.Is(after, "another")
            || t.IsAny(at - 1, "no", "any", "every", "each", "this", "that", "which", "another")))
            return (null, number.Next);
        CountedWords.Reading counted = CountedWords.At(t, after, isOne);
        bool isCounted = counted.Next > counted.First;
        bool isOfThem = !isOne && t.Is(after, "of") && t.IsAny(after + 1, "them", "these", "those", "which", "whom");
        if (!isCounted && !isOfThem && !(counted.HasFurther && !number.IsDigits))
            return (null, number.Next);
        int next = isCounted ? counted.Next : isOfThem ? after : counted.First;
        (int First, int Next) of = isCounted ? (counted.First, counted.Next) : (0, 0);
        QuantityMention mention = Mention(t, at, at, number, "", next, of);
        return (isPlus ? mention with { IsApproximate = true } : mention, next);
    }

    /// <summary>"3 to 5", "0.5-1", "between 300 and 350"; the scale of the second is that of both.</summary>
    private static NumberReading Range(TokenList t, int at, NumberReading first)
    {
        int next = first.Next;
        bool isDash = t.IsDash(next) && first.IsDigits && t[next].IsGlued == t[next + 1].IsGlued;
        bool isRange = isDash || t.IsAny(next, "to", "or") || (t.Is(next, "and") && t.Is(at - 1, "between"));
        if (!isRange || first.Value != first.Max)
            return first;
        int start = UnitWords.Currency(t, next + 1) is null ? next + 1 : next + 2;
        if (NumberWords.At(t, start) is not { } second || second.IsDigits != first.IsDigits)
            return first;
        bool isScaled = t.IsKind(second.Next - 1, SenseKind.Scale) && !t.IsKind(first.Next - 1, SenseKind.Scale);
        double scale = isScaled ? Lexicon.ScaleOf(t[second.Next - 1].Sense) : 1.0;
        if (isScaled && first.Value >= second.Max / scale)
            scale = 1.0;
        double value = first.Value * scale;
        return second.Max > value
            ? first with { Value = value, Max = second.Max, IsPlain = false, Next = second.Next }
            : first;
    }

    /// <summary>"$5m", "$1.2bn".</summary>
    private static NumberReading MoneyScale(TokenList t, NumberReading number)
    {
        if (!t[number.Next].IsGlued || t[number.Next].Kind != TokenKind.Word)
            return number;
        double scale = t.IsAny(number.Next, "m", "mn") ? 1e6 : t.IsAny(number.Next, "b", "bn") ? 1e9 : 0.0;
        return scale == 0.0 ? number : number with
        {
            Value = number.Value * scale,
            Max = number.Max * scale,
            Next = number.Next + 1,
        };
    }

    /// <summary>A unit right after the number, or after its hyphen: "500 km", "500km", "500-kilometer".</summary>
    private static (string Unit, int Next)? UnitAfter(TokenList t, NumberReading number)
    {
        int next = number.Next;
        bool isHyphen = t.IsDash(next) && t[next].IsGlued && t[next + 1].IsGlued;
        return UnitWords.At(t, isHyphen ? next + 1 : next);
    }

    /// <summary>"493 by 512 km": the unit of the second number is that of the first.</summary>
    private static string? SharedUnit(TokenList t, int at)
    {
        bool isBy = t.IsAny(at, "by", "x") || t.IsMark(at, '×');
        return isBy && t[at + 1].Kind == TokenKind.Number && NumberWords.At(t, at + 1) is { } second
            ? UnitAfter(t, second)?.Unit
            : null;
    }

    private static QuantityMention Mention(
        TokenList t, int first, int at, NumberReading number, string unit, int next, (int First, int Next) counted)
    {
        int start = t[first].Start, end = t[next - 1].End;
        return new QuantityMention
        {
            Start = start,
            End = end,
            Text = t.Text[start..end],
            ValueCount = number.Value,
            ValueMaxCount = number.Max,
            Unit = unit,
            Of = counted.Next > counted.First
                ? t.Text[t[counted.First].Start..t[counted.Next - 1].End].ToLowerInvariant() : "",
            IsApproximate = number.IsApproximate || QuantityRules.IsHedged(t, at, next),
        };
    }
}
