using System;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class FollowFootprintTests
{
    private static readonly Instant Claimed = Sets.Utc("2023-11-27T14:36:25Z");

    /// <summary>Held against the view from the ground, which is computed the other way round.</summary>
    [Fact]
    public void Run_Rings_SeeTheSatelliteOnTheHorizonAndAtTheTilt()
    {
        FollowFootprintResult result = Run(Request with { OffNadirMax = Angle.FromDegrees(45.0) });
        result.Footprints.Length.ShouldBe(3);
        Snapshot snapshot = Shipped.Snapshot;
        var propagator = new Sgp4Propagator(
            snapshot.HistoryOf(58400).Nearest(Request.Span.Midpoint).Elements, snapshot.Earth.LeapSeconds);
        foreach (Footprint footprint in result.Footprints)
        {
            propagator.TryStateAt(footprint.Instant, out State<Teme> state);
            foreach (Geodetic point in footprint.Horizon)
                ViewFrom(point).Elevation.Degrees.ShouldBe(0.0, 1e-4);
            foreach (Geodetic point in footprint.Reach)
                ViewFrom(point).OffNadir.Degrees.ShouldBe(45.0, 1e-6);

            ViewGeometry ViewFrom(Geodetic point) =>
                new GroundSite(point, Ellipsoid.Wgs84).ViewOf(state, footprint.Instant, snapshot.Earth);
        }
    }

    /// <summary>The textbook's sphere: the horizon lies arccos(R/(R + h)) away (SMAD 3rd ed., eq. 5-24).</summary>
    [Fact]
    public void Run_Horizon_IsAsFarAsTheTextbookHasIt()
    {
        Footprint footprint = Run(Request).Footprints[0];
        footprint.Reach.ShouldBeEmpty();
        footprint.Horizon.Length.ShouldBe(24);
        double angle = Math.Acos(6371e3 / (6371e3 + footprint.Below.HeightM)) * 180.0 / Math.PI;
        Vec3 below = Ellipsoid.NormalAt(footprint.Below.Latitude, footprint.Below.Longitude);
        foreach (Geodetic point in footprint.Horizon)
        {
            double cosine = Vec3.Dot(below, Ellipsoid.NormalAt(point.Latitude, point.Longitude));
            (Math.Acos(cosine) * 180.0 / Math.PI).ShouldBe(angle, 0.2);
        }
    }

    [Fact]
    public void Run_NorthwardPass_BeginsAheadAndGoesOverTheRight()
    {
        Footprint footprint = Run(Request).Footprints[0];
        footprint.Horizon[0].Latitude.ShouldBeGreaterThan(footprint.Below.Latitude);
        footprint.Horizon[6].Longitude.ShouldBeGreaterThan(footprint.Below.Longitude);
        footprint.Horizon[18].Longitude.ShouldBeLessThan(footprint.Below.Longitude);
    }

    [Fact]
    public void Run_BadRequests_SayWhatToDo()
    {
        Should.Throw<ArgumentException>(() => Run(Request with { Points = 7 })).Message.ShouldContain("8 to 360");
        Should.Throw<ArgumentException>(() => Run(Request with { OffNadirMax = Angle.FromDegrees(91.0) })).Message
            .ShouldContain("at most 90°");
        Should.Throw<ArgumentException>(() => Run(Request with { Step = Duration.FromNanoseconds(1000) })).Message
            .ShouldContain("too many");
    }

    [Fact]
    public void Run_AfterADecay_HasNone()
    {
        Snapshot falling = Shipped.OneSet("2023-12-06T00:00:00Z", e => e with { BStar = 0.5 });
        Instant later = Sets.Utc("2024-03-01T00:00:00Z");
        FollowFootprint.Run(Request with { Span = new Interval(later, later) }, falling, null, default)
            .Footprints.ShouldBeEmpty();
    }

    [Fact]
    public void Run_Cancelled_Stops() => Should.Throw<OperationCanceledException>(() => FollowFootprint.Run(
        Request, Shipped.Snapshot, null, new CancellationToken(canceled: true)));

    private static FollowFootprintRequest Request => new()
    {
        Satellite = 58400,
        Span = new Interval(Claimed, Claimed + Duration.FromMinutes(2.0)),
        Points = 24,
    };

    private static FollowFootprintResult Run(FollowFootprintRequest request) =>
        FollowFootprint.Run(request, Shipped.Snapshot, null, default);
}
