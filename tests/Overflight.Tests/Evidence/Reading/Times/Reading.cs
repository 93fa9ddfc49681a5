using System;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

/// <summary>Times as tests write them: "2023-11-21..2023-11-22", "2023-11-21T22:42:00..2023-11-21T22:42:00".</summary>
internal static class Reading
{
    /// <summary>A Wednesday, the day after the launch that most examples speak of.</summary>
    public const string Wednesday = "2023-11-22";

    /// <summary>The only time in a text.</summary>
    public static TimePhrase Only(string text)
    {
        ImmutableArray<TimePhrase> found = TimeFinder.Find(text);
        found.Length.ShouldBe(1, $"{text}: {string.Join(" | ", found)}");
        return found[0];
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ArticleDate Published(string day) => ArticleDate.On(Day(day), "test");

    public static ArticleDate Between(string first, string last) => new(Day(first), Day(last), "test");

    public static TimeMention Resolve(string text, string published, bool? isPast = null) =>
        TimeResolver.Resolve(Only(text), Published(published), zone: null, isPast);

    public static string Show(CalendarSpan? span)
    {
        if (span is null)
            return "-";
        string from = Show(span.From, span.FromTime), to = Show(span.To, span.ToTime);
        return (from == to ? from : $"{from}..{to}") + (span.Zone is null ? "" : $" {span.Zone}");
    }

    private static string Show(DateOnly day, TimeOnly? time) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + (time is { } t ? t.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture) : "");
}
