using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// What a query asks at one place beyond the elevation that the sweep looks for: times that do not depend on the
/// satellite, and margins that do. Each carries the index of its constraint.
/// </summary>
internal sealed class SiteConditions
{
    private readonly ImmutableArray<(short Code, IntervalSet Times)>.Builder _times =
        ImmutableArray.CreateBuilder<(short, IntervalSet)>();

    private readonly ImmutableArray<(short Code, Margin Margin)>.Builder _margins =
        ImmutableArray.CreateBuilder<(short, Margin)>();

    public SiteConditions(
        GroundSite site, AccessQuery query, EarthModel earth, SunTable? sun, short elevationCode)
    {
        for (short i = 0; i < query.Constraints.Length; i++)
            Add(site, query, i, earth, sun, elevationCode);
        Times = _times.ToImmutable();
        Margins = _margins.ToImmutable();
    }

    public ImmutableArray<(short Code, IntervalSet Times)> Times { get; }

    public ImmutableArray<(short Code, Margin Margin)> Margins { get; }

    /// <summary>The skyline across whose ridges accesses are merged; <c>null</c> where there is none.</summary>
    public Margin? Ridges { get; private set; }

    /// <summary>The index of its constraint.</summary>
    public short RidgesCode { get; private set; }

    public static bool NeedsSun(ImmutableArray<AccessConstraint> constraints)
    {
        foreach (AccessConstraint constraint in constraints)
        {
            if (constraint is SunElevationConstraint or SatelliteSunlitConstraint)
                return true;
        }

        return false;
    }

    private void Add(
        GroundSite site, AccessQuery query, short code, EarthModel earth, SunTable? sun, short elevationCode)
    {
        AccessConstraint constraint = query.Constraints[code];
        switch (constraint)
        {
            case ElevationConstraint c:
                AddMask(site, c, code, elevationCode);
                break;
            case IncidenceConstraint c:
                if (code != elevationCode)
                    _margins.Add((code, new ElevationMargin(site, Math.Cos(c.IncidenceMax.Radians))));
                if (c.IncidenceMin > Angle.Zero)
                    _margins.Add((code, new ElevationMargin(site, Math.Cos(c.IncidenceMin.Radians), true)));
                break;
            case RangeConstraint c:
                if (c.RangeMinM > 0.0)
                    _margins.Add((code, new RangeMargin(site, c.RangeMinM, isUpperLimit: false)));
                if (c.RangeMaxM < double.PositiveInfinity)
                    _margins.Add((code, new RangeMargin(site, c.RangeMaxM, isUpperLimit: true)));
                break;
            case OffNadirConstraint c:
                if (c.OffNadirMin > Angle.Zero)
                    _margins.Add((code, new OffNadirMargin(site, earth.Ellipsoid, c.OffNadirMin.Radians, false)));
                _margins.Add((code, new OffNadirMargin(site, earth.Ellipsoid, c.OffNadirMax.Radians, true)));
                break;
            case SatelliteSunlitConstraint:
                _margins.Add((code, new LightMargin(sun ?? throw NoSun)));
                break;
            case LookSideConstraint c:
                _margins.Add((code, new LookSideMargin(site, earth.Ellipsoid, c.Side)));
                break;
            case SunElevationConstraint c:
                AddSun(site, c, code, sun ?? throw NoSun);
                break;
            case LocalTimeConstraint c:
                _times.Add((code, LocalTimes.Within(query.Span, c, site.Place.Longitude, earth)));
                break;
            default:
                throw new ArgumentException($"{constraint} is no constraint that is known here.", nameof(query));
        }
    }

    private void AddMask(GroundSite site, ElevationConstraint c, short code, short elevationCode)
    {
        if (code != elevationCode)
            _margins.Add((code, new ElevationMargin(site, Math.Sin(c.Mask.ElevationMin.Radians))));
        if (c.Mask.Skyline.IsEmpty)
            return;
        var skyline = new SkylineMargin(site, c.Mask);
        if (c.MergesAcrossRidges)
            (Ridges, RidgesCode) = (skyline, code);
        else
            _margins.Add((code, skyline));
    }

    /// <summary>
    /// As margins, though only the time matters: they are asked in the pieces of passes alone, and take no room.
    /// </summary>
    private void AddSun(GroundSite site, SunElevationConstraint c, short code, SunTable sun)
    {
        if (c.ElevationMin.Degrees > -90.0)
            _margins.Add((code, new SunElevationMargin(site, sun, Math.Sin(c.ElevationMin.Radians), false)));
        if (c.ElevationMax.Degrees < 90.0)
            _margins.Add((code, new SunElevationMargin(site, sun, Math.Sin(c.ElevationMax.Radians), true)));
    }

    private static InvalidOperationException NoSun => new("A constraint on the Sun needs its table.");
}
