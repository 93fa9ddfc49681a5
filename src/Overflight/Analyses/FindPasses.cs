using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Finds passes over a place, each computed from the element set nearest to it: the span is cut half-way between
/// epochs. At a cut both neighbours look a little further, and of two views of one pass the one with the younger
/// elements stays. Two sets see one pass where theirs overlap or lie less than half a revolution apart.
/// </summary>
public static class FindPasses
{
    /// <summary>Longest span of one request: 366 days.</summary>
    public static readonly Duration SpanMax = Duration.FromDays(366.0);

    private static readonly Duration Overlap = Duration.FromMinutes(10.0);
    private static readonly Duration SamePassMax = Duration.FromHours(1.0);

    /// <summary>Finds the passes.</summary>
    /// <param name="request">Satellite, place, span, elevation.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Told the share of the span done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The satellite is not in the snapshot, or the span is too long.</exception>
    public static FindPassesResult Run(
        FindPassesRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (request.Span.Length > SpanMax)
            throw new ArgumentException($"A span of {request.Span.Length.Days:0} days is too long; at most " +
                $"{SpanMax.Days:0}.", nameof(request));
        ElementHistory history = snapshot.HistoryOf(request.Satellite);
        var site = new GroundSite(request.Place.Position, snapshot.Earth.Ellipsoid);
        var found = new List<PredictedPass>();
        var covered = new List<Interval>();
        foreach ((Omm set, Interval piece) in NearestSets.Over(history, request.Span))
        {
            var finder = new PassFinder(new Sgp4Propagator(set.Elements, snapshot.Earth.LeapSeconds), snapshot.Earth);
            PassSearch search = finder.Find(site, request.ElevationMin, piece.Widened(Overlap), cancellation);
            found.AddRange(search.Passes.Select(p => new PredictedPass(p, ElementsUsed.At(set, p.Tca))));
            covered.Add(search.EphemerisSpan.Intersect(piece));
            progress?.Report((piece.End - request.Span.Start) / request.Span.Length);
        }

        EarthOrientationSample earth = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new FindPassesResult
        {
            Request = request,
            Passes =
            [
                .. Youngest(found, SamePass(history)).Where(p => Touches(p.Pass, request.Span))
                    .Select(p => Flagged(p, request.Span)),
            ],
            Covered = [.. IntervalSet.From(covered)],
            EarthOrientation = earth.Coverage,
            GroundErrorM = earth.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>
    /// Half a revolution, within which two sets mean one pass; less for high orbits, whose passes may come in pairs.
    /// </summary>
    private static Duration SamePass(ElementHistory history) =>
        Duration.FromSeconds(Math.Min(0.5 * history.Sets[0].Elements.Period.Seconds, SamePassMax.Seconds));

    /// <summary>Of several views of one pass the one whose elements are younger.</summary>
    private static List<PredictedPass> Youngest(IEnumerable<PredictedPass> passes, Duration samePass)
    {
        var kept = new List<PredictedPass>();
        foreach (PredictedPass next in passes.OrderBy(p => p.Pass.Aos))
        {
            if (kept.Count == 0 || !IsSamePass(kept[^1], next, samePass))
                kept.Add(next);
            else if (next.Elements.ElementsAge.Abs() < kept[^1].Elements.ElementsAge.Abs())
                kept[^1] = next;
        }

        return kept;
    }

    private static bool IsSamePass(PredictedPass a, PredictedPass b, Duration samePass) =>
        a.Pass.Los > b.Pass.Aos ||
        (a.Elements.ElementsEpoch != b.Elements.ElementsEpoch && (b.Pass.Tca - a.Pass.Tca).Abs() < samePass);

    private static bool Touches(Pass pass, Interval span) => pass.Aos < span.End && pass.Los > span.Start;

    private static PredictedPass Flagged(PredictedPass predicted, Interval span) => predicted with
    {
        Pass = predicted.Pass with
        {
            IsUnderWayAtStart = predicted.Pass.Aos < span.Start,
            IsUnderWayAtEnd = predicted.Pass.Los > span.End,
        },
    };
}
