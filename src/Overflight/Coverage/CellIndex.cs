// Which cells a satellite could see during a step: rows of the grid whose latitudes the cap below it reaches, the
// stretch of longitudes in them, and then the distance of each point.
using System;
using System.Collections.Generic;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>Finds the points of a grid near a direction.</summary>
internal sealed class CellIndex
{
    private readonly Vec3[] _points;
    private readonly Vec3[] _ups;
    private readonly Vec3[] _directions;
    private readonly double[] _radii;
    private readonly double[] _lons;
    private readonly List<Row> _rows = [];

    public CellIndex(CoverageGrid grid)
    {
        int count = grid.Cells.Length;
        (_points, _ups, _directions) = (new Vec3[count], new Vec3[count], new Vec3[count]);
        (_radii, _lons) = (new double[count], new double[count]);
        for (int i = 0; i < count; i++)
        {
            Geodetic at = grid.Cells[i].Point;
            _points[i] = grid.Ellipsoid.ToItrf(at).VectorM;
            _ups[i] = Ellipsoid.NormalAt(at.Latitude, at.Longitude);
            _radii[i] = _points[i].Norm;
            _directions[i] = _points[i] / _radii[i];
            _lons[i] = Math.Atan2(_directions[i].Y, _directions[i].X);
            double lat = Math.Asin(Math.Clamp(_directions[i].Z, -1.0, 1.0));
            if (i == 0 || grid.Cells[i].South != grid.Cells[i - 1].South || _lons[i] < _lons[i - 1])
                _rows.Add(new(i, i + 1, lat, lat));
            else
                _rows[^1] = new(_rows[^1].First, i + 1, Math.Min(_rows[^1].Low, lat), Math.Max(_rows[^1].High, lat));
        }
    }

    public Vec3 Point(int cell) => _points[cell];

    public Vec3 Up(int cell) => _ups[cell];

    public double RadiusM(int cell) => _radii[cell];

    /// <summary>All cells whose point lies within an angle of a direction, in any order.</summary>
    public void Collect(in Vec3 direction, double angleRad, List<int> cells)
    {
        cells.Clear();
        double lat = Math.Asin(Math.Clamp(direction.Z, -1.0, 1.0)), lon = Math.Atan2(direction.Y, direction.X);
        double half = Math.Abs(lat) + angleRad < (Math.PI / 2.0) - 1e-9
            ? Math.Asin(Math.Sin(angleRad) / Math.Cos(lat)) + 1e-9
            : Math.PI;
        double cosine = Math.Cos(Math.Min(Math.PI, angleRad));
        foreach (Row row in _rows)
        {
            if (row.Low > lat + angleRad || row.High < lat - angleRad)
                continue;
            if (half >= Math.PI)
            {
                Take(row.First, row.End, direction, cosine, cells);
                continue;
            }

            Between(row, lon - half, lon + half, direction, cosine, cells);
            if (lon - half < -Math.PI)
                Between(row, lon - half + Math.Tau, Math.PI, direction, cosine, cells);
            if (lon + half > Math.PI)
                Between(row, -Math.PI, lon + half - Math.Tau, direction, cosine, cells);
        }
    }

    private void Between(in Row row, double west, double east, in Vec3 direction, double cosine, List<int> cells)
    {
        (west, east) = (Math.Max(west, -Math.PI), Math.Min(east, Math.PI));
        int first = Array.BinarySearch(_lons, row.First, row.End - row.First, west);
        first = first < 0 ? ~first : first;
        int end = first;
        while (end < row.End && _lons[end] <= east)
            end++;
        Take(first, end, direction, cosine, cells);
    }

    private void Take(int first, int end, in Vec3 direction, double cosine, List<int> cells)
    {
        for (int i = first; i < end; i++)
        {
            if (Vec3.Dot(_directions[i], direction) >= cosine)
                cells.Add(i);
        }
    }

    private readonly record struct Row(int First, int End, double Low, double High);
}
