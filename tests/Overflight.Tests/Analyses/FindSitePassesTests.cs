using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
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
        (List<SitePass> found, FindSitePassesResult result) = Run(Request() with { WithPeaks = true }, 1);
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
            if (!pass.IsUnderWayAtStart && !pass.IsUnderWayAtEnd)
                pass.MaxElevation!.Value.Degrees.ShouldBe(whole.Pass.MaxElevation.Degrees, 1e-6); // peaks asked for
        }

        found.Count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Run_AnyNumberOfThreads_TellsTheSamePassesInOrder() =>
        Run(Request(), 2).Found.ShouldBe(Run(Request(), 1).Found);

    [Fact]
    public void Run_WithoutPeaks_LeavesThemOut() =>
        Run(Request(), 1).Found.ShouldAllBe(p => p.Tca == null && p.MaxElevation == null);

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

    [Fact]
    public void Run_CancelledOnTheWay_Stops()
    {
        using var source = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(
            () => FindSitePasses.Run(Request(), Snapshot, _ => source.Cancel(), 1, null, source.Token));
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
