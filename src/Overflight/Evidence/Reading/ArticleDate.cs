using System;

namespace Overflight.Evidence.Reading;

/// <summary>The days between which a text was published, the ends included.</summary>
/// <param name="Earliest">Not before this day.</param>
/// <param name="Latest">Not after this day.</param>
/// <param name="Why">What says so, for people.</param>
public sealed record ArticleDate(DateOnly Earliest, DateOnly Latest, string Why)
{
    /// <summary>Nothing is known: any day of the space age.</summary>
    public static ArticleDate Unknown { get; } = new(new DateOnly(1957, 10, 4), new DateOnly(2099, 12, 31), "undated");

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>A day that is given.</summary>
    public static ArticleDate On(DateOnly day, string why) => new(day, day, why);
}
