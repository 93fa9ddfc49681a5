using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Time;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Many satellites, ready to be propagated together: all at many times, or all at one. Immutable and safe to share
/// between threads.
/// </summary>
/// <remarks>
/// A state depends on its element set and time alone: the number of threads, the order of the satellites and the cut of
/// a grid into parts with the same step and phase change no bit of it. States on a grid agree with those at single
/// instants to 1e-8 km within a week of epoch (docs/concepts/propagation.md).
/// </remarks>
public sealed class Sgp4Catalogue
{
    /// <summary>Satellites that one thread takes at a time.</summary>
    private const int Share = 16;

    private readonly ImmutableArray<Sgp4Propagator> _propagators;

    /// <summary>Takes satellites that are prepared.</summary>
    /// <param name="propagators">The satellites; their order is that of the states.</param>
    public Sgp4Catalogue(ImmutableArray<Sgp4Propagator> propagators)
    {
        if (propagators.IsDefault)
            throw new ArgumentException("A catalogue needs a list, if only an empty one.", nameof(propagators));
        _propagators = propagators;
    }

    /// <summary>How many satellites.</summary>
    public int Count => _propagators.Length;

    /// <summary>One satellite.</summary>
    public Sgp4Propagator this[int satellite] => _propagators[satellite];

    /// <summary>
    /// States of every satellite on an even grid: that of satellite s at instant k goes to place s × grid.Count + k.
    /// </summary>
    /// <param name="grid">The instants.</param>
    /// <param name="states">Where the states go, with room for Count × grid.Count; nothing else is allocated.</param>
    /// <param name="threads">
    /// Most threads to use, 1 or more; with one nothing is allocated, but for what a resonant orbit keeps when it is
    /// first asked so far from its epoch.
    /// </param>
    /// <param name="cancellation">Stops the work between satellites; the states are then unfinished.</param>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Propagate(
        in TimeGrid grid, StateBuffer states, int threads = 1, CancellationToken cancellation = default)
    {
        Check((long)Count * grid.Count, states, threads);
        if (threads > 1)
        {
            PropagateShared(grid, states, threads, cancellation);
            return;
        }

        for (int i = 0; i < Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _propagators[i].Propagate(grid, states, i * grid.Count);
        }
    }

    /// <summary>States of every satellite at one instant: that of satellite s goes to place s.</summary>
    /// <param name="instant">When.</param>
    /// <param name="states">Where the states go, with room for Count.</param>
    /// <param name="threads">
    /// Most threads to use, 1 or more; with one nothing is allocated, but for what a resonant orbit keeps when it is
    /// first asked so far from its epoch.
    /// </param>
    /// <param name="cancellation">Stops the work between satellites; the states are then unfinished.</param>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Propagate(
        Instant instant, StateBuffer states, int threads = 1, CancellationToken cancellation = default)
    {
        Check(Count, states, threads);
        if (threads > 1)
        {
            PropagateShared(instant, states, threads, cancellation);
            return;
        }

        for (int i = 0; i < Count; i++)
            _propagators[i].Propagate(instant, states, i);
    }

    private static void Check(long needed, StateBuffer states, int threads)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (states.Capacity < needed)
            throw new ArgumentException(
                $"The buffer has room for {states.Capacity} states, {needed} are asked for.", nameof(states));
    }

    // Apart from the ways of one thread, because a closure is allocated where its method begins.
    private void PropagateShared(TimeGrid grid, StateBuffer states, int threads, CancellationToken cancellation) =>
        Shared(threads, i => _propagators[i].Propagate(grid, states, i * grid.Count), cancellation);

    private void PropagateShared(Instant instant, StateBuffer states, int threads, CancellationToken cancellation) =>
        Shared(threads, i => _propagators[i].Propagate(instant, states, i), cancellation);

    private void Shared(int threads, Action<int> propagate, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, (Count + Share - 1) / Share, options, share =>
        {
            for (int i = share * Share; i < Math.Min((share + 1) * Share, Count); i++)
                propagate(i);
        });
    }
}
