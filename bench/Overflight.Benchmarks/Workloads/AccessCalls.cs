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
    /// <summary>All windows of all satellites over all sites, cut at the ends of the span, in this thread.</summary>
    public static void Find(
        Sgp4Propagator[] satellites, GroundSite[] sites, Angle elevationMin, Interval span, EarthModel earth,
        List<FoundWindow> windows)
    {
        var query = new AccessQuery
        {
            Satellites = [.. satellites],
            Sites = [.. sites],
            Span = span,
            Constraints = [new ElevationConstraint { Mask = ElevationMask.Constant(elevationMin) }],
        };
        new AccessFinder(earth).Find(query, w => windows.Add(new(w.Satellite, w.Site, new Interval(w.Start, w.End))));
    }
}
