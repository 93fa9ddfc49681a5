using System;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Sensing;
using Shouldly;
using static Overflight.Tests.Analyses.ToldLedger;

namespace Overflight.Tests.Analyses;

/// <summary>Pictures that articles tell of, against the orbit of Malligyong-1.</summary>
public class CheckReportTests
{
    [Theory]
    [InlineData(23, ClaimPolarity.Asserted, Verdict.Supported)]
    [InlineData(12, ClaimPolarity.Asserted, Verdict.Contradicted)]
    [InlineData(23, ClaimPolarity.Denied, Verdict.Undetermined)] // a pass does not show that a picture was taken
    [InlineData(12, ClaimPolarity.Denied, Verdict.Supported)]
    [InlineData(12, ClaimPolarity.Doubted, Verdict.Supported)]
    public void Run_APicture_IsJudgedAsItIsSaid(int hour, ClaimPolarity polarity, Verdict verdict)
    {
        ReportFinding found = Run(WhiteHouse(hour) with { Polarity = polarity });
        found.Verdict.ShouldBe(verdict);
        (found.Orbit.ShouldNotBeNull().Reasons.Length < found.Reasons.Length)
            .ShouldBe(polarity != ClaimPolarity.Asserted);
    }

    [Fact]
    public void Run_ATimeOfADayThatCannotBeTold_SaysSo()
    {
        ReportedClaim claim = WhiteHouse(23);
        ReportFinding found = Run(
            claim with { When = claim.When! with { Certainty = TimeCertainty.Open } }); // just given
        found.Verdict.ShouldBe(Verdict.Undetermined);
        found.Reasons.ShouldHaveSingleItem().ShouldContain("which day");
    }

    [Fact]
    public void Run_ATimeThatEndsBeforeItBegins_IsUndetermined()
    {
        ReportedClaim claim = WhiteHouse(23);
        Run(claim with
        {
            When = claim.When! with { Span = claim.When.Span! with { ToTime = new(0, 10) } }, // just given
        }).Verdict.ShouldBe(Verdict.Undetermined);
    }

    /// <summary>At 03:41 UTC on 28 November 2023 it stood 69° over Washington, in the night.</summary>
    [Theory]
    [InlineData(SensorKind.Optical, Verdict.Contradicted)]
    [InlineData(SensorKind.Radar, Verdict.Supported)]
    [InlineData(SensorKind.Unknown, Verdict.Supported)]
    public void Run_APictureAtNight_IsHeldAgainstCamerasOnly(SensorKind sensor, Verdict verdict)
    {
        ReportedClaim claim = WhiteHouse(23);
        var day = new DateOnly(2023, 11, 28);
        var span = new CalendarSpan(day, day, new(12, 41), new(12, 41), "Asia/Pyongyang");
        ReportFinding found = Run(
            claim with { When = claim.When! with { Span = span } }, // just given
            Basis with { SensorOf = _ => sensor });
        found.Verdict.ShouldBe(verdict);
        found.Reasons.Any(r => r.Contains("need daylight")).ShouldBe(sensor != SensorKind.Optical);
    }

    /// <summary>"11:36 p.m." of a Korean agency is no time of Washington, unless it says so.</summary>
    [Theory]
    [InlineData("11:36 p.m. on Monday", ClaimPolarity.Asserted, Verdict.Undetermined)]
    [InlineData("11:36 p.m. on Monday", ClaimPolarity.Doubted, Verdict.Undetermined)]
    [InlineData("11:36 p.m. local time on Monday", ClaimPolarity.Asserted, Verdict.Contradicted)]
    public void Run_AnAssumedZone_DecidesNothingThatAnotherWouldNot(
        string text, ClaimPolarity polarity, Verdict verdict)
    {
        ReportedClaim claim = WhiteHouse(23) with { Polarity = polarity };
        ReportFinding found = Run(claim with
        {
            When = claim.When! with // just given
            {
                Text = text,
                Span = claim.When.Span! with { Zone = "America/New_York" },
            },
        });
        found.Verdict.ShouldBe(verdict);
        if (verdict == Verdict.Undetermined)
            found.Reasons.ShouldHaveSingleItem().ShouldContain("America/New_York or of Asia/Pyongyang");
    }

    [Fact]
    public void Run_AnotherTimeInTheSentence_KeepsFromContradicting()
    {
        ReportedClaim claim = WhiteHouse(12);
        new CheckReport(Basis).Run(
            Asked(claim) with { OtherTimes = [WhiteHouse(23).When!] }, Shipped.Snapshot, CancellationToken.None)
            .ShouldNotBeNull().Verdict.ShouldBe(Verdict.Undetermined);
        Run(claim).Verdict.ShouldBe(Verdict.Contradicted);
    }

    [Fact]
    public void Run_SomebodyElsesPicture_IsNotHeldAgainstTheSatelliteBesideIt() =>
        Run(WhiteHouse(12) with { Actor = ["Planet Labs"] }).Verdict.ShouldBe(Verdict.Undetermined);

    [Fact]
    public void Needs_TheSatellitesOfClaimAndText_AreAskedByNumber()
    {
        ReportedClaim claim = WhiteHouse(23) with { About = ["Kosmos-9876"] };
        ReadingBasis basis = Basis with { NumberOf = n => n == "Kosmos-9876" ? 70001 : null };
        CheckReport.Needs(Asked(claim)).By(basis).Satellites
            .Intersect([58400, 70001, 70002]).ShouldBe([58400, 70001]);
    }

    /// <summary>27 November 2023, 23:36:25 in Pyongyang is the time that was published.</summary>
    private static ReportedClaim WhiteHouse(int hour) => Claim(ReportedClaimKind.Imaging) with
    {
        Where = ["White House"],
        When = On("2023-11-27") with
        {
            Span = new CalendarSpan(
                new(2023, 11, 27), new(2023, 11, 27), new(hour, 36, 25), new(hour, 36, 25), "Asia/Pyongyang"),
        },
    };

    private static ReportFinding Run(ReportedClaim claim, ReadingBasis? basis = null) =>
        new CheckReport(basis ?? Basis).Run(Asked(claim), Shipped.Snapshot, CancellationToken.None).ShouldNotBeNull();

    private static CheckReportRequest Asked(ReportedClaim claim) => new()
    {
        Id = "a",
        Claim = claim,
        Published = ArticleDate.Unknown,
        Source = new ClaimSource("A paper", null, null),
        Satellites = [],
        IsPictureClaimed = true,
    };
}
