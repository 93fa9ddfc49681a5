// IAU 2006 precession (Capitaine et al. 2003, P03) and IAU 2000A nutation (Mathews et al. 2002) in the
// Fukushima–Williams form of IERS Conventions 2010 (TN 36) chapter 5 and Wallace & Capitaine 2006; fundamental
// arguments eq. 5.43 and 5.44.
using System;
using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>
/// Where the celestial intermediate pole and origin are in the GCRF. Arguments are Julian centuries of TT since J2000.0
/// (TT stands for TDB: below 1e-8 arc-seconds).
/// </summary>
internal static class PrecessionNutation
{
    private const double ArcsecondRad = Angle.RadiansPerArcsecond;

    /// <summary>X, Y and s, radians: the celestial-to-intermediate matrix follows from them.</summary>
    public static (double XRad, double YRad, double SRad) CelestialPole(double t)
    {
        Vec3 pole = BiasPrecessionNutation(t).Row3;
        return (pole.X, pole.Y, CioLocatorRad(t, pole.X, pole.Y));
    }

    /// <summary>GCRF to celestial intermediate reference system: IERS Conventions 2010 eq. 5.6 to 5.10.</summary>
    public static Mat3 CelestialToIntermediate(double xRad, double yRad, double sRad)
    {
        double r2 = (xRad * xRad) + (yRad * yRad);
        double e = r2 > 0.0 ? Math.Atan2(yRad, xRad) : 0.0;
        double d = Math.Atan(Math.Sqrt(r2 / (1.0 - r2)));
        return Mat3.R3(-(e + sRad)) * Mat3.R2(d) * Mat3.R3(e);
    }

    /// <summary>GCRF to true equator and equinox of date: bias, precession and nutation in one.</summary>
    public static Mat3 BiasPrecessionNutation(double t)
    {
        (double dPsi, double dEpsilon) = Nutation(t);
        return FukushimaWilliams(t, dPsi, dEpsilon);
    }

    /// <summary>GCRF to mean equator and equinox of date: bias and precession only.</summary>
    public static Mat3 BiasPrecession(double t) => FukushimaWilliams(t, 0.0, 0.0);

    /// <summary>Mean obliquity of the ecliptic, IAU 2006, radians.</summary>
    public static double MeanObliquityRad(double t) => ArcsecondRad * Polynomial(
        t, 84381.406, -46.836769, -0.0001831, 0.00200340, -0.000000576, -0.0000000434);

    /// <summary>CIO locator s, radians, at the given pole coordinates (radians).</summary>
    public static double CioLocatorRad(double t, double xRad, double yRad)
    {
        ReadOnlySpan<double> arguments =
        [
            MoonAnomalyRad(t), SunAnomalyRad(t, 1287104.793048), MoonLatitudeArgumentRad(t),
            ElongationRad(t, 1072260.703692), NodeRad(t),
            3.176146697 + (1021.3285546211 * t), 1.753470314 + (628.3075849991 * t), GeneralPrecessionRad(t),
        ];

        // Polynomial part, micro-arcseconds to arc-seconds, then the periodic terms from the smallest.
        Span<double> powers = [94.00e-6, 3808.65e-6, -122.68e-6, -72574.11e-6, 27.98e-6, 15.62e-6];
        ReadOnlySpan<sbyte> multipliers = CioLocatorTerms.Multipliers;
        ReadOnlySpan<double> amplitudes = CioLocatorTerms.Amplitudes;
        for (int term = (amplitudes.Length / 2) - 1; term >= 0; term--)
        {
            (double sin, double cos) = SinCosOf(multipliers.Slice((term * 9) + 1, 8), arguments);
            powers[multipliers[term * 9]] += (amplitudes[2 * term] * sin) + (amplitudes[(2 * term) + 1] * cos);
        }

        return (ArcsecondRad * Polynomial(t, powers[0], powers[1], powers[2], powers[3], powers[4], powers[5])) -
            (xRad * yRad / 2.0);
    }

    private static Mat3 FukushimaWilliams(double t, double dPsiRad, double dEpsilonRad)
    {
        double gamma = ArcsecondRad * Polynomial(
            t, -0.052928, 10.556378, 0.4932044, -0.00031238, -0.000002788, 0.0000000260);
        double phi = ArcsecondRad * Polynomial(
            t, 84381.412819, -46.811016, 0.0511268, 0.00053289, -0.000000440, -0.0000000176);
        double psi = ArcsecondRad * Polynomial(
            t, -0.041775, 5038.481484, 1.5584175, -0.00018522, -0.000026452, -0.0000000148);
        double epsilon = MeanObliquityRad(t) + dEpsilonRad;
        return Mat3.R1(-epsilon) * Mat3.R3(-(psi + dPsiRad)) * Mat3.R1(phi) * Mat3.R3(gamma);
    }

    /// <summary>Nutation in longitude and obliquity, IAU 2000A adjusted to IAU 2006 precession, radians.</summary>
    private static (double DPsiRad, double DEpsilonRad) Nutation(double t)
    {
        (double psiPlanets, double epsilonPlanets) = PlanetaryNutation(t);
        (double psiMoonSun, double epsilonMoonSun) = LunisolarNutation(t);
        const double unit = ArcsecondRad / 1e7;
        double psi = (psiPlanets + psiMoonSun) * unit, epsilon = (epsilonPlanets + epsilonMoonSun) * unit;

        // Secular change of the Earth's dynamical form factor: Wallace & Capitaine 2006 eq. 5.
        double formFactor = -2.7774e-6 * t;
        return (psi + (psi * (0.4697e-6 + formFactor)), epsilon + (epsilon * formFactor));
    }

    private static (double Psi, double Epsilon) LunisolarNutation(double t)
    {
        ReadOnlySpan<double> arguments =
        [
            MoonAnomalyRad(t), SunAnomalyRad(t, 1287104.79305), MoonLatitudeArgumentRad(t),
            ElongationRad(t, 1072260.70369), NodeRad(t),
        ];
        ReadOnlySpan<sbyte> multipliers = LunisolarNutationTerms.Multipliers;
        ReadOnlySpan<int> amplitudes = LunisolarNutationTerms.Amplitudes;
        double psi = 0.0, epsilon = 0.0;
        for (int term = (amplitudes.Length / 6) - 1; term >= 0; term--)
        {
            (double sin, double cos) = SinCosOf(multipliers.Slice(term * 5, 5), arguments);
            ReadOnlySpan<int> a = amplitudes.Slice(term * 6, 6);
            psi += ((a[0] + (a[1] * t)) * sin) + (a[2] * cos);
            epsilon += ((a[3] + (a[4] * t)) * cos) + (a[5] * sin);
        }

        return (psi, epsilon);
    }

    private static (double Psi, double Epsilon) PlanetaryNutation(double t)
    {
        // The series was fitted with these linear arguments of its own (MHB 2000), not with those of the luni-solar
        // part.
        ReadOnlySpan<double> arguments =
        [
            2.35555598 + (8328.6914269554 * t), 1.627905234 + (8433.466158131 * t),
            5.198466741 + (7771.3771468121 * t), 2.18243920 - (33.757045 * t),
            4.402608842 + (2608.7903141574 * t), 3.176146697 + (1021.3285546211 * t),
            1.753470314 + (628.3075849991 * t), 6.203480913 + (334.0612426700 * t),
            0.599546497 + (52.9690962641 * t), 0.874016757 + (21.3299104960 * t),
            5.481293872 + (7.4781598567 * t), 5.321159000 + (3.8127774000 * t), GeneralPrecessionRad(t),
        ];
        ReadOnlySpan<sbyte> multipliers = PlanetaryNutationTerms.Multipliers;
        ReadOnlySpan<short> amplitudes = PlanetaryNutationTerms.Amplitudes;
        double psi = 0.0, epsilon = 0.0;
        for (int term = (amplitudes.Length / 4) - 1; term >= 0; term--)
        {
            (double sin, double cos) = SinCosOf(multipliers.Slice(term * 13, 13), arguments);
            ReadOnlySpan<short> a = amplitudes.Slice(term * 4, 4);
            psi += (a[0] * sin) + (a[1] * cos);
            epsilon += (a[2] * sin) + (a[3] * cos);
        }

        return (psi, epsilon);
    }

    private static (double Sin, double Cos) SinCosOf(ReadOnlySpan<sbyte> multipliers, ReadOnlySpan<double> arguments)
    {
        double angle = 0.0;
        for (int i = 0; i < multipliers.Length; i++)
            angle += multipliers[i] * arguments[i];
        return Elementary.SinCos(angle);
    }

    private static double MoonAnomalyRad(double t) =>
        WrappedArcseconds(Polynomial(t, 485868.249036, 1717915923.2178, 31.8792, 0.051635, -0.00024470));

    private static double SunAnomalyRad(double t, double atJ2000) =>
        WrappedArcseconds(Polynomial(t, atJ2000, 129596581.0481, -0.5532, 0.000136, -0.00001149));

    private static double MoonLatitudeArgumentRad(double t) =>
        WrappedArcseconds(Polynomial(t, 335779.526232, 1739527262.8478, -12.7512, -0.001037, 0.00000417));

    private static double ElongationRad(double t, double atJ2000) =>
        WrappedArcseconds(Polynomial(t, atJ2000, 1602961601.2090, -6.3706, 0.006593, -0.00003169));

    private static double NodeRad(double t) =>
        WrappedArcseconds(Polynomial(t, 450160.398036, -6962890.5431, 7.4722, 0.007702, -0.00005939));

    private static double GeneralPrecessionRad(double t) => (0.024381750 + (0.00000538691 * t)) * t;

    private static double WrappedArcseconds(double arcseconds) => ArcsecondRad * (arcseconds % 1_296_000.0);

    private static double Polynomial(
        double t, double c0, double c1, double c2, double c3, double c4, double c5 = 0.0) =>
        c0 + (t * (c1 + (t * (c2 + (t * (c3 + (t * (c4 + (t * c5)))))))));
}
