// What part of each cell lies in an area.
//   1. A ring is halved along parallels until a single row is left, then along meridians until a single cell is left
//      (Sutherland and Hodgman 1974, one edge at a time). The bridges this leaves along the cut enclose nothing.
//   2. Outlines count plus and holes minus, so what a cell gathers is the area inside, exact for the edges as drawn.
//   3. A piece that fills its block of cells ends the halving.
using System;
using System.Collections.Generic;
using Overflight.Coverage.Areas;

namespace Overflight.Coverage;

/// <summary>Cuts the rings of an area along the cells of a grid.</summary>
internal sealed class GridCutter(EqualAreaRows rows, int cellsMax)
{
    private readonly SortedDictionary<(int Row, int Column), Part> _parts = [];

    /// <summary>The share of each cell met, and the middle of that share in longitude and latitude.</summary>
    public IReadOnlyDictionary<(int Row, int Column), Part> Parts => _parts;

    /// <summary>Adds a ring; <c>false</c> where the cells become too many.</summary>
    public bool Add(PlaneRing ring)
    {
        int north = RowAt(ring.LatMax), south = RowAt(ring.LatMin);
        List<(double Lon, double Lat)> polygon =
            CutNorth(CutSouth([.. ring.Vertices], rows.EdgeRad(south + 1)), rows.EdgeRad(north));
        return AddRows(polygon, north, south + 1);
    }

    private int RowAt(double latRad)
    {
        int low = 0, high = rows.RowCount - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rows.EdgeRad(middle + 1) <= latRad)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private bool AddRows(List<(double Lon, double Lat)> polygon, int first, int end)
    {
        if (polygon.Count < 3)
            return true;
        if (end - first == 1)
            return AddRow(polygon, first);
        int middle = (first + end) / 2;
        double edge = rows.EdgeRad(middle);
        return AddRows(CutSouth(polygon, edge), first, middle) && AddRows(CutNorth(polygon, edge), middle, end);
    }

    private bool AddRow(List<(double Lon, double Lat)> polygon, int row)
    {
        double width = Math.Tau / rows.ColumnsOf(row), west = double.MaxValue, east = double.MinValue;
        foreach ((double lon, _) in polygon)
            (west, east) = (Math.Min(west, lon), Math.Max(east, lon));
        int first = (int)Math.Floor((west + Math.PI) / width), end = (int)Math.Ceiling((east + Math.PI) / width);
        end = Math.Max(end, first + 1);
        List<(double Lon, double Lat)> within =
            CutWest(CutEast(polygon, (first * width) - Math.PI), (end * width) - Math.PI);
        return AddColumns(within, row, width, first, end);
    }

    private bool AddColumns(List<(double Lon, double Lat)> polygon, int row, double width, int first, int end)
    {
        if (polygon.Count < 3)
            return true;
        double size = 0.0;
        for (int i = 0; i < polygon.Count; i++)
        {
            ((double lonA, double latA), (double lonB, double latB)) = (polygon[i], polygon[(i + 1) % polygon.Count]);
            size -= rows.Sphere.Integral(lonA, latA, lonB, latB);
        }

        double share = size / rows.CellSize;
        if (Math.Abs(Math.Abs(share) - (end - first)) < 1e-9 * (end - first))
        {
            for (int column = first; column < end; column++)
            {
                if (!Gather(row, column, Math.Sign(share), ((column + 0.5) * width) - Math.PI, rows.MiddleRad(row)))
                    return false;
            }

            return true;
        }

        if (end - first == 1)
            return AddPiece(polygon, row, first, share);
        int middle = (first + end) / 2;
        double edge = (middle * width) - Math.PI;
        return AddColumns(CutWest(polygon, edge), row, width, first, middle)
            && AddColumns(CutEast(polygon, edge), row, width, middle, end);
    }

    private bool AddPiece(List<(double Lon, double Lat)> polygon, int row, int column, double share)
    {
        // The centroid in the plane, from the first vertex so that nothing cancels.
        (double lon0, double lat0) = polygon[0];
        double twice = 0.0, lon = 0.0, lat = 0.0;
        for (int i = 1; i + 1 < polygon.Count; i++)
        {
            (double ax, double ay) = (polygon[i].Lon - lon0, polygon[i].Lat - lat0);
            (double bx, double by) = (polygon[i + 1].Lon - lon0, polygon[i + 1].Lat - lat0);
            double cross = (ax * by) - (ay * bx);
            twice += cross;
            lon += cross * (ax + bx) / 3.0;
            lat += cross * (ay + by) / 3.0;
        }

        return Math.Abs(twice) < 1e-18 || Gather(row, column, share, lon0 + (lon / twice), lat0 + (lat / twice));
    }

    private bool Gather(int row, int column, double share, double lon, double lat)
    {
        int columns = rows.ColumnsOf(row);
        int wrapped = ((column % columns) + columns) % columns;
        double turned = lon - ((column - wrapped) / columns * Math.Tau);
        _parts.TryGetValue((row, wrapped), out Part old);
        _parts[(row, wrapped)] =
            new(old.Share + share, old.LonMoment + (share * turned), old.LatMoment + (share * lat));
        return _parts.Count <= cellsMax;
    }

    private static List<(double Lon, double Lat)> CutSouth(List<(double Lon, double Lat)> ring, double lat) =>
        Cut(ring, v => v.Lat - lat, (a, b) => (a.Lon + ((b.Lon - a.Lon) * (lat - a.Lat) / (b.Lat - a.Lat)), lat));

    private static List<(double Lon, double Lat)> CutNorth(List<(double Lon, double Lat)> ring, double lat) =>
        Cut(ring, v => lat - v.Lat, (a, b) => (a.Lon + ((b.Lon - a.Lon) * (lat - a.Lat) / (b.Lat - a.Lat)), lat));

    private static List<(double Lon, double Lat)> CutEast(List<(double Lon, double Lat)> ring, double lon) =>
        Cut(ring, v => v.Lon - lon, (a, b) => (lon, a.Lat + ((b.Lat - a.Lat) * (lon - a.Lon) / (b.Lon - a.Lon))));

    private static List<(double Lon, double Lat)> CutWest(List<(double Lon, double Lat)> ring, double lon) =>
        Cut(ring, v => lon - v.Lon, (a, b) => (lon, a.Lat + ((b.Lat - a.Lat) * (lon - a.Lon) / (b.Lon - a.Lon))));

    /// <summary>Keeps the side where the distance is not negative.</summary>
    private static List<(double Lon, double Lat)> Cut(
        List<(double Lon, double Lat)> ring, Func<(double Lon, double Lat), double> distance,
        Func<(double Lon, double Lat), (double Lon, double Lat), (double Lon, double Lat)> meet)
    {
        var kept = new List<(double Lon, double Lat)>(ring.Count + 4);
        for (int i = 0; i < ring.Count; i++)
        {
            (double Lon, double Lat) a = ring[i], b = ring[(i + 1) % ring.Count];
            bool isIn = distance(a) >= 0.0, isNextIn = distance(b) >= 0.0;
            if (isIn)
                kept.Add(a);
            if (isIn != isNextIn)
                kept.Add(meet(a, b));
        }

        return kept;
    }

    /// <summary>A share of a cell, and its share-weighted place.</summary>
    public readonly record struct Part(double Share, double LonMoment, double LatMoment);
}
