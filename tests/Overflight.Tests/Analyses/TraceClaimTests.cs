using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class TraceClaimTests
{
    [Fact]
    public void Run_EveryShippedClaim_AgreesWithItsCheck()
    {
        foreach (Claim claim in Shipped.Claims)
        {
            ClaimTrace trace = Trace(claim);
            Text(trace.Finding).ShouldBe(Text(Shipped.Check(claim)), claim.Id);
            trace.Places.Select(p => p.Place).ShouldBe(claim.Places);
            foreach ((PassTrack track, PlaceCheck check) in trace.Places.Zip(trace.Finding.Places))
            {
                TrackPoint at = track.AtClaim.ShouldNotBeNull();
                at.At.ShouldBe(check.ClaimedInstant);
                at.Elevation.ShouldBe(check.AtClaim.ShouldNotBeNull().Elevation);
                at.OffNadir.ShouldBe(check.AtClaim.Value.OffNadir);
                track.Points.Single(p => p.At == check.Pass!.Tca).Elevation.ShouldBe(check.Pass!.MaxElevation);
                track.Points.Single(p => p.At == check.Pass!.Aos).Elevation.Degrees.ShouldBe(0.0, 1e-3);
            }
        }
    }

    /// <summary>Off-nadir angle, incidence and the way along the ground make a triangle on the sphere.</summary>
    [Fact]
    public void Run_WhiteHouse_DistanceOnTheMapFitsTheAngles()
    {
        PassTrack track = Trace(Shipped.Claim("whitehouse-20231127")).Places[0];
        foreach (TrackPoint p in track.Points.Where(p => p.Elevation > Angle.Zero))
        {
            double km = new AzimuthalEquidistant(track.Place.Position).Project(p.Below).DistanceM / 1000.0;
            double central = 90.0 - p.Elevation.Degrees - p.OffNadir.Degrees;
            (central * Math.PI / 180.0 * 6371.0).ShouldBe(km, Math.Max(8.0, 0.006 * km), $"at {p.At}");
        }
    }

    [Fact]
    public void Run_WhiteHouse_PointsLieOnWholeTensOfSecondsAndAround()
    {
        PassTrack track = Trace(Shipped.Claim("whitehouse-20231127")).Places[0];
        TrackPoint[] whole = [.. track.Points.Where(p => p.At.ToUtcString(Sets.Leap, 9).EndsWith("0.000000000Z",
            StringComparison.Ordinal))];
        whole.Length.ShouldBe(track.Points.Length - 3);
        whole.Zip(whole.Skip(1)).ShouldAllBe(p => p.Second.At - p.First.At == Duration.FromSeconds(10.0));
        track.Points.ShouldBe(track.Points.OrderBy(p => p.At));
        Duration before = track.Pass.ShouldNotBeNull().Aos - track.Points[0].At;
        before.Seconds.ShouldBeInRange(50.0, 60.0);
        track.Points.ShouldAllBe(p => p.Below.HeightM > 450_000.0 && p.Below.HeightM < 550_000.0);
    }

    [Fact]
    public void Run_GuamReceived_FollowsTheContactAsWell()
    {
        ClaimTrace trace = Trace(Shipped.Claim("guam-20231122"));
        PassTrack station = trace.Station.ShouldNotBeNull();
        station.AtClaim.ShouldNotBeNull().Elevation.ShouldBe(trace.Finding.Station!.AtClaim!.Value.Elevation);
        station.Points.ShouldContain(p => p.At == trace.Finding.Station.Contact!.Tca);
    }

    [Fact]
    public void Run_MovedByMinutes_ReachesTheClaimedMoment()
    {
        Claim claim = Shipped.Moved(Shipped.Claim("whitehouse-20231127"), Duration.FromMinutes(10.0));
        PassTrack track = Trace(claim).Places[0];
        track.Points[^1].At.ShouldBeGreaterThan(claim.Time.From);
        track.AtClaim.ShouldNotBeNull().Elevation.ShouldBeLessThan(Angle.Zero);
    }

    [Fact]
    public void Run_UnknownSatellite_HasNothingToDraw()
    {
        ClaimTrace trace = Trace(Shipped.Claim("whitehouse-20231127") with { Satellite = 1 });
        trace.Places.ShouldBeEmpty();
        trace.Elements.ShouldBeNull();
        trace.Finding.Finding.ShouldBe(Verdict.Undetermined);
    }

    [Fact]
    public void Run_WithASensor_TellsWhatAPixelCovers()
    {
        Sensor sensor = Overflight.Data.Reference.ReferenceData.Sensors().Sensors.First(s => s.Name == "WorldView-1");
        var snapshot = new Snapshot(Shipped.Earth, Shipped.Malligyong, new SensorLibrary([sensor]));
        Claim claim = Shipped.Claim("whitehouse-20231127") with { Sensor = sensor.Name };
        ClaimTrace trace = TraceClaim.Run(Shipped.Request(claim), snapshot, null, CancellationToken.None);
        trace.Sampling.Length.ShouldBe(2);
        // 0.50 m from 496 km at nadir; from some 525 km at an incidence of 20° a little more.
        trace.Sampling[0].GsdM.ShouldBeInRange(0.50, 0.60);
    }

    [Fact]
    public void Run_AsJson_ComesBack()
    {
        ClaimTrace trace = Trace(Shipped.Claim("guam-20231122"));
        JsonSerializerOptions options = OverflightJson.Options(Sets.Leap);
        string text = JsonSerializer.Serialize(trace, options);
        ClaimTrace back = JsonSerializer.Deserialize<ClaimTrace>(text, options).ShouldNotBeNull();
        JsonSerializer.Serialize(back, options).ShouldBe(text);
    }

    private static ClaimTrace Trace(Claim claim) =>
        TraceClaim.Run(Shipped.Request(claim), Shipped.Snapshot, null, CancellationToken.None);

    private static string Text(ClaimFinding finding) =>
        JsonSerializer.Serialize(finding, OverflightJson.Options(Sets.Leap));
}
