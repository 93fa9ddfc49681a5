using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits.J2;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

/// <summary>
/// Revisits as published, from nothing but a cycle and a swath: the repeating orbit is designed, flown by SGP4, and
/// mapped.
/// </summary>
public sealed class RevisitTruthTests
{
    /// <summary>
    /// Sentinel-2: every place of the equator in 10 days by one satellite, in 5 by two half a cycle apart; swath 290 km
    /// (sentinel.esa.int). With a swath narrower than the distance of its tracks, 280 km, some would never be seen.
    /// </summary>
    [Theory]
    [InlineData(290.0, 1, 10.0)]
    [InlineData(290.0, 2, 5.0)]
    [InlineData(240.0, 1, double.PositiveInfinity)]
    public void Search_Sentinel2_RevisitsAsPublished(double swathKm, int satellites, double daysMax)
    {
        CircularOrbit orbit = CircularOrbit.SunSynchronousRepeating(143, 10).ShouldNotBeNull();

        // Half a cycle later the first passes where the second passes now: 71.5 revolutions.
        ImmutableArray<Sgp4Propagator> flown =
            [.. Enumerable.Range(0, satellites).Select(i => Flown(orbit, 22.5, Angle.FromDegrees(180.0 * i)))];
        const string equator = "[[20,-0.2],[32,-0.2],[32,0.2],[20,0.2],[20,-0.2]]";
        CoverageFigures figures = ByDay(orbit, flown, swathKm, equator, 20.0);
        Console.WriteLine($"{swathKm} km, {satellites}: longest gap {figures.GapMax.Days:0.000} days.");
        if (double.IsFinite(daysMax))
        {
            figures.GapMax.Days.ShouldBeInRange(daysMax - 0.1, daysMax + 0.1);
            Validation.Record(
                "coverage", $"Sentinel-2, revisit by {satellites}", 1, Math.Abs(figures.GapMax.Days - daysMax), "d",
                0.1);
        }
        else
        {
            figures.CoveredRatio.ShouldBeInRange(0.8, 0.95);
        }
    }

    /// <summary>
    /// Sentinel-5: 108.4° see 2,670 km from 817 km; less than a day between observations beyond 14° of latitude, not
    /// nearer the equator (sentinel.esa.int). It flies 412 revolutions in 29 days, as MetOp does.
    /// </summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(9, false)]
    [InlineData(14, true)]
    [InlineData(20, true)]
    [InlineData(-14, true)]
    [InlineData(-9, false)]
    public void Search_Sentinel5_DailyBeyond14Degrees(int latitude, bool isDaily)
    {
        CircularOrbit orbit = CircularOrbit.SunSynchronousRepeating(412, 29).ShouldNotBeNull();
        (orbit.HeightM / 1e3).ShouldBe(817.0, 7.0);
        string ring = string.Create(
            CultureInfo.InvariantCulture,
            $"[[0,{latitude}],[60,{latitude}],[60,{latitude + 0.2}],[0,{latitude + 0.2}],[0,{latitude}]]");
        CoverageFigures figures = ByDay(orbit, [Flown(orbit, 21.5, default)], null, ring, 29.0);
        Console.WriteLine($"{latitude}°: longest gap {figures.GapMax.Minutes / 60.0:0.00} h.");

        // A day later it passes up to one revolution earlier or later.
        (figures.GapMax < Duration.FromDays(1.0) + orbit.NodalPeriod).ShouldBe(isDaily);
    }

    private static CoverageFigures ByDay(
        CircularOrbit orbit, ImmutableArray<Sgp4Propagator> satellites, double? swathKm, string ring, double days)
    {
        AreaText.TryRead($$"""{"type":"Polygon","coordinates":[{{ring}}]}""", out Area area, out Diagnostic d)
            .ShouldBeTrue(d.Message);
        var view = new SphericalView(orbit.HeightM, J2Rates.EarthRadiusM);
        Angle regard = swathKm is { } km ? view.FieldOfRegardOf(km * 1e3) : Angle.FromDegrees(108.4);
        var limits = new ViewLimits { OffNadirMax = 0.5 * regard, SunElevationMin = Angle.FromDegrees(10.0) };
        var map = CoverageMap.Search(
            Sphere.Grid(area, 20e3, Ellipsoid.Wgs84), satellites, limits, Scene.Days(days), Scene.Earth);
        return FiguresOfMerit.Of(map).Area;
    }

    /// <summary>The orbit with its node at a local time, hours. The mean motion of SGP4 is that of Kozai.</summary>
    private static Sgp4Propagator Flown(CircularOrbit orbit, double nodeHours, Angle argument)
    {
        Vec3 sun = Sun.DirectionInTeme(Sphere.Epoch);
        var node = Angle.FromRadians(Math.Atan2(sun.Y, sun.X) + (Math.Tau * (nodeHours - 12.0) / 24.0));
        double sine = Math.Sin(orbit.Inclination.Radians);

        // The nodal rate less that of the perigee: see CircularOrbit.
        double p = -orbit.NodeRateRadPerS / Math.Cos(orbit.Inclination.Radians);
        double motion = (Math.Tau / orbit.NodalPeriod.Seconds) - (p * (2.0 - (2.5 * sine * sine)));
        return Sphere.Orbit(node, argument, orbit.Inclination, motion);
    }
}
