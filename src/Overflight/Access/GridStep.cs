using System;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>The spacing of samples that suits an orbit.</summary>
internal static class GridStep
{
    /// <summary>μ of WGS 72, m³/s².</summary>
    private const double Mu = Wgs72.MuKm3PerS2 * 1e9;

    /// <summary>
    /// The satellite turns about the Earth's centre by about this much per step at its perigee, radians. Then the
    /// eighth differences of a low orbit are some centimetres, and interpolation is good to a millimetre.
    /// </summary>
    private const double TurnRad = 0.1;

    private const int ShortestS = 40;
    private const int LongestS = 640;

    /// <summary>
    /// 40, 80, 160, 320 or 640 s: few different ones, so that satellites share the turning of the Earth.
    /// </summary>
    public static Duration For(IPropagator orbit)
    {
        double e = orbit.EccentricityRatio, perigeeM = SemiMajorAxisM(orbit) * (1.0 - e);
        double rateRadPerS = Math.Sqrt(Mu * (1.0 + e) / (perigeeM * perigeeM * perigeeM));
        int seconds = ShortestS;
        while (seconds < LongestS && 2 * seconds * rateRadPerS <= TurnRad)
            seconds *= 2;
        return Duration.FromNanoseconds(seconds * Duration.NanosecondsPerSecond);
    }

    /// <summary>Half the length of the ellipse, by the mean motion alone.</summary>
    public static double SemiMajorAxisM(IPropagator orbit)
    {
        double n = orbit.MeanMotionRadPerS;
        return Math.Cbrt(Mu / (n * n));
    }
}
