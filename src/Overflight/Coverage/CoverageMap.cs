using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>
/// When each cell of a grid is seen by which satellite, over a span. A cell is seen while its point is an access, so
/// the guarantee is that of <see cref="AccessFinder"/>: no view longer than 1 ms is missed. Immutable.
/// </summary>
public sealed class CoverageMap
{
    /// <summary>Most windows of one map.</summary>
    public const int WindowsMax = 20_000_000;

    private readonly CoverageWindow[] _windows;
    private readonly int[] _first;

    /// <summary>Takes windows in any order; those of one satellite and one cell are apart.</summary>
    internal CoverageMap(CoverageGrid grid, Interval span, List<CoverageWindow> windows)
    {
        (Grid, Span) = (grid, span);
        _first = new int[grid.Cells.Length + 1];
        foreach (CoverageWindow window in windows)
            _first[window.Cell + 1]++;
        for (int i = 1; i < _first.Length; i++)
            _first[i] += _first[i - 1];
        _windows = new CoverageWindow[windows.Count];
        int[] next = [.. _first];
        foreach (CoverageWindow window in windows)
            _windows[next[window.Cell]++] = window;
        for (int i = 0; i + 1 < _first.Length; i++)
            Array.Sort(_windows, _first[i], _first[i + 1] - _first[i], ByStart.Instance);
        Accumulated = Growth();
    }

    /// <summary>The grid.</summary>
    public CoverageGrid Grid { get; }

    /// <summary>The span.</summary>
    public Interval Span { get; }

    /// <summary>How the share seen at least once grows; its last point is the whole.</summary>
    public ImmutableArray<AccumulatedCoverage> Accumulated { get; }

    /// <summary>Searches.</summary>
    /// <param name="grid">The cells, on the ellipsoid of <paramref name="earth"/>.</param>
    /// <param name="satellites">The satellites; one that decays sees nothing from then on.</param>
    /// <param name="limits">What counts as seeing.</param>
    /// <param name="span">When; at most <see cref="AccessQuery.SpanMax"/>.</param>
    /// <param name="earth">The Earth.</param>
    /// <param name="threads">Most threads to use, 1 or more; the map does not depend on it.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">The limits are faulty, the span is empty or too long, the grid lies on
    /// another ellipsoid, or there are more windows than <see cref="WindowsMax"/>.</exception>
    public static CoverageMap Search(
        CoverageGrid grid, IReadOnlyList<IPropagator> satellites, ViewLimits limits, Interval span,
        EarthModel earth, int threads = 1, IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(satellites);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(earth);
        if (limits.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(limits));
        if (span.IsEmpty)
            throw new ArgumentException("The span is empty.", nameof(span));
        if (grid.Ellipsoid != earth.Ellipsoid)
            throw new ArgumentException("The grid lies on another ellipsoid than the Earth's.", nameof(grid));
        var query = new AccessQuery
        {
            Satellites = [.. satellites],
            Sites = [.. grid.Cells.Select(c => new GroundSite(c.Point, grid.Ellipsoid))],
            Span = span,
            Constraints = limits.ToConstraints(),
        };
        var windows = new List<CoverageWindow>();
        if (grid.Cells.Length > 0)
            new AccessFinder(earth).Find(query, Add, threads, progress, cancellation);
        return new CoverageMap(grid, span, windows);

        void Add(AccessWindow window)
        {
            if (windows.Count == WindowsMax)
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"There are more than {WindowsMax} views of cells; " +
                        $"take a shorter span or larger cells."), nameof(span));
            windows.Add(new(window.Site, window.Satellite, new Interval(window.Start, window.End)));
        }
    }

    /// <summary>
    /// The map of some of its satellites, as a search for these alone would give it; they are counted anew, in the
    /// order given.
    /// </summary>
    /// <param name="satellites">Numbers of satellites of this map, each once.</param>
    public CoverageMap Of(IReadOnlyList<int> satellites)
    {
        ArgumentNullException.ThrowIfNull(satellites);
        var numbers = new Dictionary<int, int>(satellites.Count);
        for (int i = 0; i < satellites.Count; i++)
            numbers.Add(satellites[i], i);
        var windows = new List<CoverageWindow>();
        foreach (CoverageWindow window in _windows)
        {
            if (numbers.TryGetValue(window.Satellite, out int number))
                windows.Add(window with { Satellite = number });
        }

        return new CoverageMap(Grid, Span, windows);
    }

    /// <summary>The views of one cell, by start.</summary>
    public ReadOnlySpan<CoverageWindow> WindowsOf(int cell) =>
        _windows.AsSpan(_first[cell], _first[cell + 1] - _first[cell]);

    /// <summary>The passes over the area: stretches in which a satellite sees some of it, in order.</summary>
    public ImmutableArray<AreaPass> Passes() => AreaPasses.Of(this);

    private ImmutableArray<AccumulatedCoverage> Growth()
    {
        var growth = ImmutableArray.CreateBuilder<AccumulatedCoverage>();
        double seen = 0.0;
        foreach ((Instant at, double size) in Enumerable.Range(0, Grid.Cells.Length)
            .Where(c => !WindowsOf(c).IsEmpty)
            .Select(c => (WindowsOf(c)[0].Interval.Start, Grid.Cells[c].SizeM2))
            .OrderBy(c => c.Start))
        {
            seen += size;
            if (growth.Count > 0 && growth[^1].Instant == at)
                growth[^1] = new(at, seen / Grid.SizeM2);
            else
                growth.Add(new(at, seen / Grid.SizeM2));
        }

        return growth.ToImmutable();
    }

    internal IEnumerable<CoverageWindow> AllWindows => _windows;

    private sealed class ByStart : IComparer<CoverageWindow>
    {
        public static ByStart Instance { get; } = new();

        public int Compare(CoverageWindow x, CoverageWindow y)
        {
            int start = x.Interval.Start.CompareTo(y.Interval.Start);
            return start != 0 ? start : x.Satellite.CompareTo(y.Satellite);
        }
    }
}
