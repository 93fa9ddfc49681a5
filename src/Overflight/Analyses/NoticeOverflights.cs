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
/// Warns of overflights: when satellites of a watch list can see a place, and the gaps in which none can. Gaps are what
/// is left when every window, found with limits a little wider than asked for, has been widened by its timing error.
/// The rules are in docs/concepts/notice.md.
/// </summary>
public static class NoticeOverflights
{
    /// <summary>Longest span of one notice: 31 days; farther ahead no public element set is good enough.</summary>
    public static readonly Duration SpanMax = Duration.FromDays(31.0);

    /// <summary>Standard errors by which windows are widened before gaps are told.</summary>
    private const long Sigmas = 2;

    private const double EarthRadiusM = 6_378_135.0; // WGS 72
    private const double GravityM3PerS2 = 3.986008e14; // WGS 72

    /// <summary>Finds windows and gaps.</summary>
    /// <param name="request">Place, watch list, span and limits.</param>
    /// <param name="snapshot">Elements and Earth; satellites without elements are said, and taint every gap.</param>
    /// <param name="progress">Told the share of the work done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The span is too long, or a limit makes no sense.</exception>
    public static NoticeOverflightsResult Run(
        NoticeOverflightsRequest request, Snapshot snapshot, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (request.Span.Length > SpanMax)
            throw new ArgumentException($"A notice covers at most {SpanMax.Days:0} days.", nameof(request));
        var leftOut = new List<SatelliteLeftOut>();
        Watched[] watched = Watch(request, snapshot, leftOut, cancellation);
        long[] without = [.. leftOut.Select(l => l.Satellite)];
        leftOut.AddRange(watched.Where(w => w.Known != request.Span).Select(w => w.LeftOut(request, snapshot.Earth)));
        var site = new GroundSite(request.Place.Position, snapshot.Earth.Ellipsoid);
        var windows = new List<NoticeWindow>();
        var reach = new List<NoticeReach>();
        int searched = 0;
        foreach (IGrouping<SensorKind, Watched> kind in watched.GroupBy(w => w.Satellite.Sensor))
        {
            Watched[] group = [.. kind];
            Angle wider = Angle.FromRadians(group.Max(w => w.CrossTrackRad(request.Span)));
            void Search(Angle by, Action<Watched, Interval> found) =>
                new AccessFinder(snapshot.Earth).Find(
                    Query(request, kind.Key, by, group, site),
                    w => found(group[w.Satellite], new(w.Start, w.End)), 1, null, cancellation);
            Search(default, (w, window) => windows.Add(WindowOf(w, window, request, site, snapshot.Earth)));
            Search(wider, (w, window) => reach.Add(new(
                w.Satellite.CatalogueNumber, window, ElementError.Of(w.Set.Elements, window.Midpoint).AlongTrack)));
            searched += group.Length;
            progress?.Report((double)searched / watched.Length);
        }

        EarthOrientationSample orientation = snapshot.Earth.Orientation.SampleAt(request.Span.End);
        return new NoticeOverflightsResult
        {
            Request = request,
            Windows = [.. windows.OrderBy(w => w.Start).ThenBy(w => w.Satellite.CatalogueNumber)],
            Gaps = [.. Gaps(request, reach, without, watched)],
            LeftOut = [.. leftOut],
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static Watched[] Watch(
        NoticeOverflightsRequest request, Snapshot snapshot, List<SatelliteLeftOut> leftOut,
        CancellationToken cancellation)
    {
        ImmutableArray<Omm> sets = FindSitePasses.Usable(
            request.WatchList.Select(w => w.CatalogueNumber), request.Span, snapshot, leftOut);
        Dictionary<long, WatchedSatellite> listed = request.WatchList.ToDictionary(w => w.CatalogueNumber);
        return [.. sets.Select(set =>
        {
            var propagator = new Sgp4Propagator(set.Elements, snapshot.Earth.LeapSeconds);
            Instant epoch = set.Elements.Epoch;
            var young = new Interval(epoch - request.ElementsAgeMax, epoch + request.ElementsAgeMax);
            Interval covered = EphemerisSpan.Of(propagator, request.Span, cancellation);
            WatchedSatellite satellite = listed[set.CatalogueNumber];
            return new Watched(
                satellite with { Name = satellite.Name ?? set.ObjectName }, set, propagator, covered,
                covered.Intersect(young));
        })];
    }

    private static AccessQuery Query(
        NoticeOverflightsRequest request, SensorKind kind, Angle wider, Watched[] group, GroundSite site) => new()
        {
            Satellites = [.. group.Select(w => w.Propagator)],
            Sites = [site],
            Span = request.Span,
            Constraints = kind switch
            {
                SensorKind.Optical =>
                [
                    new OffNadirConstraint { OffNadirMax = AtMost(request.OpticalOffNadirMax + wider, 180.0) },
                    new SunElevationConstraint { ElevationMin = AtLeast(request.SunElevationMin - wider, -90.0) },
                ],
                SensorKind.Radar =>
                [
                    new IncidenceConstraint
                    {
                        IncidenceMin = AtLeast(request.RadarIncidenceMin - wider, 0.0),
                        IncidenceMax = AtMost(request.RadarIncidenceMax + wider, 90.0),
                    },
                ],
                _ => [new IncidenceConstraint { IncidenceMax = AtMost(request.RadarIncidenceMax + wider, 90.0) }],
            },
        };

    private static Angle AtMost(Angle angle, double degrees) =>
        angle.Degrees > degrees ? Angle.FromDegrees(degrees) : angle;

    private static Angle AtLeast(Angle angle, double degrees) =>
        angle.Degrees < degrees ? Angle.FromDegrees(degrees) : angle;

    private static NoticeWindow WindowOf(
        Watched watched, Interval window, NoticeOverflightsRequest request, GroundSite site, EarthModel earth)
    {
        watched.Propagator.TryStateAt(window.Midpoint, out State<Teme> state);
        double sigmaS = ElementError.Of(watched.Set.Elements, window.Midpoint).AlongTrack.Seconds;
        double chance = 1.0 - (2.0 * Gaussian.UpperTailRatio(0.5 * window.Length.Seconds / sigmaS));
        bool isYoung = watched.Known.Contains(window.Midpoint);
        return new NoticeWindow
        {
            Satellite = watched.Satellite,
            Start = window.Start,
            End = window.End,
            View = site.ViewOf(state, window.Midpoint, earth),
            Elements = ElementsUsed.At(watched.Set, window.Midpoint),
            ConfidenceRatio = chance,
            Confidence = isYoung ? Grade(chance) : NoticeConfidence.None,
        };
    }

    private static NoticeConfidence Grade(double chance) => chance switch
    {
        >= 0.95 => NoticeConfidence.High,
        >= 0.68 => NoticeConfidence.Medium,
        _ => NoticeConfidence.Low,
    };

    private static IEnumerable<NoticeGap> Gaps(
        NoticeOverflightsRequest request, List<NoticeReach> reach, long[] without, Watched[] watched)
    {
        IntervalSet seen = IntervalSet.From(reach.Select(r => r.Window.Widened(Sigmas * r.TimingError)));
        foreach (Interval gap in seen.ComplementWithin(request.Span).Where(g => g.Length >= request.GapMin))
        {
            // The chances add up to no more than this, however the errors of the satellites hang together.
            double intrusion = reach.Sum(r => Gaussian.UpperTailRatio(r.Apart(gap) / r.TimingError));
            yield return new NoticeGap
            {
                Start = gap.Start,
                End = gap.End,
                ConfidenceRatio = Math.Max(0.0, 1.0 - intrusion),
                Unknown =
                [
                    .. without.Concat(watched.Where(w => !w.KnowsAllOf(gap)).Select(w => w.Satellite.CatalogueNumber))
                        .Order(),
                ],
            };
        }
    }

    /// <summary>A window with widened limits, and one standard error of its time.</summary>
    private readonly record struct NoticeReach(long Satellite, Interval Window, Duration TimingError)
    {
        /// <summary>How far a gap lies from the window.</summary>
        public Duration Apart(Interval gap) =>
            Window.End <= gap.Start ? gap.Start - Window.End : Window.Start - gap.End;
    }

    /// <summary>A satellite of the list with the elements in use.</summary>
    /// <param name="Satellite">The line of the list.</param>
    /// <param name="Set">The element set.</param>
    /// <param name="Propagator">Its propagator.</param>
    /// <param name="Covered">The part of the span in which there are positions.</param>
    /// <param name="Known">The part of that in which the elements are young enough.</param>
    private sealed record Watched(
        WatchedSatellite Satellite, Omm Set, Sgp4Propagator Propagator, Interval Covered, Interval Known)
    {
        public bool KnowsAllOf(Interval gap) => Known.Start <= gap.Start && gap.End <= Known.End;

        /// <summary>
        /// The largest angle by which an error across the track (two standard errors) can turn a line of sight: seen
        /// from the ground as from the satellite it is at most the error over the height, with a tenth to spare for
        /// the curve of the Earth.
        /// </summary>
        public double CrossTrackRad(Interval span)
        {
            Instant farther = Set.Elements.Epoch > span.Midpoint ? span.Start : span.End;
            double axisM = Math.Cbrt(GravityM3PerS2 / Math.Pow(Set.Elements.MeanMotionRadPerS, 2.0));
            double heightM = Math.Max(150_000.0, (axisM * (1.0 - Set.Elements.Eccentricity)) - EarthRadiusM);
            double errorM = Sigmas * ElementError.Of(Set.Elements, farther).CrossTrackM;
            return Math.Min(0.2, 1.1 * Math.Atan(errorM / heightM));
        }

        public SatelliteLeftOut LeftOut(NoticeOverflightsRequest request, EarthModel earth)
        {
            string text = Covered != request.Span
                ? "Its elements give no positions " + (Covered.IsEmpty
                    ? "in this span"
                    : $"after {Covered.End.ToUtcString(earth.LeapSeconds, 0)}") + ": they say that it has decayed."
                : FormattableString.Invariant(
                    $"Its element set of {Set.Elements.Epoch.ToUtcString(earth.LeapSeconds, 0)} is more than ") +
                    FormattableString.Invariant($"{request.ElementsAgeMax.Days:0.#} days away in this span or a ") +
                    "part of it; its windows there are a guess.";
            return new(Satellite.CatalogueNumber, Satellite.Name, text);
        }
    }
}
