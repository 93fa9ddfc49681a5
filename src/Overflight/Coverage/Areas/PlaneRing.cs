// A closed line in the plane of longitude and geodetic latitude.
//   1. Longitudes run on without jumps, so a ring over the date line is whole.
//   2. A ring around a pole is closed along the pole's line (latitude ±90°), so that it too is whole in the plane.
//   3. Inside is decided by counting the edges above a point, each edge half-open in longitude: no edge counts twice.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Coverage.Areas;

/// <summary>A ring with straight edges in longitude and latitude, radians; the last vertex joins the first.</summary>
internal sealed class PlaneRing
{
    private readonly double[] _lon;
    private readonly double[] _lat;

    public PlaneRing(IReadOnlyList<(double Lon, double Lat)> vertices)
    {
        _lon = [.. vertices.Select(v => v.Lon)];
        _lat = [.. vertices.Select(v => v.Lat)];

        // Begin within the usual turn, so that rings can be compared.
        double turns = Math.Floor((_lon.Min() + Math.PI) / Math.Tau) * Math.Tau;
        for (int i = 0; i < _lon.Length; i++)
            _lon[i] -= turns;
        (LonMin, LonMax) = (_lon.Min(), _lon.Max());
        (LatMin, LatMax) = (_lat.Min(), _lat.Max());
    }

    public int Count => _lon.Length;

    public double LonMin { get; }

    public double LonMax { get; }

    public double LatMin { get; }

    public double LatMax { get; }

    public (double Lon, double Lat) this[int index] => (_lon[index], _lat[index]);

    public IReadOnlyList<(double Lon, double Lat)> Vertices => [.. Enumerable.Range(0, Count).Select(i => this[i])];

    public int Next(int index) => index + 1 == Count ? 0 : index + 1;

    /// <summary>Area over R², positive where the ring runs counter-clockwise (interior on its left).</summary>
    public double SignedSize(in AuthalicSphere sphere)
    {
        double sum = 0.0;
        for (int i = 0; i < Count; i++)
        {
            int j = Next(i);
            sum -= sphere.Integral(_lon[i], _lat[i], _lon[j], _lat[j]);
        }

        return sum;
    }

    /// <summary>Whether a point lies inside, its longitude taken at every whole turn.</summary>
    public bool Contains(double lon, double lat)
    {
        if (lat < LatMin || lat > LatMax)
            return false;
        double first = lon - (Math.Floor((lon - LonMin) / Math.Tau) * Math.Tau);
        bool isInside = false;
        for (double at = first; at <= LonMax; at += Math.Tau)
            isInside ^= IsBelowOddEdges(at, lat);
        return isInside;
    }

    /// <summary>How far the ring runs along a pole's line, radians.</summary>
    public double LengthAtPole(double poleLat)
    {
        double sum = 0.0;
        for (int i = 0; i < Count; i++)
        {
            int j = Next(i);
            if (_lat[i] == poleLat && _lat[j] == poleLat)
                sum += Math.Abs(_lon[j] - _lon[i]);
        }

        return sum;
    }

    /// <summary>A point well inside: the middle of the widest stretch on a parallel between two vertices.</summary>
    public (double Lon, double Lat) InnerPoint()
    {
        double[] lats = [.. _lat.Distinct().Order()];
        (double Lon, double Lat, double Width) best = (_lon[0], _lat[0], -1.0);
        foreach (double share in (double[])[0.5, 0.25, 0.75])
        {
            int k = Math.Min((int)(share * lats.Length), lats.Length - 2);
            double lat = lats.Length < 2 ? lats[0] : (lats[k] + lats[k + 1]) / 2.0;
            double[] at = CrossingsAt(lat);
            for (int i = 0; i + 1 < at.Length; i += 2)
            {
                if (at[i + 1] - at[i] > best.Width)
                    best = ((at[i] + at[i + 1]) / 2.0, lat, at[i + 1] - at[i]);
            }
        }

        return (best.Lon, best.Lat);
    }

    /// <summary>The same ring run the other way.</summary>
    public PlaneRing Reversed() => new([.. Vertices.Reverse()]);

    private double[] CrossingsAt(double lat)
    {
        var at = new List<double>();
        for (int i = 0; i < Count; i++)
        {
            int j = Next(i);
            if ((_lat[i] <= lat) != (_lat[j] <= lat))
                at.Add(_lon[i] + ((_lon[j] - _lon[i]) * (lat - _lat[i]) / (_lat[j] - _lat[i])));
        }

        return [.. at.Order()];
    }

    private bool IsBelowOddEdges(double lon, double lat)
    {
        bool odd = false;
        for (int i = 0, j = Count - 1; i < Count; j = i++)
        {
            if ((_lon[i] <= lon) == (_lon[j] <= lon))
                continue;
            double edge = _lat[i] + ((_lat[j] - _lat[i]) * (lon - _lon[i]) / (_lon[j] - _lon[i]));
            odd ^= edge > lat;
        }

        return odd;
    }
}
