using System;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Time;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Times;

/// <summary>
/// Times whose clause, or the time told before, says which is meant; read as of Wednesday, 5 June 2024.
/// </summary>
public sealed class ClauseTimeTests
{
    private static readonly ReportReader Reader =
        new(ReferenceData.Names(), ReferenceData.Launches(LeapSeconds.Iers), LeapSeconds.Iers);

    [Theory]
    [InlineData("The rocket lifted off on Monday.", "2024-06-03", "2024-06-03")]
    [InlineData("The rocket will lift off on Monday.", "2024-06-10", "2024-06-10")]
    [InlineData("The launch, set for Monday, was cancelled.", "2024-06-10", "2024-06-10")]
    [InlineData("The drill was moved to Friday.", "2024-06-07", "2024-06-07")]
    [InlineData("The exercise starts on Friday.", "2024-06-07", "2024-06-07")]
    [InlineData("Kim promised in December that a satellite would fly.", "2023-12-01", "2023-12-31")]
    [InlineData("The satellite flew over the weekend.", "2024-06-01", "2024-06-02")]
    [InlineData("The satellite will fly before Christmas.", "2024-12-25", "2024-12-25")]
    [InlineData("The satellite flew on Christmas Eve.", "2023-12-24", "2023-12-24")]
    [InlineData("The satellite will fly in the first week of July.", "2024-07-01", "2024-07-07")]
    [InlineData("The satellite will fly in the third quarter.", "2024-07-01", "2024-09-30")]
    [InlineData("The rocket flew in May 2021 and failed in June of the same year.", "2021-06-01", "2021-06-30")]
    [InlineData("The rocket failed in June 2021. No other flew that year.", "2021-01-01", "2021-12-31")]
    [InlineData("The rocket failed in June 2021. Since then none has flown.", "2021-06-01", "2021-06-30")]
    [InlineData("The rocket failed on 3 June 2021. The next morning it was found.", "2021-06-04", "2021-06-04")]
    public void Read_LastTime_IsTheOneMeant(string text, string from, string to) =>
        Last(text, null).ShouldBe((Reading.Day(from), Reading.Day(to)));

    [Theory]
    [InlineData("Asia/Tokyo", "2028-04-01", "2029-03-31")]
    [InlineData("America/New_York", "2027-10-01", "2028-09-30")]
    public void Read_FiscalYear_IsThatOfTheCountry(string zone, string from, string to) =>
        Last("The radar satellite will fly by fiscal 2028.", zone).ShouldBe((Reading.Day(from), Reading.Day(to)));

    private static (DateOnly From, DateOnly To) Last(string text, string? zone)
    {
        var date = ArticleDate.On(new DateOnly(2024, 6, 5), "test");
        var article = new Article { Text = text, Sha256 = "", Date = date, Zone = zone };
        CalendarSpan span = Reader.Read(article).Times.Last().Span.ShouldNotBeNull();
        return (span.From, span.To);
    }
}
