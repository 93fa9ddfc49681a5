using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Warns of overflights: when satellites of a watch list can see a place, and the gaps in which none can. Gaps are what
/// is left when every window, found with limits wider by what the errors of the elements can change, has been made
/// longer by its timing error. The rules are in docs/concepts/notice.md.
/// </summary>
public static class NoticeOverflights
{
    /// <summary>Longest span of one notice: 31 days; farther ahead no public element set is good enough.</summary>
    public static readonly Duration SpanMax = Duration.FromDays(31.0);

    /// <summary>
    /// Windows are looked for so many standard errors beyond the span; those farther off come into it one time in a
    /// billion.
    /// </summary>
    private const long SigmasBeyondSpan = 6;

    private static readonly Angle Horizon = Angle.FromDegrees(90.0);

    /// <summary>What is wrong with a request, and how to mend it; <c>null</c> for nothing.</summary>
    public static string? Fault(NoticeOverflightsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.WatchList.IsDefaultOrEmpty)
            return "The watch list is empty, so nothing could be said of any satellite; name at least one.";
        long[] twice = [.. request.WatchList.GroupBy(w => w.CatalogueNumber).Where(g => g.Skip(1).Any())
            .Select(g => g.Key)];
        if (twice.Length > 0)
            return string.Create(
                CultureInfo.InvariantCulture, $"Satellite {twice[0]} is on the watch list twice; name each once.");
        if (request.Span.IsEmpty || request.Span.Length > SpanMax)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"A notice covers at most {SpanMax.Days:0} days, and more than none; take another span.");
        if (!IsWithin(Angle.Zero, request.OpticalOffNadirMax, Horizon))
            return "Cameras look at most 90° from nadir; give a limit of 0° to 90°.";
        if (!IsWithin(-Horizon, request.SunElevationMin, Horizon))
            return "The Sun stands between -90° and 90°; give a least elevation in between.";
        if (!IsWithin(Angle.Zero, request.RadarIncidenceMin, request.RadarIncidenceMax) ||
            !IsWithin(Angle.Zero, request.RadarIncidenceMax, Horizon))
            return "Angles of incidence lie between 0° and 90°; give a least and a greatest in this order.";
        return request.GapMin < Duration.Zero || request.ElementsAgeMax < Duration.Zero
            ? "The shortest gap and the greatest age of elements cannot be negative."
            : null;
    }

    /// <summary>Finds windows and gaps.</summary>
    /// <param name="request">Place, watch list, span and limits.</param>
    /// <param name="snapshot">Elements and Earth; satellites without elements are said, and taint every gap.</param>
    /// <param name="progress">Told the share of the work done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The request has a <see cref="Fault"/>.</exception>
    public static NoticeOverflightsResult Run(
        NoticeOverflightsRequest request, Snapshot snapshot, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (Fault(request) is { } fault)
            throw new ArgumentException(fault, nameof(request));
        EarthModel earth = snapshot.Earth;
        EarthOrientationSample orientation = earth.Orientation.SampleAt(request.Span.End);
        var leftOut = new List<SatelliteLeftOut>();
        WatchedOrbit[] watched = Watch(request, snapshot, leftOut, cancellation);
        long[] without = [.. leftOut.Select(l => l.Satellite)];
        leftOut.AddRange(
            watched.Where(w => !w.KnowsAllOf(request.Span)).Select(w => w.LeftOut(earth.LeapSeconds)));
        var site = new GroundSite(request.Place.Position, earth.Ellipsoid);
        var search = new NoticeSearch(request, site, earth, cancellation);
        var windows = new List<NoticeWindow>();
        var reach = new List<NoticeReach>();
        int searched = 0;
        foreach (var group in watched.GroupBy(w => (w.Satellite.Sensor, Wider: Coarse(
            w.ViewErrorMax(site, earth.Ellipsoid, orientation.GroundErrorM)))))
        {
            (SensorKind sensor, Angle wider) = group.Key;
            WatchedOrbit[] orbits = [.. group];
            bool needsLight = sensor == SensorKind.Optical;
            foreach ((WatchedOrbit w, IntervalSet views) in search.Views(orbits, sensor, default, request.Span))
                windows.AddRange((needsLight ? views.Intersect(search.Lit) : views)
                    .Select(window => WindowOf(w, window, site, earth)));
            Interval beyond = Beyond(request, orbits);
            foreach ((WatchedOrbit w, IntervalSet views) in search.Views(orbits, sensor, wider, beyond))
                reach.AddRange(views.Select(view => new NoticeReach(view, w.TimingErrorOf(view), needsLight)));
            searched += orbits.Length;
            progress?.Report((double)searched / watched.Length);
        }

        return new NoticeOverflightsResult
        {
            Request = request,
            Windows = [.. windows.OrderBy(w => w.Start).ThenBy(w => w.Satellite.CatalogueNumber)],
            Gaps = [.. Gaps(request, reach, search.Lit, without, watched, earth.LeapSeconds)],
            LeftOut = [.. leftOut],
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static bool IsWithin(Angle least, Angle angle, Angle greatest) => least <= angle && angle <= greatest;

    private static WatchedOrbit[] Watch(
        NoticeOverflightsRequest request, Snapshot snapshot, List<SatelliteLeftOut> leftOut,
        CancellationToken cancellation)
    {
        Dictionary<long, WatchedSatellite> listed = request.WatchList.ToDictionary(w => w.CatalogueNumber);
        ImmutableArray<Omm> sets = FindSitePasses.Usable(listed.Keys, request.Span, snapshot, leftOut);
        return
        [
            .. sets.Select(set => new WatchedOrbit(
                listed[set.CatalogueNumber], set, request, snapshot.Earth.LeapSeconds, cancellation)),
        ];
    }

    private static Interval Beyond(NoticeOverflightsRequest request, WatchedOrbit[] orbits)
    {
        Duration sigma = Duration.FromNanoseconds(
            orbits.Max(o => o.TimingErrorMax.Nanoseconds) / WatchedOrbit.Sigmas);
        return request.Span.Widened(SigmasBeyondSpan * sigma);
    }

    /// <summary>
    /// An angle rounded up to three binary digits: what is widened by nearly the same is searched together, and what is
    /// found of a satellite does not depend on the rest of the list.
    /// </summary>
    private static Angle Coarse(Angle angle)
    {
        double unit = Math.ScaleB(1.0, Math.ILogB(angle.Radians) - 2);
        return Angle.FromRadians(unit * Math.Ceiling(angle.Radians / unit));
    }

    private static NoticeWindow WindowOf(WatchedOrbit watched, Interval window, GroundSite site, EarthModel earth)
    {
        watched.Propagator.TryStateAt(window.Midpoint, out State<Teme> state);
        double sigmaS = ElementError.Of(watched.Set.Elements, window.Midpoint).AlongTrack.Seconds;
        double chance = 1.0 - (2.0 * Gaussian.UpperTailRatio(0.5 * window.Length.Seconds / sigmaS));
        return new NoticeWindow
        {
            Satellite = watched.Satellite,
            Start = window.Start,
            End = window.End,
            View = site.ViewOf(state, window.Midpoint, earth),
            Elements = ElementsUsed.At(watched.Set, window.Midpoint),
            ConfidenceRatio = chance,
            Confidence = watched.Known.Contains(window.Midpoint) ? Grade(chance) : NoticeConfidence.None,
        };
    }

    private static NoticeConfidence Grade(double chance) => chance switch
    {
        >= 0.95 => NoticeConfidence.High,
        >= 0.68 => NoticeConfidence.Medium,
        _ => NoticeConfidence.Low,
    };

    private static IEnumerable<NoticeGap> Gaps(
        NoticeOverflightsRequest request, List<NoticeReach> reach, IntervalSet lit, long[] without,
        WatchedOrbit[] watched, LeapSeconds leapSeconds)
    {
        IntervalSet always = IntervalSet.From(reach.Where(r => !r.NeedsLight).Select(r => r.Widened));
        IntervalSet byDay = IntervalSet.From(reach.Where(r => r.NeedsLight).Select(r => r.Widened)).Intersect(lit);
        foreach (Interval left in always.Union(byDay).ComplementWithin(request.Span))
        {
            Interval gap = WholeSecondsOf(left, leapSeconds);
            if (gap.IsEmpty || gap.Length < request.GapMin)
                continue;

            // The chances add up to no more than this, however the errors of the satellites hang together.
            IntervalSet whole = IntervalSet.From([gap]), day = whole.Intersect(lit);
            double intrusion = reach.Sum(r => r.IntrusionRatio(r.NeedsLight ? day : whole));
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

    /// <summary>The whole seconds of UTC in a time; empty where there is none.</summary>
    private static Interval WholeSecondsOf(Interval time, LeapSeconds leapSeconds)
    {
        Instant start = Floor(time.Start + Duration.FromNanoseconds(Duration.NanosecondsPerSecond - 1));
        Instant end = Floor(time.End);
        return start < end ? new(start, end) : default;

        Instant Floor(Instant instant) => instant - Duration.FromNanoseconds(
            CalendarTime.FromInstant(instant, TimeScale.Utc, leapSeconds).Nanosecond);
    }
}
