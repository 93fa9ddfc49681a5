// 1. Every pattern T/P/F that the request allows is put on every orbit; satellites that patterns share are one.
// 2. For each orbit one search finds the views of all points by all its satellites: none longer than 1 ms is missed.
// 3. The views of a pattern's own satellites give its figures of merit; of all phasings the best stays.
// 4. Those that no other beats with as few satellites are the front; the least of those that meet the goal is chosen.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Access;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>
/// Tries constellations, tells what each would see of an area or of places, and which is the least that meets a goal.
/// The answer depends neither on the order of the lists of the request nor on the number of threads.
/// </summary>
public static class TradeConstellations
{
    /// <summary>Most numbers in one list of a request.</summary>
    public const int ListLengthMax = 100;

    /// <summary>Most constellations of one trade, all phasings counted.</summary>
    public const int TriedMax = 5_000;

    /// <summary>Most places.</summary>
    public const int PlacesMax = 1_000;

    /// <summary>Most work of one trade: different satellites × points × days.</summary>
    public const long WorkMax = 200_000_000;

    /// <summary>What is wrong with a request, and how to mend it; <c>null</c> for nothing.</summary>
    public static string? Fault(TradeConstellationsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return TradeRules.Fault(request);
    }

    /// <summary>Tries the constellations.</summary>
    /// <param name="request">Orbits, patterns, what to see, and the goal.</param>
    /// <param name="snapshot">The Earth, and the elements of a satellite to copy.</param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The request has a <see cref="Fault"/>, or is too much work; the message says
    /// what would do.</exception>
    public static TradeConstellationsResult Run(
        TradeConstellationsRequest request, Snapshot snapshot, int threads, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (Fault(request) is { } fault)
            throw new ArgumentException(fault, nameof(request));
        CoverageGrid grid = GridOf(request, snapshot.Earth.Ellipsoid);
        ImmutableArray<WalkerPattern> patterns = TradeRules.Patterns(request);
        var leftOut = new List<SatelliteLeftOut>();
        Omm? real = request.Orbits is CopiedOrbit copied
            ? FindSitePasses.Usable([copied.Satellite], request.Span, snapshot, leftOut).FirstOrDefault()
            : null;
        ImmutableArray<TradedShape> shapes = [.. Shapes(request, real, snapshot.Earth, patterns)];
        CheckWork(request, shapes, grid);
        var found = new List<ConstellationCandidate>();
        for (int i = 0; i < shapes.Length; i++)
        {
            var share = progress is null ? null : new ShareOfProgress(progress, i, shapes.Length);
            var map = CoverageMap.Search(
                grid, shapes[i].Satellites, request.Limits, request.Span, snapshot.Earth, threads, share, cancellation);
            found.AddRange(Candidates(request, shapes[i], patterns, map, threads, cancellation));
        }

        ImmutableArray<ConstellationCandidate> candidates =
        [
            .. found.OrderBy(c => c.Satellites).ThenBy(c => c.Planes).ThenBy(c => c.Phasing), // and as the shapes come
        ];
        EarthOrientationSample earth = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new TradeConstellationsResult
        {
            Request = request,
            PointCount = grid.Cells.Length,
            TriedCount = patterns.Length * shapes.Length,
            Candidates = [.. candidates.Select((c, i) => c with { IsOnFront = IsOnFront(candidates, i) })],
            Chosen = Chosen(candidates),
            Elements = real is null ? null : ElementsUsed.Over(real, request.Span),
            Covered = real is null
                ? null
                : EphemerisSpan.Of(
                    new Sgp4Propagator(real.Elements, snapshot.Earth.LeapSeconds), request.Span, cancellation),
            LeftOut = leftOut.FirstOrDefault(),
            EarthOrientation = earth.Coverage,
            GroundErrorM = earth.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static IEnumerable<TradedShape> Shapes(
        TradeConstellationsRequest request, Omm? real, EarthModel earth, ImmutableArray<WalkerPattern> patterns)
    {
        if (request.Orbits is DesignedOrbits designs)
        {
            return TradeRules.Designs(designs).Select(d => TradedShape.Designed(
                d.Orbit, d.Cycle, designs.LocalTimeOfNode, request.Span.Start, patterns));
        }

        return real is null
            ? []
            : [TradedShape.Copied(real.Elements, request.Span.Start, earth.LeapSeconds, patterns)];
    }

    private static void CheckWork(
        TradeConstellationsRequest request, ImmutableArray<TradedShape> shapes, CoverageGrid grid)
    {
        double days = request.Span.Length.Days;
        double work = days * grid.Cells.Length * shapes.Sum(s => (double)s.Satellites.Count);
        if (work > WorkMax)
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{shapes.Sum(s => s.Satellites.Count)} different satellites over {grid.Cells.Length} points for " +
                    $"{days:0.##} days are {work / WorkMax:0.0} times more than can be tried; take larger cells or " +
                    $"fewer places, a shorter span, or fewer constellations."),
                nameof(request));
    }

    private static CoverageGrid GridOf(TradeConstellationsRequest request, Ellipsoid ellipsoid)
    {
        if (!request.Places.IsEmpty)
            return CoverageGrid.AtPoints([.. request.Places.Select(p => p.Position)], ellipsoid);
        Area area = request.Area ?? Area.Earth;
        double sizeM = request.CellSizeM ?? CoverageGrid.UsualCellSizeM(area, ellipsoid);
        return CoverageGrid.TryBuild(area, sizeM, ellipsoid, out CoverageGrid grid, out Diagnostic diagnostic)
            ? grid
            : throw new ArgumentException(diagnostic.Message, nameof(request));
    }

    /// <summary>The patterns on one orbit with their figures; of all phasings, where none was asked for, the best.
    /// </summary>
    private static IEnumerable<ConstellationCandidate> Candidates(
        TradeConstellationsRequest request, TradedShape shape, ImmutableArray<WalkerPattern> patterns,
        CoverageMap map, int threads, CancellationToken cancellation)
    {
        var all = new ConstellationCandidate[patterns.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(
            0, all.Length, options, i => all[i] = Candidate(request, shape, patterns[i], shape.Members[i], map));
        return request.Phasings.IsEmpty
            ? all.GroupBy(c => (c.Satellites, c.Planes)).Select(g => g.OrderBy(c => c.Figures.GapMax)
                .ThenBy(c => c.Figures.ResponseMean).ThenBy(c => c.Phasing).First())
            : all;
    }

    private static ConstellationCandidate Candidate(
        TradeConstellationsRequest request, TradedShape shape, WalkerPattern pattern, ImmutableArray<int> members,
        CoverageMap map)
    {
        (CoverageFigures area, ImmutableArray<CellFigures> points) = FiguresOfMerit.Of(map.Of(members));
        return new ConstellationCandidate
        {
            Satellites = pattern.Satellites,
            Planes = pattern.Planes,
            Phasing = pattern.Phasing,
            Orbit = shape.Orbit,
            Figures = area,
            Places = request.Places.IsEmpty ? [] : points,
            Streets = request.StreetLatitude is { } latitude
                ? Streets(shape.Orbit.HeightM, request.Limits, pattern.Satellites / pattern.Planes, latitude)
                : null,
            MeetsGoal = request.GapMax is { } goal ? area.GapMax <= goal : null,
        };
    }

    /// <summary>The limits of view as an elevation: the highest that one of them asks for.</summary>
    private static StreetsOfCoverage? Streets(double heightM, ViewLimits limits, int inPlane, Angle latitude)
    {
        if (inPlane < 3)
            return null;
        var view = new SphericalView(heightM, J2Rates.EarthRadiusM);
        Angle elevation = limits.ElevationMin;
        if (limits.OffNadirMax is { } offNadir && view.CentralAngleAtOffNadir(offNadir) is var reach)
            elevation = view.ElevationAt(reach) > elevation ? view.ElevationAt(reach) : elevation;
        return StreetsOfCoverage.Of(view, elevation, inPlane, latitude);
    }

    /// <summary>
    /// Whether none is as good in both and better in one; of several alike, the first, which has the fewest planes.
    /// </summary>
    private static bool IsOnFront(ImmutableArray<ConstellationCandidate> all, int index)
    {
        ConstellationCandidate one = all[index];
        return !all.Where((c, i) => c.Satellites <= one.Satellites && c.Figures.GapMax <= one.Figures.GapMax
            && (c.Satellites < one.Satellites || c.Figures.GapMax < one.Figures.GapMax || i < index)).Any();
    }

    private static int? Chosen(ImmutableArray<ConstellationCandidate> all)
    {
        int[] good = [.. Enumerable.Range(0, all.Length).Where(i => all[i].MeetsGoal == true)];
        return good.Length == 0
            ? null
            : good.OrderBy(i => all[i].Satellites).ThenBy(i => all[i].Planes).ThenBy(i => all[i].Figures.GapMax)
                .First();
    }

    /// <summary>The share of one of several equal parts.</summary>
    private sealed class ShareOfProgress(IProgress<double> whole, int part, int parts) : IProgress<double>
    {
        public void Report(double value) => whole.Report((part + value) / parts);
    }
}
