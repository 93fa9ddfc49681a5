using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>
/// When each cell of a grid is seen by which satellite, over a span. No view of a cell's point longer than 0.1 ms is
/// missed; see docs/concepts/coverage.md. Immutable.
/// </summary>
public sealed class CoverageMap
{
    /// <summary>Most windows of one map.</summary>
    public const int WindowsMax = 20_000_000;

    private readonly CoverageWindow[] _windows;
    private readonly int[] _first;

    private CoverageMap(CoverageGrid grid, Interval span, int satellites, List<CoverageWindow> windows)
    {
        (Grid, Span, SatelliteCount) = (grid, span, satellites);
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
    }

    /// <summary>The grid.</summary>
    public CoverageGrid Grid { get; }

    /// <summary>The span.</summary>
    public Interval Span { get; }

    /// <summary>How many satellites were looked at.</summary>
    public int SatelliteCount { get; }

    /// <summary>How many windows there are in all.</summary>
    public int WindowCount => _windows.Length;

    /// <summary>Searches.</summary>
    /// <param name="grid">The cells.</param>
    /// <param name="satellites">Where each satellite is; where an ephemeris ends, the satellite sees nothing.</param>
    /// <param name="limits">What counts as seeing.</param>
    /// <param name="span">When.</param>
    /// <param name="earth">Where the Sun stands; needed where <paramref name="limits"/> name it.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentException">The limits are faulty, or there are more windows than
    /// <see cref="WindowsMax"/>.</exception>
    public static CoverageMap Search(
        CoverageGrid grid, IReadOnlyList<EarthFixedEphemeris> satellites, ViewLimits limits, Interval span,
        EarthModel? earth = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(satellites);
        ArgumentNullException.ThrowIfNull(limits);
        if (limits.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(limits));
        if (limits.SunElevationMin is not null && earth is null)
            throw new ArgumentException("The Sun's elevation needs an Earth.", nameof(earth));
        if (span.IsEmpty)
            throw new ArgumentException("The span is empty.", nameof(span));
        var search = new CoverageSearch(grid, limits, span, earth);
        for (int i = 0; i < satellites.Count; i++)
        {
            int before = i;
            void Report(double share) => progress?.Report((before + share) / satellites.Count);
            if (!search.Add(i, satellites[i], WindowsMax, Report, cancellation))
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"There are more than {WindowsMax} views of cells; " +
                        $"take a shorter span or larger cells."), nameof(span));
        }

        return new CoverageMap(grid, span, satellites.Count, search.Windows);
    }

    /// <summary>The views of one cell, by start.</summary>
    public ReadOnlySpan<CoverageWindow> WindowsOf(int cell) =>
        _windows.AsSpan(_first[cell], _first[cell + 1] - _first[cell]);

    /// <summary>When any satellite sees a cell.</summary>
    public IntervalSet SeenOf(int cell)
    {
        var all = new List<Interval>();
        foreach (CoverageWindow window in WindowsOf(cell))
            all.Add(window.Interval);
        return IntervalSet.From(all);
    }

    /// <summary>The share of the area in view at an instant, 0–1.</summary>
    public double SeenRatioAt(Instant instant)
    {
        double sum = 0.0;
        for (int cell = 0; cell < Grid.Cells.Length; cell++)
        {
            foreach (CoverageWindow window in WindowsOf(cell))
            {
                if (window.Interval.Contains(instant))
                {
                    sum += Grid.Cells[cell].SizeM2;
                    break;
                }
            }
        }

        return sum / Grid.SizeM2;
    }

    /// <summary>The passes over the area: stretches in which a satellite sees some of it, in order.</summary>
    public ImmutableArray<AreaPass> Passes() => AreaPasses.Of(this);

    /// <summary>How the share seen at least once grows; its last point is the whole.</summary>
    public ImmutableArray<AccumulatedCoverage> Accumulated()
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
