using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Coverage.Areas;

/// <summary>Cuts what crosses the date line into pieces within ±180°, as RFC 7946 section 3.1.9 asks.</summary>
internal static class DateLineCut
{
    /// <summary>The pieces of a polygon, each within ±π.</summary>
    public static IEnumerable<PlanePolygon> Of(PlanePolygon polygon)
    {
        if (polygon.Outer.LonMax <= Math.PI && polygon.Holes.All(h => h.LonMax <= Math.PI))
        {
            yield return polygon;
            yield break;
        }

        for (double west = -Math.PI; west < polygon.Outer.LonMax; west += Math.Tau)
        {
            foreach (PlanePolygon piece in Between(polygon, west, west + Math.Tau))
                yield return piece;
        }
    }

    /// <summary>A line whose longitudes run on, as lines within ±π. A date line is crossed at both its names.</summary>
    public static IEnumerable<IReadOnlyList<(double Lon, double Lat)>> Of(IReadOnlyList<(double Lon, double Lat)> line)
    {
        var piece = new List<(double Lon, double Lat)>();
        double turns = 0.0;
        for (int i = 0; i < line.Count; i++)
        {
            (double lon, double lat) = line[i];
            if (i == 0)
                turns = Math.Floor((lon + Math.PI) / Math.Tau) * Math.Tau;
            while (lon - turns is > Math.PI or < -Math.PI)
            {
                double sign = lon - turns > Math.PI ? 1.0 : -1.0;
                (double lonA, double latA) = line[i - 1];
                double edge = turns + (sign * Math.PI);
                double at = latA + ((lat - latA) * (edge - lonA) / (lon - lonA));
                piece.Add((sign * Math.PI, at));
                if (piece.Count > 1)
                    yield return piece;
                piece = [(-sign * Math.PI, at)];
                turns += sign * Math.Tau;
            }

            piece.Add((lon - turns, lat));
        }

        if (piece.Count > 1)
            yield return piece;
    }

    private static IEnumerable<PlanePolygon> Between(PlanePolygon polygon, double west, double east)
    {
        var rings = new List<List<(double Lon, double Lat)>> { polygon.Outer.Vertices.ToList() };
        foreach (PlaneRing hole in polygon.Holes)
        {
            // A hole may be written a turn away from its outline.
            for (int k = -2; k <= 2; k++)
            {
                double turn = k * Math.Tau;
                if (hole.LonMax + turn > polygon.Outer.LonMin && hole.LonMin + turn < polygon.Outer.LonMax)
                    rings.Add([.. hole.Vertices.Select(v => (v.Lon + turn, v.Lat))]);
            }
        }

        List<List<(double Lon, double Lat)>> cut = HalfPlane.West(HalfPlane.East(rings, west), east);
        var unit = new AuthalicSphere(new(1.0, 0.0));
        PlaneRing[] pieces = [.. cut.Where(r => r.Count >= 3).Select(r => new PlaneRing(r))];
        PlaneRing[] outers = [.. pieces.Where(p => p.SignedSize(unit) > 1e-15)];
        PlaneRing[] holes = [.. pieces.Where(p => p.SignedSize(unit) < -1e-15)];
        foreach (PlaneRing outer in outers)
        {
            ImmutableArray<PlaneRing> own = [.. holes.Where(h => IsInside(outer, h))];
            yield return new PlanePolygon(outer, own);
        }
    }

    private static bool IsInside(PlaneRing outer, PlaneRing hole)
    {
        (double lon, double lat) = hole.InnerPoint();
        return outer.Contains(lon, lat);
    }
}
