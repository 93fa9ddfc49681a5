using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Checks an imaging claim (<see cref="CheckClaim"/>) and follows the satellite through the pass it rests on, so that a
/// map and a chart can be drawn.
/// </summary>
public static class TraceClaim
{
    /// <summary>Most points of a pass, beside those of rise, culmination and set.</summary>
    public const int PointsMax = 400;

    /// <summary>How long before and after a pass it is followed.</summary>
    public static readonly Duration Around = Duration.FromSeconds(60.0);

    /// <summary>How far from a pass the claimed moment may lie for the track to reach it.</summary>
    public static readonly Duration Reach = Duration.FromMinutes(10.0);

    /// <summary>Steps that divide a minute, an hour or a day, seconds.</summary>
    private static readonly int[] StepsS = [10, 20, 30, 60, 120, 300, 600, 1_800, 3_600, 21_600, 86_400];

    /// <summary>Checks one claim and follows its passes.</summary>
    /// <param name="request">The claim and the limits to check it by.</param>
    /// <param name="snapshot">Elements, Earth and sensors.</param>
    /// <param name="progress">Told the share of places done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The claim names no place.</exception>
    public static ClaimTrace Run(
        CheckClaimRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ClaimFinding finding = CheckClaim.Run(request, snapshot, progress, cancellation);
        Claim claim = request.Claim;
        if (!snapshot.Histories.TryGetValue(claim.Satellite, out ElementHistory? history))
            return new ClaimTrace { Request = request, Finding = finding, Places = [], Sampling = [] };
        Omm set = history.Nearest(Instant.Midpoint(claim.Time.From, claim.Time.To));
        var tracer = new Tracer(new Sgp4Propagator(set.Elements, snapshot.Earth.LeapSeconds), snapshot.Earth);
        return new ClaimTrace
        {
            Request = request,
            Finding = finding,
            Places = [.. finding.Places.Select(p => tracer.Follow(p.Place, p.Pass, p.ClaimedInstant))],
            Station = finding.Station is { } s ? tracer.Follow(s.Station, s.Contact, claim.Time.From) : null,
            Sampling = [.. SamplingOf(finding, snapshot.Sensors)],
            Elements = set,
        };
    }

    private static IEnumerable<ClaimSampling> SamplingOf(ClaimFinding finding, SensorLibrary sensors)
    {
        if (finding.Claim.Sensor is not { } name || !sensors.TryFind(name, out Sensor sensor) ||
            sensor is not OpticalSensor optical)
            yield break;
        bool isReceived = finding.Claim.Meaning == ClaimMeaning.Received;
        foreach (PlaceCheck place in finding.Places)
        {
            if ((isReceived ? place.Pass?.TcaView : place.AtClaim) is not { } view || view.Elevation <= Angle.Zero)
                continue;
            foreach ((string? variant, Angle pixel) in OpticalPictures.Variants(optical))
                yield return new ClaimSampling(
                    place.Place, sensor.Name, variant, GroundSampling.MeanGsdM(pixel, view.RangeM, view.Incidence));
        }
    }

    private sealed class Tracer(Sgp4Propagator propagator, EarthModel earth)
    {
        public PassTrack Follow(NamedPlace place, Pass? pass, Instant claimed)
        {
            var site = new GroundSite(place.Position, earth.Ellipsoid);
            TrackPoint? at = PointAt(site, claimed);
            if (pass is null)
                return new PassTrack { Place = place, Points = [], AtClaim = at };
            Interval span = new Interval(pass.Aos, pass.Los).Widened(Around);
            if (claimed > span.Start - Reach && claimed < span.End + Reach)
                span = new Interval(
                    Instant.Min(span.Start, claimed - Around), Instant.Max(span.End, claimed + Around));
            IEnumerable<Instant> instants = Even(span).Concat([pass.Aos, pass.Tca, pass.Los]).Distinct().Order();
            return new PassTrack
            {
                Place = place,
                Pass = pass,
                Points = [.. instants.Select(i => PointAt(site, i)).OfType<TrackPoint>()],
                AtClaim = at,
            };
        }

        /// <summary>Whole steps of the UTC day inside a span.</summary>
        private IEnumerable<Instant> Even(Interval span)
        {
            int seconds = StepsS.FirstOrDefault(s => span.Length.Seconds / s < PointsMax, StepsS[^1]);
            var step = Duration.FromSeconds(seconds);
            CalendarTime start = CalendarTime.FromInstant(span.Start, TimeScale.Utc, earth.LeapSeconds);
            int secondOfDay = (start.Hour * 3_600) + (start.Minute * 60) + start.Second;
            Instant first = span.Start - Duration.FromSeconds(secondOfDay % seconds) -
                Duration.FromNanoseconds(start.Nanosecond) + step;
            for (int i = 0; i < PointsMax && first + (i * step) <= span.End; i++)
                yield return first + (i * step);
        }

        private TrackPoint? PointAt(GroundSite site, Instant instant)
        {
            if (propagator.TryStateAt(instant, out State<Teme> state) != PropagationStatus.Ok)
                return null;
            ViewGeometry view = site.ViewOf(state, instant, earth);
            Geodetic below = earth.Ellipsoid.ToGeodetic(earth.TemeToItrf(instant).Apply(state.Position));
            return new TrackPoint(instant, below, view.Azimuth, view.Elevation, view.OffNadir);
        }
    }
}
