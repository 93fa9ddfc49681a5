using System;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

/// <summary>Reads the times of sentences that were published on Wednesday, 5 June 2024.</summary>
internal static class Sentences
{
    private static readonly ReportReader Reader =
        new(ReferenceData.Names(), ReferenceData.Claims(), ReferenceData.Launches(LeapSeconds.Iers), LeapSeconds.Iers);

    /// <summary>A text tells just these times: "2024-06-03 ; By:2024-07-01..2024-07-31", "2024-06-04T00:36 Etc/UTC".
    /// </summary>
    public static void ShouldTell(string text, string times) =>
        string.Join(" ; ", Reader.Read(new Article
        {
            Text = text,
            Sha256 = "",
            Date = ArticleDate.On(new DateOnly(2024, 6, 5), "test"),
        }).Times.Select(Show)).ShouldBe(times);

    private static string Show(TimeMention time) =>
        (time.Role == TimeRole.During ? "" : $"{time.Role}:")
        + Reading.Show(time.Span is { FromTime: null } days ? days with { Zone = null } : time.Span)
            .Replace(":00 ", " ", StringComparison.Ordinal).Replace(":00..", "..", StringComparison.Ordinal)
            .TrimSeconds();

    private static string TrimSeconds(this string shown) =>
        shown.EndsWith(":00", StringComparison.Ordinal) && shown.Contains('T', StringComparison.Ordinal)
            ? shown[..^3] : shown;
}
