using System;
using System.Collections.Concurrent;
using System.Threading.Tasks;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>How the benchmarks call the propagators.</summary>
internal static class PropagationCalls
{
    /// <summary>
    /// Satellites whose states share one buffer before the next ones overwrite it: 1.1 MB for a day of minutes, which
    /// the second-level cache holds. It is how states are used: made, looked at, made anew.
    /// </summary>
    public const int SatellitesAtOnce = 16;

    /// <summary>States of all satellites at all times, in this thread, some satellites at a time.</summary>
    public static void Fill(ReadOnlySpan<Sgp4Propagator> satellites, in TimeGrid grid, StateBuffer some)
    {
        for (int i = 0; i < satellites.Length; i++)
            satellites[i].Propagate(grid, some, i % SatellitesAtOnce * grid.Count);
    }

    /// <summary>The same in several threads, each with a buffer of its own.</summary>
    public static void Fill(
        Sgp4Propagator[] satellites, TimeGrid grid, ConcurrentBag<StateBuffer> buffers, int threads)
    {
        int chunks = (satellites.Length + SatellitesAtOnce - 1) / SatellitesAtOnce;
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = threads }, chunk =>
        {
            if (!buffers.TryTake(out StateBuffer? some))
                some = new StateBuffer(SatellitesAtOnce * grid.Count);
            int start = chunk * SatellitesAtOnce, end = Math.Min(start + SatellitesAtOnce, satellites.Length);
            Fill(satellites.AsSpan(start, end - start), grid, some);
            buffers.Add(some);
        });
    }

    /// <summary>One state by the scalar path, from the time alone: what everything else is compared with.</summary>
    public static void Reference(Sgp4Propagator satellite, Instant instant, StateBuffer state) =>
        satellite.Propagate([instant], state);
}
