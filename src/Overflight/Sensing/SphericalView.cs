// Views from a height over a spherical Earth: W. J. Larson and J. R. Wertz, Space Mission Analysis and Design, 3rd ed.
// (1999), section 5.2, eq. 5-24 to 5-28.
//   ρ  angular radius of the Earth       sin ρ = cos λ0 = R/(R + h)                 (5-24)
//   λ  angle at the Earth's centre, η  off-nadir angle, ε  elevation:
//   tan η = sin ρ sin λ/(1 − sin ρ cos λ), cos ε = sin η/sin ρ, η + λ + ε = 90°      (5-26 to 5-28)
using System;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// What a satellite at a height over a spherical Earth can see: the textbook triangle of Earth's centre, satellite and
/// target. For estimates and figures of merit; exact views come from <see cref="GroundSite"/>.
/// <c>default</c> is not usable.
/// </summary>
/// <param name="HeightM">Height above the sphere, metres, more than zero.</param>
/// <param name="RadiusM">Radius of the sphere, metres.</param>
public readonly record struct SphericalView(double HeightM, double RadiusM)
{
    /// <summary>Angular radius of the Earth as the satellite sees it: ρ.</summary>
    public Angle EarthAngularRadius => Angle.FromRadians(Math.Asin(SineRho));

    /// <summary>Angle at the Earth's centre from the ground point to the horizon: λ0.</summary>
    public Angle HorizonCentralAngle => Angle.FromRadians(Math.Acos(SineRho));

    /// <summary>Distance to the horizon: Dmax, metres.</summary>
    public double HorizonRangeM => Math.Sqrt(((2.0 * RadiusM) + HeightM) * HeightM);

    private double SineRho => RadiusM / (RadiusM + HeightM);

    /// <summary>η of a target at an angle λ at the Earth's centre.</summary>
    public Angle OffNadirAt(Angle centralAngle)
    {
        (double sin, double cos) = Math.SinCos(centralAngle.Radians);
        return Angle.FromRadians(Math.Atan2(SineRho * sin, 1.0 - (SineRho * cos)));
    }

    /// <summary>λ of a target seen at an off-nadir angle η; the horizon's beyond <see cref="EarthAngularRadius"/>.
    /// </summary>
    public Angle CentralAngleAtOffNadir(Angle offNadir)
    {
        double sine = Math.Sin(offNadir.Radians) / SineRho;
        return sine >= 1.0
            ? HorizonCentralAngle
            : Angle.FromRadians(Math.Asin(sine)) - offNadir;
    }

    /// <summary>λ of a target that sees the satellite at an elevation ε.</summary>
    public Angle CentralAngleAtElevation(Angle elevation) =>
        Angle.FromRadians(Math.Acos(Math.Clamp(SineRho * Math.Cos(elevation.Radians), -1.0, 1.0))) - elevation;

    /// <summary>ε at a target at an angle λ at the Earth's centre; negative beyond the horizon.</summary>
    public Angle ElevationAt(Angle centralAngle) =>
        Angle.FromDegrees(90.0) - centralAngle - OffNadirAt(centralAngle);

    /// <summary>Distance to a target at an angle λ at the Earth's centre, metres.</summary>
    public double RangeAtM(Angle centralAngle)
    {
        double half = Math.Sin(centralAngle.Radians / 2.0);
        return Math.Sqrt((HeightM * HeightM) + (4.0 * RadiusM * (RadiusM + HeightM) * half * half));
    }

    /// <summary>Width on the ground of a field of regard as wide as an angle, centred on nadir, metres.</summary>
    public double SwathWidthM(Angle fieldOfRegard) =>
        2.0 * RadiusM * CentralAngleAtOffNadir(0.5 * fieldOfRegard).Radians;

    /// <summary>The field of regard, centred on nadir, whose swath is as wide.</summary>
    public Angle FieldOfRegardOf(double swathWidthM) =>
        2.0 * OffNadirAt(Angle.FromRadians(swathWidthM / (2.0 * RadiusM)));

    /// <summary>The angle at the Earth's centre between two places, and the azimuth of the second seen from the first.
    /// </summary>
    /// <param name="from">The point below the satellite.</param>
    /// <param name="to">The target; latitudes are taken as those of the sphere.</param>
    public static (Angle CentralAngle, Angle Azimuth) Between(Geodetic from, Geodetic to)
    {
        Vec3 a = Ellipsoid.NormalAt(from.Latitude, from.Longitude), b = Ellipsoid.NormalAt(to.Latitude, to.Longitude);
        (double sinLon, double cosLon) = Math.SinCos(from.Longitude.Radians);
        var east = new Vec3(-sinLon, cosLon, 0.0);
        Vec3 north = Vec3.Cross(a, east);
        return (
            Vec3.AngleBetween(a, b),
            Angle.FromRadians(Math.Atan2(Vec3.Dot(b, east), Vec3.Dot(b, north))).Wrapped());
    }

    /// <summary>
    /// Half the width of the street that satellites, evenly spaced on one orbit, keep in view without a gap: cos c =
    /// cos λ/cos(π/n) (SMAD eq. 7-6); <c>null</c> where they leave gaps.
    /// </summary>
    /// <param name="centralAngle">λ, within which each satellite sees.</param>
    /// <param name="satellites">How many on the orbit, 3 or more.</param>
    public static Angle? StreetOfCoverage(Angle centralAngle, int satellites)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(satellites, 3);
        double cosine = Math.Cos(centralAngle.Radians) / Math.Cos(Math.PI / satellites);
        return cosine <= 1.0 ? Angle.FromRadians(Math.Acos(cosine)) : null;
    }
}
