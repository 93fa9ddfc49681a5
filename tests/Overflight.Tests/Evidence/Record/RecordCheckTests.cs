using System;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Shouldly;
using static Overflight.Tests.Analyses.ToldLedger;

namespace Overflight.Tests.Evidence.Record;

/// <summary>
/// Claims against the shipped record: North Korea tried on 2023-05-31 (21:27 UTC the day before), 08-24, 11-21 (orbit)
/// and 2024-05-27.
/// </summary>
public class RecordCheckTests
{
    private static readonly RecordCheck Check = new(Basis.Launches, Basis.Names, Basis.LeapSeconds);

    private static ReportedClaim Launch => Claim(ReportedClaimKind.LaunchAttempt) with { About = [] };

    private static ReportedClaim Announced => Claim(ReportedClaimKind.Plan, "They will put one in orbit.") with
    {
        About = [],
        Modality = ClaimModality.Will,
        When = On("2024-12-01", "2024-12-31", TimeRole.By),
    };

    [Theory]
    [InlineData("2023-05-31", "2023-05-31", Verdict.Supported)] // the day at the site
    [InlineData("2023-05-30", "2023-05-30", Verdict.Supported)] // the day in Washington
    [InlineData("2023-06-01", "2023-06-30", Verdict.Contradicted)] // June nowhere
    [InlineData("2023-11-22", "2023-11-22", Verdict.Supported)] // 2023-11-21T13:42Z is past midnight in Auckland
    [InlineData("2023-08-25", "2023-08-25", Verdict.Contradicted)]
    public void Of_ADayOrAMonth_HoldsWhereItWasThatDaySomewhere(string from, string to, Verdict verdict) =>
        VerdictOf(Launch with { When = On(from, to) }, "2024-01-01").ShouldBe(verdict);

    [Fact]
    public void Of_WhatIsToldAsDone_CountsOnlyWhatWasDoneWhenItWasPrinted()
    {
        ReportedClaim thisYear = Launch with { When = On("2023-01-01", "2023-12-31") };
        VerdictOf(thisYear, "2023-01-15").ShouldBe(Verdict.Contradicted);
        Check.Of(thisYear, Printed("2023-06-01")).ShouldNotBeNull().Launches.ShouldBe(["2023-05-31"]);
        Check.Of(thisYear, ArticleDate.Unknown).ShouldNotBeNull().Launches.Length.ShouldBe(3);
    }

    [Fact]
    public void Of_ADenialOfALaunchToCome_IsHeldAgainstAllLaunchesUntilThen() =>
        VerdictOf(
            Launch with
            {
                Polarity = ClaimPolarity.Denied,
                Modality = ClaimModality.Will,
                When = On("2024-06-01", "2024-06-30", TimeRole.By),
            },
            "2024-03-01").ShouldBe(Verdict.Contradicted);

    [Theory]
    [InlineData("They planned a launch in 2024.", 1, Verdict.Undetermined, "whether what came before it was written")]
    [InlineData("They planned three launches in 2024.", 3, Verdict.Contradicted, "the record has 1 (Malligyong-1-1 on")]
    public void Of_APlanForTheYearThatIsNearlyOver_TellsWhatCameBeforeItWasWritten(
        string quote, int count, Verdict verdict, string reason)
    {
        RecordFinding found = Check.Of(
            Announced with
            {
                Quote = quote,
                When = On("2024-01-01", "2024-12-31"),
                Quantities = [Count(count)],
            },
            Printed("2024-12-20")).ShouldNotBeNull();
        found.Verdict.ShouldBe(verdict);
        found.Reasons.ShouldHaveSingleItem().ShouldContain(reason);
    }

    [Theory]
    [InlineData("2023-11-21", Verdict.Undetermined)] // not to be sure is not to deny
    [InlineData("2023-10-01", Verdict.Supported)]
    public void Of_ADoubt_IsJudgedAsADoubt(string day, Verdict verdict) =>
        VerdictOf(Launch with { Polarity = ClaimPolarity.Doubted, When = On(day) }, "2023-11-25").ShouldBe(verdict);

    [Fact]
    public void Of_ALaunchOfAnotherStateToldByNorthKorea_IsNotHeldAgainstItsRecord() =>
        VerdictOf(Launch with { Actor = ["South Korea"], When = On("2023-12-01") }, "2023-12-03")
            .ShouldBe(Verdict.Undetermined);

    [Fact]
    public void Of_ALaunchWithoutAState_IsTheSpeakers() =>
        VerdictOf(Launch with { Actor = [], When = On("2023-11-21") }, "2023-11-22").ShouldBe(Verdict.Supported);

    [Fact]
    public void Of_APlan_IsMissedOnlyWhereItIsAssertedAndNotYetOver()
    {
        VerdictOf(Announced, "2024-03-01").ShouldBe(Verdict.Contradicted);
        VerdictOf(Announced with { Polarity = ClaimPolarity.Denied }, "2024-03-01").ShouldBe(Verdict.Undetermined);
        VerdictOf(Announced with { Polarity = ClaimPolarity.Doubted }, "2024-03-01").ShouldBe(Verdict.Undetermined);

        // "North Korea had said it would launch by June 2023", of December.
        VerdictOf(Announced with { When = On("2023-06-01", "2023-06-30", TimeRole.By) }, "2023-12-01")
            .ShouldBe(Verdict.Undetermined);
    }

    /// <summary>What a sentence leaves open is not contradicted. All by readers of such sentences.</summary>
    [Theory]
    [InlineData(ReportedClaimKind.OrbitReached, "An attempt to orbit it failed.", "2023-05-31", "the attempt alone")]
    [InlineData(ReportedClaimKind.LaunchFailure, "The first stage exploded.", "2023-11-21", "spent stage")]
    [InlineData(ReportedClaimKind.LaunchFailure, "They failed to launch one.", "2023-10-15", "nothing was launched")]
    [InlineData(ReportedClaimKind.LaunchFailure, "They denounced the failed launch.", "2023-06-15", "something else")]
    [InlineData(ReportedClaimKind.LaunchFailure, "It flew after two failures.", "2023-11-21", "something else")]
    [InlineData(ReportedClaimKind.LaunchFailure, "The long-range missile failed.", "2023-06-15", "a missile")]
    [InlineData(ReportedClaimKind.LaunchAttempt, "A test came weeks after the launch.", "2024-01-14", "something else")]
    [InlineData(ReportedClaimKind.LaunchAttempt, "It was launched.", "2024-12-01", "after its text was printed")]
    public void Of_AnOpenSentence_IsUndetermined(ReportedClaimKind kind, string quote, string day, string why)
    {
        ReportedClaim claim = Launch with { Kind = kind, Quote = quote, When = On(day) };
        RecordFinding found = Check.Of(claim, Printed("2024-02-01")).ShouldNotBeNull();
        found.Verdict.ShouldBe(Verdict.Undetermined);
        found.Reasons.ShouldHaveSingleItem().ShouldContain(why);
    }

    [Fact]
    public void Of_NoneSince_BeginsAfterIt()
    {
        ReportedClaim claim = Launch with
        {
            Polarity = ClaimPolarity.Denied,
            When = On("2016-01-01", "2016-12-31", TimeRole.Since),
        };
        VerdictOf(claim, "2023-05-03").ShouldBe(Verdict.Supported);
        VerdictOf(claim, "2023-12-03").ShouldBe(Verdict.Contradicted);
    }

    [Fact]
    public void Of_WhatASatelliteDidLater_IsNoLaunch() =>
        VerdictOf(
            Claim(ReportedClaimKind.OrbitReached, "It raised its orbit.") with { When = On("2024-02-20") },
            "2024-03-01").ShouldBe(Verdict.Undetermined);

    [Fact]
    public void Of_AnotherStatesLaunchBesideOurSatellite_IsTheirs() =>
        VerdictOf(
            Claim(ReportedClaimKind.LaunchAttempt) with { Actor = ["South Korea"], When = On("2023-12-01") },
            "2023-12-02").ShouldBe(Verdict.Undetermined);

    /// <summary>The launch of 27 May 2024 failed.</summary>
    [Theory]
    [InlineData("They will launch a satellite.", 1, "met")]
    [InlineData("They will launch two satellites.", 2, "missed")]
    [InlineData("They will launch a satellite into orbit.", 1, "missed")]
    [InlineData("They will have a satellite in orbit.", 1, "missed")]
    public void Of_APlanToLaunch_IsMetByAFailedLaunchToo(string quote, int count, string word)
    {
        RecordFinding found = Check.Of(
            Announced with
            {
                Quote = quote,
                Quantities = [Count(count)],
            },
            Printed("2024-03-01")).ShouldNotBeNull();
        found.Word.ShouldBe(word);
        found.Reasons.ShouldHaveSingleItem().ShouldContain("failed");
        found.Reasons[0].ShouldContain($"{count} ");
    }

    [Theory]
    [InlineData("They tried on two previous occasions this year.", 2)]
    [InlineData("They launched this year.", 3)]
    public void Of_PreviousAttempts_AreTheFirstOnes(string quote, int count) =>
        Check.Of(
            Launch with { Quote = quote, When = On("2023-01-01", "2023-12-31"), Quantities = [Count(2, "occasions")] },
            Printed("2023-11-25")).ShouldNotBeNull().Launches.Length.ShouldBe(count);

    [Fact]
    public void Of_NobodysLaunch_SaysThatNobodyIsTold()
    {
        ReportedClaim claim = Launch with { Actor = [], Attribution = new ClaimAttribution(null, null) };
        Check.Of(claim, Printed("2024-03-01")).ShouldNotBeNull().Reasons[0].ShouldContain("not told whose");
        Check.Of(claim with { Actor = ["Iran"] }, Printed("2024-03-01")).ShouldNotBeNull().Reasons[0]
            .ShouldContain("North Korea only");
    }

    private static QuantityMention Count(int count, string of = "satellites") => new()
    {
        Start = 0,
        End = 3,
        Text = "one",
        ValueCount = count,
        ValueMaxCount = count,
        Unit = "",
        Of = of,
        IsApproximate = false,
    };

    private static Verdict VerdictOf(ReportedClaim claim, string published) =>
        Check.Of(claim, Printed(published)).ShouldNotBeNull().Verdict;

    private static ArticleDate Printed(string day) =>
        ArticleDate.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), "printed");
}
