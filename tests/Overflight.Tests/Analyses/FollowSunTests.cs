using System;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class FollowSunTests
{
    [Fact]
    public void Run_SolsticesAndNoon_AreWhereTheAlmanacHasThem()
    {
        // Obliquity 23.44 degrees at the solstices (2024-06-20T20:51Z, 2023-12-22T03:27Z); equation of time on
        // 1 November some +16.4 minutes, so at noon UTC the Sun is 4.1 degrees past Greenwich.
        At("2024-06-20T20:51:00Z").Latitude.Degrees.ShouldBe(23.44, 0.01);
        At("2023-12-22T03:27:00Z").Latitude.Degrees.ShouldBe(-23.44, 0.01);
        At("2023-11-01T12:00:00Z").Longitude.Degrees.ShouldBe(-4.1, 0.05);
    }

    [Fact]
    public void Run_AnyHour_TheSunStandsOverheadThere()
    {
        foreach (int hour in new[] { 0, 5, 11, 12, 13, 23 })
        {
            string time = $"2023-11-27T{hour:00}:00:00Z";
            SunPoint point = At(time);
            var site = new GroundSite(new Geodetic(point.Latitude, point.Longitude, 0.0), Ellipsoid.Wgs84);
            Instant instant = Sets.Utc(time);
            Vec3 sun = Shipped.Earth.GcrfToItrf(instant).Apply(Sun.PositionAt(instant)).VectorM;
            site.ElevationOf((1.0 / sun.Norm) * sun).Degrees.ShouldBe(90.0, 0.01);
        }
    }

    [Fact]
    public void Run_ADay_HasItsEnds()
    {
        FollowSunResult result = Run("2023-11-27T00:00:00Z", "2023-11-28T00:00:00Z");
        result.Points.Length.ShouldBe(145);
        result.Points[^1].Instant.ShouldBe(Sets.Utc("2023-11-28T00:00:00Z"));
        Should.Throw<ArgumentException>(() => Run("2020-01-01T00:00:00Z", "2023-11-28T00:00:00Z"))
            .Message.ShouldContain("too many");
    }

    private static SunPoint At(string time) => Run(time, time).Points[0];

    private static FollowSunResult Run(string from, string to) => FollowSun.Run(
        new() { Span = new Interval(Sets.Utc(from), Sets.Utc(to)) }, Shipped.Snapshot, null, default);
}
