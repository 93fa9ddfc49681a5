using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

/// <summary>Maps of some of the satellites, and grids of single places.</summary>
public sealed class CoveragePartTests
{
    private static readonly ImmutableArray<IPropagator> Satellites =
    [
        .. new WalkerPattern(12, 3, 1, Angle.FromDegrees(70.0))
            .Orbits(700e3, Scene.Start, Angle.Zero, Angle.Zero).Select(o => new J2Propagator(o)),
    ];

    private static readonly Geodetic[] Points =
    [
        Geodetic.FromDegrees(0.0, 180.0), Geodetic.FromDegrees(90.0, 0.0), Geodetic.FromDegrees(37.5, 127.0, 3000.0),
    ];

    private static readonly CoverageGrid Grid = CoverageGrid.AtPoints(Points, Ellipsoid.Wgs84);

    private static readonly ViewLimits Limits = new() { ElevationMin = Angle.FromDegrees(20.0) };

    /// <summary>In whatever order: what is left is what a search for these alone finds.</summary>
    [Theory]
    [InlineData()]
    [InlineData(5)]
    [InlineData(11, 0, 4)]
    [InlineData(3, 2, 1, 0)]
    public void Of_SomeSatellites_IsTheSearchForThem(params int[] some)
    {
        CoverageMap all = Search(Satellites), part = all.Of(some), alone = Search([.. some.Select(i => Satellites[i])]);
        part.AllWindows.ShouldBe(alone.AllWindows);
        part.Accumulated.ShouldBe(alone.Accumulated);
        FiguresOfMerit.Of(part).Area.ShouldBe(FiguresOfMerit.Of(alone).Area);
        if (some.Length > 0)
            part.AllWindows.Count().ShouldBeGreaterThan(3);
        all.Of([.. Enumerable.Range(0, 12)]).AllWindows.ShouldBe(all.AllWindows);
    }

    [Fact]
    public void Of_SatelliteTwice_Throws() => Should.Throw<ArgumentException>(() => Search(Satellites).Of([1, 1]));

    /// <summary>Places count the same, stand where they are, and are as high as they are.</summary>
    [Fact]
    public void AtPoints_Places_CountTheSame()
    {
        Grid.Cells.Select(c => c.Point).ShouldBe(Points);
        Grid.SizeM2.ShouldBe(3.0);
        (CoverageFigures area, ImmutableArray<CellFigures> cells) = FiguresOfMerit.Of(Search(Satellites));
        area.GapMean.Seconds.ShouldBe(cells.Average(c => c.GapMean.Seconds), 1e-6);
        area.AccessMeanCount.ShouldBe(cells.Average(c => c.AccessCount), 1e-9);
        Search(Satellites).Passes().Length.ShouldBeGreaterThan(10);
        Should.Throw<ArgumentException>(() => CoverageGrid.AtPoints([], Ellipsoid.Wgs84));
        Should.Throw<ArgumentException>(
            () => CoverageGrid.AtPoints(new Geodetic[CoverageGrid.CellsMax + 1], Ellipsoid.Wgs84));
    }

    private static CoverageMap Search(IReadOnlyList<IPropagator> satellites) =>
        CoverageMap.Search(Grid, satellites, Limits, Scene.Days(1.0), Scene.Earth);
}
