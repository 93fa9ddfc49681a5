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
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>Turns accesses of one satellite into the sightings of opportunities. For one thread at a time.</summary>
public sealed class SightingFinder
{
    private readonly Sgp4Propagator _propagator;
    private readonly SightingRule _rule;
    private readonly EarthModel _earth;
    private readonly Dictionary<Instant, Look> _looks = [];

    /// <summary>Prepares a finder.</summary>
    /// <param name="propagator">The satellite.</param>
    /// <param name="rule">Grids and limit.</param>
    /// <param name="earth">The Earth.</param>
    public SightingFinder(Sgp4Propagator propagator, SightingRule rule, EarthModel earth)
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
            if (IsSeen(site, start, start + exposure))
                found.Add(Make(site, start, start + exposure));
        }

        return found.ToImmutable();
    }

    private bool IsSeen(GroundSite site, Instant start, Instant end)
    {
        if (!LookAt(site, start).IsGood || !LookAt(site, end).IsGood)
            return false;
        for (Instant at = OnGrid(start, _rule.SampleStep); at < end; at += _rule.SampleStep)
        {
            if (!LookAt(site, at).IsGood)
                return false;
        }

        return true;
    }

    private Sighting Make(GroundSite site, Instant start, Instant end)
    {
        Look opening = LookAt(site, start);
        return new Sighting(
            start, Direction(opening, start), Direction(LookAt(site, end), end), opening.OffNadir);
    }

    private Vec3 Direction(in Look look, Instant at) =>
        _earth.TemeToItrf(at).Inverse().ApplyToDirection(look.Line.Unit());

    private Look LookAt(GroundSite site, Instant at)
    {
        if (_looks.TryGetValue(at, out Look known))
            return known;
        Look look = default;
        if (_propagator.TryStateAt(at, out State<Teme> state) == PropagationStatus.Ok)
        {
            Position<Itrf> satellite = _earth.TemeToItrf(at).Apply(state.Position);
            Vec3 line = site.Position.From(satellite);
            var offNadir = Vec3.AngleBetween(Nadir(satellite), line);
            look = new Look(line, offNadir, offNadir <= _rule.OffNadirMax && Vec3.Dot(line, site.Up) < 0.0);
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
    /// <param name="OffNadir">At the satellite.</param>
    /// <param name="IsGood">Whether the place is seen within the limit.</param>
    private readonly record struct Look(Vec3 Line, Angle OffNadir, bool IsGood);
}
