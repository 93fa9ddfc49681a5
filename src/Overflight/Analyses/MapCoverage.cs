using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Maps what satellites see of an area, and sums it up. Each satellite is followed by the one set nearest to the middle
/// of the span, so that no change of sets looks like a second view.
/// </summary>
public static class MapCoverage
{
    /// <summary>Longest span: 92 days.</summary>
    public static readonly Duration SpanMax = Duration.FromDays(92.0);

    /// <summary>Most satellites of one request.</summary>
    public const int SatellitesMax = 1000;

    /// <summary>What is wrong with a request, and how to mend it; <c>null</c> for nothing.</summary>
    public static string? Fault(MapCoverageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Satellites.IsDefaultOrEmpty || request.Satellites.Length > SatellitesMax)
            return $"Coverage is mapped for 1 to {SatellitesMax} satellites.";
        if (request.Satellites.Distinct().Count() < request.Satellites.Length)
            return "A satellite is named twice; name each once.";
        if (request.Span.IsEmpty || request.Span.Length > SpanMax)
            return string.Create(CultureInfo.InvariantCulture,
                $"The span must be longer than nothing and at most {SpanMax.Days:0} days.");
        if (request.IncludesTraces && request.Span.Length > GroundTrace.PointsMax * GroundTrace.Step)
            return "Tracks are given for at most 69 days; take a shorter span.";
        return request.Limits.Fault();
    }

    /// <summary>Maps the coverage.</summary>
    /// <param name="request">Satellites, area, span, limits.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The request has a <see cref="Fault"/>, its grid is too large, or a satellite
    /// is not in the snapshot.</exception>
    public static MapCoverageResult Run(
        MapCoverageRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (Fault(request) is { } fault)
            throw new ArgumentException(fault, nameof(request));
        CoverageGrid grid = GridOf(request, snapshot.Earth.Ellipsoid);
        var sets = request.Satellites
            .Select(s => snapshot.HistoryOf(s).Nearest(request.Span.Midpoint))
            .ToImmutableArray();
        var paths = new List<EarthFixedEphemeris>();
        foreach (Omm set in sets)
            paths.Add(EarthFixedEphemeris.Of(
                new Sgp4Propagator(set.Elements, snapshot.Earth.LeapSeconds), snapshot.Earth, request.Span,
                cancellation));
        var map = CoverageMap.Search(
            grid, paths, request.Limits, request.Span, snapshot.Earth, progress, cancellation);
        EarthOrientationSample earth = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new MapCoverageResult
        {
            Request = request,
            SizeM2 = grid.SizeM2,
            CellCount = grid.Cells.Length,
            CellSizeM = grid.CellSizeM,
            Figures = FiguresOfMerit.OfArea(map),
            Passes = map.Passes(),
            Accumulated = Thinned(map.Accumulated()),
            Cells = request.IncludesCells || request.IncludesWindows ? CellsOf(map, request) : [],
            Satellites =
            [
                .. sets.Zip(paths, (set, path) => new MappedSatellite(
                    UsedFor(set, request.Span), path.Valid,
                    request.IncludesTraces ? GroundTrace.Of(path, request.Span, request.Limits) : [])),
            ],
            EarthOrientation = earth.Coverage,
            GroundErrorM = earth.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>The grid of a request.</summary>
    /// <exception cref="ArgumentException">It cannot be built; the message says what would do.</exception>
    private static CoverageGrid GridOf(MapCoverageRequest request, Ellipsoid ellipsoid)
    {
        Area area = request.Area ?? Area.Earth;
        double sizeM = request.CellSizeM ?? CoverageGrid.UsualCellSizeM(area, ellipsoid);
        return CoverageGrid.TryBuild(area, sizeM, ellipsoid, out CoverageGrid grid, out Diagnostic diagnostic)
            ? grid
            : throw new ArgumentException(diagnostic.Message, nameof(request));
    }

    private static ElementsUsed UsedFor(Omm set, Interval span)
    {
        bool isStartFurther = (span.Start - set.Elements.Epoch).Abs() > (span.End - set.Elements.Epoch).Abs();
        return ElementsUsed.At(set, isStartFurther ? span.Start : span.End);
    }

    private static ImmutableArray<MappedCell> CellsOf(CoverageMap map, MapCoverageRequest request)
    {
        ImmutableArray<CellFigures> figures = FiguresOfMerit.OfCells(map);
        return
        [
            .. figures.Select((f, i) => new MappedCell(
                map.Grid.Cells[i], f, request.IncludesWindows ? [.. map.WindowsOf(i)] : [])),
        ];
    }

    /// <summary>The first point of every whole percent, and the last of all.</summary>
    private static ImmutableArray<AccumulatedCoverage> Thinned(ImmutableArray<AccumulatedCoverage> growth)
    {
        var thin = ImmutableArray.CreateBuilder<AccumulatedCoverage>();
        int percent = -1;
        foreach (AccumulatedCoverage point in growth)
        {
            int now = (int)(100.0 * point.SeenRatio);
            if (now > percent || point == growth[^1])
                thin.Add(point);
            percent = Math.Max(percent, now);
        }

        return thin.ToImmutable();
    }
}
