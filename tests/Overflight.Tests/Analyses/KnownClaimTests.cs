using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>The published claims, with answers that others computed.</summary>
public class KnownClaimTests
{
    [Fact]
    public void Run_WashingtonAndNorfolk_AgreeWithOthersFigures()
    {
        string[] rows = [.. File.ReadLines(TestData.Golden("truth/claims/known.csv")).Skip(1)];
        double seconds = 0.0, degrees = 0.0;
        foreach (string row in rows)
        {
            string[] f = row.Split(',');
            ClaimFinding finding = Shipped.Check(Shipped.Claim(f[0]));
            finding.Finding.ShouldBe(Verdict.Supported, f[0]);
            ViewGeometry view = finding.Pass.ShouldNotBeNull().TcaView;
            seconds = Math.Max(seconds, (finding.Pass.Tca - Sets.Utc(f[1])).Abs().Seconds);
            double[] off =
            [
                view.Elevation.Degrees - Number(f[2]),
                view.OffNadir.Degrees - Number(f[3]),
                view.SunElevation.Degrees - Number(f[4]),
            ];
            degrees = Math.Max(degrees, off.Max(Math.Abs));
        }

        rows.Length.ShouldBe(2);
        Validation.Record("claims", "Known closest approaches", rows.Length, seconds, "s", 1.0);
        Validation.Record("claims", "Known angles at closest approach", 3 * rows.Length, degrees, "deg", 1.0);
    }

    [Fact]
    public void Run_WhiteHouse_IsSupportedWithItsCaveats()
    {
        ClaimFinding finding = Shipped.Check(Shipped.Claim("whitehouse-20231127"));
        finding.Finding.ShouldBe(Verdict.Supported);
        finding.Difference.ShouldNotBeNull().Seconds.ShouldBeInRange(-12.0, 0.0);
        finding.AtClaim.ShouldNotBeNull().Elevation.Degrees.ShouldBe(70.0, 2.0);
        finding.AtClaim.Value.OffNadir.Degrees.ShouldBe(18.0, 2.0);
        finding.AtClaim.Value.SunElevation.Degrees.ShouldBe(22.0, 2.0);
        finding.ElementsAge.ShouldNotBeNull().Days.ShouldBe(-8.54, 0.01);
        finding.DoesNotShow[0].ShouldBe(
            "That a picture was taken: anyone who had the elements could have computed a fitting time.");
        finding.Places.Select(p => p.Place.Name).ShouldBe(["White House", "Pentagon"]);
        finding.Places.ShouldAllBe(p => p.Finding == Verdict.Supported);
        finding.Reasons.ShouldContain(r => r.Contains("if the satellite did not manoeuvre", StringComparison.Ordinal));
        finding.Reasons.ShouldContain(r => r.StartsWith("A time picked blindly", StringComparison.Ordinal));
        finding.EarthOrientation.ShouldBe(Overflight.Frames.EarthOrientationCoverage.Observed);
        finding.ChanceRatio.ShouldNotBeNull().ShouldBeInRange(0.001, 0.05);
    }

    [Fact]
    public void Run_WhatIsSaidToBeVisible_IsNotShown() =>
        Shipped.Check(Shipped.Claim("vinson-20231125")).DoesNotShow
            .ShouldContain(t => t.Contains("the aircraft carrier Carl Vinson", StringComparison.Ordinal));

    [Fact]
    public void Run_GuamReceived_WasSeenBeforeAndHadJustRisenAtTheCentre()
    {
        ClaimFinding finding = Shipped.Check(Shipped.Claim("guam-20231122"));
        finding.Finding.ShouldBe(Verdict.Supported);
        finding.Pass.ShouldNotBeNull().Tca
            .ShouldBeInRange(Sets.Utc("2023-11-22T00:18:10Z"), Sets.Utc("2023-11-22T00:18:40Z"));
        StationCheck station = finding.Station.ShouldNotBeNull();
        station.IsAssumed.ShouldBeTrue();
        station.AtClaim.ShouldNotBeNull().Elevation.Degrees.ShouldBeInRange(0.0, 5.0);
        station.Contact.ShouldNotBeNull().Aos.ShouldBeInRange(
            Sets.Utc("2023-11-22T00:19:30Z"), Sets.Utc("2023-11-22T00:21:00Z"));
        finding.Reasons.ShouldContain(r => r.Contains("assumed", StringComparison.Ordinal));
        double off = (finding.Pass.Tca - Sets.Utc("2023-11-22T00:18:25Z")).Abs().Seconds;
        Validation.Record("claims", "Known overflight of Guam before reception", 1, off, "s", 15.0);
    }

    [Theory]
    [InlineData("korea-west-20231124", 5)]
    [InlineData("korea-east-20231125", 6)]
    public void Run_KoreanWindow_FitsAtEveryPlace(string id, int places)
    {
        ClaimFinding finding = Shipped.Check(Shipped.Claim(id));
        finding.Finding.ShouldBe(Verdict.Supported, string.Join('\n', finding.Reasons));
        finding.Places.Length.ShouldBe(places);
        foreach (PlaceCheck place in finding.Places)
        {
            place.Finding.ShouldBe(Verdict.Supported, place.Place.Name);
            place.AtClaim.ShouldNotBeNull().Elevation.Degrees.ShouldBeGreaterThan(59.0, place.Place.Name);
            place.ClaimedInstant.ShouldBeInRange(finding.Claim.Time.From, finding.Claim.Time.To);
        }
    }

    [Theory]
    [InlineData(6.0)]
    [InlineData(-6.0)]
    public void Run_MovedBySixHours_IsContradictedAndNamesTheNearestPass(double hours)
    {
        foreach (Claim claim in Shipped.Claims)
        {
            ClaimFinding finding = Shipped.Check(Shipped.Moved(claim, Duration.FromHours(hours)));
            finding.Finding.ShouldBe(Verdict.Contradicted, claim.Id);
            string says = claim.Meaning == ClaimMeaning.Received
                ? "The nearest contact there lasts" : "The nearest pass";
            finding.Reasons.ShouldContain(r => r.Contains(says, StringComparison.Ordinal), claim.Id);
        }
    }

    [Fact]
    public void Run_TwiceOrWithTwoOrders_IsTheSame()
    {
        Claim claim = Shipped.Claim("norfolk-20231127");
        var reversed = new Snapshot(Shipped.Earth, Shipped.OneSetAnEpoch.Reverse());
        var forward = new Snapshot(Shipped.Earth, Shipped.OneSetAnEpoch);
        string first = Text(Shipped.Check(claim));
        Text(Shipped.Check(claim)).ShouldBe(first);
        Text(Shipped.Check(Shipped.Request(claim), reversed))
            .ShouldBe(Text(Shipped.Check(Shipped.Request(claim), forward)));
    }

    private static string Text(ClaimFinding finding) =>
        System.Text.Json.JsonSerializer.Serialize(finding, OverflightJson.Options(Sets.Leap));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
