using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// Element sets × a day of minutes, position and velocity stored. All states are kept once and checked; only then the
/// clock runs, with the states of a few satellites in memory at a time, and once with all.
/// </summary>
internal sealed class PropagationWorkload
{
    private const int Minutes = 1_440;

    private readonly Sgp4Propagator[] _satellites;
    private readonly TimeGrid _grid = new(WorkloadData.Start, Duration.FromMinutes(1.0), Minutes);
    private readonly Sgp4Catalogue _catalogue;
    private readonly StateBuffer _states;
    private readonly ConcurrentBag<StateBuffer> _buffers = [];

    public PropagationWorkload(Sgp4Propagator[] satellites)
    {
        _satellites = satellites;
        _states = new StateBuffer(satellites.Length * Minutes);
        _catalogue = new Sgp4Catalogue([.. satellites]);
        _catalogue.Propagate(_grid, _states);
    }

    /// <summary>How many states a run makes.</summary>
    public long Count => (long)_satellites.Length * Minutes;

    /// <summary>Samples whose status is not good: satellites that have come down.</summary>
    public int FailedSamples => _states.Status.Length - _states.Status.Count(PropagationStatus.Ok);

    /// <summary>Compares every state with the scalar path.</summary>
    /// <returns>The largest distance, metres, the largest difference of velocity, and how often the status
    /// differs.</returns>
    public (double MaxErrorM, double MaxErrorMPerS, int StatusDiffers) Check()
    {
        (double worstM, double worstMPerS, int differs) = (0.0, 0.0, 0);
        var gate = new Lock();
        Parallel.For(0, _satellites.Length, i =>
        {
            var one = new StateBuffer(1);
            (double satelliteM, double satelliteMPerS, int wrong) = (0.0, 0.0, 0);
            for (int k = 0; k < Minutes; k++)
            {
                PropagationCalls.Reference(_satellites[i], _grid[k], one);
                int at = (i * Minutes) + k;
                wrong += one.Status[0] == _states.Status[at] ? 0 : 1;
                if (one.Status[0] != PropagationStatus.Ok || _states.Status[at] != PropagationStatus.Ok)
                    continue;
                (State<Teme> a, State<Teme> b) = (one[0], _states[at]);
                satelliteM = Math.Max(satelliteM, a.Position.From(b.Position).Norm);
                satelliteMPerS = Math.Max(satelliteMPerS, (a.VelocityMPerS - b.VelocityMPerS).Norm);
            }

            lock (gate)
            {
                worstM = Math.Max(worstM, satelliteM);
                worstMPerS = Math.Max(worstMPerS, satelliteMPerS);
                differs += wrong;
            }
        });
        return (worstM, worstMPerS, differs);
    }

    /// <summary>
    /// Least processor time of one thread for the whole, seconds, the states of a few satellites in memory at a time.
    /// </summary>
    public double BestThreadSeconds(int repeats)
    {
        var some = new StateBuffer(PropagationCalls.SatellitesAtOnce * Minutes);
        return Best(repeats, () => ThreadClock.SecondsOf(() => PropagationCalls.Fill(_satellites, _grid, some)));
    }

    /// <summary>
    /// Least time on the wall clock with all states in memory, 691 MB for W1, by the catalogue's own call: there memory
    /// sets the pace.
    /// </summary>
    public double BestWallSecondsKeepingAll(int threads, int repeats) =>
        Best(repeats, () => WallSecondsOf(() => _catalogue.Propagate(_grid, _states, threads)));

    /// <summary>
    /// Least time on the wall clock for the whole in one thread and in two, seconds; taken in turn, so that a machine
    /// that slows down slows both.
    /// </summary>
    public (double One, double Two) BestWallSeconds(int repeats)
    {
        (double one, double two) = (double.PositiveInfinity, double.PositiveInfinity);
        for (int i = 0; i < repeats; i++)
        {
            one = Math.Min(one, WallSecondsOf(() => PropagationCalls.Fill(_satellites, _grid, _buffers, 1)));
            two = Math.Min(two, WallSecondsOf(() => PropagationCalls.Fill(_satellites, _grid, _buffers, 2)));
        }

        return (one, two);
    }

    private static double WallSecondsOf(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Best(int repeats, Func<double> seconds)
    {
        double best = double.PositiveInfinity;
        for (int i = 0; i < repeats; i++)
            best = Math.Min(best, seconds());
        return best;
    }

    /// <summary>Writes every n-th set at every m-th minute: x y z vx vy vz, km and km/s, set after set.</summary>
    public void Dump(BinaryWriter writer, int everySet, int everyMinute)
    {
        foreach (double value in States(_satellites.Length, everySet, everyMinute))
            writer.Write(value);
    }

    /// <summary>The states of the first sets at every minute, as <see cref="Dump"/> writes them.</summary>
    public IEnumerable<double> StatesOfFirst(int sets) => States(sets, 1, 1);

    private IEnumerable<double> States(int sets, int everySet, int everyMinute)
    {
        for (int i = 0; i < sets; i += everySet)
        {
            for (int k = 0; k < Minutes; k += everyMinute)
            {
                for (int column = 0; column < 6; column++)
                    yield return _states.ColumnOf(column)[(i * Minutes) + k] / 1000.0;
            }
        }
    }
}
