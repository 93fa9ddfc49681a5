using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using Overflight.Evidence.Reading.Times;

namespace Overflight.Evidence.Reading.Words;

/// <summary>The English words that times and quantities are made of.</summary>
internal static class Lexicon
{
    /// <summary>No word of the list is longer, characters.</summary>
    private const int LengthMax = 13;

    private const string Prepositions =
        "in on at by before until till since from after during of between through throughout around over within "
        + "and or to following";

    private const string Links =
        "this that these those its his her their our my your which who whom whose what when where while as if "
        + "than then so but nor for with without into onto off against across along among toward towards under "
        + "is are was were be been being am has have had having do does did will would can could shall should "
        + "might must may not no it he she they we i you there here also only both each any all such said says "
        + "via per because although though despite amid up down out about not ago either neither yet even just "
        + "now again too however including upon beyond behind beneath near past";

    private static readonly double[] Scales = [12.0, 20.0, 100.0, 1e3, 1e6, 1e9, 1e12, 10.0];

    private static readonly FrozenDictionary<string, WordSense> Senses = MakeSenses();

    private static readonly FrozenDictionary<string, WordSense>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Senses.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The meaning of a word, whatever its case.</summary>
    public static WordSense SenseOf(ReadOnlySpan<char> word) =>
        word.Length <= LengthMax && BySpan.TryGetValue(word, out WordSense sense) ? sense : default;

    /// <summary>How many a dozen, a score, a hundred … are.</summary>
    public static double ScaleOf(WordSense sense) => Scales[sense.Value];

    private static FrozenDictionary<string, WordSense> MakeSenses()
    {
        var senses = new Dictionary<string, WordSense>(StringComparer.OrdinalIgnoreCase);
        void Set(SenseKind kind, int value, string words)
        {
            foreach (string word in words.Split(' '))
                senses[word] = new WordSense(kind, (short)value);
        }

        void SetEach(SenseKind kind, int first, string words)
        {
            foreach (string word in words.Split(' '))
                Set(kind, first++, word);
        }

        // Later lines overrule earlier ones: "may" and "past" are more than links.
        Set(SenseKind.Link, 0, Links);
        Set(SenseKind.Preposition, 0, Prepositions);
        SetEach(SenseKind.Month, 1,
            "January February March April May June July August September October November December");
        SetEach(SenseKind.MonthShort, 1, "Jan Feb Mar Apr - Jun Jul Aug Sep Oct Nov Dec");
        Set(SenseKind.MonthShort, 9, "Sept");
        SetEach(SenseKind.Weekday, 0, "Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
        SetEach(SenseKind.WeekdayShort, 0, "Sun Mon Tue Wed Thu Fri Sat");
        Set(SenseKind.WeekdayShort, 2, "Tues");
        Set(SenseKind.WeekdayShort, 4, "Thur Thurs");
        SetEach(SenseKind.Unit, 0, "sec minute hour day weekend week month quarter year decade");
        SetEach(SenseKind.Units, 0, "seconds minutes hours days weekends weeks months quarters years decades");
        SetEach(SenseKind.Season, 3, "spring - - summer - - fall - - winter");
        Set(SenseKind.Season, 9, "autumn");
        SetEach(SenseKind.NamedDay, -1, "yesterday today tomorrow");
        Set(SenseKind.NamedDay, 0, "tonight");
        Set(SenseKind.Which, -1, "last past previous recent");
        Set(SenseKind.Which, 0, "this current");
        Set(SenseKind.Which, 1, "next coming upcoming");
        Set(SenseKind.Part, (int)SpanPart.Start, "early");
        Set(SenseKind.Part, (int)SpanPart.Opening, "beginning start");
        Set(SenseKind.Part, (int)SpanPart.Middle, "mid middle");
        Set(SenseKind.Part, (int)SpanPart.End, "late");
        Set(SenseKind.Part, (int)SpanPart.Close, "end");
        Set(SenseKind.Part, (int)SpanPart.Before, "earlier");
        Set(SenseKind.Part, (int)SpanPart.After, "later");
        Set(SenseKind.DayTime, 0, "morning afternoon evening night overnight");
        SetEach(SenseKind.Cardinal, 0, "zero one two three four five six seven eight nine ten eleven twelve "
            + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        string[] tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (int i = 0; i < tens.Length; i++)
            Set(SenseKind.Cardinal, 30 + (10 * i), tens[i]);
        SetEach(SenseKind.Scale, 0, "dozen score hundred thousand million billion trillion");
        SetEach(SenseKind.Scales, 0, "dozens scores hundreds thousands millions billions trillions tens");
        SetEach(SenseKind.Ordinal, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
        Set(SenseKind.Article, 0, "a an");
        Set(SenseKind.The, 0, "the");
        Set(SenseKind.Half, 0, "half");
        Set(SenseKind.DayMoment, 0, "noon midnight dawn dusk sunrise sunset");
        Set(SenseKind.Few, 0, "several few");
        Set(SenseKind.Hedge, 0, "about around nearly almost over under approximately roughly some circa above below "
            + "approx estimated");
        senses.Remove("-");
        return senses.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
