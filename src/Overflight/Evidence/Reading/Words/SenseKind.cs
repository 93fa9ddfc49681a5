namespace Overflight.Evidence.Reading.Words;

/// <summary>What a word can mean to the calendar and to counting.</summary>
internal enum SenseKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A month, written out; the value is its number.</summary>
    Month,

    /// <summary>A month, cut short.</summary>
    MonthShort,

    /// <summary>A day of the week; the value is that of <see cref="System.DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>A day of the week, cut short.</summary>
    WeekdayShort,

    /// <summary>A unit of the calendar; the value is a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>A unit of the calendar in the plural.</summary>
    Units,

    /// <summary>A season; the value is its first month.</summary>
    Season,

    /// <summary>Yesterday, today, tomorrow: the value is the number of days from today.</summary>
    NamedDay,

    /// <summary>Last, this, next and the like; the value is −1, 0 or 1.</summary>
    Which,

    /// <summary>Early, late, the end; the value is a <see cref="Times.SpanPart"/>.</summary>
    Part,

    /// <summary>A part of the day: morning, night.</summary>
    DayTime,

    /// <summary>A number word below a hundred.</summary>
    Cardinal,

    /// <summary>Hundred, thousand, dozen; the value is an index of <see cref="Lexicon.ScaleOf"/>.</summary>
    Scale,

    /// <summary>The plural of such a word: dozens, hundreds.</summary>
    Scales,

    /// <summary>First, second; the value is its number.</summary>
    Ordinal,

    /// <summary>A few, several: 2 to 9.</summary>
    Few,

    /// <summary>About, nearly, some: a word before a number that makes it less than exact.</summary>
    Hedge,

    /// <summary>"A" or "an".</summary>
    Article,

    /// <summary>"The".</summary>
    The,

    /// <summary>"Half".</summary>
    Half,

    /// <summary>A moment of the day: noon, dawn.</summary>
    DayMoment,

    /// <summary>A preposition that times can follow.</summary>
    Preposition,

    /// <summary>Another word of grammar, which ends the name of what is counted.</summary>
    Link,
}
