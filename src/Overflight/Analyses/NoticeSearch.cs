using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// When satellites can see the place of a notice by their orbits, and when it is lit. The two are kept apart, since an
/// early satellite meets a Sun that is not.
/// </summary>
internal sealed class NoticeSearch
{
    private static readonly Angle Horizon = Angle.FromDegrees(90.0);

    private readonly NoticeOverflightsRequest _request;
    private readonly GroundSite _site;
    private readonly EarthModel _earth;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares the search.</summary>
    public NoticeSearch(
        NoticeOverflightsRequest request, GroundSite site, EarthModel earth, CancellationToken cancellation)
    {
        (_request, _site, _earth, _cancellation) = (request, site, earth, cancellation);
        var sun = new SunTable(earth, request.Span);
        var margin = new SunElevationMargin(
            site, sun, Math.Sin(request.SunElevationMin.Radians), isUpperLimit: false);
        Lit = new CrossingSearch(new StillPath(), AccessQuery.DefaultResolution).Where(margin, request.Span);
    }

    /// <summary>The times of the span in which the Sun stands high enough for cameras.</summary>
    public IntervalSet Lit { get; }

    /// <summary>When each of some satellites can see the place, were it always lit.</summary>
    /// <param name="orbits">The satellites, all with one kind of sensor.</param>
    /// <param name="sensor">That kind.</param>
    /// <param name="wider">By how much each limit, and the horizon, is set wider than the request says.</param>
    /// <param name="span">Where to look.</param>
    public IEnumerable<(WatchedOrbit Orbit, IntervalSet Views)> Views(
        WatchedOrbit[] orbits, SensorKind sensor, Angle wider, Interval span)
    {
        List<Interval>[] found = [.. orbits.Select(_ => new List<Interval>())];
        foreach (ImmutableArray<AccessConstraint> limits in Limits(sensor, wider))
        {
            var query = new AccessQuery
            {
                Satellites = [.. orbits.Select(o => o.Propagator)],
                Sites = [_site],
                Span = span,
                Constraints = limits,
            };
            new AccessFinder(_earth).Find(
                query, w => found[w.Satellite].Add(new(w.Start, w.End)), 1, null, _cancellation);
        }

        return orbits.Zip(found, (orbit, windows) => (orbit, IntervalSet.From(windows)));
    }

    /// <summary>The limits of a sensor; where they are several, it sees by any of them.</summary>
    private ImmutableArray<ImmutableArray<AccessConstraint>> Limits(SensorKind sensor, Angle wider)
    {
        ImmutableArray<AccessConstraint> camera =
        [
            new OffNadirConstraint { OffNadirMax = Kept(_request.OpticalOffNadirMax + wider) },
            new IncidenceConstraint { IncidenceMax = Kept(Horizon + wider) },
        ];
        ImmutableArray<AccessConstraint> radar =
        [
            new IncidenceConstraint
            {
                IncidenceMin = Kept(_request.RadarIncidenceMin - wider),
                IncidenceMax = Kept(_request.RadarIncidenceMax + wider),
            },
        ];
        return sensor switch
        {
            SensorKind.Optical => [camera],
            SensorKind.Radar => [radar],
            _ => [camera, radar],
        };
    }

    /// <summary>An angle kept between 0° and 180°.</summary>
    private static Angle Kept(Angle angle) =>
        Angle.FromDegrees(Math.Clamp(angle.Degrees, 0.0, 180.0));
}
