// Deep-space initialisation: Hujsak, Spacetrack Report No. 1 (1979) as printed in Hoots & Roehrich, Spacetrack Report
// No. 3 (1980), section 7, with the corrections of AIAA 2006-6753.
using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// How the Moon and Sun, and resonance with the Earth's rotation, move one orbit of 225 minutes or more.
/// </summary>
internal sealed class DeepSpaceCoefficients
{
    private const double SolarMeanMotion = 1.19459e-5;
    private const double LunarMeanMotion = 1.5835218e-4;

    public DeepSpaceCoefficients(Sgp4Coefficients orbit, UtcEpoch epoch)
    {
        SiderealTimeRad = epoch.SiderealTimeRad;
        double day = epoch.DaysSince1900;
        (double sinNode, double cosNode) = Elementary.SinCos(orbit.NodeRad);

        var sun = new ThirdBody(
            orbit, 2.9864797e-6, 0.1945905, -0.98088458, 0.91744867, 0.39785416, cosNode, sinNode);

        // The Moon's orbit, whose node regresses, referred to the equator.
        double moonNode = (4.5236020 - (9.2422029e-4 * day)) % Math.Tau;
        (double sinMoonNode, double cosMoonNode) = Elementary.SinCos(moonNode);
        double cosMoonI = 0.91375164 - (0.03568096 * cosMoonNode);
        double sinMoonI = Math.Sqrt(1.0 - (cosMoonI * cosMoonI));
        double sinMoonH = 0.089683511 * sinMoonNode / sinMoonI;
        double cosMoonH = Math.Sqrt(1.0 - (sinMoonH * sinMoonH));
        double moonPerigee = 5.8351514 + (0.0019443680 * day);
        double x = 0.39785416 * sinMoonNode / sinMoonI;
        double y = (cosMoonH * cosMoonNode) + (0.91744867 * sinMoonH * sinMoonNode);
        (double sinMoonG, double cosMoonG) = Elementary.SinCos(moonPerigee + Elementary.Atan2(x, y) - moonNode);
        var moon = new ThirdBody(
            orbit, 4.7968065e-7, cosMoonG, sinMoonG, cosMoonI, sinMoonI,
            (cosMoonH * cosNode) + (sinMoonH * sinNode), (sinNode * cosMoonH) - (cosNode * sinMoonH));

        double e2 = orbit.Eccentricity * orbit.Eccentricity;
        Sun = sun.PeriodicTerms(e2, 0.01675, SolarMeanMotion, (6.2565837 + (0.017201977 * day)) % Math.Tau);
        Moon = moon.PeriodicTerms(
            e2, 0.05490, LunarMeanMotion, (4.7199672 + (0.22997150 * day) - moonPerigee) % Math.Tau);
        SetSecularRates(orbit, sun, moon, e2);
        Resonance = ResonanceCoefficients.Of(orbit, this);
    }

    public double SiderealTimeRad { get; }

    public PeriodicTerms Sun { get; }

    public PeriodicTerms Moon { get; }

    public double EccentricityDot { get; private set; }

    public double InclinationDot { get; private set; }

    public double MeanAnomalyDot { get; private set; }

    public double ArgumentOfPerigeeDot { get; private set; }

    public double NodeDot { get; private set; }

    /// <summary>12 h or 24 h resonance; <c>null</c> where there is none.</summary>
    public ResonanceCoefficients? Resonance { get; }

    private void SetSecularRates(Sgp4Coefficients orbit, ThirdBody sun, ThirdBody moon, double e2)
    {
        (double e, double i, double m, double g, double h) s = sun.SecularRates(SolarMeanMotion, e2);
        (double e, double i, double m, double g, double h) l = moon.SecularRates(LunarMeanMotion, e2);
        EccentricityDot = s.e + l.e;
        InclinationDot = s.i + l.i;
        MeanAnomalyDot = s.m + l.m;

        // Within 3° of the equator the node's rate is ill-defined and left out.
        const double equatorial = 5.2359877e-2;
        bool nodeCounts = orbit.InclinationRad >= equatorial && orbit.InclinationRad <= Math.PI - equatorial;
        double nodeSun = nodeCounts ? s.h / orbit.SinI : 0.0;
        double nodeMoon = nodeCounts ? l.h / orbit.SinI : 0.0;
        ArgumentOfPerigeeDot = s.g - (orbit.CosI * nodeSun) + l.g - (orbit.CosI * nodeMoon);
        NodeDot = nodeSun + nodeMoon;
    }
}
