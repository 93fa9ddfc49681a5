// Secular rates under J2 (D. A. Vallado, Fundamentals of Astrodynamics and Applications, 4th ed. 2013, section 9.6,
// eq. 9-38 to 9-41). With n = sqrt(μ/a³) and q = (3/2) J2 (R/p)² n, p = a(1 − e²):
//   node          dΩ/dt = −q cos i
//   perigee       dω/dt = q (2 − (5/2) sin² i)
//   mean anomaly  dM/dt = n + q sqrt(1 − e²) (1 − (3/2) sin² i)
using System;
using Overflight.Numerics;

namespace Overflight.Orbits.J2;

/// <summary>How an orbit drifts under the Earth's oblateness, averaged over its revolutions.</summary>
/// <param name="NodeRadPerS">Of the ascending node, eastwards positive.</param>
/// <param name="PerigeeRadPerS">Of the argument of perigee.</param>
/// <param name="MeanAnomalyRadPerS">Of the mean anomaly, the motion of two bodies included.</param>
public readonly record struct J2Rates(double NodeRadPerS, double PerigeeRadPerS, double MeanAnomalyRadPerS)
{
    /// <summary>The Earth's radius that goes with J2, metres (EGM96).</summary>
    public const double EarthRadiusM = 6_378_136.3;

    /// <summary>The Earth's gravity, m³/s² (EGM96).</summary>
    internal const double GravityM3PerS2 = 3.986004418e14;

    private const double J2 = 1.082626683e-3; // EGM96

    /// <summary>Of the argument of latitude of a circular orbit: from node to node it goes round once.</summary>
    public double ArgumentOfLatitudeRadPerS => PerigeeRadPerS + MeanAnomalyRadPerS;

    /// <summary>The rates of an orbit.</summary>
    /// <param name="semiMajorAxisM">Metres, positive.</param>
    /// <param name="eccentricity">0 or more, below 1.</param>
    /// <param name="inclination">0–180°.</param>
    public static J2Rates Of(double semiMajorAxisM, double eccentricity, Angle inclination)
    {
        double share = 1.0 - (eccentricity * eccentricity), radii = EarthRadiusM / (semiMajorAxisM * share);
        double motion = Math.Sqrt(GravityM3PerS2 / semiMajorAxisM) / semiMajorAxisM;
        double drift = 1.5 * J2 * radii * radii * motion;
        (double sine, double cosine) = Elementary.SinCos(inclination.Radians);
        return new(
            -drift * cosine,
            drift * (2.0 - (2.5 * sine * sine)),
            motion + (drift * Math.Sqrt(share) * (1.0 - (1.5 * sine * sine))));
    }
}
