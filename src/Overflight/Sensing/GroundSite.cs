using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Sensing;

/// <summary>A place on the ground with its local axes, ready to be looked from. Immutable.</summary>
public sealed class GroundSite
{
    private readonly Vec3 _east;
    private readonly Vec3 _north;

    /// <summary>Prepares a place.</summary>
    public GroundSite(Geodetic place, Ellipsoid ellipsoid)
    {
        Place = place;
        Position = ellipsoid.ToItrf(place);
        Up = Ellipsoid.NormalAt(place.Latitude, place.Longitude);
        (double sinLon, double cosLon) = Math.SinCos(place.Longitude.Radians);
        _east = new(-sinLon, cosLon, 0.0);
        _north = Vec3.Cross(Up, _east);
    }

    /// <summary>The place.</summary>
    public Geodetic Place { get; }

    /// <summary>The place in the Earth-fixed frame.</summary>
    public Position<Itrf> Position { get; }

    /// <summary>Outward unit normal of the ellipsoid, ITRF axes.</summary>
    public Vec3 Up { get; }

    /// <summary>Azimuth, elevation and range of a point.</summary>
    public LookAngles LookAt(in Position<Itrf> target)
    {
        Vec3 line = target.From(Position);
        return new(AzimuthOf(line), ElevationOf(line), line.Norm);
    }

    /// <summary>Elevation of a direction (ITRF axes) above the local horizontal.</summary>
    public Angle ElevationOf(in Vec3 direction)
    {
        double up = Vec3.Dot(direction, Up);
        return Angle.FromRadians(Math.Atan2(up, (direction - (up * Up)).Norm));
    }

    /// <summary>The whole geometry between a satellite and this place.</summary>
    /// <param name="satellite">State of the satellite, TEME.</param>
    /// <param name="instant">When.</param>
    /// <param name="earth">The Earth at that time.</param>
    public ViewGeometry ViewOf(in State<Teme> satellite, Instant instant, EarthModel earth)
    {
        ArgumentNullException.ThrowIfNull(earth);
        Rotation<Teme, Itrf> toItrf = earth.TemeToItrf(instant);
        Position<Itrf> position = toItrf.Apply(satellite.Position);
        LookAngles look = LookAt(position);
        Geodetic below = earth.Ellipsoid.ToGeodetic(position);
        Vec3 nadir = -Ellipsoid.NormalAt(below.Latitude, below.Longitude);
        Vec3 sunInTeme = Sun.DirectionInTeme(instant);
        return new(
            look.Azimuth,
            look.Elevation,
            look.RangeM,
            Vec3.AngleBetween(nadir, Position.From(position)),
            Angle.FromDegrees(90.0) - look.Elevation,
            ElevationOf(toItrf.ApplyToDirection(sunInTeme)),
            Illumination.IsSunlit(satellite.Position, sunInTeme));
    }

    private Angle AzimuthOf(in Vec3 line) =>
        Angle.FromRadians(Math.Atan2(Vec3.Dot(line, _east), Vec3.Dot(line, _north))).Wrapped();
}
