using System;
using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>An ellipsoid of revolution about the Earth's axis. <c>default</c> is not usable.</summary>
/// <param name="EquatorialRadiusM">Semi-major axis, metres.</param>
/// <param name="Flattening">(a − b)/a.</param>
public readonly record struct Ellipsoid(double EquatorialRadiusM, double Flattening)
{
    /// <summary>WGS 84 (NIMA TR8350.2): 6,378,137 m, 1/298.257223563.</summary>
    public static Ellipsoid Wgs84 => new(6_378_137.0, 1.0 / 298.257223563);

    /// <summary>GRS 80 (Moritz 2000): 6,378,137 m, 1/298.257222101.</summary>
    public static Ellipsoid Grs80 => new(6_378_137.0, 1.0 / 298.257222101);

    /// <summary>Semi-minor axis, metres.</summary>
    public double PolarRadiusM => EquatorialRadiusM * (1.0 - Flattening);

    /// <summary>First eccentricity squared.</summary>
    public double EccentricitySquared => Flattening * (2.0 - Flattening);

    /// <summary>The outward unit normal of the ellipsoid at a geodetic latitude and longitude, in ITRF axes.</summary>
    public static Vec3 NormalAt(Angle latitude, Angle longitude)
    {
        (double sinLat, double cosLat) = Math.SinCos(latitude.Radians);
        (double sinLon, double cosLon) = Math.SinCos(longitude.Radians);
        return new(cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    /// <summary>Geodetic to Cartesian.</summary>
    public Position<Itrf> ToItrf(in Geodetic place)
    {
        Vec3 normal = NormalAt(place.Latitude, place.Longitude);
        double e2 = EccentricitySquared;
        double primeVerticalM = EquatorialRadiusM / Math.Sqrt(1.0 - (e2 * normal.Z * normal.Z));
        double horizontalM = primeVerticalM + place.HeightM;
        return new(new(
            horizontalM * normal.X,
            horizontalM * normal.Y,
            ((primeVerticalM * (1.0 - e2)) + place.HeightM) * normal.Z));
    }

    /// <summary>
    /// Cartesian to geodetic, good to 1 nm of height and 1e-15 rad for heights from −5,000 km upwards: Bowring's
    /// formula (Survey Review 23, 1976) iterated on the reduced latitude.
    /// </summary>
    public Geodetic ToGeodetic(in Position<Itrf> position)
    {
        (double x, double y, double z) = position.VectorM;
        double equatorialM = Math.Sqrt((x * x) + (y * y));
        double a = EquatorialRadiusM, b = PolarRadiusM, e2 = EccentricitySquared;
        double secondE2 = e2 / (1.0 - e2);
        double reduced = Math.Atan2(z * a, equatorialM * b);
        double latitude = 0.0;
        for (int i = 0; i < 4; i++)
        {
            (double s, double c) = Math.SinCos(reduced);
            latitude = Math.Atan2(z + (secondE2 * b * s * s * s), equatorialM - (e2 * a * c * c * c));
            reduced = Math.Atan2(b * Math.Sin(latitude), a * Math.Cos(latitude));
        }

        (double sinLat, double cosLat) = Math.SinCos(latitude);
        double primeVerticalM = a / Math.Sqrt(1.0 - (e2 * sinLat * sinLat));

        // Projecting on the normal keeps full precision at the poles, where cos φ vanishes.
        double heightM = (equatorialM * cosLat) + (z * sinLat) - (a * a / primeVerticalM);
        return new(
            Angle.FromRadians(latitude),
            Angle.FromRadians(equatorialM == 0.0 ? 0.0 : Math.Atan2(y, x)),
            heightM);
    }
}
