using System;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence.Reading;
using Shouldly;
using static Overflight.Tests.Analyses.ToldLedger;

namespace Overflight.Tests.Analyses;

/// <summary>Which claims speak of one thing.</summary>
public class LedgerEventsTests
{
    private static ReportedClaim Picture(params string[] where) =>
        Claim(ReportedClaimKind.Imaging) with { Where = [.. where] };

    private static ReportedClaim Withheld =>
        Claim(ReportedClaimKind.ImageRelease) with { Polarity = ClaimPolarity.Denied };

    [Fact]
    public void Run_OnePictureInTwoTexts_IsOneEventWithTheDenialOfItsText()
    {
        var told = new ToldLedger();
        long[] first = told.Text("a", "a", Picture("White House", "Pentagon"), Withheld);
        long[] second = told.Text("b", "b", Picture("Pentagon") with { When = On("2023-11-27") });
        ClaimedEvent pictures = told.Events.Of(first[0]);
        pictures.Claims.Select(c => c.Number).ShouldBe([first[0], first[1], second[0]]);
        pictures.Kind.ShouldBe(ClaimedEventKind.Pictures);
        pictures.Subject.ShouldBe("Malligyong-1");
        pictures.Where.ShouldBe(["Pentagon", "White House"]);
        (pictures.From, pictures.To).ShouldBe((new DateOnly(2023, 11, 27), new DateOnly(2023, 11, 27)));
        (pictures.TextCount, pictures.Voices.Single()).ShouldBe((2, "North Korea"));
    }

    [Fact]
    public void Run_OtherPlacesOrDays_AreOtherEvents()
    {
        var told = new ToldLedger();
        long house = told.Text("a", "a", Picture("White House") with { When = On("2023-11-27") })[0];
        long guam = told.Text("b", "b", Picture("Andersen") with { When = On("2023-11-22") })[0];
        long later = told.Text("c", "c", Picture("White House") with { When = On("2024-02-02") })[0];
        told.Events.All.Count.ShouldBe(3);
        told.Events.AreOne(house, guam).ShouldBeFalse();
        told.Events.AreOne(house, later).ShouldBeFalse();
    }

    [Fact]
    public void Run_APictureWithoutADay_DrawsNoTwoDaysTogether()
    {
        var told = new ToldLedger();
        long first = told.Text("a", "a", Picture("White House") with { When = On("2023-11-27") })[0];
        long second = told.Text("b", "b", Picture("White House") with { When = On("2024-02-02") })[0];
        long undated = told.Text("c", "c", Picture("White House"))[0];
        told.Events.AreOne(first, second).ShouldBeFalse();
        told.Events.All.Count(e => e.Claims.Any(c => c.Number == undated)).ShouldBe(1);
    }

    [Fact]
    public void Run_HowFarPreparationsAre_StandsBesideThePlanOfItsTextToEndThem()
    {
        ReportedClaim done = Claim(ReportedClaimKind.Preparation, "Production is complete.");
        ReportedClaim plan = Claim(ReportedClaimKind.Plan, "It will finish preparations by April.") with
        {
            Modality = ClaimModality.Will,
            When = On("2023-04-01", "2023-04-30", TimeRole.By),
        };
        var told = new ToldLedger();
        long[] first = told.Text("a", "a", done, plan);
        long other = told.Text("b", "b", done)[0];
        ClaimedEvent prepared = told.Events.Of(first[0]);
        prepared.Claims.Select(c => c.Number).ShouldBe([first[0], first[1]]);
        (prepared.Kind, prepared.To).ShouldBe((ClaimedEventKind.Plan, new DateOnly(2023, 4, 30)));
        told.Events.AreOne(first[0], other).ShouldBeFalse();
    }

    [Fact]
    public void Run_CopiesOfOneStory_CountOnce()
    {
        var told = new ToldLedger();
        long first = told.Text("a", "story", Picture("Norfolk"))[0];
        told.Text("a, again", "story", Picture("Norfolk"));
        ClaimedEvent pictures = told.Events.Of(first);
        (pictures.Claims.Length, pictures.TextCount).ShouldBe((2, 1));
    }

    [Fact]
    public void Run_LaunchesOfTheRecord_TakeTheirClaims()
    {
        var told = new ToldLedger();
        long both = told.Text(
            "a", "a",
            Claim(ReportedClaimKind.LaunchFailure) with { About = [], When = On("2023-01-01", "2023-12-31") })[0];
        long orbit = told.Text("b", "b", Claim(ReportedClaimKind.OrbitReached) with { When = On("2023-11-21") })[0];
        ClaimedEvent[] failed = [.. told.Events.All.Where(e => e.Claims.Any(c => c.Number == both))];
        failed.Select(e => e.Launch?.Id).ShouldBe(["2023-05-31", "2023-08-24"]);
        told.Events.Of(orbit).Launch?.Id.ShouldBe("2023-11-21");
    }

    [Fact]
    public void Run_AFailureWithoutADay_IsTheLatestOfItsText()
    {
        var told = new ToldLedger();
        ReportedClaim failure = Claim(ReportedClaimKind.LaunchFailure) with { About = [] };
        long[] claims = told.Text(
            "a", "a", failure with { When = On("2024-05-27") },
            failure with { When = On("2023-01-01", "2023-12-31") }, failure, Claim(ReportedClaimKind.OrbitReached));
        told.Events.Of(claims[2]).Launch?.Id.ShouldBe("2024-05-27");
        told.Events.Of(claims[3]).Launch?.Id.ShouldBe("2023-11-21");
        long elsewhere = told.Text("b", "b", failure)[0];
        told.Events.Of(elsewhere).Launch.ShouldBeNull();
    }

    [Fact]
    public void Run_PlansWithOneDeadline_AreOne()
    {
        var told = new ToldLedger();
        ReportedClaim plan = Claim(ReportedClaimKind.Plan) with { About = [], Modality = ClaimModality.Will };
        long[] one = told.Text("a", "a", plan with { When = On("2024-01-01", "2024-12-31", TimeRole.By) });
        long[] two = told.Text("b", "b", plan with { When = On("2024-04-01", "2024-12-31") });
        long[] other = told.Text("c", "c", plan with { When = On("2023-04-01", "2023-04-30", TimeRole.By) });
        told.Events.AreOne(one[0], two[0]).ShouldBeTrue();
        told.Events.AreOne(one[0], other[0]).ShouldBeFalse();
        told.Events.Of(one[0]).From.ShouldBe(new DateOnly(2024, 12, 31));
    }

    [Fact]
    public void Run_SignsSeenAndNotSeen_AreOfTheSiteNotOfWhoLooks()
    {
        var told = new ToldLedger();
        ReportedClaim signs = Claim(ReportedClaimKind.Preparation) with { About = [], Where = ["Sohae"] };
        long seen = told.Text("a", "a", signs with { Actor = ["South Korea"] })[0];
        long none = told.Text("b", "b", signs with { Polarity = ClaimPolarity.Denied })[0];
        told.Events.AreOne(seen, none).ShouldBeTrue();
        told.Events.Of(seen).Subject.ShouldBe("North Korea");
    }

    [Fact]
    public void Run_EveryClaim_IsInSomeEventAndTheOrderIsThatOfDays()
    {
        var told = new ToldLedger();
        foreach (ReportedClaimKind kind in Enum.GetValues<ReportedClaimKind>())
        {
            told.Text($"{kind}", $"{kind}", Claim(kind), Claim(kind) with { When = On("2020-02-02") },
                Claim(kind) with { About = [], Actor = [], Attribution = new() });
        }

        long[] all = [.. told.View.Claims.Select(c => c.Number)];
        told.Events.All.SelectMany(e => e.Claims).Select(c => c.Number).Distinct().Order().ShouldBe(all);
        told.Events.All.Select(e => e.From ?? DateOnly.MaxValue).ShouldBeInOrder();
    }

    [Fact]
    public void Contradictions_SignsAndPictures_AreNamedWithBothSides()
    {
        var told = new ToldLedger();
        ReportedClaim signs = Claim(ReportedClaimKind.Preparation) with { About = [], Where = ["Sohae"] };
        long seen = told.Text("a", "a", signs)[0];
        long none = told.Text("b", "b", signs with { Polarity = ClaimPolarity.Denied })[0];
        long picture = told.Text("c", "c", Picture("White House"))[0];
        long withheld = told.Text("d", "d", Withheld with { Attribution = new("Japan") })[0];
        Contradiction[] found = [.. LedgerContradictions.Run(told.View, told.Events.All)];
        found.Select(c => (c.What, c.Claim.Number, c.Against!.Number))
            .ShouldBe([("claim", picture, withheld), ("claim", seen, none)], ignoreOrder: true);
    }

    [Fact]
    public void Contradictions_OneVoiceInOneText_AndCopies_AreNone()
    {
        var told = new ToldLedger();
        ReportedClaim sees = Claim(ReportedClaimKind.Capability) with { Attribution = new("Tamsin Orrell") };
        told.Text("a", "story", sees, sees with { Polarity = ClaimPolarity.Doubted });
        LedgerContradictions.Run(told.View, told.Events.All).ShouldBeEmpty();
        told.Text("b", "story", sees with { Polarity = ClaimPolarity.Doubted });
        LedgerContradictions.Run(told.View, told.Events.All).ShouldBeEmpty();
    }

    [Fact]
    public void Contradictions_TheViewsOfTwoStates_AreNone()
    {
        var told = new ToldLedger();
        ReportedClaim condemns = Claim(ReportedClaimKind.Condemnation) with
        {
            About = [],
            Actor = ["Japan"],
            Attribution = new("Japan"),
            When = On("2023-11-22"),
        };
        told.Text("a", "a", condemns);
        told.Text("b", "b", condemns with { Actor = ["Russia"], Polarity = ClaimPolarity.Denied, Attribution = new() });
        LedgerContradictions.Run(told.View, told.Events.All).ShouldBeEmpty();
        told.Text("c", "c", condemns with { Polarity = ClaimPolarity.Denied, Attribution = new() });
        LedgerContradictions.Run(told.View, told.Events.All).Length.ShouldBe(1);
    }

    [Fact]
    public void EventsAndContradictions_OfManyClaims_GrowWithTheirNumber()
    {
        var told = new ToldLedger();
        ReportedClaim[] claims =
        [
            .. Enumerable.Range(0, 3000).Select(i => Claim(ReportedClaimKind.OrbitReached, $"They said so {i}.") with
            {
                When = On("2023-11-21"),
                Polarity = (ClaimPolarity)(i % 3),
                Attribution = new($"Speaker {i}"),
            }),
        ];
        told.Text("a", "a", claims);
        told.Events.All.Count.ShouldBe(1);
        LedgerContradictions.Run(told.View, told.Events.All).Count(c => c.What == "claim")
            .ShouldBe(1000 * LedgerContradictions.AgainstMax);
    }

    [Fact]
    public void Csv_WhatASpreadsheetTakesForAFormula_IsText()
    {
        var told = new ToldLedger();
        told.Text(
            "=1+1", "a", Claim(ReportedClaimKind.Plan, "@SUM(A1:A2)"), Claim(ReportedClaimKind.Plan, " -2+3"),
            Claim(ReportedClaimKind.Plan, "A plan = a plan"));
        string csv = LedgerCsvText.Write(told.View);
        csv.ShouldContain(",'=1+1,");
        csv.ShouldContain(",'@SUM(A1:A2),");
        csv.ShouldContain(",' -2+3,");
        csv.ShouldContain(",A plan = a plan,");
    }

    [Fact]
    public void Contradictions_OrbitAndFailureOfOneLaunch_IsNamed()
    {
        var told = new ToldLedger();
        long orbit = told.Text("a", "a", Claim(ReportedClaimKind.OrbitReached) with { When = On("2023-11-21") })[0];
        long failed = told.Text(
            "b", "b", Claim(ReportedClaimKind.LaunchFailure) with { When = On("2023-11-21"), Attribution = new() })[0];
        LedgerContradictions.Run(told.View, told.Events.All)
            .ShouldContain(c => c.Claim.Number == orbit && c.Against != null && c.Against.Number == failed);
    }
}
