namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Long-period periodics by one body: coefficients of f₂ and f₃ (and of sin f) for e, i, M, ω + Ω cos i and Ω sin i.
/// </summary>
internal readonly record struct PeriodicTerms(
    double BodyEccentricity, double BodyMeanMotion, double BodyAnomalyRad,
    double E2, double E3, double I2, double I3, double L2, double L3, double L4,
    double Gh2, double Gh3, double Gh4, double H2, double H3);
