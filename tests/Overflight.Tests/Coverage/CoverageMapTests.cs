using System;
using System.Collections.Immutable;
using System.Linq;
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

    /// <summary>The path between nodes strays from SGP4 by centimetres: an edge by microseconds.</summary>
    [Fact]
    public void StateAt_BetweenNodes_WithinMetresOfSgp4()
    {
        Interval span = Scene.Days(1.0);
        var random = new Random(3);
        double worstM = 0.0, worstDecayingM = 0.0;
        foreach ((string kind, Omm set) in Scene.Kinds)
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            EarthFixedEphemeris ephemeris = EarthFixedEphemeris.Of(propagator, Scene.Earth, span);
            if (ephemeris.Valid.IsEmpty)
                continue;
            for (int i = 0; i < 500; i++)
            {
                Instant t = ephemeris.Valid.Start + (random.NextDouble() * ephemeris.Valid.Length);
                propagator.TryStateAt(t, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                Vec3 exact = Scene.Earth.TemeToItrf(t).Apply(state.Position).VectorM;
                double m = (ephemeris.StateAt(t).Position.VectorM - exact).Norm;
                if (kind.StartsWith("decaying", StringComparison.Ordinal))
                    worstDecayingM = Math.Max(worstDecayingM, m);
                else
                    worstM = Math.Max(worstM, m);
            }
        }

        worstM.ShouldBeInRange(1e-3, 0.2);
        worstDecayingM.ShouldBeInRange(1e-3, 5.0); // SGP4 itself is rough in the last turn
    }

    /// <summary>The complete search for passes gives the same windows, edge for edge.</summary>
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
            EarthFixedEphemeris ephemeris = EarthFixedEphemeris.Of(propagator, Scene.Earth, span);
            var map = CoverageMap.Search(grid, [ephemeris], limits, span);
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
        worstS.ShouldBeLessThan(0.5e-3);
        Console.WriteLine($"{compared} windows, largest difference {worstS * 1e3:0.0000} ms.");
    }

    /// <summary>All limits at once against the shortest way to evaluate each, sample by sample.</summary>
    [Fact]
    public void Search_AllLimits_SameAsBruteForce()
    {
        Interval span = Scene.Days(1.0);
        CoverageGrid grid = Grid(Area.Circle(Geodetic.FromDegrees(0.0, -60.0), 1500e3, Ellipsoid.Wgs84), 700e3);
        int seen = 0, checkedCount = 0;
        foreach ((_, Omm set) in Scene.Kinds)
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            EarthFixedEphemeris ephemeris = EarthFixedEphemeris.Of(propagator, Scene.Earth, span);
            var map = CoverageMap.Search(grid, [ephemeris], Camera, span, Scene.Earth);
            IntervalSet[] windows = [.. Enumerable.Range(0, grid.Cells.Length).Select(map.SeenOf)];
            for (Instant t = ephemeris.Valid.Start; t < ephemeris.Valid.End; t += Duration.FromSeconds(100.0))
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
        EarthFixedEphemeris ephemeris = EarthFixedEphemeris.Of(propagator, Scene.Earth, Scene.Days(60.0));
        ephemeris.Valid.Length.Days.ShouldBeInRange(0.0, 59.0);
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
