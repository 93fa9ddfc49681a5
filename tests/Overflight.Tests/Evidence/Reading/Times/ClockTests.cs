using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Times;

public sealed class ClockTests
{
    [Theory]
    [InlineData("11:36 p.m. Monday", "2023-11-20T23:36:00")]
    [InlineData("10:42 p.m. (1342 GMT) Tuesday", "2023-11-21T22:42:00 Etc/GMT-9")]
    [InlineData("Tuesday at 10:42 p.m. (1342 GMT)", "2023-11-21T22:42:00 Etc/GMT-9")]
    [InlineData("10:42 p.m. local time (8:42 a.m. ET) on Tuesday", "2023-11-21T22:42:00")]
    [InlineData("9:21 a.m. on 22 Nov.", "2023-11-22T09:21:00")]
    [InlineData("12:05 a.m. on Wednesday", "2023-11-22T00:05:00")]
    [InlineData("0:05 a.m. on Wednesday", "2023-11-22T00:05:00")]
    [InlineData("22:05 p.m. on Tuesday", "2023-11-21T22:05:00")]
    [InlineData("between midnight on Nov. 22 and midnight on Nov. 24",
        "2023-11-22T00:00:00..2023-11-24T00:00:00")]
    [InlineData("6:29 a.m. (21:29 GMT on Tuesday) on Wednesday", "2023-11-22T06:29:00 Etc/GMT-9")]
    [InlineData("12:05 p.m. on Wednesday", "2023-11-22T12:05:00")]
    [InlineData("at 23:36:25 on 27 November 2023", "2023-11-27T23:36:25")]
    [InlineData("0630 local time on Nov. 22", "2023-11-22T06:30:00")]
    [InlineData("2030 hours on Tuesday", "2023-11-21T20:30:00")]
    [InlineData("10.42pm on Tuesday", "2023-11-21T22:42:00")]
    [InlineData("10pm Tuesday", "2023-11-21T22:00:00")]
    [InlineData("22:42 KST on Nov. 21", "2023-11-21T22:42:00 Asia/Seoul")]
    [InlineData("10:42 p.m. Pyongyang Time on Nov. 21", "2023-11-21T22:42:00 Asia/Pyongyang")]
    [InlineData("10:42 p.m. (Korea time) on Nov. 21", "2023-11-21T22:42:00 Asia/Seoul")]
    [InlineData("10:42 p.m. Japan Standard Time on Nov. 21", "2023-11-21T22:42:00 Asia/Tokyo")]
    [InlineData("10:42 JST yesterday", "2023-11-21T10:42:00 Asia/Tokyo")]
    [InlineData("8:42 a.m. EST on Tuesday", "2023-11-21T08:42:00 America/New_York")]
    [InlineData("1342 UTC, 21 November 2023", "2023-11-21T13:42:00 Etc/UTC")]
    [InlineData("22:42 (UTC+9) on Nov. 21", "2023-11-21T22:42:00 Etc/GMT-9")]
    [InlineData("8:42 UTC-5 on Nov. 21", "2023-11-21T08:42:00 Etc/GMT+5")]
    [InlineData("0000 GMT/0900 KST on Nov. 22", "2023-11-22T00:00:00 Etc/UTC")]
    [InlineData("at noon on Tuesday", "2023-11-21T12:00:00")]
    [InlineData("2023-11-21T22:42:28+09:00", "2023-11-21T22:42:28 Etc/GMT-9")]
    [InlineData("2023-11-21T13:42:28Z", "2023-11-21T13:42:28 Etc/UTC")]
    [InlineData("2023-11-21T13:42:28.123Z", "2023-11-21T13:42:28 Etc/UTC")]
    [InlineData("2023-11-22T03:12:00+0530", "2023-11-21T21:42:00 Etc/UTC")]
    [InlineData("2023-11-21T13:42", "2023-11-21T13:42:00")]
    [InlineData("between 9:59:40 and 10:02:10 a.m. on the 22nd", "2023-11-22T09:59:40..2023-11-22T10:02:10")]
    [InlineData("9 to 11 p.m. Tuesday", "2023-11-21T21:00:00..2023-11-21T23:00:00")]
    [InlineData("11:30 to 1 p.m. Tuesday", "2023-11-21T11:30:00..2023-11-21T13:00:00")]
    [InlineData("from 22:00 to 02:00 GMT on Nov. 21", "2023-11-21T22:00:00..2023-11-22T02:00:00 Etc/UTC")]
    [InlineData("from 15:00 UTC 30 May 2023 to 15:00 UTC 10 June 2023",
        "2023-05-30T15:00:00..2023-06-10T15:00:00 Etc/UTC")]
    [InlineData("10 p.m. Monday to 4 a.m. Tuesday", "2023-11-20T22:00:00..2023-11-21T04:00:00")]
    public void Resolve_TimeOfDay_KeepsItsZone(string text, string expected) =>
        Reading.Show(Reading.Resolve(text, Reading.Wednesday).Span).ShouldBe(expected);

    [Theory]
    [InlineData("11:36 p.m. Monday", "2023-11-20T23:36:00 Asia/Pyongyang")]
    [InlineData("11:36 p.m. local time on Monday", "2023-11-20T23:36:00 Asia/Pyongyang")]
    [InlineData("11:36 p.m. KST on Monday", "2023-11-20T23:36:00 Asia/Seoul")]
    [InlineData("on Monday", "2023-11-20")]
    public void Resolve_ZoneOfThePlace_IsForTimesWithoutOne(string text, string expected)
    {
        TimeMention found = TimeResolver.Resolve(
            Reading.Only(text), Reading.Published(Reading.Wednesday), "Asia/Pyongyang", isPast: true);

        Reading.Show(found.Span).ShouldBe(expected);
    }
}
