// Whether any two edges of a set of rings cross.
//   1. Edges are sorted by their western end; one that runs past 180° is looked at again a turn to the west.
//   2. Each is compared with the earlier ones that reach as far east, where their latitudes overlap.
//   3. Only a crossing deeper than a centimetre counts: neighbours that share a border touch.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Coverage.Areas;

/// <summary>Finds crossing edges.</summary>
internal static class RingCrossings
{
    private const double DepthRad = 1.6e-9;

    /// <summary>The numbers of two rings that cross (the same for one that crosses itself), or <c>null</c>.</summary>
    public static (int First, int Second)? Find(IReadOnlyList<PlaneRing> rings)
    {
        Edge[] edges = [.. EdgesOf(rings).OrderBy(e => e.LonMin)];
        double[] lonMax = [.. edges.Select(e => e.LonMax)];
        double[] latMin = [.. edges.Select(e => e.LatMin)], latMax = [.. edges.Select(e => e.LatMax)];
        int[] active = new int[edges.Length];
        int count = 0;
        for (int at = 0; at < edges.Length; at++)
        {
            int kept = 0;
            (double west, double south, double north) = (edges[at].LonMin, latMin[at], latMax[at]);
            for (int i = 0; i < count; i++)
            {
                int other = active[i];
                if (lonMax[other] < west)
                    continue;
                active[kept++] = other;
                if (latMin[other] <= north && south <= latMax[other] && Cross(edges[other], edges[at]))
                    return (
                        Math.Min(edges[other].Ring, edges[at].Ring), Math.Max(edges[other].Ring, edges[at].Ring));
            }

            count = kept;
            active[count++] = at;
        }

        return null;
    }

    private static IEnumerable<Edge> EdgesOf(IReadOnlyList<PlaneRing> rings)
    {
        for (int r = 0; r < rings.Count; r++)
        {
            PlaneRing ring = rings[r];
            for (int i = 0; i < ring.Count; i++)
            {
                ((double lonA, double latA), (double lonB, double latB)) = (ring[i], ring[ring.Next(i)]);
                double turns = Math.Floor((Math.Min(lonA, lonB) + Math.PI) / Math.Tau) * Math.Tau;
                (lonA, lonB) = (lonA - turns, lonB - turns);
                yield return new Edge(lonA, latA, lonB, latB, r);
                if (Math.Max(lonA, lonB) > Math.PI)
                    yield return new Edge(lonA - Math.Tau, latA, lonB - Math.Tau, latB, r);
            }
        }
    }

    private static bool Cross(in Edge a, in Edge b)
    {
        double b1 = a.DistanceOf(b.LonA, b.LatA), b2 = a.DistanceOf(b.LonB, b.LatB);
        if (!AreApart(b1, b2))
            return false;
        return AreApart(b.DistanceOf(a.LonA, a.LatA), b.DistanceOf(a.LonB, a.LatB));
    }

    private static bool AreApart(double x, double y) => Math.Min(Math.Abs(x), Math.Abs(y)) > DepthRad && x * y < 0.0;

    private readonly record struct Edge(double LonA, double LatA, double LonB, double LatB, int Ring)
    {
        public double LonMin => Math.Min(LonA, LonB);

        public double LonMax => Math.Max(LonA, LonB);

        public double LatMin => Math.Min(LatA, LatB);

        public double LatMax => Math.Max(LatA, LatB);

        /// <summary>How far left of the edge's line a point lies, radians of the plane; 0 for an edge of no
        /// length.</summary>
        public double DistanceOf(double lon, double lat)
        {
            double dx = LonB - LonA, dy = LatB - LatA;
            double length = Math.Sqrt((dx * dx) + (dy * dy));
            return length == 0.0 ? 0.0 : ((dx * (lat - LatA)) - (dy * (lon - LonA))) / length;
        }
    }
}
