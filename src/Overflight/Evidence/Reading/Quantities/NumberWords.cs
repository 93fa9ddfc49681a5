using System;
using System.Globalization;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Quantities;

/// <summary>
/// Numbers in digits and words: "1,200", "3.5", "1.2 million", "twenty-five", "one hundred and twenty", "a hundred",
/// "half a dozen", "dozens of", "several".
/// </summary>
internal static class NumberWords
{
    private const int GroupsMax = 4, WordsMax = 10, FractionDigitsMax = 12;

    /// <summary>"Several" and "a few" are from 2 to 9.</summary>
    private const double FewMin = 2.0, FewMax = 9.0;

    /// <summary>The number at a token; <c>null</c> where there is none.</summary>
    public static NumberReading? At(TokenList t, int at) => t[at].Kind switch
    {
        TokenKind.Number => Digits(t, at) is { } number ? Scaled(t, number) : null,
        TokenKind.Word => Word(t, at),
        _ => null,
    };

    private static NumberReading? Digits(TokenList t, int at)
    {
        Token first = t[at];
        if (first.Value < 0)
            return null;
        double value = first.Value;
        int next = at + 1, groups = 0;
        if (first.Length <= 3 && first.Value > 0)
        {
            for (; groups < GroupsMax && IsPart(t, next, ',') && t[next + 1].HasDigits(3); groups++, next += 2)
                value = (1000.0 * value) + t[next + 1].Value;
        }

        bool isDecimal = IsPart(t, next, '.') && t[next + 1].Length <= FractionDigitsMax;
        if (isDecimal)
        {
            value = groups == 0
                ? double.Parse(t.Text.AsSpan(first.Start, t[next + 1].End - first.Start), CultureInfo.InvariantCulture)
                : value + (t[next + 1].Value / Math.Pow(10.0, t[next + 1].Length));
            next += 2;
        }

        // 1.2.3 and 1,2,3 are no numbers.
        if (IsPart(t, next, '.') || IsPart(t, next, ','))
            return null;
        return new NumberReading(value, value, false, IsDigits: true, IsPlain: groups == 0 && !isDecimal, next);
    }

    private static NumberReading Scaled(TokenList t, NumberReading number)
    {
        if (!t.IsKind(number.Next, SenseKind.Scale) || t[number.Next].LineEnds > 1)
            return number;
        double scale = Lexicon.ScaleOf(t[number.Next].Sense);
        return number with
        {
            Value = number.Value * scale,
            Max = number.Max * scale,
            IsPlain = false,
            Next = number.Next + 1,
        };
    }

    private static NumberReading? Word(TokenList t, int at)
    {
        switch (t[at].Sense.Kind)
        {
            case SenseKind.Cardinal:
                return Cardinal(t, at, t[at].Sense.Value);
            case SenseKind.Scales:
                return Plural(t, at);
            case SenseKind.Few when t.Is(at, "several"):
                return NumberReading.Loose(FewMin, FewMax, at + 1);
        }

        if (t.IsKind(at, SenseKind.Half) && t.Is(at + 1, "a") && t.IsKind(at + 2, SenseKind.Scale))
            return NumberReading.Exact(0.5 * Lexicon.ScaleOf(t[at + 2].Sense), at + 3);
        if (t.IsKind(at, SenseKind.Half) && t.IsKind(at + 1, SenseKind.Article) && UnitWords.At(t, at + 2) is not null)
            return NumberReading.Exact(0.5, at + 2);
        return t.Is(at, "a") ? AfterArticle(t, at + 1) : null;
    }

    private static NumberReading? AfterArticle(TokenList t, int at)
    {
        if (t.IsKind(at, SenseKind.Scale) && !t.Is(at, "score"))
            return Cardinal(t, at - 1, 1);
        if (t.Is(at, "few"))
            return NumberReading.Loose(FewMin, FewMax, at + 1);
        if (!t.Is(at + 1, "of"))
            return null;
        if (t.Is(at, "handful"))
            return NumberReading.Loose(FewMin, FewMax, at + 2);
        return t.IsAny(at, "couple", "pair") ? NumberReading.Exact(2.0, at + 2) : null;
    }

    /// <summary>Two of them up to less than the next: "dozens of" is 24 to 99.</summary>
    private static NumberReading Plural(TokenList t, int at)
    {
        double scale = Lexicon.ScaleOf(t[at].Sense), max = scale < 100.0 ? 99.0 : scale < 1000.0 ? 999.0
            : (1000.0 * scale) - 1.0;
        int next = at + 1;
        if (t.Is(next, "of") && t.IsKind(next + 1, SenseKind.Scales))
        {
            double other = Lexicon.ScaleOf(t[next + 1].Sense);
            int after = t.Is(next + 2, "of") ? next + 3 : next + 2;
            return NumberReading.Loose(2.0 * scale * other, (max + 1.0) * other, after);
        }

        return NumberReading.Loose(2.0 * scale, max, t.Is(next, "of") ? next + 1 : next);
    }

    /// <summary>"Twenty-five", "three hundred", "two thousand five hundred and six".</summary>
    private static NumberReading? Cardinal(TokenList t, int at, int value)
    {
        double total = 0.0, current = value;
        int next = at + 1;
        if (IsTens(value) && t.IsDash(next) && t[next].IsGlued && t[next + 1].IsGlued)
        {
            // "Twenty-first" is no number of things.
            if (!t.IsKind(next + 1, SenseKind.Cardinal))
                return t.IsKind(next + 1, SenseKind.Ordinal) ? null : NumberReading.Exact(value, next);
            current += t[next + 1].Sense.Value;
            next += 2;
        }

        for (int words = 0; words < WordsMax && t[next].LineEnds < 2; words++)
        {
            int after = t.Is(next, "and") ? next + 1 : next;
            if (t.IsKind(next, SenseKind.Scale))
            {
                double scale = Lexicon.ScaleOf(t[next].Sense);
                (total, current) = scale < 1000.0 ? (total, current * scale) : (total + (current * scale), 0.0);
                next++;
            }
            else if (t.IsKind(next - 1, SenseKind.Scale) && t.IsKind(after, SenseKind.Cardinal)
                && t[after].Sense.Value is > 0 and < 100)
            {
                current += t[after].Sense.Value;
                next = after + 1;
                if (IsTens(t[after].Sense.Value) && t.IsDash(next) && t.IsKind(next + 1, SenseKind.Cardinal))
                {
                    current += t[next + 1].Sense.Value;
                    next += 2;
                }
            }
            else
                break;
        }

        return NumberReading.Exact(total + current, next);
    }

    private static bool IsTens(int value) => value is >= 20 and <= 90 && value % 10 == 0;

    private static bool IsPart(TokenList t, int at, char mark) =>
        t.IsMark(at, mark) && t[at].IsGlued && t[at + 1].IsGlued && t[at + 1].Kind == TokenKind.Number;
}
