using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Finds passes of many satellites over many places; none longer than 1 ms is missed. Each satellite is taken from the
/// one element set nearest to the middle of the span, and passes are told one by one, so that memory does not grow with
/// their number.
/// </summary>
public static class FindSitePasses
{
    private static readonly Duration PeakResolution = Duration.FromNanoseconds(1_000_000);

    /// <summary>Finds the passes.</summary>
    /// <param name="request">Satellites, places, span, elevation.</param>
    /// <param name="snapshot">Elements and Earth; satellites without elements are left out and said.</param>
    /// <param name="found">
    /// Told every pass, on one thread at a time: satellite by satellite, place by place, in order of time.
    /// </param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="progress">Told the share of the work done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work, after passes already told.</param>
    /// <exception cref="ArgumentException">The span is too long.</exception>
    public static FindSitePassesResult Run(
        FindSitePassesRequest request, Snapshot snapshot, Action<SitePass> found, int threads,
        IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(found);
        var leftOut = new List<SatelliteLeftOut>();
        ImmutableArray<Omm> sets = Usable(request.Satellites, request.Span, snapshot, leftOut);
        var query = new AccessQuery
        {
            Satellites = [.. sets.Select(s => new Sgp4Propagator(s.Elements, snapshot.Earth.LeapSeconds))],
            Sites = [.. request.Places.Select(p => new GroundSite(p.Position, snapshot.Earth.Ellipsoid))],
            Span = request.Span,
            Constraints = [new ElevationConstraint { Mask = ElevationMask.Constant(request.ElevationMin) }],
        };
        long count = 0;
        new AccessFinder(snapshot.Earth).Find(
            query,
            window =>
            {
                found(PassOf(window, sets[window.Satellite], query, request, snapshot.Earth));
                count++;
            },
            threads, progress, cancellation);
        EarthOrientationSample orientation = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new FindSitePassesResult
        {
            PassCount = count,
            LeftOut = [.. leftOut],
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>The sets to use for satellites over a span; the others are left out, with the reason.</summary>
    internal static ImmutableArray<Omm> Usable(
        IEnumerable<long> satellites, Interval span, Snapshot snapshot, List<SatelliteLeftOut> leftOut)
    {
        var sets = ImmutableArray.CreateBuilder<Omm>();
        foreach (long satellite in satellites)
        {
            if (!snapshot.Histories.TryGetValue(satellite, out ElementHistory? history))
            {
                leftOut.Add(new(satellite, null, "There is no element set of it."));
                continue;
            }

            Omm set = history.Nearest(span.Midpoint);
            if (Problem(set, span) is { } problem)
                leftOut.Add(new(satellite, set.ObjectName, problem));
            else
                sets.Add(set);
        }

        return sets.ToImmutable();
    }

    /// <summary>Why a set is of no use over a span; <c>null</c> where it is of use.</summary>
    private static string? Problem(Omm set, Interval span)
    {
        if (set.Elements.Eccentricity is not (>= 0.0 and < 1.0) || !(set.Elements.MeanMotionRevolutionsPerDay > 0.0))
            return "Its element set is no orbit around the Earth.";
        ElementsUsed[] ends = [ElementsUsed.At(set, span.Start), ElementsUsed.At(set, span.End)];
        ElementsUsed worst = ends.MaxBy(e => e.ElementsAge.Abs())!; // there are two
        return worst.IsPositionKnown
            ? null
            : FormattableString.Invariant($"Its nearest element set is {worst.ElementsAge.Abs().Days:0} days away, ") +
                "too far to tell where on its orbit the satellite is.";
    }

    private static SitePass PassOf(
        in AccessWindow window, Omm set, AccessQuery query, FindSitePassesRequest request, EarthModel earth)
    {
        var pass = new SitePass
        {
            Satellite = set.CatalogueNumber,
            Name = set.ObjectName,
            Place = request.Places[window.Site].Name,
            Aos = window.Start,
            Los = window.End,
            IsUnderWayAtStart = window.Opener.Kind == WindowEdgeKind.Span,
            IsUnderWayAtEnd = window.Closer.Kind == WindowEdgeKind.Span,
            ElementsEpoch = set.Elements.Epoch,
            Uncertainty = 2L * ElementError.Of(set.Elements, window.Start).AlongTrack,
        };
        if (!request.WithPeaks)
            return pass;
        (Instant tca, Angle elevation) = Peak(
            query.Satellites[window.Satellite], query.Sites[window.Site], new(window.Start, window.End), earth);
        return pass with { Tca = tca, MaxElevation = elevation };
    }

    /// <summary>Greatest elevation in a window: a coarse scan, then golden-section search around its best.</summary>
    private static (Instant Tca, Angle Elevation) Peak(
        Sgp4Propagator satellite, GroundSite site, Interval window, EarthModel earth)
    {
        Angle ElevationAt(Instant t)
        {
            satellite.TryStateAt(t, out State<Teme> state);
            return site.LookAt(earth.TemeToItrf(t).Apply(state.Position)).Elevation;
        }

        int steps = (int)Math.Clamp(Math.Ceiling(window.Length.Seconds / 120.0), 4.0, 2_000.0);
        Duration step = (1.0 / steps) * window.Length;
        Instant best = Enumerable.Range(0, steps + 1).Select(i => window.Start + (i * step)).MaxBy(ElevationAt);
        Instant low = Instant.Max(best - step, window.Start), high = Instant.Min(best + step, window.End);
        const double golden = 0.381966011250105;
        while (high - low > PeakResolution)
        {
            Instant a = low + (golden * (high - low)), b = high - (golden * (high - low));
            (low, high) = ElevationAt(a) >= ElevationAt(b) ? (low, b) : (a, high);
        }

        Instant tca = Instant.Midpoint(low, high);
        return (tca, ElevationAt(tca));
    }
}
