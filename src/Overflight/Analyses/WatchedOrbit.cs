// A late satellite. Let it be late by τ, and beside its orbit by c. At the time t it then stands where its elements put
// it at t − τ, but over an Earth that has turned on by ωτ: what it sees of the place at t is what its elements let it
// see at t − τ of a place moved by d = ωτ·(distance from the axis) along its parallel. So every true view is a view by
// the elements, at most τ away in time, whose angles are off by no more than d and c can turn them.
//   The line of sight turns by at most 2·asin(e / 2h), e = d + c: seen from a third point, nowhere nearer than h to
//   either, two points e apart are farthest apart where both are at h.
//   The normal at the place turns by at most d over the Earth's least radius of curvature, nadir by c over it.
// Off-nadir angle, incidence and elevation therefore change by at most 2·asin(e / 2h) + e / R.
using System;
using System.Globalization;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>A satellite of a watch list with the elements in use, and how wrong they may be over a span.</summary>
internal sealed record WatchedOrbit
{
    /// <summary>Standard errors that a gap allows for, along and across the track.</summary>
    public const long Sigmas = 2;

    private const int BatchLength = 512;
    private static readonly Duration RadiusStep = Duration.FromMinutes(1.0);

    private readonly Duration _ageMax;
    private readonly double _crossTrackMaxM;
    private readonly double _lowestRadiusM;

    /// <summary>Takes up a satellite.</summary>
    /// <param name="satellite">The line of the list.</param>
    /// <param name="set">The element set.</param>
    /// <param name="request">The span, and how old elements may grow.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="cancellation">Stops the work.</param>
    public WatchedOrbit(
        WatchedSatellite satellite, Omm set, NoticeOverflightsRequest request, LeapSeconds leapSeconds,
        CancellationToken cancellation)
    {
        Satellite = satellite with { Name = satellite.Name ?? set.ObjectName };
        Set = set;
        Propagator = new Sgp4Propagator(set.Elements, leapSeconds);
        _ageMax = request.ElementsAgeMax;
        ElementError first = ElementError.Of(set.Elements, request.Span.Start);
        ElementError last = ElementError.Of(set.Elements, request.Span.End);
        TimingErrorMax = Sigmas * (first.AlongTrack > last.AlongTrack ? first.AlongTrack : last.AlongTrack);
        _crossTrackMaxM = Sigmas * Math.Max(first.CrossTrackM, last.CrossTrackM);

        // One that comes early is where its elements put it later: that must be known too.
        Reached = request.Span.Widened(TimingErrorMax);
        Covered = EphemerisSpan.Of(Propagator, Reached, cancellation);
        Instant epoch = set.Elements.Epoch;
        Known = Narrowed(Covered, TimingErrorMax).Intersect(new(epoch - _ageMax, epoch + _ageMax));
        _lowestRadiusM = LowestRadiusM(cancellation);
    }

    /// <summary>The line of the list, named by the set where the list does not.</summary>
    public WatchedSatellite Satellite { get; }

    /// <summary>The element set.</summary>
    public Omm Set { get; }

    /// <summary>Its propagator.</summary>
    public Sgp4Propagator Propagator { get; }

    /// <summary>How early or late it may be within the span, two standard errors.</summary>
    public Duration TimingErrorMax { get; }

    /// <summary>
    /// The time in which its elements put it where it may be seen from within the span, early or late.
    /// </summary>
    public Interval Reached { get; }

    /// <summary>The part of that in which they give positions.</summary>
    public Interval Covered { get; }

    /// <summary>
    /// The time in which its place is known even if it is early or late, from elements young enough.
    /// </summary>
    public Interval Known { get; }

    /// <summary>Whether its place is known in a whole span.</summary>
    public bool KnowsAllOf(Interval span) => Known.Start <= span.Start && span.End <= Known.End;

    /// <summary>One standard error along the track for what is seen in a window, early or late.</summary>
    public Duration TimingErrorOf(Interval window)
    {
        Interval reached = window.Widened(TimingErrorMax);
        Duration first = ElementError.Of(Set.Elements, reached.Start).AlongTrack;
        Duration last = ElementError.Of(Set.Elements, reached.End).AlongTrack;
        return first > last ? first : last;
    }

    /// <summary>
    /// The largest angle by which two standard errors along and across the track change off-nadir angle, incidence and
    /// elevation of a view of a place; the reasoning stands at the top of this file.
    /// </summary>
    /// <param name="site">The place.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <param name="groundErrorM">How far the place may be off because of the Earth's orientation, metres.</param>
    public Angle ViewErrorMax(GroundSite site, Ellipsoid ellipsoid, double groundErrorM)
    {
        Vec3 place = site.Position.VectorM;
        double offAxisM = Math.Sqrt((place.X * place.X) + (place.Y * place.Y));
        double turnedM = EarthRotation.RateRadPerS * TimingErrorMax.Seconds * offAxisM;
        double errorM = turnedM + _crossTrackMaxM + groundErrorM;
        double heightM = _lowestRadiusM - place.Norm;
        double least = ellipsoid.EquatorialRadiusM * (1.0 - ellipsoid.EccentricitySquared);
        double sight = errorM < 2.0 * heightM ? 2.0 * Math.Asin(errorM / (2.0 * heightM)) : Math.PI;
        return Angle.FromRadians(Math.Min(Math.PI, sight + (errorM / least)));
    }

    /// <summary>Why nothing certain can be said of it in a part of the span.</summary>
    public SatelliteLeftOut LeftOut(LeapSeconds leapSeconds)
    {
        string epoch = Set.Elements.Epoch.ToUtcString(leapSeconds, 0);
        string text = ElementsUsed.Over(Set, Reached).WhyNotCovered([Covered], Reached, leapSeconds) ??
            string.Create(
                CultureInfo.InvariantCulture,
                $"Its element set of {epoch} is more than {_ageMax.Days:0.#} days away in this span or a part of ") +
                "it; its windows there are a guess.";
        return new(Satellite.CatalogueNumber, Satellite.Name, text);
    }

    private static Interval Narrowed(Interval interval, Duration by) => interval.Length > 2L * by
        ? new(interval.Start + by, interval.End - by)
        : new(interval.Midpoint, interval.Midpoint);

    /// <summary>
    /// A radius below which it never is. Half a minute from a sample, or less, gravity alone can have pulled it down by
    /// no more than fall·(30 s)²/2, some 5 km.
    /// </summary>
    private double LowestRadiusM(CancellationToken cancellation)
    {
        var states = new StateBuffer(BatchLength, hasVelocity: false);
        double least = double.PositiveInfinity;
        void Take(int count)
        {
            for (int i = 0; i < count; i++)
            {
                if (states.Status[i] == PropagationStatus.Ok)
                    least = Math.Min(least, states[i].Position.RadiusM);
            }
        }

        long left = (Covered.Length.Nanoseconds / RadiusStep.Nanoseconds) + 1;
        for (Instant start = Covered.Start; left > 0; left -= BatchLength, start += BatchLength * RadiusStep)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = (int)Math.Min(left, BatchLength);
            Propagator.Propagate(new TimeGrid(start, RadiusStep, count), states);
            Take(count);
        }

        Propagator.Propagate(Covered.End, states, 0);
        Take(1);
        double half = 0.5 * RadiusStep.Seconds;
        return least - (0.5 * MotionBound.FallMaxMPerS2 * half * half);
    }
}
