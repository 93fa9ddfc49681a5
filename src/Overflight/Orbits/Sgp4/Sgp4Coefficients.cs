// SGP4 initialisation: Hoots & Roehrich, Spacetrack Report No. 3 (1980), section 6, with the corrections of Vallado,
// Crawford, Hujsak & Kelso, AIAA 2006-6753. Symbols keep the report's names where a plain one would say no more.
using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// All that depends on the element set alone. Lengths in Earth radii, angles in radians, time in minutes.
/// </summary>
internal sealed class Sgp4Coefficients
{
    /// <summary>From this period on the Moon and Sun matter: the deep-space part takes over.</summary>
    private const double DeepSpacePeriodMin = 225.0;

    public Sgp4Coefficients(MeanElements elements, LeapSeconds leapSeconds)
    {
        Eccentricity = elements.Eccentricity;
        InclinationRad = elements.Inclination.Radians;
        NodeRad = elements.RightAscensionOfNode.Radians;
        ArgumentOfPerigeeRad = elements.ArgumentOfPerigee.Radians;
        MeanAnomalyRad = elements.MeanAnomaly.Radians;
        BStar = elements.BStar;
        (SinI, CosI) = Elementary.SinCos(InclinationRad);

        RecoverMeanMotion(elements.MeanMotionRevolutionsPerDay / (1440.0 / Math.Tau));
        SetDrag();
        SetSecularRates();
        SetLongPeriod();
        if (Math.Tau / MeanMotion >= DeepSpacePeriodMin)
        {
            IsSimple = true;
            DeepSpace = new DeepSpaceCoefficients(this, UtcEpoch.Of(elements.Epoch, leapSeconds));
        }
        else if (!IsSimple)
        {
            SetHigherDrag();
        }
    }

    public double Eccentricity { get; }

    public double InclinationRad { get; }

    public double NodeRad { get; }

    public double ArgumentOfPerigeeRad { get; }

    public double MeanAnomalyRad { get; }

    public double BStar { get; }

    public double SinI { get; }

    public double CosI { get; }

    /// <summary>Brouwer mean motion, radians per minute.</summary>
    public double MeanMotion { get; private set; }

    /// <summary>Brouwer semi-major axis, Earth radii.</summary>
    public double SemiMajorAxis { get; private set; }

    public double MeanAnomalyDot { get; private set; }

    public double ArgumentOfPerigeeDot { get; private set; }

    public double NodeDot { get; private set; }

    public double NodeDragCoefficient { get; private set; }

    public double C1 { get; private set; }

    public double C4 { get; private set; }

    public double C5 { get; private set; }

    public double D2 { get; private set; }

    public double D3 { get; private set; }

    public double D4 { get; private set; }

    public double T2 { get; private set; }

    public double T3 { get; private set; }

    public double T4 { get; private set; }

    public double T5 { get; private set; }

    public double Eta { get; private set; }

    /// <summary>Rate of the argument of perigee by drag.</summary>
    public double PerigeeDrag { get; private set; }

    /// <summary>Coefficient of the mean anomaly's drag term.</summary>
    public double AnomalyDrag { get; private set; }

    /// <summary>(1 + η cos M₀)³.</summary>
    public double AnomalyDragAtEpoch { get; private set; }

    public double SinM0 { get; private set; }

    public double LongPeriodL { get; private set; }

    public double LongPeriodY { get; private set; }

    /// <summary>
    /// Perigee below 220 km, or deep space: the drag series is cut after its linear and quadratic terms.
    /// </summary>
    public bool IsSimple { get; private set; }

    /// <summary>The lunar, solar and resonance part; <c>null</c> for periods below 225 minutes.</summary>
    public DeepSpaceCoefficients? DeepSpace { get; }

    private double OneMinusE2 => 1.0 - (Eccentricity * Eccentricity);

    private double C3 { get; set; }

    private double Coefficient { get; set; }

    private double Tsi { get; set; }

    private double SFour { get; set; }

    private void RecoverMeanMotion(double kozaiMeanMotion)
    {
        double kePower = Elementary.CubeRoot(Wgs72.Ke / kozaiMeanMotion);
        double a1 = kePower * kePower;
        double d1 = 0.75 * Wgs72.J2 * ((3.0 * CosI * CosI) - 1.0) / (Math.Sqrt(OneMinusE2) * OneMinusE2);
        double delta1 = d1 / (a1 * a1);
        double a0 = a1 * (1.0 - (delta1 * delta1) - (delta1 * ((1.0 / 3.0) + (134.0 * delta1 * delta1 / 81.0))));
        double delta0 = d1 / (a0 * a0);
        MeanMotion = kozaiMeanMotion / (1.0 + delta0);
        double root = Elementary.CubeRoot(Wgs72.Ke / MeanMotion);
        SemiMajorAxis = root * root;
    }

    private void SetDrag()
    {
        double perigeeKm = ((SemiMajorAxis * (1.0 - Eccentricity)) - 1.0) * Wgs72.EarthRadiusKm;
        IsSimple = perigeeKm < 220.0;
        double sKm = perigeeKm >= 156.0 ? 78.0 : perigeeKm >= 98.0 ? perigeeKm - 78.0 : 20.0;
        SFour = (sKm / Wgs72.EarthRadiusKm) + 1.0;
        double q = (120.0 - sKm) / Wgs72.EarthRadiusKm;
        double q4 = q * q * (q * q);

        double a = SemiMajorAxis, e = Eccentricity, n = MeanMotion;
        double theta2 = CosI * CosI;
        double threeTheta2MinusOne = (3.0 * theta2) - 1.0;
        Tsi = 1.0 / (a - SFour);
        Eta = a * e * Tsi;
        double eta2 = Eta * Eta, eEta = e * Eta;
        double psi2 = Math.Abs(1.0 - eta2);
        Coefficient = q4 * (Tsi * Tsi * (Tsi * Tsi));
        double coefficient1 = Coefficient / (psi2 * psi2 * psi2 * Math.Sqrt(psi2));
        double c2 = coefficient1 * n * ((a * (1.0 + (1.5 * eta2) + (eEta * (4.0 + eta2)))) +
            (0.375 * Wgs72.J2 * Tsi / psi2 * threeTheta2MinusOne * (8.0 + (3.0 * eta2 * (8.0 + eta2)))));
        C1 = BStar * c2;
        C3 = e > 1e-4 ? -2.0 * Coefficient * Tsi * Wgs72.J3OverJ2 * n * SinI / e : 0.0;
        double cos2Perigee = Elementary.SinCos(2.0 * ArgumentOfPerigeeRad).Cos;
        C4 = 2.0 * n * coefficient1 * a * OneMinusE2 * ((Eta * (2.0 + (0.5 * eta2))) + (e * (0.5 + (2.0 * eta2))) -
            (Wgs72.J2 * Tsi / (a * psi2) *
                ((-3.0 * threeTheta2MinusOne * (1.0 - (2.0 * eEta) + (eta2 * (1.5 - (0.5 * eEta))))) +
                (0.75 * (1.0 - theta2) * ((2.0 * eta2) - (eEta * (1.0 + eta2))) * cos2Perigee))));
        C5 = 2.0 * coefficient1 * a * OneMinusE2 * (1.0 + (2.75 * (eta2 + eEta)) + (eEta * eta2));

        (double sinM, double cosM) = Elementary.SinCos(MeanAnomalyRad);
        SinM0 = sinM;
        double growth = 1.0 + (Eta * cosM);
        AnomalyDragAtEpoch = growth * growth * growth;
        PerigeeDrag = BStar * C3 * Elementary.SinCos(ArgumentOfPerigeeRad).Cos;
        AnomalyDrag = e > 1e-4 ? -2.0 / 3.0 * Coefficient * BStar / eEta : 0.0;
        T2 = 1.5 * C1;
    }

    private void SetSecularRates()
    {
        double theta2 = CosI * CosI, theta4 = theta2 * theta2;
        double p = SemiMajorAxis * OneMinusE2;
        double inverseP2 = 1.0 / (p * p);
        double beta = Math.Sqrt(OneMinusE2), n = MeanMotion;
        double k1 = 1.5 * Wgs72.J2 * inverseP2 * n;
        double k2 = 0.5 * k1 * Wgs72.J2 * inverseP2;
        double k3 = -0.46875 * Wgs72.J4 * inverseP2 * inverseP2 * n;
        MeanAnomalyDot = n + (0.5 * k1 * beta * ((3.0 * theta2) - 1.0)) +
            (0.0625 * k2 * beta * (13.0 - (78.0 * theta2) + (137.0 * theta4)));
        ArgumentOfPerigeeDot = (-0.5 * k1 * (1.0 - (5.0 * theta2))) +
            (0.0625 * k2 * (7.0 - (114.0 * theta2) + (395.0 * theta4))) +
            (k3 * (3.0 - (36.0 * theta2) + (49.0 * theta4)));
        double nodeFirstOrder = -k1 * CosI;
        NodeDot = nodeFirstOrder +
            (((0.5 * k2 * (4.0 - (19.0 * theta2))) + (2.0 * k3 * (3.0 - (7.0 * theta2)))) * CosI);
        NodeDragCoefficient = 3.5 * OneMinusE2 * nodeFirstOrder * C1;
    }

    private void SetLongPeriod()
    {
        (Scalar l, Scalar y) = NearEarthKernel.LongPeriodOf(new Scalar(SinI), new Scalar(CosI));
        (LongPeriodL, LongPeriodY) = (l.Value, y.Value);
    }

    private void SetHigherDrag()
    {
        double a = SemiMajorAxis, c12 = C1 * C1;
        D2 = 4.0 * a * Tsi * c12;
        double k = D2 * Tsi * C1 / 3.0;
        D3 = ((17.0 * a) + SFour) * k;
        D4 = 0.5 * k * a * Tsi * ((221.0 * a) + (31.0 * SFour)) * C1;
        T3 = D2 + (2.0 * c12);
        T4 = 0.25 * ((3.0 * D3) + (C1 * ((12.0 * D2) + (10.0 * c12))));
        T5 = 0.2 * ((3.0 * D4) + (12.0 * C1 * D3) + (6.0 * D2 * D2) + (15.0 * c12 * ((2.0 * D2) + c12)));
    }
}
