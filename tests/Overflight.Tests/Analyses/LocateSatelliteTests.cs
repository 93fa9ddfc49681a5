using System;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class LocateSatelliteTests
{
    private const string White = "2023-11-27T14:36:25Z";

    [Fact]
    public void Run_TimeOfTheWhiteHouseClaim_IsOffTheCoastOnTheWayNorth()
    {
        LocateSatelliteResult result = Run(White);
        result.Status.ShouldBe(PropagationStatus.Ok);
        Geodetic below = result.Below.ShouldNotBeNull();

        // 18 degrees off-nadir from 500 km is some 160 km beside the White House.
        below.Latitude.Degrees.ShouldBe(38.5, 1.5);
        below.Longitude.WrappedSigned().Degrees.ShouldBe(-77.0, 2.5);
        below.HeightM.ShouldBe(505_000.0, 20_000.0);
        Run("2023-11-27T14:36:35Z").Below.ShouldNotBeNull().Latitude.Radians
            .ShouldBeGreaterThan(below.Latitude.Radians);
        result.IsSunlit.ShouldBe(true);
        result.View.ShouldNotBeNull().ShouldBe(
            Shipped.Check(Shipped.At(White)).AtClaim.ShouldNotBeNull());
    }

    [Fact]
    public void Run_FramesOfOneState_TurnIntoEachOther()
    {
        LocateSatelliteResult result = Run(White);
        State<Teme> teme = result.Teme.ShouldNotBeNull();
        State<Gcrf> gcrf = result.Gcrf.ShouldNotBeNull();
        State<Itrf> itrf = result.Itrf.ShouldNotBeNull();
        gcrf.Position.RadiusM.ShouldBe(teme.Position.RadiusM, 1e-5);
        itrf.Position.RadiusM.ShouldBe(teme.Position.RadiusM, 1e-5);
        gcrf.VelocityMPerS.Norm.ShouldBe(teme.VelocityMPerS.Norm, 1e-5);
        State<Itrf> again = Shipped.Earth.GcrfToItrf(Sets.Utc(White)).Apply(gcrf);
        (again.Position.VectorM - itrf.Position.VectorM).Norm.ShouldBeLessThan(1e-5);
        (again.VelocityMPerS - itrf.VelocityMPerS).Norm.ShouldBeLessThan(1e-3);
        Position<Itrf> below = Shipped.Earth.Ellipsoid.ToItrf(result.Below.ShouldNotBeNull());
        (below.VectorM - itrf.Position.VectorM).Norm.ShouldBeLessThan(1e-3);

        // Earth-fixed velocity is what a difference of Earth-fixed positions says.
        Position<Itrf> later = Run("2023-11-27T14:36:25.1Z").Itrf.ShouldNotBeNull().Position;
        Position<Itrf> earlier = Run("2023-11-27T14:36:24.9Z").Itrf.ShouldNotBeNull().Position;
        ((5.0 * later.From(earlier)) - itrf.VelocityMPerS).Norm.ShouldBeLessThan(0.05);
    }

    [Fact]
    public void Run_Decayed_GivesTheStatusOnly()
    {
        Snapshot falling = Shipped.OneSet("2023-12-06T00:00:00Z", e => e with { BStar = 0.5 });
        LocateSatelliteResult result = LocateSatellite.Run(Request("2024-02-20T00:00:00Z"), falling, null, default);
        result.Status.ShouldNotBe(PropagationStatus.Ok);
        (result.Below, result.Teme, result.Gcrf, result.Itrf).ShouldBe((null, null, null, null));
        (result.IsSunlit, result.View).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("1957-10-05T00:00:00Z")]
    [InlineData("2099-12-30T00:00:00Z")]
    public void Run_DecadesAway_SaysThatThePositionIsNotKnown(string utc) =>
        Run(utc).Elements.IsPositionKnown.ShouldBeFalse();

    [Fact]
    public void Run_UnknownSatellite_Throws() =>
        Should.Throw<ArgumentException>(
            () => LocateSatellite.Run(Request(White) with { Satellite = 7 }, Shipped.Snapshot, null, default));

    private static LocateSatelliteRequest Request(string utc) =>
        new() { Satellite = 58400, Instant = Sets.Utc(utc), From = Shipped.WhiteHouse };

    private static LocateSatelliteResult Run(string utc) =>
        LocateSatellite.Run(Request(utc), Shipped.Snapshot, null, CancellationToken.None);
}
