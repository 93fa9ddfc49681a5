using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class FindSitePassesTests
{
    private static readonly Interval Days = new(Sets.Utc("2026-04-10T00:00:00Z"), Sets.Utc("2026-04-13T00:00:00Z"));
    private static readonly NamedPlace Equator = new("equator", Geodetic.FromDegrees(0.0, 0.0));
    private static readonly Omm First = Shipped.Snapshot.HistoryOf(58400).Nearest(Days.Midpoint);

    /// <summary>The same orbit under other numbers, a quarter of a revolution behind one another.</summary>
    private static readonly Omm[] Three =
    [
        First,
        First with { CatalogueNumber = 2, Elements = Turned(90.0) },
        First with { CatalogueNumber = 1, Elements = Turned(180.0) },
    ];

    private static readonly Snapshot Snapshot = new(Shipped.Earth, Three);

    [Fact]
    public void Run_ManyByMany_GivesThePassesOfEachPair()
    {
        (List<SitePass> found, FindSitePassesResult result) = Run(Request() with { PeaksMax = long.MaxValue }, 1);
        result.PassCount.ShouldBe(found.Count);
        result.LeftOut.ShouldBeEmpty();
        var expected = new List<(long, string, PredictedPass)>();
        foreach (long satellite in (long[])[58400, 1, 2])
        {
            foreach (NamedPlace place in (NamedPlace[])[Shipped.WhiteHouse, Equator])
            {
                var one = new FindPassesRequest { Satellite = satellite, Place = place, Span = Days };
                expected.AddRange(FindPasses.Run(one, Snapshot, null, CancellationToken.None).Passes
                    .Select(p => (satellite, place.Name, p)));
            }
        }

        found.Select(f => (f.Satellite, f.Place)).ShouldBe(expected.Select(e => (e.Item1, e.Item2)));
        foreach ((SitePass pass, (long _, string _, PredictedPass whole)) in found.Zip(expected))
        {
            Near(pass.Aos, Instant.Max(whole.Pass.Aos, Days.Start));
            Near(pass.Los, Instant.Min(whole.Pass.Los, Days.End));
            (pass.IsUnderWayAtStart, pass.IsUnderWayAtEnd).ShouldBe(
                (whole.Pass.IsUnderWayAtStart, whole.Pass.IsUnderWayAtEnd));
            if (pass.IsUnderWayAtStart || pass.IsUnderWayAtEnd)
                continue;
            pass.MaxElevation!.Value.Degrees.ShouldBe(whole.Pass.MaxElevation.Degrees, 1e-6); // peaks asked for
            (pass.Tca!.Value - whole.Pass.Tca).Abs().Seconds.ShouldBeLessThan(0.01);
        }

        found.Count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Run_AnyNumberOfThreads_TellsTheSamePassesInOrder() =>
        Run(Request(), 2).Found.ShouldBe(Run(Request(), 1).Found);

    [Fact]
    public void Run_WithoutPeaks_LeavesThemOut() =>
        Run(Request(), 1).Found.ShouldAllBe(p => p.Tca == null && p.MaxElevation == null);

    /// <summary>Peaks are told for the first passes, however many are searched at once.</summary>
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    [InlineData(2, 1_000)]
    public void Run_SomePeaks_AreThoseOfTheFirstPasses(int threads, int peaks)
    {
        SitePass[] all = [.. Run(Request() with { PeaksMax = long.MaxValue }, 1).Found];
        SitePass[] some = [.. Run(Request() with { PeaksMax = peaks }, threads).Found];
        some.ShouldBe(all.Select((p, i) => i < peaks ? p : p with { Tca = null, MaxElevation = null }));
        all.ShouldAllBe(p => p.Tca >= p.Aos && p.Tca <= p.Los);
    }

    [Fact]
    public void Run_Decay_IsSaid()
    {
        Snapshot falling = Shipped.OneSet("2026-04-10T00:00:00Z", e => e with { BStar = 0.5 });
        FindSitePassesRequest request = Request() with { Satellites = [58400] };
        FindSitePassesResult In(double fromDays, double days)
        {
            Instant from = Days.Start + Duration.FromDays(fromDays);
            return FindSitePasses.Run(
                request with { Span = new(from, from + Duration.FromDays(days)) }, falling, _ => { }, 1, null,
                CancellationToken.None);
        }

        FindSitePassesResult before = In(0.0, 1.0), across = In(0.0, 60.0), after = In(60.0, 1.0);
        (before.LeftOut.Length, before.CutShort.Length).ShouldBe((0, 0));
        (across.LeftOut.Length, across.PassCount > 0).ShouldBe((0, true));
        across.CutShort.Single().Reason.ShouldMatch(
            "^There are no positions after 2026-0[45]-.*Z: its elements say that it has decayed.$");
        (after.PassCount, after.CutShort.Length).ShouldBe((0, 0));
        after.LeftOut.Single().Reason.ShouldBe(
            "There are no positions in this span: its elements say that it has decayed.");
    }

    /// <summary>A skyline that is as high everywhere is a minimum elevation.</summary>
    [Fact]
    public void Run_SkylineAsHighEverywhere_IsAMinimumElevation()
    {
        Angle high = Angle.FromDegrees(35.0);
        SitePass[] expected = [.. Run(Request() with { ElevationMin = high }, 1).Found];
        SitePass[] found = [.. Run(Request() with { Skyline = [new(Angle.Zero, high)] }, 1).Found];
        found.Select(p => (p.Satellite, p.Place)).ShouldBe(expected.Select(p => (p.Satellite, p.Place)));
        expected.Length.ShouldBeGreaterThan(10);
        foreach ((SitePass pass, SitePass like) in found.Zip(expected))
        {
            Near(pass.Aos, like.Aos);
            Near(pass.Los, like.Los);
        }
    }

    /// <summary>Narrow towers all around part passes, unless their parts count as one.</summary>
    [Fact]
    public void Run_MergedAcrossRidges_GivesWholePasses()
    {
        FindSitePassesRequest towers = Request() with
        {
            Skyline =
            [
                .. Enumerable.Range(0, 72).Select(i => new SkylinePoint(
                    Angle.FromDegrees(5.0 * i), Angle.FromDegrees(i % 4 == 0 ? 80.0 : 0.0))),
            ],
        };
        int whole = Run(Request(), 1).Found.Count;
        Run(towers, 1).Found.Count.ShouldBeGreaterThan(2 * whole);
        Run(towers with { MergesAcrossRidges = true }, 1).Found.Count.ShouldBeInRange(whole / 2, whole);
    }

    [Fact]
    public void Request_AsJson_IsReadBack()
    {
        JsonSerializerOptions options = OverflightJson.Options(Sets.Leap);
        string json = JsonSerializer.Serialize(
            Request() with { Skyline = [new(Angle.Zero, Angle.FromDegrees(5.0))], PeaksMax = 7 }, options);
        FindSitePassesRequest read = JsonSerializer.Deserialize<FindSitePassesRequest>(json, options).ShouldNotBeNull();
        JsonSerializer.Serialize(read, options).ShouldBe(json);
        (read.PeaksMax, read.Skyline.Single().Elevation.Degrees).ShouldBe((7, 5.0));
    }

    [Fact]
    public void Run_SatellitesOfNoUse_AreLeftOutAndSaid()
    {
        var late = new Interval(Days.Start + Duration.FromDays(3650.0), Days.End + Duration.FromDays(3650.0));
        (List<SitePass> found, FindSitePassesResult result) =
            Run(Request() with { Satellites = [58400, 99], Span = late }, 1);
        found.ShouldBeEmpty();
        result.LeftOut.Select(l => l.Satellite).ShouldBe([58400, 99]);
        result.LeftOut[0].Reason.ShouldContain("too far to tell");
        result.LeftOut[1].Reason.ShouldBe("There is no element set of it.");
    }

    /// <summary>Not one more pass is told: what is done with it may take long.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_CancelledOnTheWay_StopsAtOnce(int threads)
    {
        using var source = new CancellationTokenSource();
        int told = 0;
        Should.Throw<OperationCanceledException>(() => FindSitePasses.Run(
            Request(), Snapshot,
            _ =>
            {
                told++;
                source.Cancel();
            },
            threads, null, source.Token));
        told.ShouldBe(1);
    }

    private static void Near(Instant a, Instant b) => (a - b).Abs().ShouldBeLessThan(Duration.FromSeconds(0.001));

    private static MeanElements Turned(double degrees) => First.Elements with
    {
        MeanAnomaly = Angle.FromDegrees(First.Elements.MeanAnomaly.Degrees + degrees).Wrapped(),
    };

    private static FindSitePassesRequest Request() =>
        new() { Satellites = [58400, 1, 2], Places = [Shipped.WhiteHouse, Equator], Span = Days };

    private static (List<SitePass> Found, FindSitePassesResult Result) Run(FindSitePassesRequest request, int threads)
    {
        var found = new List<SitePass>();
        FindSitePassesResult result = FindSitePasses.Run(
            request, Snapshot, found.Add, threads, null, CancellationToken.None);
        return (found, result);
    }
}
