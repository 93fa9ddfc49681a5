using System;
using System.Linq;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Coverage;

public sealed class CoverageGridTests
{
    /// <summary>Surface of WGS 84, square metres (Moritz, Geodetic Reference System 1980; same to 8 digits).</summary>
    private const double EarthM2 = 5.10065621724e14;

    [Theory]
    [InlineData(1000e3)]
    [InlineData(222e3)]
    [InlineData(100e3)]
    public void TryBuild_WholeEarth_EveryCellTheSame(double cellSizeM)
    {
        CoverageGrid grid = Build(Area.Earth, cellSizeM);
        grid.SizeM2.ShouldBe(EarthM2, EarthM2 * 1e-9);
        double cellM2 = EarthM2 / grid.Cells.Length;
        foreach (CoverageCell cell in grid.Cells)
        {
            cell.SizeM2.ShouldBe(cellM2, cellM2 * 1e-9);
            cell.Point.Latitude.ShouldBeInRange(cell.South, cell.North);
        }

        for (int i = 0; i < grid.Cells.Length; i += 1 + (grid.Cells.Length / 300))
            Zone(grid.Cells[i]).ShouldBe(cellM2, cellM2 * 1e-6);
        Math.Sqrt(cellM2).ShouldBe(cellSizeM, cellSizeM * 0.05);
        double[] shape = [.. grid.Cells.Select(Squareness)];
        shape.Order().ElementAt(shape.Length / 20).ShouldBeGreaterThan(0.9);
        shape.Order().ElementAt(shape.Length * 19 / 20).ShouldBeLessThan(1.1);
    }

    [Theory]
    [InlineData(52.0, 13.0, 300e3, 40e3)]
    [InlineData(-17.0, 179.5, 700e3, 150e3)]
    [InlineData(89.0, 20.0, 500e3, 100e3)]
    [InlineData(-90.0, 0.0, 3000e3, 250e3)]
    public void TryBuild_Area_CellsAddUpToIt(double latitude, double longitude, double radiusM, double cellSizeM)
    {
        var area = Area.Circle(Geodetic.FromDegrees(latitude, longitude), radiusM, Ellipsoid.Wgs84);
        CoverageGrid grid = Build(area, cellSizeM);
        grid.SizeM2.ShouldBe(area.SizeM2(Ellipsoid.Wgs84), grid.SizeM2 * 1e-9);
        grid.Cells.ShouldAllBe(c => area.Contains(c.Point));
        grid.Cells.Select(c => c.Point).Distinct().Count().ShouldBe(grid.Cells.Length);
    }

    /// <summary>The exact share of a cell against 40,000 points of equal area in it.</summary>
    [Fact]
    public void TryBuild_CutCells_SharesAsSampled()
    {
        AreaText.TryRead(
            """
            {"type":"Polygon","coordinates":[[[0,0],[40,5],[20,30],[38,50],[-10,45],[0,0]],
            [[5,20],[15,20],[15,35],[5,35],[5,20]]]}
            """, out Area area, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        CoverageGrid grid = Build(area, 800e3);
        foreach (CoverageCell cell in grid.Cells)
        {
            int inside = 0;
            const int n = 200;
            for (int i = 0; i < n * n; i++)
            {
                double lon = cell.West.Degrees + ((cell.East - cell.West).Degrees * ((i % n) + 0.5) / n);
                double lat = cell.South.Degrees + ((cell.North - cell.South).Degrees * ((i / n) + 0.5) / n);
                inside += area.Contains(Geodetic.FromDegrees(lat, lon)) ? 1 : 0;
            }

            cell.InsideRatio.ShouldBe((double)inside / (n * n), 0.02);
        }

        grid.Cells.Count(c => c.InsideRatio < 0.999).ShouldBeGreaterThan(10);
        grid.SizeM2.ShouldBe(area.SizeM2(Ellipsoid.Wgs84), 1.0);
    }

    [Theory]
    [InlineData(1.0, "between 0.1 and 2000 km")]
    [InlineData(10e3, "more than 200000; take cells of at least")]
    [InlineData(double.NaN, "between 0.1 and 2000 km")]
    public void TryBuild_TooManyCellsOrNonsense_Refused(double cellSizeM, string expected)
    {
        CoverageGrid.TryBuild(Area.Earth, cellSizeM, Ellipsoid.Wgs84, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(expected);
    }

    [Fact]
    public void TryBuild_AreaSmallerThanACell_OnePointInIt()
    {
        var area = Area.Circle(Geodetic.FromDegrees(48.0, 2.0), 500.0, Ellipsoid.Wgs84);
        CoverageGrid grid = Build(area, 2000e3);
        grid.Cells.Length.ShouldBe(1);
        area.Contains(grid.Cells[0].Point).ShouldBeTrue();
    }

    /// <summary>Area of the cell by its edges: a midpoint sum over the ellipsoid's own radii of curvature.</summary>
    private static double Zone(CoverageCell cell)
    {
        const int steps = 2000;
        double a = Ellipsoid.Wgs84.EquatorialRadiusM, e2 = Ellipsoid.Wgs84.EccentricitySquared, sum = 0.0;
        double south = cell.South.Radians, height = (cell.North - cell.South).Radians / steps;
        for (int i = 0; i < steps; i++)
        {
            (double s, double c) = Math.SinCos(south + ((i + 0.5) * height));
            double w = 1.0 - (e2 * s * s);
            sum += a * a * (1.0 - e2) * c / (w * w) * height;
        }

        return sum * (cell.East - cell.West).Radians;
    }

    private static double Squareness(CoverageCell cell) =>
        (cell.East - cell.West).Radians * Math.Cos(cell.Point.Latitude.Radians) / (cell.North - cell.South).Radians;

    private static CoverageGrid Build(Area area, double cellSizeM)
    {
        CoverageGrid.TryBuild(area, cellSizeM, Ellipsoid.Wgs84, out CoverageGrid grid, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        return grid;
    }
}
