// The Sun's apparent place from Meeus, Astronomical Algorithms (2nd ed. 1998), chapter 25 (low accuracy, 0.01°), with
// the five periodic corrections of the same author's Astronomical Formulae for Calculators (1979), chapter 18.
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Frames;

/// <summary>Where the Sun is, as seen from the Earth's centre.</summary>
public static class Sun
{
    private const double AstronomicalUnitM = 149_597_870_700.0;

    /// <summary>
    /// Apparent position of the Sun (aberration included), GCRF, metres; direction within 15 arc-seconds for 1958–2050
    /// (see docs/validation.md).
    /// </summary>
    public static Position<Gcrf> PositionAt(Instant instant)
    {
        double t = instant.CenturiesSinceJ2000Tt;
        (double longitudeRad, double distanceM) = ApparentLongitude(t);
        return Ecliptic.ToGcrf(t, longitudeRad, 0.0, distanceM);
    }

    /// <summary>
    /// Unit vector towards the Sun in TEME, nutation left out: within 35 arc-seconds of the apparent direction. For
    /// light and shadow, where it saves the thousand terms of the nutation series at every sample.
    /// </summary>
    public static Vec3 DirectionInTeme(Instant instant)
    {
        double t = instant.CenturiesSinceJ2000Tt;
        return Ecliptic.ToMeanEquator(t, ApparentLongitude(t).LongitudeRad, 0.0);
    }

    private static (double LongitudeRad, double DistanceM) ApparentLongitude(double t)
    {
        double l0 = 280.46646 + (t * (36000.76983 + (t * 0.0003032)));
        double m = 357.52911 + (t * (35999.05029 - (t * 0.0001537)));
        double e = 0.016708634 - (t * (0.000042037 + (t * 0.0000001267)));
        double centre =
            ((1.914602 - (t * (0.004817 + (t * 0.000014)))) * SinDegrees(m)) +
            ((0.019993 - (0.000101 * t)) * SinDegrees(2.0 * m)) +
            (0.000289 * SinDegrees(3.0 * m));

        // Pulls of Venus, Jupiter and the Moon; the last is a long-period term. Time here runs from 1900 January 0.5.
        double t1900 = t + 1.0;
        double a = 153.23 + (22518.7541 * t1900), b = 216.57 + (45037.5082 * t1900);
        double c = 312.69 + (32964.3577 * t1900), d = 350.74 + (445267.1142 * t1900);
        double longPeriod = 231.19 + (20.20 * t1900);
        double pulls = (0.00134 * CosDegrees(a)) + (0.00154 * CosDegrees(b)) + (0.00200 * CosDegrees(c)) +
            (0.00179 * SinDegrees(d)) + (0.00178 * SinDegrees(longPeriod));
        double trueLongitude = l0 + centre + pulls;
        double distanceAu = 1.000001018 * (1.0 - (e * e)) / (1.0 + (e * CosDegrees(m + centre)));

        // Aberration; nutation is left out because the GCRF is reached from the mean ecliptic of date.
        double longitude = (trueLongitude - (0.005691611 / distanceAu)) * Angle.RadiansPerDegree;
        return (longitude, distanceAu * AstronomicalUnitM);
    }

    private static double SinDegrees(double degrees) => Elementary.SinCos(degrees * Angle.RadiansPerDegree).Sin;

    private static double CosDegrees(double degrees) => Elementary.SinCos(degrees * Angle.RadiansPerDegree).Cos;
}
