// Spacetrack Report No. 3, section 7: the coefficients a, x, z and s of one disturbing body (Sun or Moon).
using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>The geometry between an orbit and one disturbing body at epoch.</summary>
internal sealed class ThirdBody
{
    private readonly double _s1, _s2, _s3, _s4, _s5, _s6, _s7;
    private readonly double _z1, _z2, _z3, _z11, _z12, _z13, _z21, _z22, _z23, _z31, _z32, _z33;

    public ThirdBody(
        Sgp4Coefficients orbit, double strength,
        double cosG, double sinG, double cosI, double sinI, double cosH, double sinH)
    {
        double e = orbit.Eccentricity, e2 = e * e, beta2 = 1.0 - e2, beta = Math.Sqrt(beta2);
        (double sinW, double cosW) = Elementary.SinCos(orbit.ArgumentOfPerigeeRad);

        double a1 = (cosG * cosH) + (sinG * cosI * sinH);
        double a3 = (-sinG * cosH) + (cosG * cosI * sinH);
        double a7 = (-cosG * sinH) + (sinG * cosI * cosH);
        double a8 = sinG * sinI;
        double a9 = (sinG * sinH) + (cosG * cosI * cosH);
        double a10 = cosG * sinI;
        double a2 = (orbit.CosI * a7) + (orbit.SinI * a8);
        double a4 = (orbit.CosI * a9) + (orbit.SinI * a10);
        double a5 = (-orbit.SinI * a7) + (orbit.CosI * a8);
        double a6 = (-orbit.SinI * a9) + (orbit.CosI * a10);

        double x1 = (a1 * cosW) + (a2 * sinW), x2 = (a3 * cosW) + (a4 * sinW);
        double x3 = (-a1 * sinW) + (a2 * cosW), x4 = (-a3 * sinW) + (a4 * cosW);
        double x5 = a5 * sinW, x6 = a6 * sinW, x7 = a5 * cosW, x8 = a6 * cosW;

        _z31 = (12.0 * x1 * x1) - (3.0 * x3 * x3);
        _z32 = (24.0 * x1 * x2) - (6.0 * x3 * x4);
        _z33 = (12.0 * x2 * x2) - (3.0 * x4 * x4);
        _z11 = (-6.0 * a1 * a5) + (e2 * ((-24.0 * x1 * x7) - (6.0 * x3 * x5)));
        _z12 = (-6.0 * ((a1 * a6) + (a3 * a5))) +
            (e2 * ((-24.0 * ((x2 * x7) + (x1 * x8))) - (6.0 * ((x3 * x6) + (x4 * x5)))));
        _z13 = (-6.0 * a3 * a6) + (e2 * ((-24.0 * x2 * x8) - (6.0 * x4 * x6)));
        _z21 = (6.0 * a2 * a5) + (e2 * ((24.0 * x1 * x5) - (6.0 * x3 * x7)));
        _z22 = (6.0 * ((a4 * a5) + (a2 * a6))) +
            (e2 * ((24.0 * ((x2 * x5) + (x1 * x6))) - (6.0 * ((x4 * x7) + (x3 * x8)))));
        _z23 = (6.0 * a4 * a6) + (e2 * ((24.0 * x2 * x6) - (6.0 * x4 * x8)));
        _z1 = (2.0 * ((3.0 * ((a1 * a1) + (a2 * a2))) + (_z31 * e2))) + (beta2 * _z31);
        _z2 = (2.0 * ((6.0 * ((a1 * a3) + (a2 * a4))) + (_z32 * e2))) + (beta2 * _z32);
        _z3 = (2.0 * ((3.0 * ((a3 * a3) + (a4 * a4))) + (_z33 * e2))) + (beta2 * _z33);

        _s3 = strength / orbit.MeanMotion;
        _s2 = -0.5 * _s3 / beta;
        _s4 = _s3 * beta;
        _s1 = -15.0 * e * _s4;
        _s5 = (x1 * x3) + (x2 * x4);
        _s6 = (x2 * x3) + (x1 * x4);
        _s7 = (x2 * x4) - (x1 * x3);
    }

    /// <summary>
    /// Secular rates of e, i and M, and of the sums that ω and Ω are untangled from, radians per minute.
    /// </summary>
    public (double E, double I, double M, double G, double H) SecularRates(double bodyMeanMotion, double e2) => (
        _s1 * bodyMeanMotion * _s5,
        _s2 * bodyMeanMotion * (_z11 + _z13),
        -bodyMeanMotion * _s3 * (_z1 + _z3 - 14.0 - (6.0 * e2)),
        _s4 * bodyMeanMotion * (_z31 + _z33 - 6.0),
        -bodyMeanMotion * _s2 * (_z21 + _z23));

    public PeriodicTerms PeriodicTerms(
        double e2, double bodyEccentricity, double bodyMeanMotion, double bodyAnomaly) => new(
        bodyEccentricity, bodyMeanMotion, bodyAnomaly,
        E2: 2.0 * _s1 * _s6,
        E3: 2.0 * _s1 * _s7,
        I2: 2.0 * _s2 * _z12,
        I3: 2.0 * _s2 * (_z13 - _z11),
        L2: -2.0 * _s3 * _z2,
        L3: -2.0 * _s3 * (_z3 - _z1),
        L4: -2.0 * _s3 * (-21.0 - (9.0 * e2)) * bodyEccentricity,
        Gh2: 2.0 * _s4 * _z32,
        Gh3: 2.0 * _s4 * (_z33 - _z31),
        Gh4: -18.0 * _s4 * bodyEccentricity,
        H2: -2.0 * _s2 * _z22,
        H3: -2.0 * _s2 * (_z23 - _z21));
}
