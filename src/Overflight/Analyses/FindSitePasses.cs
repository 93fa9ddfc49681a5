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
    /// <summary>Most passes of one list.</summary>
    public const int ListedMax = 100_000;

    /// <summary>Finds the passes.</summary>
    /// <param name="request">Satellites, places, span, elevation.</param>
    /// <param name="snapshot">Elements and Earth; satellites without positions are left out and said.</param>
    /// <param name="found">
    /// Told every pass, on one thread at a time: satellite by satellite, place by place, in order of time.
    /// </param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="progress">Told the share of the work done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work, after passes already told.</param>
    /// <exception cref="ArgumentException">The span is too long, or the skyline makes no sense.</exception>
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
            Constraints =
            [
                new ElevationConstraint
                {
                    Mask = new() { ElevationMin = request.ElevationMin, Skyline = request.Skyline },
                    MergesAcrossRidges = request.MergesAcrossRidges,
                },
            ],
            CulminationsMax = request.PeaksMax,
        };
        long count = 0;
        ImmutableArray<Interval> searched = new AccessFinder(snapshot.Earth).Find(
            query,
            window =>
            {
                found(PassOf(window, sets[window.Satellite], request.Places[window.Site].Name));
                count++;
            },
            threads, progress, cancellation);
        var cutShort = new List<SatelliteLeftOut>();
        foreach ((Omm set, Interval part) in sets.Zip(searched))
        {
            if (ElementsUsed.Over(set, request.Span).WhyNotCovered([part], request.Span, snapshot.Earth.LeapSeconds)
                is { } why)
                (part.IsEmpty ? leftOut : cutShort).Add(new(set.CatalogueNumber, set.ObjectName, why));
        }

        EarthOrientationSample orientation = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new FindSitePassesResult
        {
            PassCount = count,
            LeftOut = [.. leftOut],
            CutShort = [.. cutShort],
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>Finds the passes, and keeps them all.</summary>
    /// <param name="request">Satellites, places, span, elevation.</param>
    /// <param name="snapshot">Elements and Earth; satellites without positions are left out and said.</param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="progress">Told the share of the work done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The span is too long, the skyline makes no sense, or there are more than
    /// <see cref="ListedMax"/> passes.</exception>
    public static SitePassList List(
        FindSitePassesRequest request, Snapshot snapshot, int threads, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var passes = ImmutableArray.CreateBuilder<SitePass>();
        FindSitePassesResult rest = Run(
            request, snapshot,
            pass =>
            {
                if (passes.Count == ListedMax)
                    throw new ArgumentException(
                        $"There are more than {ListedMax} passes; ask for a shorter span, fewer satellites or " +
                        "places, or a greater elevation.", nameof(request));
                passes.Add(pass);
            },
            threads, progress, cancellation);
        return new SitePassList { Request = request, Passes = passes.ToImmutable(), Rest = rest };
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
        return ElementsUsed.Over(set, span).WhyNotKnown();
    }

    private static SitePass PassOf(in AccessWindow window, Omm set, string place) => new()
    {
        Satellite = set.CatalogueNumber,
        Name = set.ObjectName,
        Place = place,
        Aos = window.Start,
        Los = window.End,
        IsUnderWayAtStart = window.Opener.Kind == WindowEdgeKind.Span,
        IsUnderWayAtEnd = window.Closer.Kind == WindowEdgeKind.Span,
        Tca = window.Culmination?.Instant,
        MaxElevation = window.Culmination?.Elevation,
        ElementsEpoch = set.Elements.Epoch,
        Uncertainty = 2L * ElementError.Of(set.Elements, window.Start).AlongTrack,
    };
}
