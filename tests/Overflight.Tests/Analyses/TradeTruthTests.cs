using System;
using System.Linq;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Orbits.J2;
using Overflight.Sensing;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>Constellations that flew, found again by a trade of designs from the goal they were built for.</summary>
public sealed class TradeTruthTests
{
    /// <summary>
    /// Sentinel-2: 143 revolutions in 10 days, swath 290 km, descending at 10:30. Every point of the equator within 5
    /// days takes two satellites in one plane; one takes 10 (sentinel.esa.int).
    /// </summary>
    [Fact]
    public void Run_Sentinel2_TwoSatellitesSeeEveryEquatorialPointWithin5Days()
    {
        var cycle = new RepeatCycle(143, 10);
        double heightM = cycle.Orbit(null).ShouldNotBeNull().HeightM;
        TradeConstellationsResult result = Trades.Run(new()
        {
            Orbits = new DesignedOrbits { Cycles = [cycle], LocalTimeOfNode = Duration.FromHours(22.5) },
            Satellites = [1, 2],
            Places = Trades.Equator(1000),
            Limits = Daylight(new SphericalView(heightM, J2Rates.EarthRadiusM).FieldOfRegardOf(290e3)),
            Span = Scene.Days(20.0),
            GapMax = Duration.FromDays(5.0),
        });
        (double one, double two) = (result.Candidates[0].Figures.GapMax.Days, result.Candidates[1].Figures.GapMax.Days);
        Console.WriteLine($"Sentinel-2: {one:0.0000} days by one, {two:0.0000} days by two.");
        result.Candidates.ShouldAllBe(c => c.Figures.CoveredRatio == 1.0);
        result.Candidates[result.Chosen.ShouldNotBeNull()].Satellites.ShouldBe(2);
        Validation.Record(
            "coverage", "Sentinel-2, 1,000 points of the equator (J2)", 2,
            Math.Max(Math.Abs(one - 10.0), Math.Abs(two - 5.0)), "d", 0.01);
    }

    /// <summary>
    /// RapidEye: five satellites, evenly spaced in one plane at 630 km and 97.8°, descending at 11:00, each turning to
    /// ±20° with a swath of 77 km, see any place every day (eoPortal; resa.blackbridge.com). Four would not.
    /// </summary>
    [Fact]
    public void Run_RapidEye_FiveSatellitesSeeTheEquatorDaily()
    {
        var view = new SphericalView(630e3, J2Rates.EarthRadiusM);
        Angle regard = Angle.FromDegrees(40.0) + view.FieldOfRegardOf(77e3);
        TradeConstellationsResult result = Trades.Run(new()
        {
            Orbits = new DesignedOrbits { HeightsM = [630e3], LocalTimeOfNode = Duration.FromHours(23.0) },
            Satellites = [3, 4, 5],
            Places = Trades.Equator(500),
            Limits = Daylight(regard),
            Span = Scene.Days(10.0),

            // A day later the next one passes up to one revolution earlier or later.
            GapMax = Duration.FromDays(1.0) + Duration.FromMinutes(97.0),
        });
        foreach (ConstellationCandidate c in result.Candidates)
            Console.WriteLine($"RapidEye, {c.Satellites}: {c.Figures.GapMax.Minutes / 60.0:0.00} h.");
        ConstellationCandidate chosen = result.Candidates[result.Chosen.ShouldNotBeNull()];
        Validation.Record(
            "coverage", "RapidEye, satellites for a daily revisit", 1, Math.Abs(chosen.Satellites - 5.0), "satellites",
            0.0);
        Validation.Record(
            "coverage", "RapidEye, inclination", 1, Math.Abs(chosen.Orbit.Inclination.Degrees - 97.8), "deg", 0.15);
        Validation.Record(
            "coverage", "RapidEye, period", 1, Math.Abs(chosen.Orbit.NodalPeriod.Minutes - 97.0), "min", 0.6);
    }

    private static ViewLimits Daylight(Angle regard) =>
        new() { OffNadirMax = 0.5 * regard, SunElevationMin = Angle.FromDegrees(10.0) };
}
