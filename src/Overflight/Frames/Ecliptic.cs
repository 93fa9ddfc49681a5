using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>Mean ecliptic and equinox of date to GCRF by IAU 2006 precession, without nutation.</summary>
internal static class Ecliptic
{
    /// <summary>A place from ecliptic longitude and latitude of date (radians) and a distance, metres.</summary>
    public static Position<Gcrf> ToGcrf(double t, double longitudeRad, double latitudeRad, double distanceM)
    {
        Mat3 fromGcrf = PrecessionNutation.BiasPrecession(t);
        return new(distanceM * (fromGcrf.Transposed() * ToMeanEquator(t, longitudeRad, latitudeRad)));
    }

    /// <summary>A direction from ecliptic to mean equatorial coordinates of date.</summary>
    public static Vec3 ToMeanEquator(double t, double longitudeRad, double latitudeRad)
    {
        (double sinL, double cosL) = Elementary.SinCos(longitudeRad);
        (double sinB, double cosB) = Elementary.SinCos(latitudeRad);
        return Mat3.R1(-PrecessionNutation.MeanObliquityRad(t)) * new Vec3(cosB * cosL, cosB * sinL, sinB);
    }
}
