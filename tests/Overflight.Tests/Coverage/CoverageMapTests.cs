using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

public sealed class CoverageMapTests
{
    private static readonly ViewLimits Camera = new()
    {
        ElevationMin = Angle.FromDegrees(20.0),
        OffNadirMax = Angle.FromDegrees(45.0),
        OffNadirMin = Angle.FromDegrees(10.0),
        Side = LookSide.Left,
        SunElevationMin = Angle.FromDegrees(5.0),
    };

    /// <summary>Each cell gets the passes over its point, edge for edge.</summary>
    [Theory]
    [InlineData(0.0)]
    [InlineData(25.0)]
    public void Search_ElevationAlone_SameAsPassFinder(double elevation)
    {
        Interval span = Scene.Days(2.0);
        CoverageGrid grid = Grid(Area.Circle(Geodetic.FromDegrees(71.0, 179.0), 900e3, Ellipsoid.Wgs84), 600e3);
        var limits = new ViewLimits { ElevationMin = Angle.FromDegrees(elevation) };
        int compared = 0;
        double worstS = 0.0;
        foreach ((string kind, Omm set) in Scene.Kinds)
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            var map = CoverageMap.Search(grid, [propagator], limits, span, Scene.Earth);
            for (int cell = 0; cell < grid.Cells.Length; cell++)
            {
                var site = new GroundSite(grid.Cells[cell].Point, Ellipsoid.Wgs84);
                ImmutableArray<Pass> passes = new PassFinder(propagator, Scene.Earth)
                    .Find(site, limits.ElevationMin, span).Passes;
                ReadOnlySpan<CoverageWindow> windows = map.WindowsOf(cell);
                windows.Length.ShouldBe(passes.Length, $"{kind}, cell {cell}");
                for (int i = 0; i < windows.Length; i++)
                {
                    Instant start = Instant.Max(passes[i].Aos, span.Start), end = Instant.Min(passes[i].Los, span.End);
                    worstS = Math.Max(worstS, (windows[i].Interval.Start - start).Abs().Seconds);
                    worstS = Math.Max(worstS, (windows[i].Interval.End - end).Abs().Seconds);
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(500);
        worstS.ShouldBeLessThan(1e-4);
        Console.WriteLine($"{compared} windows, largest difference {worstS * 1e3:0.0000} ms.");
    }

    /// <summary>All limits at once against the shortest way to evaluate each, sample by sample.</summary>
    [Theory]
    [InlineData(0.0, -60.0)]
    [InlineData(-15.0, 180.0)]
    [InlineData(90.0, 0.0)] // the Sun stays up
    public void Search_AllLimits_SameAsBruteForce(double latitude, double longitude)
    {
        Interval span = Scene.Days(1.0);
        CoverageGrid grid = Grid(
            Area.Circle(Geodetic.FromDegrees(latitude, longitude), 1500e3, Ellipsoid.Wgs84), 700e3);
        int seen = 0, checkedCount = 0;
        foreach ((_, Omm set) in Scene.Kinds)
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            var map = CoverageMap.Search(grid, [propagator], Camera, span, Scene.Earth);
            Interval valid = EphemerisSpan.Of(propagator, span, CancellationToken.None);
            IntervalSet[] windows = [.. Enumerable.Range(0, grid.Cells.Length).Select(map.SeenOf)];
            for (Instant t = valid.Start; t < valid.End; t += Duration.FromSeconds(100.0))
            {
                propagator.TryStateAt(t, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                for (int cell = 0; cell < grid.Cells.Length; cell++)
                {
                    (bool expected, bool isClose, string margins) = IsSeen(grid.Cells[cell].Point, state, t);
                    bool found = windows[cell].Contains(t);
                    checkedCount++;
                    seen += found ? 1 : 0;
                    if (!isClose)
                        found.ShouldBe(expected, $"{set.CatalogueNumber} {t} cell {cell} {margins}");
                }
            }
        }

        seen.ShouldBeGreaterThan(200);
        Console.WriteLine($"{seen} of {checkedCount} samples seen.");
    }

    [Fact]
    public void Search_BeyondTheDecay_SeesNothing()
    {
        Sgp4Propagator propagator = Scene.Propagator(Scene.Kinds.First(k => k.Kind.Contains("deca")).Set);
        Interval span = Scene.Days(60.0), valid = EphemerisSpan.Of(propagator, span, CancellationToken.None);
        valid.Length.Days.ShouldBeInRange(0.1, 59.0);
        var map = CoverageMap.Search(Grid(Area.Earth, 1500e3), [propagator], new ViewLimits(), span, Scene.Earth);
        Interval[] seen = [.. map.AllWindows.Select(w => w.Interval)];
        seen.ShouldAllBe(i => i.Start >= valid.Start && i.End <= valid.End);

        // It sees some of the whole Earth until the end.
        seen.Max(i => i.End).ShouldBe(valid.End);
    }

    [Fact]
    public void Search_Threads_ChangeNothing()
    {
        CoverageGrid grid = Grid(Area.Earth, 600e3);
        Sgp4Propagator[] satellites = [.. Scene.Kinds.Take(5).Select(k => Scene.Propagator(k.Set))];
        var one = CoverageMap.Search(grid, satellites, Camera, Scene.Days(0.5), Scene.Earth);
        var three = CoverageMap.Search(grid, satellites, Camera, Scene.Days(0.5), Scene.Earth, threads: 3);
        one.AllWindows.Count().ShouldBeGreaterThan(100);
        three.AllWindows.ShouldBe(one.AllWindows);
    }

    [Fact]
    public void Search_OtherEllipsoidOrEmptySpan_Throws()
    {
        CoverageGrid grid = Grid(Area.Earth, 2000e3);
        Should.Throw<ArgumentException>(() => CoverageMap.Search(
            grid, [], new ViewLimits(), Scene.Days(1.0), Sphere.Earth)).Message.ShouldContain("another ellipsoid");
        Should.Throw<ArgumentException>(() => CoverageMap.Search(
            grid, [], new ViewLimits(), Scene.Days(0.0), Scene.Earth)).Message.ShouldContain("empty");
    }

    private static (bool IsSeen, bool IsClose, string Margins) IsSeen(Geodetic place, State<Teme> state, Instant t)
    {
        ViewGeometry view = new GroundSite(place, Ellipsoid.Wgs84).ViewOf(state, t, Scene.Earth);
        State<Itrf> fixedState = Scene.Earth.TemeToItrf(t).Apply(state);
        Geodetic below = Ellipsoid.Wgs84.ToGeodetic(fixedState.Position);
        Vec3 up = Ellipsoid.NormalAt(below.Latitude, below.Longitude);
        Vec3 right = Vec3.Cross(fixedState.VelocityMPerS, up).Unit();
        double toLeft = -Vec3.Dot(Ellipsoid.Wgs84.ToItrf(place).From(fixedState.Position), right);
        double[] margins =
        [
            view.Elevation.Degrees - 20.0, 45.0 - view.OffNadir.Degrees, view.OffNadir.Degrees - 10.0,
            view.SunElevation.Degrees - 5.0,
            toLeft / 1e8, // a kilometre is close: SGP4's velocities are rough at a decay
        ];
        return (margins.Min() >= 0.0, Math.Abs(margins.Min()) < 1e-5, string.Join(' ', margins));
    }

    private static CoverageGrid Grid(Area area, double cellSizeM)
    {
        CoverageGrid.TryBuild(area, cellSizeM, Ellipsoid.Wgs84, out CoverageGrid grid, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        return grid;
    }
}
