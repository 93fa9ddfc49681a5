using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>
/// A part of the Earth's surface: one or more polygons with holes, whose edges are straight in longitude and geodetic
/// latitude, as RFC 7946 says. The date line and the poles are ordinary places in it. Immutable. See
/// docs/concepts/coverage.md.
/// </summary>
public sealed class Area
{
    internal Area(IEnumerable<PlanePolygon> polygons)
    {
        Polygons = [.. polygons];
        (IsNorthPoleInside, IsSouthPoleInside) = (HoldsPole(1.0), HoldsPole(-1.0));
    }

    /// <summary>The whole Earth.</summary>
    public static Area Earth { get; } = new([
        new PlanePolygon(
            new PlaneRing([
                (-Math.PI, -Math.PI / 2.0), (Math.PI, -Math.PI / 2.0), (Math.PI, Math.PI / 2.0),
                (-Math.PI, Math.PI / 2.0)]),
            []),
    ]);

    /// <summary>Whether the north pole lies inside.</summary>
    public bool IsNorthPoleInside { get; }

    /// <summary>Whether the south pole lies inside.</summary>
    public bool IsSouthPoleInside { get; }

    internal ImmutableArray<PlanePolygon> Polygons { get; }

    /// <summary>The shortest radius of <see cref="Circle"/>, metres.</summary>
    public const double RadiusMinM = 100.0;

    /// <summary>The longest radius of <see cref="Circle"/>, metres: a quarter of the way round, about.</summary>
    public const double RadiusMaxM = 9_900_000.0;

    /// <summary>
    /// All places within a distance of a place, along the ellipsoid: a polygon of 720 corners on the circle, whose area
    /// is 2e-5 smaller than the circle's.
    /// </summary>
    /// <param name="centre">The middle.</param>
    /// <param name="radiusM">Metres along the geodesic, from <see cref="RadiusMinM"/> to <see cref="RadiusMaxM"/>.
    /// </param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius lies outside its range.</exception>
    public static Area Circle(Geodetic centre, double radiusM, Ellipsoid ellipsoid)
    {
        if (!(radiusM >= RadiusMinM && radiusM <= RadiusMaxM))
            throw new ArgumentOutOfRangeException(
                nameof(radiusM), radiusM, $"The radius of an area lies between {RadiusMinM} and {RadiusMaxM} m.");
        const int corners = 720;
        var ring = new RingBuilder(EdgeKind.Shortest);
        for (int i = 0; i <= corners; i++)
        {
            double azimuth = -Math.Tau * (i % corners) / corners;
            Geodetic at = Geodesic.Direct(centre, Angle.FromRadians(azimuth), radiusM, ellipsoid);
            ring.Add(at.Longitude.Degrees, at.Latitude.Degrees, i);
        }

        PlaneRing? built = ring.Build(AreaText.VerticesMax, out AreaFault? fault);
        return built is null
            ? throw new InvalidOperationException($"A circle is a ring: {fault?.Message}.")
            : new Area([new PlanePolygon(built, [])]);
    }

    /// <summary>Whether a place lies inside. Height does not matter; on an edge either answer may come.</summary>
    public bool Contains(in Geodetic place)
    {
        double lat = place.Latitude.Radians, lon = place.Longitude.Radians;
        if (Math.Abs(lat) >= Math.PI / 2.0)
            return lat > 0.0 ? IsNorthPoleInside : IsSouthPoleInside;
        foreach (PlanePolygon polygon in Polygons)
        {
            if (polygon.Contains(lon, lat))
                return true;
        }

        return false;
    }

    /// <summary>Its surface on an ellipsoid, square metres; exact for the edges as drawn, to about 1e-12.</summary>
    public double SizeM2(Ellipsoid ellipsoid)
    {
        var sphere = new AuthalicSphere(ellipsoid);
        return Polygons.Sum(p => p.Size(sphere)) * sphere.RadiusM * sphere.RadiusM;
    }

    /// <summary>Around a pole the pieces of the pole's line, of one polygon or of several, make a whole turn.</summary>
    private bool HoldsPole(double sign)
    {
        double lat = sign * Math.PI / 2.0, length = 0.0;
        foreach (PlanePolygon polygon in Polygons)
        {
            length += polygon.Outer.LengthAtPole(lat);
            foreach (PlaneRing hole in polygon.Holes)
                length -= hole.LengthAtPole(lat);
        }

        return length > Math.Tau - 1e-9;
    }
}
