using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Coverage.Areas;
using Overflight.Data.Reference;
using Overflight.Data.Scenarios;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Network;

public class NetworkSimulatorTests
{
    private static readonly NetworkScenario Dprk = Scenarios.Cut("dprk-network", 4.0);

    /// <summary>Four satellites look more often than one, at the same requests, and the counts add up.</summary>
    [Fact]
    public void Run_OneAndFour_FourSeeMore()
    {
        SimulateNetworkResult result = Run(Dprk);
        NetworkRun one = result.Runs[0], four = result.Runs[1];
        four.Requests.Select(r => r.Name).ShouldBe(one.Requests.Select(r => r.Name));
        four.Figures.MetCount.ShouldBeGreaterThan(one.Figures.MetCount);
        foreach ((PlaceFigures few, PlaceFigures many) in one.Places.Zip(four.Places))
        {
            many.AccessCount.ShouldBeGreaterThan(few.AccessCount);
            many.RevisitMax.ShouldBeLessThanOrEqualTo(few.RevisitMax);
            many.RevisitMean.ShouldBeLessThan(few.RevisitMean);
        }

        foreach (NetworkRun run in result.Runs)
            NetworkChecker.Violations(Dprk, run, Scenarios.Propagators(Dprk)).ShouldBeEmpty();
    }

    [Fact]
    public void Run_Batteries_Areas_Streams_NoRuleIsBroken()
    {
        foreach ((string name, double days) in
            ((string, double)[])[("bench-30-days", 1.0), ("flood-basin", 6.0), ("crop-province", 8.0)])
        {
            NetworkScenario scenario = Scenarios.Cut(name, days);
            SimulateNetworkResult result = Run(scenario);
            result.Runs.Sum(r => r.Pictures.Length).ShouldBeGreaterThan(10, name);
            foreach (NetworkRun run in result.Runs)
                NetworkChecker.Violations(scenario, run, Scenarios.Propagators(scenario)).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Run_SameSeed_SameBytesOnAnyThreads()
    {
        NetworkScenario scenario = Scenarios.Cut("bench-30-days", 0.5);
        string once = Json(Run(scenario, threads: 1));
        Json(Run(scenario, threads: 3)).ShouldBe(once);
        Json(Run(scenario with { Seed = scenario.Seed + 1 })).ShouldNotBe(once);
    }

    [Fact]
    public void Run_AlwaysCloud_IsAllLostToCloud()
    {
        NetworkFigures clear = Run(Dprk with { CloudRatio = 0.0, Variants = [] }).Runs[0].Figures;
        clear.CloudyCount.ShouldBe(0);
        clear.Lost.ShouldNotContainKey(LostReason.Cloud);
        NetworkFigures covered = Run(Dprk with { CloudRatio = 1.0, Variants = [] }).Runs[0].Figures;
        covered.CloudyCount.ShouldBe(covered.PictureCount);
        (covered.MetCount, covered.PictureCount > clear.PictureCount).ShouldBe((0, true));
        covered.Lost[LostReason.Cloud].ShouldBeGreaterThan(clear.MetCount / 2);
    }

    [Fact]
    public void Run_SunNeverSoHigh_IsLostToNight()
    {
        NetworkScenario dark = Dprk with
        {
            Variants = [],
            Requests = [.. Dprk.Requests.Select(r => r with { SunElevationMin = Angle.FromDegrees(89.5) })],
        };
        NetworkFigures figures = Run(dark).Runs[0].Figures;
        (figures.PictureCount, figures.Lost.Keys.Except([LostReason.Night, LostReason.NotInReach]).Count())
            .ShouldBe((0, 0));
        figures.Lost[LostReason.Night].ShouldBeGreaterThan(10);
    }

    /// <summary>A memory for one picture: the next one waits until it is down.</summary>
    [Fact]
    public void Run_MemoryForOne_EachWaitsForTheOneBefore()
    {
        NetworkSatellite satellite = Dprk.Satellites[0];
        NetworkScenario small = Dprk with
        {
            Variants = [],
            CloudRatio = 0.0,
            Satellites = [satellite with { MemoryBits = (long)(1.5 * satellite.BitsPerImagingSecond * 5.0) }],
        };
        NetworkRun run = Run(small).Runs[0];
        run.Pictures.Length.ShouldBeGreaterThan(3);
        foreach ((Picture first, Picture second) in run.Pictures.Zip(run.Pictures.Skip(1)))
            run.Contacts.ShouldContain(c => c.SentBits > 0 && c.Usable.End > first.Exposure.End &&
                c.Usable.Start < second.Exposure.End);
        run.Figures.Lost[LostReason.Memory].ShouldBeGreaterThan(0);
        NetworkChecker.Violations(small, run, Scenarios.Propagators(small)).ShouldBeEmpty();
    }

    /// <summary>A station that is never passed: no picture is taken that nobody would see.</summary>
    [Fact]
    public void Run_NothingComesDown_NothingIsTaken()
    {
        NetworkRun run = Run(Dprk with
        {
            Variants = [],
            Stations = [Dprk.Stations[0] with { ElevationMin = Angle.FromDegrees(89.9) }],
        }).Runs[0];
        run.Pictures.ShouldBeEmpty();
        run.Figures.Lost[LostReason.Downlink].ShouldBeGreaterThan(10);
        run.Figures.SentBits.ShouldBe(0L);
    }

    /// <summary>An area and a strip are cut into scenes; a stereo pair is seen from ahead and from behind.</summary>
    [Fact]
    public void Run_AreaStripStereoRepeat_AreCutIntoScenes()
    {
        Geodetic place = Dprk.Watched[1].Position;
        ImagingRequest ask = Dprk.Requests[0] with { Repeat = null, Window = Dprk.Span, SunElevationMin = default };
        double swathM = Dprk.Satellites.Min(s => s.SwathM);
        NetworkScenario scenario = Dprk with
        {
            Variants = [],
            CloudRatio = 0.0,
            Requests =
            [
                ask with
                {
                    Name = "area",
                    Target = new AreaTarget { Area = Area.Circle(place, 2.0 * swathM, Shipped.Earth.Ellipsoid) },
                },
                ask with
                {
                    Name = "strip",
                    Target = new StripTarget { From = place, To = Geodetic.FromDegrees(12.0, 143.0) },
                },
                ask with { Name = "pair", Target = new PointTarget { Position = place }, IsStereo = true },
                ask with { Name = "daily", Repeat = Duration.FromDays(1.0) },
            ],
        };
        NetworkRun run = Run(scenario).Runs[0];
        RequestOutcome Of(string name) => run.Requests.Single(r => r.Name == name);
        Of("area").SceneCount.ShouldBeInRange(20, 40); // π·(2·swath)² over (swath/√2)² is 25
        Of("strip").SceneCount.ShouldBeInRange(10, 40);
        run.Requests.Count(r => r.Name.StartsWith("daily #")).ShouldBe(4);
        Of("pair").DoneCount.ShouldBe(1);
        Picture pair = run.Pictures.First(p => p.Request == "pair");
        pair.Exposure.Length.Seconds.ShouldBeInRange(25.0, 75.0); // from some 490 km, turning at 1.5° a second
        NetworkChecker.Violations(scenario, run, Scenarios.Propagators(scenario)).ShouldBeEmpty();
    }

    [Fact]
    public void Run_Cancelled_Stops() => Should.Throw<OperationCanceledException>(() => SimulateNetwork.Run(
        new() { Scenario = Dprk }, Shipped.Snapshot, 1, null, new CancellationToken(canceled: true)));

    [Fact]
    public void Run_NoElements_SaysWhichSatellite()
    {
        NetworkScenario unknown = Dprk with
        {
            Satellites = [Dprk.Satellites[0] with { Orbit = new CataloguedOrbit { CatalogueNumber = 77 } }],
            Variants = [],
        };
        Should.Throw<ArgumentException>(() => Run(unknown)).Message.ShouldContain("no elements of 77");
    }

    private static SimulateNetworkResult Run(NetworkScenario scenario, int threads = 2) =>
        SimulateNetwork.Run(new() { Scenario = scenario }, Shipped.Snapshot, threads, null, CancellationToken.None);

    private static string Json(SimulateNetworkResult result) =>
        JsonSerializer.Serialize(result.Runs, OverflightJson.Options(Sets.Leap));
}
