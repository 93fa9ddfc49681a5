using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

public sealed class CoverageTruthTests
{
    /// <summary>SMAD 3rd ed. section 5.2: 1,000 km over 10° N 185° W, target at 22° N 200° W.</summary>
    [Fact]
    public void SphericalView_SmadExample_AsPublished()
    {
        var view = new SphericalView(1_000e3, 6_378_140.0);
        (Angle lambda, Angle azimuth) = SphericalView.Between(
            Geodetic.FromDegrees(10.0, -185.0), Geodetic.FromDegrees(22.0, -200.0));
        (double Ours, double Book, double Exact)[] angles =
        [
            (view.EarthAngularRadius.Degrees, 59.8, 59.822), (view.HorizonCentralAngle.Degrees, 30.2, 30.178),
            (lambda.Degrees, 18.7, 18.731), (360.0 - azimuth.Degrees, 48.3, 48.355),
            (view.OffNadirAt(lambda).Degrees, 56.8, 56.849), (view.ElevationAt(lambda).Degrees, 14.4, 14.420),
        ];
        Validation.Record("coverage", "SMAD 5.2, angles", 6, angles.Max(a => Math.Abs(a.Ours - a.Exact)), "deg", 6e-4);
        angles.Max(a => Math.Abs(a.Ours - a.Book)).ShouldBeLessThan(0.06); // as printed
        (double Ours, double Book, double Exact)[] lengths =
        [
            (view.HorizonRangeM / 1e3, 3709.0, 3708.95), (view.RangeAtM(lambda) / 1e3, 2446.0, 2446.42),
        ];
        Validation.Record("coverage", "SMAD 5.2, ranges", 2, lengths.Max(a => Math.Abs(a.Ours - a.Exact)), "km", 6e-3);
        lengths.Max(a => Math.Abs(a.Ours - a.Book)).ShouldBeLessThan(0.5);
        view.CentralAngleAtOffNadir(view.OffNadirAt(lambda)).Degrees.ShouldBe(lambda.Degrees, 1e-9);
        view.CentralAngleAtElevation(view.ElevationAt(lambda)).Degrees.ShouldBe(lambda.Degrees, 1e-9);
    }

    /// <summary>
    /// TAT-C's swath functions, on its mean radius of 6,371,008.77 m. Its longest access is a bound: it takes all of
    /// 90° − ε for the angle at the Earth's centre; ours is ten times shorter and rests on the triangle.
    /// </summary>
    [Fact]
    public void SphericalView_SwathFiguresOfTatC_AsPublished()
    {
        var view = new SphericalView(705e3, 6_371_008.771415059);
        Angle regard = Angle.FromDegrees(15.0);
        Validation.Record(
            "coverage", "TAT-C, swath", 1, Math.Abs(view.SwathWidthM(regard) - 185_815.0), "m", 1.0);
        Validation.Record(
            "coverage", "TAT-C, field of regard", 1,
            Math.Abs(view.FieldOfRegardOf(185_815.0).Degrees - 15.0), "deg", 1e-3);
        Angle edge = view.ElevationAt(view.CentralAngleAtOffNadir(0.5 * regard));
        Validation.Record(
            "coverage", "TAT-C, elevation at the edge", 1, Math.Abs(edge.Degrees - 81.66446), "deg", 1e-3);
        double speed = Math.Sqrt(3.986004418e14 / (view.RadiusM + view.HeightM));
        double bound = (Math.PI - (2.0 * edge.Radians)) * (view.RadiusM + view.HeightM) / speed;
        Validation.Record("coverage", "TAT-C, bound of access", 1, Math.Abs(bound - 274.31828), "s", 1e-3);
        Duration longest = new CircularOrbit(705e3, Angle.FromDegrees(98.2)).PassLengthMax(edge);
        longest.Seconds.ShouldBeInRange(27.0, 28.0);
    }

    /// <summary>Sentinel-5 flies at 817 km: 108.4° see 2,670 km.</summary>
    [Fact]
    public void SphericalView_Sentinel5_SwathAsPublished()
    {
        var view = new SphericalView(817e3, 6_371_008.8);
        double km = view.SwathWidthM(Angle.FromDegrees(108.4)) / 1e3;
        Validation.Record("coverage", "Sentinel-5, swath", 1, Math.Abs(km - 2670.0), "km", 15.0);
    }

    /// <summary>Iridium closes its pole-to-pole streets at 8.2° of elevation; one degree more opens them.</summary>
    [Fact]
    public void StreetOfCoverage_Iridium_ClosesTheEarth()
    {
        var view = new SphericalView(780e3, 6_378_137.0);
        StarClosure(view, 8.2).ShouldBeInRange(180.0, 181.0);
        StarClosure(view, 9.2).ShouldBeLessThan(180.0);
        SphericalView.StreetOfCoverage(Angle.FromDegrees(16.0), 11).ShouldBeNull();
    }

    [Fact]
    public void LargestDistance_WalkerPatterns_AsPublished()
    {
        ImmutableArray<string[]> rows = GoldenCsv.Rows("truth/coverage/walker.csv");
        double worst = rows.Max(r =>
            Math.Abs(Pattern(r).LargestDistance().Distance.Degrees - GoldenCsv.Number(r[4])));
        rows.Length.ShouldBe(3);
        Validation.Record("coverage", "Walker, largest distance", rows.Length, worst, "deg", 0.1);
    }

    [Fact]
    public void Repeating_PublishedCycles_GiveTheirPeriodsAndTracks()
    {
        double period = 0.0, altitude = 0.0, inclination = 0.0, track = 0.0;
        int rows = 0;
        foreach (string[] r in GoldenCsv.Rows("truth/coverage/repeat-cycles.csv"))
        {
            int days = int.Parse(r[3]), orbits = int.Parse(r[4]);
            CircularOrbit orbit = CircularOrbit.SunSynchronousRepeating(orbits, days).ShouldNotBeNull();
            (orbit.NodalDay / orbit.NodalPeriod).ShouldBe((double)orbits / days, 1e-9);
            orbit.NodalDay.Seconds.ShouldBe(86_400.0, 1e-3); // Sun-synchronous: a mean solar day
            period = Math.Max(period, Math.Abs(orbit.NodalPeriod.Minutes - GoldenCsv.Number(r[5])));
            if (r[1].Length > 0)
            {
                altitude = Math.Max(altitude, Math.Abs((orbit.HeightM / 1e3) - GoldenCsv.Number(r[1])));
                inclination = Math.Max(inclination, Math.Abs(orbit.Inclination.Degrees - GoldenCsv.Number(r[2])));
            }

            if (r[6].Length > 0)
            {
                track = Math.Abs((orbit.TrackShiftM / 1e3) - GoldenCsv.Number(r[6]));
                orbit.TrackShift.Degrees.ShouldBe(GoldenCsv.Number(r[7]), 0.05);
            }

            rows++;
        }

        rows.ShouldBe(5);
        Validation.Record("coverage", "ESA, USGS, CNES: period", 5, period, "min", 0.15);
        Validation.Record("coverage", "ESA, USGS, CNES: altitude", 3, altitude, "km", 7.0);
        Validation.Record("coverage", "ESA, USGS, CNES: inclination", 3, inclination, "deg", 0.1);
        Validation.Record("coverage", "USGS: distance of tracks", 1, track, "km", 1.0);
    }

    /// <summary>Heights and inclinations at which the node turns 360° in a sidereal year.</summary>
    [Theory]
    [InlineData(705.0, 98.2, 0.05)] // Landsat 8/9, USGS
    [InlineData(786.0, 98.62, 0.1)] // Sentinel-2, ESA
    [InlineData(694.0, 98.18, 0.1)] // Sentinel-1, ESA
    [InlineData(815.0, 98.65, 0.1)] // Sentinel-3, ESA
    public void SunSynchronousInclination_KnownSatellites_AsPublished(double km, double degrees, double tolerance)
    {
        Angle inclination = CircularOrbit.SunSynchronousInclination(km * 1e3).ShouldNotBeNull();
        inclination.Degrees.ShouldBe(degrees, tolerance);
        double turnPerYear = new CircularOrbit(km * 1e3, inclination).NodeRateRadPerS * 365.256363 * 86_400.0;
        turnPerYear.ShouldBe(Math.Tau, 1e-9);
    }

    [Fact]
    public void SunSynchronousInclination_TooHigh_Null()
    {
        CircularOrbit.SunSynchronousInclination(5_900e3).ShouldNotBeNull();
        CircularOrbit.SunSynchronousInclination(6_100e3).ShouldBeNull();
        CircularOrbit.Repeating(20, 1, Angle.FromDegrees(50.0)).ShouldBeNull(); // below the ground
    }

    [Theory]
    [InlineData(7, 2, 0)]
    [InlineData(6, 3, 3)]
    [InlineData(0, 1, 0)]
    [InlineData(500, 5, 0)]
    public void WalkerPattern_NumbersThatDoNotFit_Throws(int satellites, int planes, int phasing) =>
        Should.Throw<ArgumentException>(() => new WalkerPattern(satellites, planes, phasing, default));

    internal static WalkerPattern Pattern(string[] row) => new(
        int.Parse(row[0]), int.Parse(row[1]), int.Parse(row[2]), Angle.FromDegrees(GoldenCsv.Number(row[3])));

    private static double StarClosure(SphericalView view, double elevation)
    {
        Angle lambda = view.CentralAngleAtElevation(Angle.FromDegrees(elevation));
        Angle street = SphericalView.StreetOfCoverage(lambda, 11).ShouldNotBeNull();
        return (5.0 * (lambda + street).Degrees) + (2.0 * street.Degrees);
    }
}
