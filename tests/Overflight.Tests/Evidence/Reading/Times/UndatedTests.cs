using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

/// <summary>What is known of the days of a text whose date is not known.</summary>
public sealed class UndatedTests
{
    [Theory]
    [InlineData("last November", "2023-12-01", "2024-05-27", TimeCertainty.Pinned, "2023-11-01..2023-11-30")]
    [InlineData("this year", "2023-11-21", "2023-12-31", TimeCertainty.Pinned, "2023-01-01..2023-12-31")]
    [InlineData("this year", "2023-11-21", "2024-01-01", TimeCertainty.Open, "2023-01-01..2024-12-31")]
    [InlineData("this Tuesday (21)", "2023-11-21", "2024-03-01", TimeCertainty.Pinned, "2023-11-21")]
    [InlineData("this Tuesday (21)", "2023-11-21", "2024-05-27", TimeCertainty.Open, "2023-11-21..2024-05-21")]
    [InlineData("on Tuesday", "2023-04-19", "2023-04-24", TimeCertainty.Pinned, "2023-04-18")]
    [InlineData("on Tuesday", "2023-04-19", "2023-04-25", TimeCertainty.Open, "2023-04-18..2023-04-25")]
    [InlineData("11:36 p.m. KST on Tuesday", "2023-04-19", "2023-04-20", TimeCertainty.Pinned,
        "2023-04-18T23:36:00 Asia/Seoul")]
    [InlineData("11:36 p.m. KST on Tuesday", "2023-04-19", "2023-04-25", TimeCertainty.Open, "2023-04-18..2023-04-25")]
    [InlineData("In September", "2023-11-21", "2024-05-27", TimeCertainty.Pinned, "2023-09-01..2023-09-30")]
    [InlineData("in recent months", "2023-11-21", "2023-11-22", TimeCertainty.Open, "2022-11-21..2023-11-22")]
    [InlineData("last year", "1957-10-04", "2099-12-31", TimeCertainty.Open, "-")]
    [InlineData("31 May 2023", "1957-10-04", "2099-12-31", TimeCertainty.Stated, "2023-05-31")]
    [InlineData("three weeks later", "2023-11-21", "2023-11-22", TimeCertainty.Open, "-")]
    public void Resolve_SomeDays_PinsWhatTheyAgreeOn(
        string text, string first, string last, TimeCertainty certainty, string expected)
    {
        TimeMention found = TimeResolver.Resolve(Reading.Only(text), Reading.Between(first, last), null, isPast: true);

        Reading.Show(found.Span).ShouldBe(expected);
        found.Certainty.ShouldBe(certainty);
    }

    [Theory]
    [InlineData("31 May 2023", true, "2023-01-01", "2023-12-31", "2023-05-30", "2023-12-31")]
    [InlineData("31 May 2023", false, "2023-01-01", "2023-12-31", "2023-01-01", "2023-06-01")]
    [InlineData("31 May 2023", null, "2023-01-01", "2023-12-31", "2023-01-01", "2023-12-31")]
    [InlineData("by 2024", true, "2023-01-01", "2024-12-31", "2023-01-01", "2024-12-31")]
    [InlineData("November 2023", true, "1957-10-04", "2099-12-31", "2023-10-31", "2099-12-31")]
    [InlineData("this Tuesday (21)", true, "2023-10-01", "2024-03-01", "2023-11-21", "2023-11-27")]
    [InlineData("this Tuesday (21)", null, "2023-10-01", "2024-03-01", "2023-11-15", "2023-11-27")]
    [InlineData("this Tuesday (21)", true, "2023-10-01", "2024-06-01", "2023-10-01", "2024-06-01")]
    [InlineData("this Tuesday (21)", true, "1957-10-04", "2099-12-31", "1957-10-04", "2099-12-31")]
    [InlineData("Tuesday, Nov. 21", true, "2022-12-01", "2023-12-31", "2023-11-20", "2023-12-31")]
    [InlineData("31 May 2023", true, "2022-01-01", "2022-12-31", "2022-01-01", "2022-12-31")]
    [InlineData("last week", true, "2022-01-01", "2022-12-31", "2022-01-01", "2022-12-31")]
    public void Bound_Words_NarrowTheDays(
        string text, bool? isPast, string first, string last, string expectedFirst, string expectedLast)
    {
        ArticleDate before = Reading.Between(first, last);

        ArticleDate after = TimeResolver.Bound(Reading.Only(text), before, isPast);

        (after.Earliest, after.Latest).ShouldBe((Reading.Day(expectedFirst), Reading.Day(expectedLast)));
        bool isSame = (first, last) == (expectedFirst, expectedLast);
        after.Why.ShouldBe(isSame ? "test" : $"test; “{text}”");
    }
}
