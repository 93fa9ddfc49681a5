using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>
/// An area laid out in cells that all have the same area on the ellipsoid, except where the area's edge cuts them.
/// The sizes of its cells add up to the size of the area. Immutable.
/// </summary>
public sealed class CoverageGrid
{
    /// <summary>Most cells of one grid.</summary>
    public const int CellsMax = 200_000;

    /// <summary>Smallest cell, metres.</summary>
    public const double CellSizeMinM = 100.0;

    /// <summary>Largest cell, metres: about 18°.</summary>
    public const double CellSizeMaxM = 2_000_000.0;

    /// <summary>Slivers below this share of the whole area are left out: they are rounding.</summary>
    private const double LeastShare = 1e-10;

    private CoverageGrid(ImmutableArray<CoverageCell> cells, double cellSizeM, Ellipsoid ellipsoid)
    {
        Cells = cells;
        CellSizeM = cellSizeM;
        Ellipsoid = ellipsoid;
        SizeM2 = cells.Sum(c => c.SizeM2);
    }

    /// <summary>The cells, row by row from the north, each row from 180° W eastwards.</summary>
    public ImmutableArray<CoverageCell> Cells { get; }

    /// <summary>The edge of a cell that was asked for, metres; 0 for single places.</summary>
    public double CellSizeM { get; }

    /// <summary>The figure of the Earth.</summary>
    public Ellipsoid Ellipsoid { get; }

    /// <summary>The size of the area, square metres.</summary>
    public double SizeM2 { get; }

    /// <summary>Metres on the ground for an angle at the Earth's centre, by the sphere of equal area.</summary>
    public static double CellSizeOfM(Angle size, Ellipsoid ellipsoid) =>
        size.Radians * new AuthalicSphere(ellipsoid).RadiusM;

    /// <summary>A cell size that gives an area about 2,500 cells.</summary>
    public static double UsualCellSizeM(Area area, Ellipsoid ellipsoid)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Math.Clamp(Math.Sqrt(area.SizeM2(ellipsoid) / 2500.0), CellSizeMinM, CellSizeMaxM);
    }

    /// <summary>Lays out an area.</summary>
    /// <param name="area">The area; <see cref="Area.Earth"/> for all.</param>
    /// <param name="cellSizeM">Edge of a cell, metres; cells are nearly square and of the same area.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="diagnostic">Why not: a size out of range, or too many cells.</param>
    public static bool TryBuild(
        Area area, double cellSizeM, Ellipsoid ellipsoid, out CoverageGrid grid, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(area);
        grid = new CoverageGrid([], cellSizeM, ellipsoid);
        diagnostic = default;
        if (!(cellSizeM >= CellSizeMinM && cellSizeM <= CellSizeMaxM))
        {
            diagnostic = Diagnostic.Error(0, 0, string.Create(CultureInfo.InvariantCulture,
                $"A cell of {cellSizeM / 1000.0} km cannot be used; give between {CellSizeMinM / 1000.0} and " +
                $"{CellSizeMaxM / 1000.0} km."));
            return false;
        }

        double sizeM2 = area.SizeM2(ellipsoid), count = sizeM2 / (cellSizeM * cellSizeM);
        if (count <= CellsMax)
        {
            var rows = new EqualAreaRows(cellSizeM, ellipsoid);
            var cutter = new GridCutter(rows, CellsMax);
            if (area.Polygons.All(p => p.Rings.All(cutter.Add)))
            {
                grid = new CoverageGrid([.. CellsOf(area, rows, cutter)], cellSizeM, ellipsoid);
                return true;
            }
        }

        diagnostic = Diagnostic.Error(0, 0, string.Create(CultureInfo.InvariantCulture,
            $"Cells of {cellSizeM / 1000.0:0.###} km would be about {count:0}, more than {CellsMax}; take cells of " +
            $"at least {Math.Sqrt(sizeM2 / CellsMax) * 1.1 / 1000.0:0.#} km or a smaller area."));
        return false;
    }

    /// <summary>
    /// Single places instead of an area: cells without extent that all count the same, each as one square metre.
    /// </summary>
    /// <param name="points">The places, 1 to <see cref="CellsMax"/>; their heights count.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <exception cref="ArgumentException">There are none, or too many.</exception>
    public static CoverageGrid AtPoints(IReadOnlyCollection<Geodetic> points, Ellipsoid ellipsoid)
    {
        ArgumentNullException.ThrowIfNull(points);
        return points.Count is > 0 and <= CellsMax
            ? new(
                [
                    .. points.Select(p => new CoverageCell(
                        p, 1.0, 1.0, p.Longitude, p.Latitude, p.Longitude, p.Latitude)),
                ],
                0.0, ellipsoid)
            : throw new ArgumentException($"Give 1 to {CellsMax} places.", nameof(points));
    }

    /// <summary>The cells of one strip.</summary>
    /// <exception cref="ArgumentException">The strip has a <see cref="CoverageStrip.Fault"/>.</exception>
    public CoverageGrid Only(CoverageStrip strip)
    {
        ArgumentNullException.ThrowIfNull(strip);
        if (strip.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(strip));
        long count = Cells.Length;
        int first = (int)(count * (strip.Number - 1) / strip.Count), end = (int)(count * strip.Number / strip.Count);
        return new(Cells[first..end], CellSizeM, Ellipsoid);
    }

    private static IEnumerable<CoverageCell> CellsOf(Area area, EqualAreaRows rows, GridCutter cutter)
    {
        double cellM2 = rows.CellSize * rows.Sphere.RadiusM * rows.Sphere.RadiusM;
        double least = LeastShare * cutter.Parts.Values.Sum(p => p.Share);
        foreach (((int row, int column), GridCutter.Part part) in cutter.Parts)
        {
            if (part.Share < least)
                continue;
            double width = Math.Tau / rows.ColumnsOf(row);
            double west = (column * width) - Math.PI, north = rows.EdgeRad(row), south = rows.EdgeRad(row + 1);
            (double Lon, double Lat) at = part.Share > 1.0 - 1e-9
                ? (west + (width / 2.0), rows.MiddleRad(row))
                : PointInside(area, part, west, width, south, north);
            yield return new CoverageCell(
                Place(at.Lon, at.Lat), part.Share * cellM2, Math.Min(1.0, part.Share),
                Angle.FromRadians(west), Angle.FromRadians(south), Angle.FromRadians(west + width),
                Angle.FromRadians(north));
        }
    }

    /// <summary>
    /// The middle of the part inside; where that itself lies outside, the nearest inside of 15 × 15 points in the cell.
    /// </summary>
    private static (double Lon, double Lat) PointInside(
        Area area, in GridCutter.Part part, double west, double width, double south, double north)
    {
        const int steps = 15;
        double lon = Math.Clamp(part.LonMoment / part.Share, west, west + width);
        double lat = Math.Clamp(part.LatMoment / part.Share, south, north);
        if (area.Contains(Place(lon, lat)))
            return (lon, lat);
        (double Lon, double Lat, double Distance) best = (lon, lat, double.MaxValue);
        double squeeze = Math.Cos(lat);
        for (int i = 0; i < steps * steps; i++)
        {
            double x = west + (width * ((i % steps) + 0.5) / steps);
            double y = south + ((north - south) * ((i / steps) + 0.5) / steps);
            double distance = ((x - lon) * (x - lon) * squeeze * squeeze) + ((y - lat) * (y - lat));
            if (distance < best.Distance && area.Contains(Place(x, y)))
                best = (x, y, distance);
        }

        return (best.Lon, best.Lat);
    }

    private static Geodetic Place(double lon, double lat) => new(Angle.FromRadians(lat), Angle.FromRadians(lon), 0.0);
}
