using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Finds every access of many satellites to many places. Guarantee: no window and no gap longer than the query's
/// resolution is missed, and none is invented; the reasoning is in docs/concepts/access.md.
/// </summary>
public sealed class AccessFinder
{
    /// <summary>Places are searched in groups of this many, which bounds the memory of one thread.</summary>
    private const int SitesAtOnce = 512;

    /// <summary>Satellites whose windows may wait for their turn, for each thread.</summary>
    private const int WaitingPerThread = 16;

    private readonly EarthModel _earth;

    /// <summary>Prepares a finder.</summary>
    public AccessFinder(EarthModel earth)
    {
        ArgumentNullException.ThrowIfNull(earth);
        _earth = earth;
    }

    /// <summary>How wide the vectors are; it changes speed, never a result.</summary>
    internal LaneWidth Width { get; init; } = LaneWidths.Widest;

    /// <summary>How many intervals are searched at once; it changes memory and speed, never a result.</summary>
    internal int StretchLength { get; init; } = SatellitePath.LengthMax;

    /// <summary>Finds the windows of a query.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="found">
    /// Told every window, on one thread at a time: satellite by satellite, place by place, in order of time. The order
    /// and the windows do not depend on the number of threads.
    /// </param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="progress">Told the share of the work done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the search, after windows already told.</param>
    /// <returns>
    /// For each satellite the part of the span that was searched: shorter where its propagator gives no states, as
    /// after a decay; empty where it gives none in the span.
    /// </returns>
    /// <exception cref="ArgumentException">The query cannot be; the message says what would.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public ImmutableArray<Interval> Find(
        AccessQuery query, Action<AccessWindow> found, int threads = 1, IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (query.Problem() is { } problem)
            throw new ArgumentException(problem, nameof(query));
        cancellation.ThrowIfCancellationRequested();
        if (query.Span.IsEmpty || query.Satellites.IsEmpty || query.Sites.IsEmpty)
        {
            progress?.Report(1.0);
            return [.. query.Satellites.Select(s => EphemerisSpan.Of(s, query.Span, cancellation))];
        }

        return new Run(this, query, found, threads, progress, cancellation).All();
    }

    /// <summary>One search.</summary>
    private sealed class Run
    {
        private readonly AccessQuery _query;
        private readonly Action<AccessWindow> _found;
        private readonly int _threads;
        private readonly IProgress<double>? _progress;
        private readonly CancellationToken _cancellation;
        private readonly LaneWidth _width;
        private readonly Dictionary<Duration, EarthTable> _earth;
        private readonly ImmutableArray<SearchPlan> _plans;
        private readonly Interval[] _searched;
        private long _told;

        public Run(
            AccessFinder finder, AccessQuery query, Action<AccessWindow> found, int threads,
            IProgress<double>? progress, CancellationToken cancellation)
        {
            _query = query;
            _found = found;
            _threads = threads;
            _progress = progress;
            _cancellation = cancellation;
            _searched = new Interval[query.Satellites.Length];
            _width = finder.Width;
            _earth = query.Satellites.Select(s => GridStep.For(s)).Distinct()
                .ToDictionary(step => step, step => EarthTable.Over(finder._earth, step, query.Span));
            SunTable? sun = SiteConditions.NeedsSun(query.Constraints) ? new SunTable(finder._earth, query.Span) : null;
            _plans = [.. query.Sites.Chunk(SitesAtOnce).Select(sites => PlanFor([.. sites], finder, sun))];
        }

        public ImmutableArray<Interval> All()
        {
            int items = _query.Satellites.Length * _plans.Length;
            int batch = _threads == 1 ? 1 : WaitingPerThread * _threads;
            var spare = new System.Collections.Concurrent.ConcurrentBag<SatelliteSearch[]>();
            var windows = new List<AccessWindow>[batch];
            for (int start = 0; start < items; start += batch)
            {
                int count = Math.Min(batch, items - start);
                Each(count, i =>
                {
                    SatelliteSearch[] searches = spare.TryTake(out SatelliteSearch[]? taken)
                        ? taken
                        : [.. _plans.Select(plan => new SatelliteSearch(plan, _width, _cancellation))];
                    windows[i] = Windows(start + i, searches);
                    spare.Add(searches);
                });
                for (int i = 0; i < count; i++)
                {
                    foreach (AccessWindow window in windows[i])
                        Tell(window);
                }

                _progress?.Report((start + count) / (double)items);
            }

            return [.. _searched];
        }

        private SearchPlan PlanFor(ImmutableArray<GroundSite> sites, AccessFinder finder, SunTable? sun)
        {
            _cancellation.ThrowIfCancellationRequested();
            return SearchPlan.For(_query, sites, finder._earth, sun) with { StretchLength = finder.StretchLength };
        }

        /// <summary>Tells a window. What is done with it may take long, so that each asks whether to go on.</summary>
        private void Tell(in AccessWindow window)
        {
            _cancellation.ThrowIfCancellationRequested();
            _found(_told < _query.CulminationsMax ? window : window with { Culmination = null });
            _told++;
        }

        private void Each(int count, Action<int> body)
        {
            if (_threads == 1)
            {
                for (int i = 0; i < count; i++)
                    body(i);
                return;
            }

            var options = new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = _cancellation };
            Parallel.For(0, count, options, body);
        }

        private List<AccessWindow> Windows(int item, SatelliteSearch[] searches)
        {
            int satellite = item / _plans.Length, group = item % _plans.Length;
            IPropagator propagator = _query.Satellites[satellite];
            SatelliteSearch search = searches[group];
            EarthTable earth = _earth[GridStep.For(propagator)];
            var path = new SatellitePath(propagator, earth, _width, search.Buffers);
            search.Run(path);
            _searched[satellite] = search.Believed; // the same for every group of places
            path.Leave();
            long culminations = _query.CulminationsMax - _told; // more than enough: others are told before these
            var windows = new List<AccessWindow>(search.PieceCount);
            for (int i = 0; i < search.Pieces.Length; i++)
            {
                _cancellation.ThrowIfCancellationRequested();
                int site = (group * SitesAtOnce) + i;
                foreach (Piece piece in search.Pieces[i])
                {
                    windows.Add(new(
                        satellite, site, piece.Start, piece.End, Piece.EdgeOf(piece.Opener), Piece.EdgeOf(piece.Closer))
                    {
                        Culmination = windows.Count < culminations
                            ? Culmination.In(new(piece.Start, piece.End), path, _query.Sites[site])
                            : null,
                    });
                }
            }

            return windows;
        }
    }
}
