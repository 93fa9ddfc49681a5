using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Time;

public class LeapSecondTests
{
    private static readonly LeapSeconds Leap = LeapSeconds.Iers;

    /// <summary>The first days on which TAI − UTC had grown.</summary>
    public static TheoryData<int, int, int> FirstDays()
    {
        var data = new TheoryData<int, int, int>();
        int offset = 10;
        foreach ((int year, int month) in Steps())
            data.Add(year, month, ++offset);
        offset.ShouldBe(37);
        return data;
    }

    [Theory]
    [MemberData(nameof(FirstDays))]
    public void TryParseUtc_EveryLeapSecond_ComesBackWithDecimals(int year, int month, int offsetAfter)
    {
        Instant midnight = new CalendarTime(year, month, 1).ToInstant(TimeScale.Utc, Leap);
        string day = (midnight - Duration.FromSeconds(1.5)).ToUtcString(Leap, 0)[..10];
        foreach (string second in (string[])["59.000", "59.999", "60.000", "60.5", "60.999999999"])
        {
            string text = $"{day}T23:59:{second}Z";
            Instant instant = Parse(text);
            int digits = second.Length - 3;
            instant.ToUtcString(Leap, digits).ShouldBe(text);
            instant.ShouldBeLessThan(midnight);
            Leap.TaiMinusUtcAt(instant).ShouldBe(offsetAfter - 1);
        }

        (midnight - Parse($"{day}T23:59:60Z")).ShouldBe(Duration.FromSeconds(1.0));
        (midnight - Parse($"{day}T00:00:00Z")).ShouldBe(Duration.FromSeconds(86_401.0));
        Leap.TaiMinusUtcAt(midnight).ShouldBe(offsetAfter);
        midnight.ToUtcString(Leap, 0).ShouldBe($"{year}-{month:00}-01T00:00:00Z");
    }

    [Theory]
    [InlineData("2017-01-01T08:59:60+09:00", "2016-12-31T23:59:60.000Z")]
    [InlineData("2017-01-01T05:29:60.25+05:30", "2016-12-31T23:59:60.250Z")]
    [InlineData("2016-12-31T15:59:60-08:00", "2016-12-31T23:59:60.000Z")]
    [InlineData("2017-01-01T09:00:00+09:00", "2017-01-01T00:00:00.000Z")]
    [InlineData("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00.000Z")]
    [InlineData("2023-12-31T20:00:00-05:00", "2024-01-01T01:00:00.000Z")]
    [InlineData(" 2023-11-27 14:36 ", "2023-11-27T14:36:00.000Z")]
    [InlineData("2023-11-27", "2023-11-27T00:00:00.000Z")]
    public void TryParseUtc_Offsets_ShiftTheCalendarNotTheSecond(string text, string expected) =>
        Parse(text).ToUtcString(Leap).ShouldBe(expected);

    [Theory]
    [InlineData("2023-02-30T00:00:00Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("1900-02-29T00:00:00Z")]
    [InlineData("2023-13-01T00:00:00Z")]
    [InlineData("2023-00-10T00:00:00Z")]
    [InlineData("2023-01-00T00:00:00Z")]
    [InlineData("2023-01-01T24:00:00Z")]
    [InlineData("2023-01-01T23:60:00Z")]
    [InlineData("2023-12-31T23:59:60Z")]
    [InlineData("2016-12-31T22:59:60Z")]
    [InlineData("2016-12-31T23:58:60Z")]
    [InlineData("2016-12-31T23:59:61Z")]
    [InlineData("2017-01-01T09:59:60+09:00")]
    [InlineData("2023-01-01T00:00:00+15:00")]
    [InlineData("2023-01-01T00:00:00.Z")]
    [InlineData("2023-01-01T00:00:00Zx")]
    [InlineData("2023-1-1")]
    [InlineData("1600-01-01T00:00:00Z")]
    [InlineData("2300-01-01T00:00:00Z")]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2023-01-01T00:00:00.00000000000000000000000000000000000000000000000000Z")]
    public void TryParseUtc_NoSuchTime_SaysHowToMendIt(string text)
    {
        TimeText.TryParseUtc(text, Leap, out _, out var diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldNotBeNullOrEmpty();
        diagnostic.Column.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void HasExpiredAt_TableEnd_IsTheStatedDay()
    {
        Leap.Expires.ToUtcString(Leap, 0).ShouldBe("2027-06-28T00:00:00Z");
        Leap.HasExpiredAt(Leap.Expires).ShouldBeTrue();
        Leap.HasExpiredAt(Leap.Expires - Duration.FromNanoseconds(1)).ShouldBeFalse();
        LeapSeconds.None.HasExpiredAt(Parse("2200-01-01")).ShouldBeFalse();
    }

    [Fact]
    public void TaiMinusUtcAt_Before1972_IsTen() => Leap.TaiMinusUtcAt(Parse("1960-05-01")).ShouldBe(10);

    [Fact]
    public void Constructor_BadSteps_Throws()
    {
        Should.Throw<ArgumentException>(() => new LeapSeconds([(10, 37), (10, 38)], Instant.MaxValue));
        Should.Throw<ArgumentException>(() => new LeapSeconds([(10, 37), (20, 39)], Instant.MaxValue));
        Should.Throw<ArgumentException>(() => new LeapSeconds([(10, 37), (20, 37)], Instant.MaxValue));
    }

    [Fact]
    public void TryParseUtc_NegativeLeapSecond_HasNo59()
    {
        var table = new LeapSeconds([(0, 32), (366, 31)], Instant.MaxValue);
        TimeText.TryParseUtc("2000-12-31T23:59:59Z", table, out _, out _).ShouldBeFalse();
        TimeText.TryParseUtc("2000-12-31T23:59:58Z", table, out Instant last, out _).ShouldBeTrue();
        (last + Duration.FromSeconds(1.0)).ToUtcString(table, 0).ShouldBe("2001-01-01T00:00:00Z");
    }

    private static Instant Parse(string text)
    {
        TimeText.TryParseUtc(text, Leap, out Instant instant, out var diagnostic).ShouldBeTrue(diagnostic.Message);
        return instant;
    }

    /// <summary>IERS Bulletin C: first of January or July after each leap second.</summary>
    private static IEnumerable<(int Year, int Month)> Steps()
    {
        int[] july = [1972, 1981, 1982, 1983, 1985, 1992, 1993, 1994, 1997, 2012, 2015];
        int[] january =
        [
            1973, 1974, 1975, 1976, 1977, 1978, 1979, 1980, 1988, 1990, 1991, 1996, 1999, 2006, 2009, 2017,
        ];
        return july.Select(y => (y, 7)).Concat(january.Select(y => (y, 1))).Order();
    }
}
