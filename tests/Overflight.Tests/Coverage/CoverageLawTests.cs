using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Access;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Coverage;

public sealed class CoverageLawTests
{
    private static readonly Interval Day = new(default, default(Instant) + Duration.FromHours(24.0));

    private static readonly WalkerPattern Six = new(6, 3, 1, Angle.FromDegrees(70.0));

    /// <summary>
    /// A pattern that sees as far as its largest distance less 0.3° leaves a gap where that distance is reached; with
    /// 0.3° more it leaves none, anywhere.
    /// </summary>
    [Theory]
    [InlineData(5, 5, 1, 43.7)]
    [InlineData(9, 9, 7, 70.5)]
    [InlineData(12, 3, 1, 50.7)]
    public void Search_WalkerPattern_GapJustBelowTheLargestDistance(
        int satellites, int planes, int phasing, double inclination)
    {
        var pattern = new WalkerPattern(satellites, planes, phasing, Angle.FromDegrees(inclination));
        (Angle distance, Angle phase, Vec3 where) = pattern.LargestDistance();
        const double heightM = 30_000e3;
        double rate = Math.Sqrt(3.986e14 / Math.Pow(Sphere.Earth.EquatorialRadiusM + heightM, 3));

        // Long enough for every satellite to go on by 1/T of a turn: then the pattern repeats, turned.
        var span = new Interval(default, default(Instant) + Duration.FromSeconds(Math.Tau / satellites / rate));
        Geodetic worst = Sphere.Earth.ToGeodetic(new(Sphere.Earth.EquatorialRadiusM * where)) with { HeightM = 0.0 };
        CoverageGrid near = Sphere.Grid(Area.Circle(worst, 300e3, Sphere.Earth), 15e3);
        CoverageFigures close = Map(near, phase, distance - Angle.FromDegrees(0.3));
        close.SeenMinRatio.ShouldBeLessThan(1.0);
        CoverageFigures far = Map(Sphere.Grid(Area.Earth, 300e3), Angle.Zero, distance + Angle.FromDegrees(0.3));
        far.SeenMinRatio.ShouldBe(1.0);
        far.GapMax.ShouldBe(Duration.Zero);
        Map(near, phase, distance + Angle.FromDegrees(0.3)).SeenMinRatio.ShouldBe(1.0);

        CoverageFigures Map(CoverageGrid grid, Angle at, Angle lambda)
        {
            var view = new SphericalView(heightM, Sphere.Earth.EquatorialRadiusM);
            var limits = new ViewLimits { ElevationMin = view.ElevationAt(lambda) };
            return FiguresOfMerit.OfArea(CoverageMap.Search(
                grid, Sphere.Orbits(pattern, at, heightM, span, 0.0), limits, span));
        }
    }

    /// <summary>Turning area and satellites together changes nothing: over the date line, over either pole.</summary>
    [Theory]
    [InlineData(20.0, 180.0)]
    [InlineData(90.0, 0.0)]
    [InlineData(-89.0, 100.0)]
    public void Search_TurnedTwin_SameCoverage(double latitude, double longitude)
    {
        Geodetic home = Geodetic.FromDegrees(20.0, 30.0), there = Geodetic.FromDegrees(latitude, longitude);
        Mat3 turn = Areas.AreaTests.Turn(home, there);
        var limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(35.0) };
        (CoverageMap here, CoverageFigures a) = Map(home, null);
        (CoverageMap twin, CoverageFigures b) = Map(there, turn);

        // The cells lie otherwise, so the area is sampled otherwise; the passes are the same to the second or so.
        b.CoveredRatio.ShouldBe(a.CoveredRatio, 0.01);
        b.SeenRatio.ShouldBe(a.SeenRatio, 0.01 * a.SeenRatio);
        b.AccessMeanCount.ShouldBe(a.AccessMeanCount, 0.01 * a.AccessMeanCount);
        b.ResponseMean.Seconds.ShouldBe(a.ResponseMean.Seconds, 0.01 * a.ResponseMean.Seconds);
        ImmutableArray<AreaPass> first = here.Passes(), second = twin.Passes();
        second.Length.ShouldBe(first.Length);
        first.Length.ShouldBeGreaterThan(10);
        for (int i = 0; i < first.Length; i++)
        {
            second[i].Satellite.ShouldBe(first[i].Satellite);
            (second[i].Interval.Midpoint - first[i].Interval.Midpoint).Abs().Seconds.ShouldBeLessThan(15.0);
            second[i].SeenRatio.ShouldBe(first[i].SeenRatio, 0.02);
            second[i].AccumulatedRatio.ShouldBe(first[i].AccumulatedRatio, 0.02);
        }

        (CoverageMap, CoverageFigures) Map(Geodetic centre, Mat3? turned)
        {
            CoverageGrid grid = Sphere.Grid(Area.Circle(centre, 1200e3, Sphere.Earth), 45e3);
            var map = CoverageMap.Search(
                grid, Sphere.Orbits(Six, Angle.FromDegrees(7.0), 700e3, Day, Sphere.TurningRadPerS, turned), limits,
                Day);
            return (map, FiguresOfMerit.OfArea(map));
        }
    }

    /// <summary>The very points of an area and their turned twins are seen at the very same times.</summary>
    [Fact]
    public void Search_TurnedPoints_SameWindows()
    {
        Geodetic home = Geodetic.FromDegrees(20.0, 30.0);
        var limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(35.0), Side = LookSide.Left };
        IntervalSet expected = SeenAt(home, null);
        expected.Count.ShouldBeGreaterThan(5);
        foreach (Geodetic there in (Geodetic[])[
            Geodetic.FromDegrees(0.0, 180.0), Geodetic.FromDegrees(90.0, 0.0), Geodetic.FromDegrees(-90.0, 0.0)])
        {
            IntervalSet twin = SeenAt(there, Areas.AreaTests.Turn(home, there));
            twin.Count.ShouldBe(expected.Count);
            for (int i = 0; i < twin.Count; i++)
            {
                (twin[i].Start - expected[i].Start).Abs().Seconds.ShouldBeLessThan(0.05);
                (twin[i].End - expected[i].End).Abs().Seconds.ShouldBeLessThan(0.05);
            }
        }

        IntervalSet SeenAt(Geodetic place, Mat3? turn)
        {
            // One cell about the place; its point is the middle of the little circle, to some metres.
            CoverageGrid grid = Sphere.Grid(Area.Circle(place, 100.0, Sphere.Earth), 2000e3);
            var map = CoverageMap.Search(
                grid, Sphere.Orbits(Six, Angle.FromDegrees(7.0), 700e3, Day, Sphere.TurningRadPerS, turn), limits,
                Day);
            return IntervalSet.From(Enumerable.Range(0, grid.Cells.Length).SelectMany(c => map.SeenOf(c)));
        }
    }

    /// <summary>One satellite more never lowers coverage and lengthens no gap; a tighter limit sees a subset.</summary>
    [Fact]
    public void Search_MoreSatellitesOrTighterLimits_OrderedAsTheyMust() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var centre = Geodetic.FromDegrees((random.NextDouble() * 180.0) - 90.0, random.NextDouble() * 360.0);
            CoverageGrid grid = Sphere.Grid(Area.Circle(centre, 1500e3, Sphere.Earth), 500e3);
            ImmutableArray<EarthFixedEphemeris> all =
                Sphere.Orbits(Six, Angle.FromRadians(random.NextDouble()), 500e3 + (random.NextDouble() * 1e6), Day,
                    Sphere.TurningRadPerS);
            double max = 20.0 + (random.NextDouble() * 60.0);
            ViewLimits wide = Limits(max, 0.0), tight = Limits(max * random.NextDouble(), random.NextDouble() * 30.0);
            int few = random.Next(0, 5);
            CoverageMap less = CoverageMap.Search(grid, [.. all.Take(few)], wide, Day);
            CoverageMap more = CoverageMap.Search(grid, [.. all.Take(few + 1)], wide, Day);
            CoverageMap subset = CoverageMap.Search(grid, [.. all.Take(few + 1)], tight, Day);
            ImmutableArray<CellFigures> a = FiguresOfMerit.OfCells(less), b = FiguresOfMerit.OfCells(more);
            for (int cell = 0; cell < grid.Cells.Length; cell++)
            {
                b[cell].SeenRatio.ShouldBeGreaterThanOrEqualTo(a[cell].SeenRatio);
                b[cell].AccessCount.ShouldBeGreaterThanOrEqualTo(a[cell].AccessCount);
                b[cell].GapMax.ShouldBeLessThanOrEqualTo(a[cell].GapMax);
                b[cell].ResponseMean.ShouldBeLessThanOrEqualTo(a[cell].ResponseMean);
                less.SeenOf(cell).Except(more.SeenOf(cell)).Count.ShouldBe(0);
                subset.SeenOf(cell).Except(more.SeenOf(cell)).TotalLength.Seconds.ShouldBeLessThan(1e-5);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    /// <summary>Figures of merit of known windows, and against sampling every second.</summary>
    [Fact]
    public void OfArea_AgainstSampling_SameFigures()
    {
        CoverageGrid grid = Sphere.Grid(Area.Circle(Geodetic.FromDegrees(50.0, 10.0), 800e3, Sphere.Earth), 200e3);
        var map = CoverageMap.Search(
            grid, Sphere.Orbits(Six, Angle.Zero, 700e3, Day, Sphere.TurningRadPerS), Limits(30.0, 0.0), Day);
        CoverageFigures figures = FiguresOfMerit.OfArea(map);
        double seen = 0.0, wait = 0.0;
        const int seconds = 86_400;
        for (int cell = 0; cell < grid.Cells.Length; cell++)
        {
            double weight = grid.Cells[cell].SizeM2 / grid.SizeM2;
            IntervalSet windows = map.SeenOf(cell);
            double next = seconds;
            for (int s = seconds - 1; s >= 0; s--)
            {
                bool isSeen = windows.Contains(Day.Start + Duration.FromSeconds(s + 0.5));
                next = isSeen ? s + 0.5 : next;
                seen += isSeen ? weight / seconds : 0.0;
                wait += weight * (next - (s + 0.5)) / seconds;
            }
        }

        figures.SeenRatio.ShouldBe(seen, 2e-5);
        figures.ResponseMean.Seconds.ShouldBe(wait, 1.0);
        figures.CoveredRatio.ShouldBe(map.Accumulated()[^1].SeenRatio, 1e-12);
        Instant when = map.Passes()[3].Interval.Midpoint;
        double instant = Enumerable.Range(0, grid.Cells.Length)
            .Where(c => map.SeenOf(c).Contains(when)).Sum(c => grid.Cells[c].SizeM2) / grid.SizeM2;
        map.SeenRatioAt(when).ShouldBe(instant, 1e-12);
        instant.ShouldBeGreaterThan(0.0);
        map.Passes()[^1].AccumulatedRatio.ShouldBe(figures.CoveredRatio, 1e-9);
        map.Passes().Sum(p => p.NewRatio).ShouldBe(figures.CoveredRatio, 1e-6);
    }

    /// <summary>A cell that nothing sees has one gap: the span. Its wait is half of it.</summary>
    [Fact]
    public void OfCells_NeverSeen_OneGap()
    {
        CoverageGrid grid = Sphere.Grid(Area.Circle(Geodetic.FromDegrees(50.0, 10.0), 100e3, Sphere.Earth), 400e3);
        var map = CoverageMap.Search(grid, new List<EarthFixedEphemeris>(), Limits(30.0, 0.0), Day);
        CellFigures f = FiguresOfMerit.OfCells(map)[0];
        (f.AccessCount, f.FirstSeen, f.GapCount).ShouldBe((0, (Instant?)null, 1));
        (f.GapMean, f.Gap95, f.GapMax).ShouldBe((Day.Length, Day.Length, Day.Length));
        f.ResponseMean.Seconds.ShouldBe(43_200.0, 1e-6);
        map.Accumulated().ShouldBeEmpty();
    }

    /// <summary>The share of the Earth in view of one satellite is the share of its cap: (1 − cos λ)/2.</summary>
    [Fact]
    public void SeenRatioAt_WholeEarth_IsTheCap()
    {
        CoverageGrid grid = Sphere.Grid(Area.Earth, 150e3);
        var map = CoverageMap.Search(
            grid, [Sphere.Orbit(new(1, 0, 0), new(0, 0.6, 0.8), 800e3, Day)], new ViewLimits(), Day);
        Angle lambda = new SphericalView(800e3, Sphere.Earth.EquatorialRadiusM).HorizonCentralAngle;
        double cap = (1.0 - Math.Cos(lambda.Radians)) / 2.0;
        map.SeenRatioAt(Day.Midpoint).ShouldBe(cap, 0.02 * cap);
        FiguresOfMerit.OfArea(map).SeenRatio.ShouldBe(cap, 2e-3 * cap);
    }

    private static ViewLimits Limits(double offNadirMax, double elevationMin) => new()
    {
        OffNadirMax = Angle.FromDegrees(offNadirMax),
        ElevationMin = Angle.FromDegrees(elevationMin),
    };
}
