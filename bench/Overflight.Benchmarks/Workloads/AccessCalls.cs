using System;
using System.Collections.Generic;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>How the benchmarks call the search for windows: the one place to change when the calls change.</summary>
internal static class AccessCalls
{
    /// <summary>
    /// How many of W2's satellites are searched: <see cref="PassFinder"/> takes one satellite and one site at a time.
    /// </summary>
    public const int SatellitesMax = 4;

    /// <summary>All windows of all satellites over all sites, cut at the ends of the span, in one thread.</summary>
    public static void Find(
        ReadOnlySpan<Sgp4Propagator> satellites, ReadOnlySpan<GroundSite> sites, Angle elevationMin, Interval span,
        EarthModel earth, List<FoundWindow> windows)
    {
        for (int i = 0; i < satellites.Length; i++)
        {
            var finder = new PassFinder(satellites[i], earth);
            for (int j = 0; j < sites.Length; j++)
            {
                foreach (Pass pass in finder.Find(sites[j], elevationMin, span).Passes)
                    windows.Add(new(i, j, new Interval(pass.Aos, pass.Los).Intersect(span)));
            }
        }
    }
}
