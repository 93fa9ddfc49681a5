using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Maps what satellites see of an area, and sums it up. Each satellite is followed by the one set nearest to the middle
/// of the span, so that no change of sets looks like a second view. Satellites whose set does not tell where they are
/// at both ends of the span are left out, and named. A map may be asked for strip by strip: the cells of all strips are
/// those of the whole.
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
        if (request.Satellites.IsDefault || request.Orbits.IsDefault ||
            request.Satellites.Length + request.Orbits.Length is < 1 or > SatellitesMax)
            return $"Coverage is mapped for 1 to {SatellitesMax} satellites.";
        if (request.Satellites.Distinct().Count() < request.Satellites.Length)
            return "A satellite is named twice; name each once.";
        if (request.Span.IsEmpty || request.Span.Length > SpanMax)
            return string.Create(CultureInfo.InvariantCulture,
                $"The span must be longer than nothing and at most {SpanMax.Days:0} days.");
        if (request.IncludesTraces && request.Span.Length > GroundTrace.PointsMax * GroundTrace.Step)
            return "Tracks are given for at most 69 days; take a shorter span.";
        return request.Limits.Fault() ?? request.Strip?.Fault() ??
            request.Orbits.OfType<DesignedOrbit>().Select(o => o.Orbit.Fault()).FirstOrDefault(f => f is not null);
    }

    /// <summary>Maps the coverage.</summary>
    /// <param name="request">Satellites, area, span, limits.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="threads">Most threads to use, 1 or more; the answer does not depend on it.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The request has a <see cref="Fault"/>, or its grid or its map is too
    /// large.</exception>
    public static MapCoverageResult Run(
        MapCoverageRequest request, Snapshot snapshot, int threads, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (Fault(request) is { } fault)
            throw new ArgumentException(fault, nameof(request));
        CoverageGrid grid = GridOf(request, snapshot.Earth.Ellipsoid);
        var leftOut = new List<SatelliteLeftOut>();
        ImmutableArray<Omm> sets = FindSitePasses.Usable(request.Satellites, request.Span, snapshot, leftOut);
        ImmutableArray<Sgp4Propagator> propagators =
            [.. sets.Select(s => new Sgp4Propagator(s.Elements, snapshot.Earth.LeapSeconds))];
        var copied = new List<ElementsUsed>();
        ImmutableArray<IPropagator> designed =
        [
            .. request.Orbits.Select((o, i) => SimulateNetwork.PropagatorOf(
                string.Create(CultureInfo.InvariantCulture, $"{i + 1}"), o, request.Span, snapshot, copied)),
        ];
        var map = CoverageMap.Search(
            grid, [.. propagators, .. designed], request.Limits, request.Span, snapshot.Earth, threads, progress,
            cancellation);
        (CoverageFigures figures, ImmutableArray<CellFigures> cells) = FiguresOfMerit.Of(map);
        EarthOrientationSample earth = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new MapCoverageResult
        {
            Request = request,
            SizeM2 = grid.SizeM2,
            CellCount = grid.Cells.Length,
            CellSizeM = grid.CellSizeM,
            Figures = figures,
            Passes = map.Passes(),
            Accumulated = Thinned(map.Accumulated),
            Cells = request.IncludesCells || request.IncludesWindows ? CellsOf(map, cells, request) : [],
            Satellites = [.. sets.Zip(propagators, (s, p) => Mapped(s, p, request, snapshot.Earth, cancellation))],
            Copied = [.. copied],
            LeftOut = [.. leftOut],
            EarthOrientation = earth.Coverage,
            GroundErrorM = earth.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static MappedSatellite Mapped(
        Omm set, Sgp4Propagator propagator, MapCoverageRequest request, EarthModel earth,
        CancellationToken cancellation)
    {
        Interval covered = EphemerisSpan.Of(propagator, request.Span, cancellation);
        return new(
            ElementsUsed.Over(set, request.Span), covered,
            request.IncludesTraces ? GroundTrace.Of(propagator, earth, covered, request.Limits) : []);
    }

    /// <summary>The grid of a request.</summary>
    /// <exception cref="ArgumentException">It cannot be built; the message says what would do.</exception>
    private static CoverageGrid GridOf(MapCoverageRequest request, Ellipsoid ellipsoid)
    {
        Area area = request.Area ?? Area.Earth;
        double sizeM = request.CellSizeM ?? CoverageGrid.UsualCellSizeM(area, ellipsoid);
        return CoverageGrid.TryBuild(area, sizeM, ellipsoid, out CoverageGrid grid, out Diagnostic diagnostic)
            ? request.Strip is { } strip ? grid.Only(strip) : grid
            : throw new ArgumentException(diagnostic.Message, nameof(request));
    }

    private static ImmutableArray<MappedCell> CellsOf(
        CoverageMap map, ImmutableArray<CellFigures> figures, MapCoverageRequest request) =>
    [
        .. figures.Select((f, i) => new MappedCell(
            map.Grid.Cells[i], f, request.IncludesWindows ? [.. map.WindowsOf(i)] : [])),
    ];

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
