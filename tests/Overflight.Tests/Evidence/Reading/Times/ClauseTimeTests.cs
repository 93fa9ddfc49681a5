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
        new(ReferenceData.Names(), ReferenceData.Claims(), ReferenceData.Launches(LeapSeconds.Iers), LeapSeconds.Iers);

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
    [InlineData("In October, when the river rose, a satellite took pictures.", "2023-10-01", "2023-10-31")]
    [InlineData("The agency expects to launch the craft, built with a firm, in August.", "2024-08-01", "2024-08-31")]
    [InlineData("The launch was put off from Monday to Saturday.", "2024-06-08", "2024-06-08")]
    [InlineData("By Monday, the satellite had climbed to 500 km.", "2024-06-03", "2024-06-03")]
    [InlineData("Ships have been warned off the coast from 18 to 20 July.", "2024-07-18", "2024-07-20")]
    [InlineData("The group was set up in October after the launch.", "2023-10-01", "2023-10-31")]
    [InlineData("The satellite was launched two years ago this month.", "2022-06-01", "2022-06-30")]
    [InlineData("The next flight will not be before 22 September.", "2024-09-22", "2024-09-22")]
    [InlineData("The last satellite will fly before the year is out.", "2024-01-01", "2024-12-31")]
    [InlineData("The rocket will fly before the end of the current Iranian year.", "2025-03-20", "2025-03-20")]
    [InlineData("The decision on the satellite was put off to the summer.", "2024-06-01", "2024-08-31")]
    [InlineData("The satellite photographed the lake at dawn on Monday.", "2024-06-03", "2024-06-03")]
    [InlineData("Ships are barred from the zone until Friday.", "2024-06-07", "2024-06-07")]
    public void Read_LastTime_IsTheOneMeant(string text, string from, string to) =>
        Last(text, null).ShouldBe((Reading.Day(from), Reading.Day(to)));

    [Fact]
    public void Read_TimeOfDayInAMonth_IsOfNoDay()
    {
        ArticleReading reading = Reader.Read(new Article
        {
            Text = "On Monday an officer spoke. The satellite saw the base at 11:36 p.m. in November 2023.",
            Date = ArticleDate.On(new DateOnly(2024, 6, 5), "test"),
            Sha256 = "",
        });

        reading.Times.Single(t => t.Text.Contains("11:36")).Certainty.ShouldBe(TimeCertainty.Open);
        reading.Times.Single(t => t.Text.Contains("11:36")).Span.ShouldBeNull();
        reading.Times[^1].Span.ShouldBe(new CalendarSpan(new DateOnly(2023, 11, 1), new DateOnly(2023, 11, 30)));
    }

    [Theory]
    [InlineData(2019, "2020-03-19")]
    [InlineData(2021, "2022-03-20")]
    [InlineData(2023, "2024-03-19")]
    [InlineData(2024, "2025-03-20")]
    public void EndOfYear_IranianCalendar_IsTheDayBeforeNowruz(int year, string end) =>
        Overflight.Evidence.Reading.Times.PersianCalendar.EndOfYear(new DateOnly(year, 10, 1))
            .ShouldBe(Reading.Day(end));

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
