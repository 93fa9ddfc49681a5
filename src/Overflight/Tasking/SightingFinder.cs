// From an access to sightings. Plan:
//   1 the states at the instants of the sample grid in the access, as one batch, and the off-nadir angle at each;
//   2 for every start on the action grid: both ends and the samples between must meet the limit;
//   3 pointing directions at both ends, in TEME: it turns against the stars by 2e-10 rad in a minute, far below any
//     pointing error, and needs no nutation series.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;

using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>Turns accesses of one satellite into the sightings of opportunities. For one thread at a time.</summary>
public sealed class SightingFinder
{
    private readonly IPropagator _propagator;
    private readonly SightingRule _rule;
    private readonly EarthModel _earth;
    private readonly Dictionary<Instant, Look> _looks = [];

    /// <summary>Prepares a finder.</summary>
    /// <param name="propagator">The satellite.</param>
    /// <param name="rule">Grids and limit.</param>
    /// <param name="earth">The Earth.</param>
    public SightingFinder(IPropagator propagator, SightingRule rule, EarthModel earth)
    {
        ArgumentNullException.ThrowIfNull(propagator);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(earth);
        if (rule.Step <= Duration.Zero || rule.SampleStep <= Duration.Zero)
            throw new ArgumentException("Both steps are longer than zero.", nameof(rule));
        (_propagator, _rule, _earth) = (propagator, rule, earth);
    }

    /// <summary>The sightings of a place whose whole exposure lies in an interval, in order.</summary>
    /// <param name="site">The place.</param>
    /// <param name="within">An access, cut to the window of the task; where it is wider than the limit allows, that is
    /// found out.</param>
    /// <param name="exposure">How long the sensor must look.</param>
    public ImmutableArray<Sighting> Find(GroundSite site, Interval within, Duration exposure)
    {
        ArgumentNullException.ThrowIfNull(site);
        _looks.Clear();
        var found = ImmutableArray.CreateBuilder<Sighting>();
        for (Instant start = OnGrid(within.Start, _rule.Step); start + exposure <= within.End; start += _rule.Step)
        {
            Angle angle = LargestOffNadir(site, start, start + exposure);
            if (angle <= _rule.OffNadirMax + _rule.Margin)
                found.Add(Make(site, start, start + exposure, angle > _rule.OffNadirMax - _rule.Margin));
        }

        return found.ToImmutable();
    }

    /// <summary>Over all samples of an exposure; larger than any limit where the place is not in view.</summary>
    private Angle LargestOffNadir(GroundSite site, Instant start, Instant end)
    {
        Angle largest = Larger(LookAt(site, start).OffNadir, LookAt(site, end).OffNadir);
        for (Instant at = OnGrid(start, _rule.SampleStep); at < end; at += _rule.SampleStep)
            largest = Larger(largest, LookAt(site, at).OffNadir);
        return largest;
    }

    private static Angle Larger(Angle a, Angle b) => a >= b ? a : b;

    private Sighting Make(GroundSite site, Instant start, Instant end, bool isDoubtful)
    {
        Look opening = LookAt(site, start);
        return new Sighting(
            start, Direction(opening, start), Direction(LookAt(site, end), end), opening.OffNadir, isDoubtful);
    }

    private Vec3 Direction(in Look look, Instant at) =>
        _earth.TemeToItrf(at).Inverse().ApplyToDirection(look.Line.Unit());

    private Look LookAt(GroundSite site, Instant at)
    {
        if (_looks.TryGetValue(at, out Look known))
            return known;
        var look = new Look(default, Angle.FromRadians(Math.PI));
        if (_propagator.TryStateAt(at, out State<Teme> state) == PropagationStatus.Ok)
        {
            Position<Itrf> satellite = _earth.TemeToItrf(at).Apply(state.Position);
            Vec3 line = site.Position.From(satellite);
            if (Vec3.Dot(line, site.Up) < 0.0)
                look = new Look(line, Vec3.AngleBetween(Nadir(satellite), line));
        }

        _looks.Add(at, look);
        return look;
    }

    private Vec3 Nadir(in Position<Itrf> satellite)
    {
        if (_rule.Nadir == NadirKind.Geocentric)
            return -satellite.VectorM;
        Geodetic below = _earth.Ellipsoid.ToGeodetic(satellite);
        return -Ellipsoid.NormalAt(below.Latitude, below.Longitude);
    }

    /// <summary>The first instant of a grid that is not before another.</summary>
    private Instant OnGrid(Instant from, Duration step)
    {
        long rest = (from - _rule.Origin).Nanoseconds % step.Nanoseconds;
        if (rest < 0)
            rest += step.Nanoseconds;
        return rest == 0 ? from : from + Duration.FromNanoseconds(step.Nanoseconds - rest);
    }

    /// <param name="Line">From the satellite to the place, ITRF, metres.</param>
    /// <param name="OffNadir">At the satellite; 180° where the place is not in view.</param>
    private readonly record struct Look(Vec3 Line, Angle OffNadir);
}
