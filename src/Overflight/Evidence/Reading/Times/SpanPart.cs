namespace Overflight.Evidence.Reading.Times;

/// <summary>Which part of a span is meant.</summary>
internal enum SpanPart
{
    /// <summary>Its beginning: of a month to the 10th, of a year to April.</summary>
    Start,

    /// <summary>Its middle: of a month from the 11th to the 20th, of a year from May to August.</summary>
    Middle,

    /// <summary>Its end: of a month from the 21st, of a year from September.</summary>
    End,

    /// <summary>Its first month, of a year; else as its beginning: "the start of 2024".</summary>
    Opening,

    /// <summary>Its last month, of a year; else as its end: "by the end of 2024".</summary>
    Close,

    /// <summary>What of it is over on the day of publication: "earlier this year".</summary>
    Before,

    /// <summary>What of it is to come on the day of publication: "later this year".</summary>
    After,

    /// <summary>Its first half.</summary>
    FirstHalf,

    /// <summary>Its second half.</summary>
    SecondHalf,

    /// <summary>The week, Monday to Sunday, of a day: "the week of 22 July".</summary>
    WeekOf,

    /// <summary>The seven days from a day on: "the week beginning 22 July".</summary>
    WeekFrom,

    /// <summary>The seven days up to a day: "the week ending 28 July".</summary>
    WeekTo,

    /// <summary>The last seven days of a month.</summary>
    LastWeek,

    /// <summary>The first seven days of a month, and the weeks after.</summary>
    Week1,

    /// <summary>The days 8 to 14.</summary>
    Week2,

    /// <summary>The days 15 to 21.</summary>
    Week3,

    /// <summary>The days 22 to 28.</summary>
    Week4,

    /// <summary>The first three months of a year.</summary>
    Quarter1,

    /// <summary>The months four to six of a year.</summary>
    Quarter2,

    /// <summary>The months seven to nine of a year.</summary>
    Quarter3,

    /// <summary>The last three months of a year.</summary>
    Quarter4,
}
