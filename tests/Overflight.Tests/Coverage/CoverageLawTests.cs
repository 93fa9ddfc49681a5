using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Access;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Coverage;

public sealed class CoverageLawTests
{
    private static readonly Interval Day = Sphere.Day;

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
        double rate = Sphere.MotionRadPerS(Sphere.Ball.EquatorialRadiusM + heightM);

        // Long enough for every satellite to go on by 1/T of a turn: then the pattern repeats, turned.
        var span = new Interval(Sphere.Epoch, Sphere.Epoch + Duration.FromSeconds(Math.Tau / satellites / rate));
        var moment = new Interval(Sphere.Epoch, Sphere.Epoch + Duration.FromSeconds(10.0));
        Vec3 below = Sphere.Earth.TemeToItrf(Sphere.Epoch).ApplyToDirection(where);
        Geodetic worst = Sphere.Ball.ToGeodetic(new(Sphere.Ball.EquatorialRadiusM * below)) with { HeightM = 0.0 };
        CoverageGrid near = Sphere.Grid(Area.Circle(worst, 300e3, Sphere.Ball), 15e3);
        CoverageFigures close = Map(near, phase, distance - Angle.FromDegrees(0.3), moment);
        close.SeenMinRatio.ShouldBeLessThan(1.0);
        CoverageFigures far =
            Map(Sphere.Grid(Area.Earth, 300e3), Angle.Zero, distance + Angle.FromDegrees(0.3), span);
        far.SeenMinRatio.ShouldBe(1.0);
        far.GapMax.ShouldBe(Duration.Zero);
        Map(near, phase, distance + Angle.FromDegrees(0.3), moment).SeenMinRatio.ShouldBe(1.0);

        CoverageFigures Map(CoverageGrid grid, Angle at, Angle lambda, Interval when)
        {
            var view = new SphericalView(heightM, Sphere.Ball.EquatorialRadiusM);
            var limits = new ViewLimits { ElevationMin = view.ElevationAt(lambda) };
            return FiguresOfMerit.Of(CoverageMap.Search(
                grid, Sphere.Orbits(pattern, at, heightM), limits, when, Sphere.Earth)).Area;
        }
    }

    /// <summary>
    /// Turning area and satellites together changes nothing: an area over the pole, or over the date line, gives the
    /// same as its twin elsewhere.
    /// </summary>
    [Theory]
    [InlineData(20.0, 180.0)]
    [InlineData(90.0, 30.0)]
    [InlineData(-86.0, 30.0)]
    public void Search_TurnedTwin_SameCoverage(double latitude, double longitude)
    {
        var limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(35.0) };
        (CoverageMap here, CoverageFigures a) = Map(20.0, 30.0);
        (CoverageMap twin, CoverageFigures b) = Map(latitude, longitude);

        // The cells lie otherwise, so the area is sampled otherwise; the passes are the same to the second or so.
        b.CoveredRatio.ShouldBe(a.CoveredRatio, 0.01);
        b.SeenRatio.ShouldBe(a.SeenRatio, 0.01 * a.SeenRatio);
        b.AccessMeanCount.ShouldBe(a.AccessMeanCount, 0.01 * a.AccessMeanCount);
        b.ResponseMean.Seconds.ShouldBe(a.ResponseMean.Seconds, 0.01 * a.ResponseMean.Seconds);

        // A pass that but touches the area may meet a cell here and none there.
        ImmutableArray<AreaPass> first = [.. here.Passes().Where(p => p.SeenRatio > 0.02)];
        ImmutableArray<AreaPass> second = [.. twin.Passes().Where(p => p.SeenRatio > 0.02)];
        second.Length.ShouldBe(first.Length);
        first.Length.ShouldBeGreaterThan(10);
        for (int i = 0; i < first.Length; i++)
        {
            second[i].Satellite.ShouldBe(first[i].Satellite);
            (second[i].Interval.Midpoint - first[i].Interval.Midpoint).Abs().Seconds.ShouldBeLessThan(15.0);
            second[i].SeenRatio.ShouldBe(first[i].SeenRatio, 0.02);
            second[i].AccumulatedRatio.ShouldBe(first[i].AccumulatedRatio, 0.02);
        }

        (CoverageMap, CoverageFigures) Map(double toLatitude, double toLongitude)
        {
            var centre = Geodetic.FromDegrees(toLatitude, toLongitude);
            CoverageGrid grid = Sphere.Grid(Area.Circle(centre, 1200e3, Sphere.Ball), 45e3);
            ImmutableArray<IPropagator> orbits = Sphere.Turned(
                Sphere.Orbits(Six, Angle.FromDegrees(7.0), 700e3), Geodetic.FromDegrees(20.0, 30.0), centre);
            var map = CoverageMap.Search(grid, orbits, limits, Day, Sphere.Earth);
            return (map, FiguresOfMerit.Of(map).Area);
        }
    }

    /// <summary>The very points of an area and their turned twins are seen at the very same times.</summary>
    [Fact]
    public void Search_TurnedPoints_SameWindows()
    {
        var limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(60.0), Side = LookSide.Left };
        IntervalSet expected = SeenAt(20.0, 30.0);
        expected.Count.ShouldBeGreaterThan(5);
        foreach ((double latitude, double longitude) in
            ((double, double)[])[(20.0, 90.0), (20.0, 180.0), (20.0, -140.0), (89.9, 10.0), (-90.0, 0.0)])
        {
            IntervalSet twin = SeenAt(latitude, longitude);
            twin.Count.ShouldBe(expected.Count);
            for (int i = 0; i < twin.Count; i++)
            {
                (twin[i].Start - expected[i].Start).Abs().Seconds.ShouldBeLessThan(0.05);
                (twin[i].End - expected[i].End).Abs().Seconds.ShouldBeLessThan(0.05);
            }
        }

        IntervalSet SeenAt(double latitude, double longitude)
        {
            // One cell about the place; its point is the middle of the little circle, to some metres.
            var place = Geodetic.FromDegrees(latitude, longitude);
            CoverageGrid grid = Sphere.Grid(Area.Circle(place, 100.0, Sphere.Ball), 2000e3);
            ImmutableArray<IPropagator> orbits = Sphere.Turned(
                Sphere.Orbits(Six, Angle.FromDegrees(7.0), 700e3), Geodetic.FromDegrees(20.0, 30.0), place);
            var map = CoverageMap.Search(grid, orbits, limits, Day, Sphere.Earth);
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
            CoverageGrid grid = Sphere.Grid(Area.Circle(centre, 1500e3, Sphere.Ball), 500e3);
            ImmutableArray<Sgp4Propagator> all = Sphere.Orbits(
                Six, Angle.FromRadians(random.NextDouble()), 500e3 + (random.NextDouble() * 1e6));
            double max = 20.0 + (random.NextDouble() * 60.0);
            ViewLimits wide = Limits(max, 0.0), tight = Limits(max * random.NextDouble(), random.NextDouble() * 30.0);
            int few = random.Next(0, 5);
            CoverageMap less = CoverageMap.Search(grid, [.. all.Take(few)], wide, Day, Sphere.Earth);
            CoverageMap more = CoverageMap.Search(grid, [.. all.Take(few + 1)], wide, Day, Sphere.Earth);
            CoverageMap subset = CoverageMap.Search(grid, [.. all.Take(few + 1)], tight, Day, Sphere.Earth);
            ImmutableArray<CellFigures> a = FiguresOfMerit.Of(less).Cells, b = FiguresOfMerit.Of(more).Cells;
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
        CoverageGrid grid = Sphere.Grid(Area.Circle(Geodetic.FromDegrees(50.0, 10.0), 800e3, Sphere.Ball), 200e3);
        var map = CoverageMap.Search(
            grid, Sphere.Orbits(Six, Angle.Zero, 700e3), Limits(30.0, 0.0), Day, Sphere.Earth);
        CoverageFigures figures = FiguresOfMerit.Of(map).Area;
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
        figures.CoveredRatio.ShouldBe(map.Accumulated[^1].SeenRatio, 1e-12);
        map.Passes()[^1].AccumulatedRatio.ShouldBe(figures.CoveredRatio, 1e-9);
        map.Passes().Sum(p => p.NewRatio).ShouldBe(figures.CoveredRatio, 1e-6);
    }

    /// <summary>A cell that nothing sees has one gap: the span. Its wait is half of it.</summary>
    [Fact]
    public void OfCells_NeverSeen_OneGap()
    {
        CoverageGrid grid = Sphere.Grid(Area.Circle(Geodetic.FromDegrees(50.0, 10.0), 100e3, Sphere.Ball), 400e3);
        var map = CoverageMap.Search(grid, [], Limits(30.0, 0.0), Day, Sphere.Earth);
        CellFigures f = FiguresOfMerit.Of(map).Cells[0];
        (f.AccessCount, f.FirstSeen, f.GapCount).ShouldBe((0, (Instant?)null, 1));
        (f.GapMean, f.Gap95, f.GapMax).ShouldBe((Day.Length, Day.Length, Day.Length));
        f.ResponseMean.Seconds.ShouldBe(43_200.0, 1e-6);
        map.Accumulated.ShouldBeEmpty();
    }

    /// <summary>The share of the Earth in view of one satellite is the share of its cap: (1 − R/r)/2.</summary>
    [Fact]
    public void OfArea_WholeEarth_IsTheCap()
    {
        Sgp4Propagator satellite = Sphere.Orbits(Six, Angle.Zero, 800e3)[0];
        var map = CoverageMap.Search(
            Sphere.Grid(Area.Earth, 150e3), [satellite], new ViewLimits(), Day, Sphere.Earth, threads: 2);
        const int samples = 1440;
        double cap = 0.0;
        for (int i = 0; i < samples; i++)
        {
            satellite.TryStateAt(Day.Start + Duration.FromMinutes(i + 0.5), out State<Teme> state);
            cap += (1.0 - (Sphere.Ball.EquatorialRadiusM / state.Position.RadiusM)) / 2.0 / samples;
        }

        FiguresOfMerit.Of(map).Area.SeenRatio.ShouldBe(cap, 2e-3 * cap);
        cap.ShouldBeInRange(0.055, 0.057);
    }

    private static ViewLimits Limits(double offNadirMax, double elevationMin) => new()
    {
        OffNadirMax = Angle.FromDegrees(offNadirMax),
        ElevationMin = Angle.FromDegrees(elevationMin),
    };
}
