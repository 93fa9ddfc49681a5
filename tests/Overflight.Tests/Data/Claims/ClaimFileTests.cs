using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Tests.Analyses;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Data.Claims;

public class ClaimFileTests
{
    private const string Good = """
        - id: good
          place: White House
          lat: 38.8977
          lon: -77.0365
          claimed_time_utc: "2023-11-27T14:36:25Z"
          precision: s
          what_time_means: taken
          source_title: KCNA
        """;

    [Fact]
    public void Read_SharedAndShippedFile_GiveTheSameVerdictsAndTimes()
    {
        if (!TestData.TrySharedData("claims/claims.yaml", out string path))
            return;
        ClaimFile shared = ClaimFile.Read(File.ReadAllText(path), Sets.Leap);
        shared.Diagnostics.ShouldBeEmpty();
        shared.Claims.Select(c => c.Id).ShouldBe(Shipped.Claims.Select(c => c.Id));
        foreach ((Claim theirs, Claim ours) in shared.Claims.Zip(Shipped.Claims))
        {
            (theirs.Time, theirs.Meaning, theirs.Satellite).ShouldBe((ours.Time, ours.Meaning, ours.Satellite));
            theirs.Places.Select(p => p.Position).ShouldBe(ours.Places.Select(p => p.Position), ignoreOrder: true);
            Shipped.Check(theirs).Finding.ShouldBe(Shipped.Check(ours).Finding);
        }
    }

    [Fact]
    public void Read_GoodClaim_HasAllOfIt()
    {
        Claim claim = ClaimFile.Read(Good, Sets.Leap).Claims.Single();
        (claim.Id, claim.Subject, claim.Satellite).ShouldBe(("good", "White House", 58400L));
        claim.Time.ShouldBe(
            new ClaimTime(Sets.Utc("2023-11-27T14:36:25Z"), Sets.Utc("2023-11-27T14:36:25Z"), Duration.FromSeconds(1),
                null, null));
        (claim.Station, claim.Visible, claim.Wording, claim.Source.Url).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("id: good", "ID: good", "has no 'id'", 1)]
    [InlineData("place: White House", "place: [a]", "'place' must be a text", 2)]
    [InlineData("lat: 38.8977", "lat: 91", "'lat' must be a number between -90 and 90", 3)]
    [InlineData("lat: 38.8977", "lat: NaN", "'lat' must be a number", 3)]
    [InlineData("lat: 38.8977", "lat: 38,9", "'lat' must be a number", 3)]
    [InlineData("lon: -77.0365", "lon: 361", "'lon' must be a number between -360 and 360", 4)]
    [InlineData("lon: -77.0365", "long: 1", "there is no 'lon'", 1)]
    [InlineData("2023-11-27T14:36:25Z", "yesterday", "is not a time; write it as", 5)]
    [InlineData("2023-11-27T14:36:25Z", "2023-11-31T14:36:25Z", "does not exist", 5)]
    [InlineData("2023-11-27T14:36:25Z", "1708-11-27T14:36:25Z", "outside 1957 to 2099", 5)]
    [InlineData("2023-11-27T14:36:25Z", "2023-11-27T14:36:25Z/2023-11-27T14:36:24Z", "ends before it starts", 5)]
    [InlineData("2023-11-27T14:36:25Z", "2023-11-27/2023-11-28/2023-11-29", "two with '/' between", 5)]
    [InlineData("claimed_time_utc", "claimed_time", "the claim has no time", 1)]
    [InlineData("precision: s", "precision: h", "'precision' must be 's', 'min'", 6)]
    [InlineData("precision: s", "precision: ~", "'precision' must be 's', 'min'", 6)]
    [InlineData("what_time_means: taken", "what_time_means: dreamt", "must begin with 'taken' or 'received'", 7)]
    [InlineData("source_title: KCNA", "x: y", "has no 'source_title'", 1)]
    [InlineData("source_title: KCNA", "source_title: KCNA\n  satellite: -5", "must be a catalogue number", 9)]
    [InlineData("source_title: KCNA", "source_title: KCNA\n  satellite: 99999999999", "must be a catalogue number", 9)]
    [InlineData("source_title: KCNA", "source_title: KCNA\n  station: here", "'station' must be a mapping", 9)]
    [InlineData("source_title: KCNA", "source_title: KCNA\n  points: []", "'points' must be a list", 9)]
    [InlineData("source_title: KCNA", "source_title: KCNA\n  points: [1]", "a point is a mapping", 9)]
    [InlineData(
        "source_title: KCNA", "source_title: KCNA\n  claimed_time_local: 2023-11-27 23:36:26\n  tz: Asia/Pyongyang",
        "disagree: the local time is 2023-11-27T14:36:26Z", 5)]
    [InlineData(
        "source_title: KCNA", "source_title: KCNA\n  claimed_time_local: 2023-11-27 23:36:25\n  tz: Moon/Tycho",
        "'Moon/Tycho' is not a known time zone", 10)]
    public void Read_OneThingWrong_IsLocatedAndTheOtherClaimsSurvive(string was, string now, string says, int line)
    {
        string bad = Good.Replace(was, now).Replace("id: good", "id: bad");
        ClaimFile file = ClaimFile.Read($"{bad}\n{Good}\n", Sets.Leap);
        file.Claims.Select(c => c.Id).ShouldBe(["good"]);
        Diagnostic diagnostic = file.Diagnostics.Single();
        diagnostic.Message.ShouldContain(says);
        diagnostic.Line.ShouldBe(line, diagnostic.ToString());
        diagnostic.Column.ShouldBeGreaterThan(0);
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("2021-03-14 02:30:00", "America/New_York", "does not exist")]
    [InlineData("2021-11-07 01:30:00", "America/New_York", "exists twice")]
    [InlineData("2021-03-28 02:30:00", "Europe/Rome", "does not exist")]
    public void Read_LocalTimeInAClockChange_IsRefused(string local, string zone, string says)
    {
        Diagnostic diagnostic = ClaimFile.Read(Local(local, zone), Sets.Leap).Diagnostics.Single();
        diagnostic.Message.ShouldContain(says);
        diagnostic.Line.ShouldBe(5);
    }

    [Theory]
    [InlineData("2023-11-27 23:36:25", "Asia/Pyongyang", "2023-11-27T14:36:25Z", "2023-11-27T14:36:25Z")]
    [InlineData("2016-01-01 08:30:00", "Asia/Pyongyang", "2016-01-01T00:00:00Z", "2016-01-01T00:00:00Z")]
    [InlineData("2023-07-01T12:00:00", "Europe/Rome", "2023-07-01T10:00:00Z", "2023-07-01T10:00:00Z")]
    [InlineData("2023-07-01 12:00", "UTC-03:30 (somewhere)", "2023-07-01T15:30:00Z", "2023-07-01T15:30:00Z")]
    [InlineData("2023-11-24 10:15 to 10:27", "UTC+09:00", "2023-11-24T01:15:00Z", "2023-11-24T01:27:00Z")]
    [InlineData("2023-11-24 23:55 to 2023-11-25 00:05", "UTC", "2023-11-24T23:55:00Z", "2023-11-25T00:05:00Z")]
    [InlineData("2017-01-01 08:59:60", "UTC+09:00", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z")]
    public void Read_LocalTime_IsTheInstant(string local, string zone, string from, string to)
    {
        ClaimFile file = ClaimFile.Read(Local(local, zone), Sets.Leap);
        file.Diagnostics.ShouldBeEmpty();
        ClaimTime time = file.Claims.Single().Time;
        (time.From, time.To).ShouldBe((Sets.Utc(from), Sets.Utc(to)));
        (time.AsStated, time.Zone).ShouldBe((local, zone));
    }

    [Fact]
    public void Read_IdUsedTwice_KeepsTheFirst()
    {
        ClaimFile file = ClaimFile.Read($"{Good}\n{Good}\n", Sets.Leap);
        file.Claims.Length.ShouldBe(1);
        file.Diagnostics.Single().Message.ShouldBe("the id 'good' is used twice; give each claim its own");
        file.Diagnostics[0].Line.ShouldBe(9);
    }

    [Theory]
    [InlineData("", "not a list")]
    [InlineData("7", "not a list")]
    [InlineData("id: x", "not a list")]
    [InlineData("- a\n---\n- b", "not a list")]
    [InlineData("- [", "not YAML")]
    [InlineData("\tx: y", "not a list")]
    [InlineData("- a: 1\n  a: 2", "not YAML")]
    [InlineData("- &a [*a]", "aliases")]
    [InlineData("- *nowhere", "aliases")]
    [InlineData("- {? *x : 1}", "aliases")]
    [InlineData("- !!binary 7", "a claim is a mapping")]
    [InlineData("- ~", "a claim is a mapping")]
    public void Read_NotAListOfClaims_SaysSoWithItsPlace(string yaml, string says)
    {
        ClaimFile file = ClaimFile.Read(yaml, Sets.Leap);
        file.Claims.ShouldBeEmpty();
        Diagnostic diagnostic = file.Diagnostics.Single();
        diagnostic.Message.ShouldContain(says);
        diagnostic.Line.ShouldBeGreaterThan(0);
        diagnostic.Column.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Read_NestingBombsAndBillionLaughs_AreRefusedAtOnce()
    {
        var laughs = new StringBuilder("- &a0 [lol]\n");
        for (int i = 1; i < 60; i++)
            laughs.Append(CultureInfo.InvariantCulture, $"- &a{i} [*a{i - 1}, *a{i - 1}]\n");
        string[] bombs =
        [
            laughs.ToString(),
            laughs + "- {? *a59 : 1}\n",
            "- " + new string('[', 100_000),
            "- " + string.Concat(Enumerable.Repeat("{a: ", 50_000)),
            string.Concat(Enumerable.Repeat("- ", 50_000)),
            string.Concat(Enumerable.Repeat("? ", 50_000)),
        ];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (string bomb in bombs)
            ClaimFile.Read(bomb, Sets.Leap).Diagnostics.ShouldNotBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Read_OverTheLimits_IsRefusedOrCut()
    {
        ClaimFile.Read(new string(' ', ClaimFile.LengthMax + 1), Sets.Leap).Diagnostics.Single().Message
            .ShouldContain("split");
        string many = string.Concat(Enumerable.Repeat("- 1\n", ClaimFile.ClaimsMax + 1));
        ClaimFile.Read(many, Sets.Leap).Diagnostics[^1].Message.ShouldContain("split");
        string longText = Good.Replace("KCNA", new string('x', 5000));
        ClaimFile.Read(longText, Sets.Leap).Diagnostics.Single().Message.ShouldContain("1 to 4096");
    }

    [Fact]
    public void Read_MutatedRealFile_NeverThrows()
    {
        string real = ReferenceData.ClaimsYaml();
        var random = new Random(20231127);
        const string special = "\0\n\r\t \"'&*!|>%@`{}[]:,-?#09Ñ~<";
        for (int round = 0; round < 400; round++)
        {
            string text = real;
            for (int i = random.Next(1, 5); i > 0; i--)
            {
                int at = random.Next(text.Length), end = Math.Min(text.Length, at + random.Next(1, 60));
                text = random.Next(4) switch
                {
                    0 => text[..at] + (char)random.Next(0x300) + text[(at + 1)..],
                    1 => text[..at] + text[end..],
                    2 => text[..end] + text[at..],
                    _ => text[..at] + special[random.Next(special.Length)] + text[at..],
                };
            }

            foreach (Diagnostic diagnostic in ClaimFile.Read(text, Sets.Leap).Diagnostics)
                (diagnostic.Line > 0 && diagnostic.Message.Length > 0).ShouldBeTrue(diagnostic.ToString());
        }
    }

    [Fact]
    public void Read_RandomText_NeverThrows()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            byte[] bytes = new byte[random.Next(600)];
            random.NextBytes(bytes);
            ClaimFile.Read(Encoding.Latin1.GetString(bytes), Sets.Leap);
            ClaimFile.Read(Encoding.UTF8.GetString(bytes), Sets.Leap);
        }
    }

    private static string Local(string local, string zone) => Good.Replace(
        "claimed_time_utc: \"2023-11-27T14:36:25Z\"", $"claimed_time_local: \"{local}\"\n  tz: \"{zone}\"");
}
