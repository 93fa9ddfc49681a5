// Resonance with the Earth's rotation: Spacetrack Report No. 3, section 7, with the eccentricity polynomials of AIAA
// 2006-6753.
using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// The 24 h (synchronous) or 12 h (Molniya) resonance of one orbit: how fast the resonance angle λ and the mean motion
/// change.
/// </summary>
internal sealed class ResonanceCoefficients
{
    /// <summary>Rate of sidereal time, radians per minute.</summary>
    public const double EarthRate = 4.37526908801129966e-3;

    private readonly double[] _amplitudes;

    private ResonanceCoefficients(
        bool isHalfDay, double lambda0, double lambdaDot, Sgp4Coefficients orbit, double[] amplitudes)
    {
        IsHalfDay = isHalfDay;
        Lambda0 = lambda0 % Math.Tau;
        LambdaDot = lambdaDot;
        MeanMotion0 = orbit.MeanMotion;
        Perigee0 = orbit.ArgumentOfPerigeeRad;
        PerigeeDot = orbit.ArgumentOfPerigeeDot;
        _amplitudes = amplitudes;
        Track = new ResonanceTrack(this);
    }

    /// <summary>λ and n along time.</summary>
    public ResonanceTrack Track { get; }

    /// <summary>12 h resonance; otherwise 24 h.</summary>
    public bool IsHalfDay { get; }

    public double Lambda0 { get; }

    public double LambdaDot { get; }

    public double MeanMotion0 { get; }

    private double Perigee0 { get; }

    private double PerigeeDot { get; }

    public static ResonanceCoefficients? Of(Sgp4Coefficients orbit, DeepSpaceCoefficients deep)
    {
        double n = orbit.MeanMotion;
        if (n > 0.0034906585 && n < 0.0052359877)
        {
            double lambda0 = orbit.MeanAnomalyRad + orbit.NodeRad + orbit.ArgumentOfPerigeeRad - deep.SiderealTimeRad;
            double lambdaDot = orbit.MeanAnomalyDot + orbit.ArgumentOfPerigeeDot + orbit.NodeDot - EarthRate +
                deep.MeanAnomalyDot + deep.ArgumentOfPerigeeDot + deep.NodeDot - n;
            return new(false, lambda0, lambdaDot, orbit, DayAmplitudes(orbit));
        }

        if (n >= 8.26e-3 && n <= 9.24e-3 && orbit.Eccentricity >= 0.5)
        {
            double lambda0 = orbit.MeanAnomalyRad + (2.0 * orbit.NodeRad) - (2.0 * deep.SiderealTimeRad);
            double lambdaDot = orbit.MeanAnomalyDot + deep.MeanAnomalyDot +
                (2.0 * (orbit.NodeDot + deep.NodeDot - EarthRate)) - n;
            return new(true, lambda0, lambdaDot, orbit, HalfDayAmplitudes(orbit));
        }

        return null;
    }

    /// <summary>First and second derivative of the mean motion, and the rate of λ, at minutes since epoch.</summary>
    public (double NDot, double NDotDot, double LambdaRate) RatesAt(double lambda, double meanMotion, double minutes)
    {
        double lambdaRate = meanMotion + LambdaDot;
        (double first, double second) = IsHalfDay
            ? HalfDaySums(lambda, Perigee0 + (PerigeeDot * minutes))
            : DaySums(lambda);
        return (first, second * lambdaRate, lambdaRate);
    }

    private (double First, double Second) DaySums(double lambda)
    {
        ReadOnlySpan<double> phases = [0.13130908, 2.8843198, 0.37448087];
        double first = 0.0, second = 0.0;
        for (int k = 1; k <= 3; k++)
        {
            (double sin, double cos) = Elementary.SinCos(k * (lambda - phases[k - 1]));
            first += _amplitudes[k - 1] * sin;
            second += k * _amplitudes[k - 1] * cos;
        }

        return (first, second);
    }

    private (double First, double Second) HalfDaySums(double lambda, double perigee)
    {
        // Multiples of ω and λ, and the phase, of D2201 D2211 D3210 D3222 D4410 D4422 D5220 D5232 D5421 D5433.
        const double g22 = 5.7686396, g32 = 0.95240898, g44 = 1.8014998, g52 = 1.0508330, g54 = 4.4108898;
        ReadOnlySpan<sbyte> perigees = [2, 0, 1, -1, 2, 0, 1, -1, 1, -1];
        ReadOnlySpan<sbyte> lambdas = [1, 1, 1, 1, 2, 2, 1, 1, 2, 2];
        ReadOnlySpan<double> phases = [g22, g22, g32, g32, g44, g44, g52, g52, g54, g54];
        double first = 0.0, second = 0.0;
        for (int k = 0; k < phases.Length; k++)
        {
            (double sin, double cos) = Elementary.SinCos((perigees[k] * perigee) + (lambdas[k] * lambda) - phases[k]);
            first += _amplitudes[k] * sin;
            second += lambdas[k] * _amplitudes[k] * cos;
        }

        return (first, second);
    }

    private static double[] DayAmplitudes(Sgp4Coefficients orbit)
    {
        double e2 = orbit.Eccentricity * orbit.Eccentricity;
        double g200 = 1.0 + (e2 * (-2.5 + (0.8125 * e2)));
        double g310 = 1.0 + (2.0 * e2);
        double g300 = 1.0 + (e2 * (-6.0 + (6.60937 * e2)));
        double c1 = 1.0 + orbit.CosI;
        double f220 = 0.75 * c1 * c1;
        double f311 = (0.9375 * orbit.SinI * orbit.SinI * (1.0 + (3.0 * orbit.CosI))) - (0.75 * c1);
        double f330 = 1.875 * c1 * c1 * c1;
        double inverseA = 1.0 / orbit.SemiMajorAxis;
        double k = 3.0 * orbit.MeanMotion * orbit.MeanMotion * inverseA * inverseA;
        return
        [
            k * f311 * g310 * 2.1460748e-6 * inverseA,
            2.0 * k * f220 * g200 * 1.7891679e-6,
            3.0 * k * f330 * g300 * 2.2123015e-7 * inverseA,
        ];
    }

    private static double[] HalfDayAmplitudes(Sgp4Coefficients orbit)
    {
        double s = orbit.SinI, c = orbit.CosI, c2 = c * c, s2 = s * s;
        double f220 = 0.75 * (1.0 + (2.0 * c) + c2);
        double f221 = 1.5 * s2;
        double f321 = 1.875 * s * (1.0 - (2.0 * c) - (3.0 * c2));
        double f322 = -1.875 * s * (1.0 + (2.0 * c) - (3.0 * c2));
        double f441 = 35.0 * s2 * f220;
        double f442 = 39.3750 * s2 * s2;
        double f522 = 9.84375 * s *
            ((s2 * (1.0 - (2.0 * c) - (5.0 * c2))) + (0.33333333 * (-2.0 + (4.0 * c) + (6.0 * c2))));
        double f523 = s * ((4.92187512 * s2 * (-2.0 - (4.0 * c) + (10.0 * c2))) +
            (6.56250012 * (1.0 + (2.0 * c) - (3.0 * c2))));
        double f542 = 29.53125 * s * (2.0 - (8.0 * c) + (c2 * (-12.0 + (8.0 * c) + (10.0 * c2))));
        double f543 = 29.53125 * s * (-2.0 - (8.0 * c) + (c2 * (12.0 + (8.0 * c) - (10.0 * c2))));

        HalfDayPolynomials g = HalfDayPolynomials.At(orbit.Eccentricity);
        double inverseA = 1.0 / orbit.SemiMajorAxis;
        double k2 = 3.0 * orbit.MeanMotion * orbit.MeanMotion * inverseA * inverseA;
        double k3 = k2 * inverseA, k4 = k3 * inverseA, k5 = k4 * inverseA;
        const double root22 = 1.7891679e-6, root32 = 3.7393792e-7, root44 = 7.3636953e-9;
        const double root52 = 1.1428639e-7, root54 = 2.1765803e-9;
        return
        [
            k2 * root22 * f220 * g.G201, k2 * root22 * f221 * g.G211,
            k3 * root32 * f321 * g.G310, k3 * root32 * f322 * g.G322,
            2.0 * k4 * root44 * f441 * g.G410, 2.0 * k4 * root44 * f442 * g.G422,
            k5 * root52 * f522 * g.G520, k5 * root52 * f523 * g.G532,
            2.0 * k5 * root54 * f542 * g.G521, 2.0 * k5 * root54 * f543 * g.G533,
        ];
    }
}
