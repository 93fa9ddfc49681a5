// How low a satellite can stand over a place that it sees at most η from nadir: by the law of sines
//   r·sin η = s·cos ε, so cos ε ≤ r·sin η/s
// with r and s the distances of satellite and place from the Earth's centre. Geodetic verticals differ from the radii
// by an angle, which is added to η and taken off ε.
using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>The least elevation that a limit on the off-nadir angle implies at some places.</summary>
internal sealed class OffNadirReach
{
    /// <summary>Taken off the elevation, radians: a piece always ends by its own constraint, never by this.</summary>
    private const double SpareRad = 1e-4;

    private readonly double _sineAtSatellite;
    private readonly double _nearestPlaceM;
    private readonly double _tiltRad;

    private OffNadirReach(double sineAtSatellite, double nearestPlaceM, double tiltRad) =>
        (_sineAtSatellite, _nearestPlaceM, _tiltRad) = (sineAtSatellite, nearestPlaceM, tiltRad);

    /// <summary>
    /// The reach of constraints that hold above the horizon; <c>null</c> where none bounds the angle below 90°, and
    /// where a mask says what a pass is.
    /// </summary>
    public static OffNadirReach? Of(
        ImmutableArray<AccessConstraint> constraints, ImmutableArray<GroundSite> sites, in Ellipsoid ellipsoid)
    {
        double limitRad = double.PositiveInfinity;
        foreach (AccessConstraint constraint in constraints)
        {
            if (constraint is ElevationConstraint { MergesAcrossRidges: true })
                return null;
            if (constraint is OffNadirConstraint c)
                limitRad = Math.Min(limitRad, c.OffNadirMax.Radians);
        }

        double angle = limitRad + (1.01 * ellipsoid.Flattening);
        if (sites.IsEmpty || !(angle < Math.PI / 2.0))
            return null;
        return new(
            Math.Sin(angle),
            sites.Min(s => s.Position.RadiusM),
            sites.Max(s => new SiteGeometry(s).TiltRad) + SpareRad);
    }

    /// <summary>
    /// A distance from the Earth's centre that a satellite should not exceed; who relies on it looks whether it does.
    /// </summary>
    public static double RadiusMaxM(IPropagator orbit) =>
        (1.02 * GridStep.SemiMajorAxisM(orbit) * (1.0 + orbit.EccentricityRatio)) + 20_000.0;

    /// <summary>Sine of the least elevation of a satellite that is never farther from the Earth's centre.</summary>
    public double SineMin(double radiusMaxM)
    {
        double cosine = radiusMaxM * _sineAtSatellite / _nearestPlaceM;
        return cosine < 1.0 ? Math.Sin(Math.Max(0.0, Math.Acos(cosine) - _tiltRad)) : 0.0;
    }
}
