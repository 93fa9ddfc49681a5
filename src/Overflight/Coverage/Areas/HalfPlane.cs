// What of a polygon lies on one side of a meridian (after Weiler and Atherton 1977, for a straight cutter).
//   1. Each ring falls into chains on the kept side, from where it enters to where it leaves.
//   2. Interiors lie on the left, so a chain that leaves westwards goes on along the meridian to the next entry south.
//   3. What then closes are outlines; rings that never met the meridian stay as they are.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Coverage.Areas;

/// <summary>Cuts polygons along meridians.</summary>
internal static class HalfPlane
{
    /// <summary>The part east of a meridian.</summary>
    public static List<List<(double Lon, double Lat)>> East(List<List<(double Lon, double Lat)>> rings, double meridian)
    {
        var kept = new List<List<(double Lon, double Lat)>>();
        var chains = new List<List<(double Lon, double Lat)>>();
        foreach (List<(double Lon, double Lat)> ring in rings)
        {
            int inside = ring.Count(v => v.Lon > meridian);
            if (inside == ring.Count)
                kept.Add(ring);
            else if (inside > 0)
                AddChains(ring, meridian, chains);
        }

        var isUsed = new bool[chains.Count];
        for (int first = 0; first < chains.Count; first++)
        {
            if (isUsed[first])
                continue;
            var joined = new List<(double Lon, double Lat)>();
            for (int at = first; !isUsed[at]; at = NextChain(chains, chains[at][^1].Lat))
            {
                isUsed[at] = true;
                joined.AddRange(chains[at]);
            }

            List<(double Lon, double Lat)> clean = WithoutSpikes(joined);
            if (clean.Count >= 3)
                kept.Add(clean);
        }

        return kept;
    }

    /// <summary>The part west of a meridian: the mirror image of the part east of its image.</summary>
    public static List<List<(double Lon, double Lat)>> West(
        List<List<(double Lon, double Lat)>> rings, double meridian) =>
        [.. East([.. rings.Select(Mirrored)], -meridian).Select(Mirrored)];

    private static List<(double Lon, double Lat)> Mirrored(List<(double Lon, double Lat)> ring) =>
        [.. ring.AsEnumerable().Reverse().Select(v => (-v.Lon, v.Lat))];

    private static void AddChains(
        List<(double Lon, double Lat)> ring, double meridian, List<List<(double Lon, double Lat)>> chains)
    {
        for (int i = 0; i < ring.Count; i++)
        {
            if (ring[i].Lon > meridian || ring[(i + 1) % ring.Count].Lon <= meridian)
                continue;
            var chain = new List<(double Lon, double Lat)> { At(ring[i], ring[(i + 1) % ring.Count], meridian) };
            int k = i + 1;
            for (; ring[k % ring.Count].Lon > meridian; k++)
                chain.Add(ring[k % ring.Count]);
            chain.Add(At(ring[(k - 1) % ring.Count], ring[k % ring.Count], meridian));
            chains.Add(chain);
        }
    }

    private static (double Lon, double Lat) At(
        (double Lon, double Lat) a, (double Lon, double Lat) b, double meridian) =>
        (meridian, a.Lon == b.Lon ? a.Lat : a.Lat + ((b.Lat - a.Lat) * (meridian - a.Lon) / (b.Lon - a.Lon)));

    private static int NextChain(List<List<(double Lon, double Lat)>> chains, double exit)
    {
        int best = -1;
        for (int i = 0; i < chains.Count; i++)
        {
            double entry = chains[i][0].Lat;
            if (entry <= exit + 1e-12 && (best < 0 || entry > chains[best][0].Lat))
                best = i;
        }

        return Math.Max(best, 0);
    }

    /// <summary>Takes out repeated vertices and ways there and back.</summary>
    private static List<(double Lon, double Lat)> WithoutSpikes(List<(double Lon, double Lat)> ring)
    {
        var clean = new List<(double Lon, double Lat)>();
        foreach ((double Lon, double Lat) v in ring)
        {
            if (clean.Count > 1 && clean[^2] == v)
                clean.RemoveAt(clean.Count - 1);
            else if (clean.Count == 0 || clean[^1] != v)
                clean.Add(v);
        }

        while (clean.Count > 1 && clean[0] == clean[^1])
            clean.RemoveAt(clean.Count - 1);
        return clean;
    }
}
