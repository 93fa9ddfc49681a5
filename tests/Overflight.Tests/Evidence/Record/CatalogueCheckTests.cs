using System.Collections.Immutable;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Orbits;
using Overflight.Tests.Analyses;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Evidence.Record;

/// <summary>Claims of an orbit against the elements of 58400.</summary>
public class CatalogueCheckTests
{
    private static readonly LaunchEvent Launch =
        ReferenceData.Launches(Sets.Leap).Launches.Single(l => l.Id == "2023-11-21");

    private static readonly ElementHistory History = new(ReferenceData.MalligyongHistory(Sets.Leap).Sets);

    // The satellite was catalogued in an orbit of 493 x 512 km at 97.4 degrees (J. McDowell, Jonathan's Space Report
    // 825, https://www.planet4589.org/space/jsr/back/news.825.txt).
    [Theory]
    [InlineData("in an orbit of about 500 km", 500, 500, "km", false)]
    [InlineData("with a perigee of 493 km and an apogee of 512 km", 493, 512, "km", false)]
    [InlineData("at an altitude of 800 km", 800, 800, "km", true)]
    [InlineData("at an altitude of 300 km", 300, 300, "km", true)]
    [InlineData("the rocket flew 3000 km", 3000, 3000, "km", false)] // says nothing of the orbit
    [InlineData("with an inclination of 97.4 degrees", 97.4, 97.4, "deg", false)]
    [InlineData("with an inclination of 41 degrees", 41, 41, "deg", true)]
    [InlineData("with a period of 94.6 minutes", 94.6, 94.6, "min", false)]
    [InlineData("circles the Earth every 100 minutes", 100, 100, "min", true)]
    [InlineData("within 12 minutes of launch", 12, 12, "min", false)]
    public void Of_AFigure_IsHeldAgainstTheOrbit(string quote, double low, double high, string unit, bool isAgainst)
    {
        CatalogueFinding found = CatalogueCheck.Of(Claim(quote, low, high, unit), Launch, History, Sets.Leap);
        found.Verdict.ShouldBe(isAgainst ? Verdict.Contradicted : Verdict.Supported);
        found.Reasons[0].ShouldContain("object 58400");
        found.Reasons.Length.ShouldBe(isAgainst ? 2 : 1);
    }

    [Fact]
    public void Of_TheLaunch_RestsOnTheFirstSetAfterIt()
    {
        CatalogueFinding found = CatalogueCheck.Of(Claim("in orbit", 1, 1, ""), Launch, History, Sets.Leap);
        found.Set.Elements.Epoch.ShouldBeGreaterThan(Launch.At);
        History.Sets.First(s => s.Elements.Epoch > Launch.At).ShouldBe(found.Set);
    }

    [Fact]
    public void Of_AnotherDesignator_IsSaid()
    {
        CatalogueFinding found = CatalogueCheck.Of(
            Claim("in orbit", 1, 1, ""), Launch with { Designator = "2023-179X" },
            new ElementHistory(History.Sets.Select(s => s with { ObjectId = "2023-179A" })), Sets.Leap);
        found.Reasons[^1].ShouldBe("Its designator is 2023-179A, that of the launch is 2023-179X.");
    }

    [Theory]
    [InlineData(ClaimPolarity.Asserted, null, Verdict.Supported)]
    [InlineData(ClaimPolarity.Denied, null, Verdict.Undetermined)] // its purpose may be denied
    [InlineData(ClaimPolarity.Asserted, "2023-11-21", Verdict.Supported)]
    [InlineData(ClaimPolarity.Asserted, "2021-05-05", Verdict.Undetermined)] // another one must be meant
    [InlineData(ClaimPolarity.Denied, "2021-05-05", Verdict.Undetermined)]
    public void Of_AnObjectWithoutALaunch_SpeaksByItsBeingThere(ClaimPolarity polarity, string? day, Verdict verdict)
    {
        ReportedClaim claim = ToldLedger.Claim(ReportedClaimKind.OrbitReached, "in orbit") with
        {
            Polarity = polarity,
            When = day is null ? null : ToldLedger.On(day),
        };
        var history = new ElementHistory(History.Sets.Select(s => s with { ObjectId = "2023-179A" }));
        CatalogueCheck.Of(claim, ArticleDate.Unknown, history, Sets.Leap).Verdict.ShouldBe(verdict);
    }

    private static ReportedClaim Claim(string quote, double low, double high, string unit)
    {
        ImmutableArray<QuantityMention> quantities =
        [
            new()
            {
                Start = 0, End = 1, Text = "that", ValueCount = low, ValueMaxCount = high, Unit = unit, Of = "",
                IsApproximate = false,
            },
        ];
        return ToldLedger.Claim(ReportedClaimKind.OrbitReached, quote) with { Quantities = quantities };
    }
}
