using System;
using System.Threading.Tasks;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>How the benchmarks call the propagators: the one place to change when the calls change.</summary>
internal static class PropagationCalls
{
    private const int SatellitesAtOnce = 50;

    /// <summary>States of all satellites at all times, satellite after satellite, in this thread.</summary>
    public static void Fill(ReadOnlySpan<Sgp4Propagator> satellites, in TimeGrid grid, StateBuffer states)
    {
        for (int i = 0; i < satellites.Length; i++)
            satellites[i].Propagate(grid, states, i * grid.Count);
    }

    /// <summary>The same in several threads, each taking the next satellites that nobody has taken.</summary>
    public static void Fill(Sgp4Propagator[] satellites, TimeGrid grid, StateBuffer states, int threads)
    {
        int chunks = (satellites.Length + SatellitesAtOnce - 1) / SatellitesAtOnce;
        Parallel.For(0, chunks, new ParallelOptions { MaxDegreeOfParallelism = threads }, chunk =>
        {
            int end = Math.Min((chunk + 1) * SatellitesAtOnce, satellites.Length);
            for (int i = chunk * SatellitesAtOnce; i < end; i++)
                satellites[i].Propagate(grid, states, i * grid.Count);
        });
    }

    /// <summary>States of all satellites at one instant.</summary>
    public static void FillAt(ReadOnlySpan<Sgp4Propagator> satellites, Instant instant, StateBuffer states)
    {
        var one = new TimeGrid(instant, Duration.FromMinutes(1.0), 1);
        for (int i = 0; i < satellites.Length; i++)
            satellites[i].Propagate(one, states, i);
    }

    /// <summary>As <see cref="Fill"/>, where only places are wanted.</summary>
    public static void FillPositions(ReadOnlySpan<Sgp4Propagator> satellites, in TimeGrid grid, StateBuffer states) =>
        Fill(satellites, grid, states);

    /// <summary>One state by the scalar path, from the time alone: what everything else is compared with.</summary>
    public static void Reference(Sgp4Propagator satellite, Instant instant, StateBuffer state) =>
        satellite.Propagate([instant], state);
}
