using System;

namespace Overflight.Numerics;

/// <summary>The normal distribution.</summary>
internal static class Gaussian
{
    /// <summary>
    /// The chance that an error exceeds so many standard errors to one side, within 1e-7 (Abramowitz and Stegun
    /// 26.2.17).
    /// </summary>
    public static double UpperTailRatio(double sigmas)
    {
        double x = Math.Abs(sigmas);
        double t = 1.0 / (1.0 + (0.2316419 * x));
        double polynomial = t * (0.319381530 +
            (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        double tail = Math.Exp(-0.5 * x * x) / Math.Sqrt(Math.Tau) * polynomial;
        return sigmas >= 0.0 ? tail : 1.0 - tail;
    }
}
