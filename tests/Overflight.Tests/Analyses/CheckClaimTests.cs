using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Analyses;

/// <summary>The edges of the verdict.</summary>
public class CheckClaimTests
{
    private static readonly string[] Times =
    [
        "2023-11-27T14:36:25Z", "2023-12-06T00:00:00Z", "2024-01-10T00:00:00Z", "2026-03-30T00:00:00Z",
        "2026-04-15T12:00:00Z", "2026-08-10T06:00:00Z",
    ];

    [Fact]
    public void Run_OtherNodeAtNight_IsContradictedBecauseTheGroundWasDark()
    {
        Pass night = PassesAround("2023-11-27T14:36:25Z", 30.0)
            .First(p => p.TcaView.SunElevation < Angle.FromDegrees(-10.0));
        ClaimFinding finding = Shipped.Check(Shipped.At(night.Tca.ToUtcString(Sets.Leap)));
        finding.Finding.ShouldBe(Verdict.Contradicted);
        finding.AtClaim.ShouldNotBeNull().Elevation.Degrees.ShouldBeGreaterThan(30.0);
        finding.Reasons[0].ShouldStartWith("The ground was dark: the Sun stood ");
    }

    [Fact]
    public void Run_DarkAllowed_IsSupported()
    {
        Pass night = PassesAround("2023-11-27T14:36:25Z", 30.0)
            .First(p => p.TcaView.SunElevation < Angle.FromDegrees(-10.0));
        CheckClaimRequest request = Shipped.Request(Shipped.At(night.Tca.ToUtcString(Sets.Leap)));
        Shipped.Check(request with { SunElevationMin = Angle.FromDegrees(-90.0) }).Finding.ShouldBe(Verdict.Supported);
    }

    [Fact]
    public void Run_LowPass_IsContradictedWithItsElevation()
    {
        Pass low = PassesAround("2023-11-27T14:36:25Z", 0.0)
            .First(p => p.MaxElevation < Angle.FromDegrees(20.0) && p.TcaView.SunElevation > Angle.FromDegrees(5.0));
        ClaimFinding finding = Shipped.Check(Shipped.At(low.Tca.ToUtcString(Sets.Leap)));
        finding.Finding.ShouldBe(Verdict.Contradicted);
        finding.Reasons[0].ShouldContain($"{low.MaxElevation.Degrees:0.0}° above the horizon; from 30.0° up");
    }

    [Fact]
    public void Run_NoElements_IsUndeterminedAndSaysHowToGetThem()
    {
        ClaimFinding finding = Shipped.Check(Shipped.At(Times[0]) with { Satellite = 99_999 });
        finding.Finding.ShouldBe(Verdict.Undetermined);
        finding.Reasons.Single().ShouldBe(
            "No element set of object 99999 is known, so nothing can be computed. " +
            "Import one: overflight elements import FILE.");
        (finding.Uncertainty, finding.ElementsAge, finding.Pass).ShouldBe((null, null, null));
    }

    [Theory]
    [InlineData("2024-02-20T14:30:00Z", "37.9 to 38.9")]
    [InlineData("2024-12-25T14:30:00Z", "130 to 190")]
    [InlineData("2025-04-01T14:30:00Z", "80 to 90")]
    public void Run_FarFromAnySet_IsUndeterminedWithAgeAndError(string utc, string days)
    {
        double[] ends = [.. days.Split(" to ").Select(double.Parse)];
        ClaimFinding finding = Shipped.Check(Shipped.At(utc));
        finding.Finding.ShouldBe(Verdict.Undetermined);
        double age = finding.ElementsAge.ShouldNotBeNull().Abs().Days;
        age.ShouldBeInRange(ends[0], ends[1]);
        finding.Reasons[0].ShouldBe(
            $"The nearest element set is {age:0.0} days away from the claimed time; " +
            "beyond 30 days no finding is made.");
        finding.Reasons.ShouldContain(r => r.Contains("early or late by up to", StringComparison.Ordinal));
        finding.Uncertainty.ShouldNotBeNull().Seconds.ShouldBeGreaterThan(30.0);
    }

    [Fact]
    public void Run_LargeError_IsUndeterminedBecauseMostTimesWouldFit()
    {
        // Drag a hundred times stronger: after eight days the set hardly tells where on the orbit the satellite is.
        Snapshot vague = Shipped.OneSet(
            Times[0], e => e with { HalfMeanMotionDotRadPerS2 = 300.0 * e.HalfMeanMotionDotRadPerS2 });
        ClaimFinding finding = Shipped.Check(Shipped.Request(Shipped.At(Times[0])), vague);
        finding.ChanceRatio.ShouldNotBeNull().ShouldBeGreaterThan(CheckClaim.ChanceMaxRatio);
        finding.Finding.ShouldBe(Verdict.Undetermined, string.Join('\n', finding.Reasons));
        finding.Reasons[0].ShouldStartWith("The elements are too old to tell: ");
    }

    [Fact]
    public void Run_SecondBySecondOverTheEdge_GoesFromSupportedOverUndeterminedToContradicted()
    {
        Pass pass = PassesAround(Times[0], 30.0).MinBy(p => (p.Tca - Sets.Utc(Times[0])).Abs())!; // there is one
        var seen = new List<Verdict>();
        for (int i = 0; i <= 120; i++)
        {
            Claim claim = Shipped.At((pass.Los + (i * Duration.FromSeconds(0.5))).ToUtcString(Sets.Leap, 9));
            ClaimFinding finding = Shipped.Check(claim);
            double beyond = (i * 0.5) - 1.0; // the statement's precision is one second
            double sigmas = beyond / (0.5 * finding.Uncertainty.ShouldNotBeNull().Seconds);
            Verdict expected = sigmas <= 2.0 ? Verdict.Supported
                : sigmas <= 3.0 ? Verdict.Undetermined
                : Verdict.Contradicted;
            if (Math.Abs(sigmas - 2.0) > 0.01 && Math.Abs(sigmas - 3.0) > 0.01)
                finding.Finding.ShouldBe(expected, $"{beyond} s after the edge");
            seen.Add(finding.Finding);
        }

        seen.Distinct().ShouldBe([Verdict.Supported, Verdict.Undetermined, Verdict.Contradicted]);
        seen.Zip(seen.Skip(1)).Count(p => p.First != p.Second).ShouldBe(2); // no way back
    }

    [Fact]
    public void Run_WindowWithOneImpossiblePlace_IsContradictedAndNamesIt()
    {
        Claim claim = Shipped.Claim("korea-east-20231125");
        NamedPlace rome = Shipped.Place("Rome");
        ClaimFinding finding = Shipped.Check(claim with { Places = claim.Places.Add(rome) });
        finding.Finding.ShouldBe(Verdict.Contradicted);
        finding.Places.Single(p => p.Finding == Verdict.Contradicted).Place.ShouldBe(rome);
        finding.Reasons.ShouldContain(r => r.StartsWith("Rome: At ", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_ReceivedWithoutStation_IsUndeterminedAndAsksForOne()
    {
        ClaimFinding finding = Shipped.Check(new CheckClaimRequest { Claim = Shipped.Claim("guam-20231122") });
        finding.Finding.ShouldBe(Verdict.Undetermined);
        finding.Station.ShouldBeNull();
        finding.ChanceRatio.ShouldBeNull("no test was made");
        finding.Reasons.ShouldContain(r => r.EndsWith("Add one: station.", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_StationNamedInTheClaim_IsUsedInsteadOfTheAssumedOne()
    {
        NamedPlace rome = Shipped.Place("Rome");
        ClaimFinding finding = Shipped.Check(Shipped.Claim("guam-20231122") with { Station = rome });
        StationCheck station = finding.Station.ShouldNotBeNull();
        (station.Station, station.IsAssumed).ShouldBe((rome, false));
        finding.Finding.ShouldBe(Verdict.Contradicted);
        finding.Reasons.ShouldNotContain(r => r.Contains("assumed", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_DecayedBeforeTheClaim_IsUndeterminedAndSaysSo()
    {
        Snapshot falling = Shipped.OneSet("2023-12-06T00:00:00Z", e => e with { BStar = 0.05 });
        var propagator = new Sgp4Propagator(falling.HistoryOf(58400).Sets[0].Elements, Sets.Leap);
        Instant fall = Enumerable.Range(1, 700).Select(h => propagator.Elements.Epoch + Duration.FromHours(h))
            .First(t => propagator.TryStateAt(t, out _) != PropagationStatus.Ok);
        ClaimFinding finding = Shipped.Check(Shipped.Request(Shipped.At(fall.ToUtcString(Sets.Leap))), falling);
        finding.AtClaim.ShouldBeNull();
        finding.Finding.ShouldBe(Verdict.Undetermined);
        finding.Reasons.ShouldContain(r => r.StartsWith("The elements give no position", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1957-10-05T00:00:00Z")]
    [InlineData("2099-12-30T00:00:00Z")]
    public void Run_DecadesAway_IsUndetermined(string utc) =>
        Shipped.Check(Shipped.At(utc)).Finding.ShouldBe(Verdict.Undetermined);

    [Fact]
    public void Run_NoPlaceOrCancelled_Throws()
    {
        Claim claim = Shipped.At(Times[0]);
        Should.Throw<ArgumentException>(() => Shipped.Check(claim with { Places = [] }));
        Should.Throw<OperationCanceledException>(
            () => CheckClaim.Run(Shipped.Request(claim), Shipped.Snapshot, null, new CancellationToken(true)));
    }

    [Fact]
    public void Run_Progress_RisesToOne()
    {
        var told = new Told();
        CheckClaim.Run(
            Shipped.Request(Shipped.Claim("korea-east-20231125")), Shipped.Snapshot, told, CancellationToken.None);
        told.Values.ShouldBe(told.Values.Order());
        (told.Values.Count, told.Values[^1]).ShouldBe((6, 1.0));
    }

    [Fact]
    public void Run_ChanceOfAWindow_IsTheShareOfStartsThatFit()
    {
        Claim claim = Shipped.At(Times[0]);
        Instant from = claim.Time.From;
        claim = claim with { Time = claim.Time with { To = from + Duration.FromMinutes(5) } };
        CheckClaimRequest request = Shipped.Request(claim);
        ClaimFinding finding = Shipped.Check(request);
        Duration sigma2 = finding.Uncertainty.ShouldNotBeNull();
        Duration length = Duration.FromMinutes(5) + Duration.FromSeconds(2);
        Interval around = new Interval(from, claim.Time.To).Widened(Duration.FromHours(12) + Duration.FromSeconds(1));
        ImmutableArray<Pass> lit =
            [.. PassesAround(Times[0], 30.0).Where(p => p.TcaView.SunElevation >= Angle.Zero)];
        Duration fits = lit.Aggregate(Duration.Zero, (sum, p) => sum + p.Length + (2L * sigma2) + length);
        finding.ChanceRatio.ShouldNotBeNull().ShouldBe(fits / around.Length, 1e-4);
    }

    [Fact]
    public void Run_WiderPrecision_NeverTurnsSupportIntoContradiction() =>
        Prop.ForAll<int, byte, byte>((seed, fine, more) =>
        {
            Claim claim = Near(seed);
            Claim narrow = claim with { Time = claim.Time with { Precision = Duration.FromSeconds(fine) } };
            Duration wider = Duration.FromSeconds(fine + (2.0 * more));
            Claim wide = claim with { Time = claim.Time with { Precision = wider } };
            if (Shipped.Check(narrow).Finding == Verdict.Supported)
                Shipped.Check(wide).Finding.ShouldNotBe(Verdict.Contradicted);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Run_LowerElevationMin_NeverTurnsSupportIntoContradiction() =>
        Prop.ForAll<int, byte, byte>((seed, high, less) =>
        {
            CheckClaimRequest request = Shipped.Request(Near(seed));
            double degrees = high % 80;
            CheckClaimRequest lower = request with { ElevationMin = Angle.FromDegrees(degrees - (less % 40)) };
            if (Shipped.Check(request with { ElevationMin = Angle.FromDegrees(degrees) }).Finding == Verdict.Supported)
                Shipped.Check(lower).Finding.ShouldNotBe(Verdict.Contradicted);
        }).QuickCheckThrowOnFailure();

    /// <summary>A claim within ten minutes of some pass, so that all verdicts come up.</summary>
    private static Claim Near(int seed)
    {
        var random = new Random(seed);
        string day = Times[random.Next(Times.Length)];
        ImmutableArray<Pass> passes = PassesAround(day, 10.0);
        Instant tca = passes[random.Next(passes.Length)].Tca;
        return Shipped.At((tca + Duration.FromSeconds(random.Next(-600, 600))).ToUtcString(Sets.Leap));
    }

    private static ImmutableArray<Pass> PassesAround(string utc, double elevationMin)
    {
        Instant middle = Sets.Utc(utc);
        var set = Shipped.Snapshot.HistoryOf(58400).Nearest(middle);
        return new PassFinder(new Sgp4Propagator(set.Elements, Sets.Leap), Shipped.Earth).Find(
            new GroundSite(Shipped.WhiteHouse.Position, Shipped.Earth.Ellipsoid), Angle.FromDegrees(elevationMin),
            new Interval(middle, middle).Widened(Duration.FromHours(12))).Passes;
    }
}
