using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

public sealed class TimeFinderTests
{
    [Theory]
    [InlineData("The regime announced this Tuesday (21), through the agency", "this Tuesday (21)")]
    [InlineData("launched at 10:42 p.m. (1342 GMT) on Tuesday, Seoul said", "10:42 p.m. (1342 GMT) on Tuesday")]
    [InlineData("fired on Tuesday, Nov. 21, from the site", "Tuesday, Nov. 21")]
    [InlineData("It passed over at 9:21 a.m. on 22 Nov. and sent", "9:21 a.m. on 22 Nov.")]
    [InlineData("between 9:59:40 and 10:02:10 a.m. on the 25th, it took", "9:59:40 and 10:02:10 a.m. on the 25th")]
    [InlineData("from 15:00 UTC 30 May to 15:00 UTC 10 June.", "15:00 UTC 30 May to 15:00 UTC 10 June")]
    [InlineData("closed 24-31 August for", "24-31 August")]
    [InlineData("24-31 August it is closed", "24-31 August")]
    [InlineData("In recent months, they", "recent months")]
    [InlineData("So far this year she has", "So far this year")]
    [InlineData("It came late on Tuesday.", "late on Tuesday")]
    [InlineData("the launch’s first attempt in mid-June failed", "mid-June")]
    [InlineData("Seen at dawn by fishermen", "dawn")]
    [InlineData("three weeks later it fell", "three weeks later")]
    [InlineData("2024-04-01T09:45+0000\n", "2024-04-01T09:45+0000")]
    [InlineData("SEOUL, Nov 22 (Reuters) - North", "Nov 22")]
    [InlineData("Updated 10:30 AM EST, Wed November 22, 2023", "10:30 AM EST, Wed November 22, 2023")]
    [InlineData("the November launch was seen", "November")]
    [InlineData("Last week’s test was", "Last week")]
    [InlineData("on the 25th", "the 25th")]
    [InlineData("at 10:43 p.m. on Nov. 21 KST it rose", "10:43 p.m. on Nov. 21 KST")]
    [InlineData("the early hours of 31 May 2023 local", "31 May 2023")]
    [InlineData("in the year's end review", "the year's end")]
    [InlineData("(Nov. 21)", "Nov. 21")]
    [InlineData("at noon on Friday", "noon on Friday")]
    public void Find_Phrase_IsTakenWhole(string text, string expected) =>
        Reading.Only(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData("by April 2023", TimeRole.By, "by April 2023")]
    [InlineData("by the end of April 2023", TimeRole.By, "by the end of April 2023")]
    [InlineData("ready before the end of the year", TimeRole.By, "before the end of the year")]
    [InlineData("no later than 4 June", TimeRole.By, "no later than 4 June")]
    [InlineData("ahead of April 15", TimeRole.By, "ahead of April 15")]
    [InlineData("until Friday", TimeRole.By, "until Friday")]
    [InlineData("by around 10 p.m. Monday", TimeRole.By, "by around 10 p.m. Monday")]
    [InlineData("Since last year, North Korea", TimeRole.Since, "Since last year")]
    [InlineData("from March they will", TimeRole.Since, "from March")]
    [InlineData("since at least 2019", TimeRole.Since, "since at least 2019")]
    [InlineData("after 31 May", TimeRole.After, "after 31 May")]
    [InlineData("after last year's failure", TimeRole.During, "last year")]
    [InlineData("from May 31 to June 11", TimeRole.During, "May 31 to June 11")]
    [InlineData("in September, Kim", TimeRole.During, "September")]
    [InlineData("after the May launch", TimeRole.During, "May")]
    public void Find_Preposition_GivesTheRole(string text, TimeRole role, string words)
    {
        TimePhrase found = Reading.Only(text);

        found.Role.ShouldBe(role);
        found.Text.ShouldBe(words);
    }

    [Theory]
    [InlineData("a 1950s-era bomber")]
    [InlineData("Building 21 at the site")]
    [InlineData("the Hwasong-17 and Kwangmyongsong-4 and object 2023-179A")]
    [InlineData("It may launch; troops march. May they? March on!")]
    [InlineData("its second spy satellite, the second test")]
    [InlineData("Sputnik International feedback@sputniknews.com +74956456601 MIA 252 60")]
    [InlineData("1920 1080 true\n\n1920 1440 true\n\n2024\n\nSergey")]
    [InlineData("for $300 and 2,030 people, some 2000 troops, 2000 km, of 2000 soldiers")]
    [InlineData("https://cdn1.example.com/img/07e6/02/1c/2023-11-21/1093460929_0:21:401:246_1920x0.jpg")]
    [InlineData("see example.org/2024/05/28/news.html and www.example.org/may-2023")]
    [InlineData("the 38th parallel, on the 75th anniversary, on the 25th launch, the 21st century")]
    [InlineData("a late start, the late leader, an early warning, mid-air, the end of the line")]
    [InlineData("a ratio of 16:9, versions 1.2.3, the score was 2-1")]
    [InlineData("the Sunday Times and USA Today said")]
    [InlineData("this time, next to it, the last of them, the last stage, this satellite, recent images")]
    [InlineData("prices fall, spring into action")]
    [InlineData("the midnight train")]
    [InlineData("flew for two minutes before exploding, for years")]
    public void Find_NoTime_GivesNothing(string text) =>
        TimeFinder.Find(text).Select(p => p.Text).ShouldBeEmpty();

    [Fact]
    public void Find_SeveralInAText_AreInOrderWithTheirWords()
    {
        const string text = "On May 31 and Aug. 24, 2023, and again last November, it tried; by 2024 three more.";

        TimePhrase[] found = [.. TimeFinder.Find(text)];

        found.Select(p => p.Text).ShouldBe(["May 31", "Aug. 24, 2023", "last November", "by 2024"]);
        foreach (TimePhrase phrase in found)
            text[phrase.Start..phrase.End].ShouldBe(phrase.Text);
    }

    [Fact]
    public void Find_LinesApart_AreNotJoined()
    {
        TimeFinder.Find("It was in May\n\n2023 was bad").Select(p => p.Text).ShouldBe(["May"]);
        TimeFinder.Find("It was in May\n2023, they said").Select(p => p.Text).ShouldBe(["May\n2023"]);
    }

    [Fact]
    public void Find_TooLong_IsRefused() =>
        Should.Throw<System.ArgumentException>(() => TimeFinder.Find(new string('a', Article.LengthMax + 1)));
}
