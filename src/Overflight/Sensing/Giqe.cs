// The general image-quality equation: what an analyst can tell from a picture, on the NIIRS scale of 0 to 9, from the
// ground sample distance (inches), the sharpness of edges and the noise.
//   GIQE-3 and -4: J. C. Leachtenauer, W. Malila, J. Irvine, L. Colburn, N. Salvaggio, Applied Optics 36 (1997),
//   8322-8328; coefficients as in table 1 of the next.
//   GIQE-5: NGA, General Image Quality Equation (GIQE) version 5.0, 16 September 2015, eq. 2 and 6, tables 3 and 6.
//   d is the ground sample distance square to the line of sight, e the elevation of the satellite at the target:
//   3: 11.81  − 3.32 lg d           + 3.32 lg RER − 1.48 H − G/SNR
//   4: 10.251 − a lg(d/√sin e)      + b lg RER − 0.656 H − 0.344 G/SNR; a, b = 3.32, 1.559 from RER = 0.9, else
//      3.16, 2.817
//   5: 9.57   − 3.32 lg(d/⁴√sin e)  + 3.32 (1 − exp(−1.9/SNR)) lg RER − 2 lg⁴RER − 1.8/SNR, of the unprocessed picture
using System;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>The general image-quality equation in its three versions.</summary>
public static class Giqe
{
    /// <summary>
    /// Standard error of a rating against those of analysts, where all inputs are measured (NGA 2015, 47 pictures).
    /// </summary>
    public const double StandardErrorNiirs = 0.35;

    /// <summary>Most smear for which <see cref="SmearLoss"/> was fitted, pixels.</summary>
    public const double SmearMaxCount = 8.0;

    private const double MetresPerInch = 0.0254;

    /// <summary>The rating by version 3, not rounded and not held within 0 to 9.</summary>
    /// <param name="normalGsdM">Ground sample distance square to the line of sight, geometric mean, metres.</param>
    /// <param name="edgeResponseRatio">Relative edge response of the processed picture, geometric mean.</param>
    /// <param name="overshootRatio">Overshoot of edges by processing, H.</param>
    /// <param name="noiseGainRatio">Gain of noise by processing, G.</param>
    /// <param name="signalToNoiseRatio">Signal-to-noise ratio before processing.</param>
    public static double Version3(
        double normalGsdM, double edgeResponseRatio, double overshootRatio, double noiseGainRatio,
        double signalToNoiseRatio) =>
        11.81 - (3.32 * Math.Log10(normalGsdM / MetresPerInch)) + (3.32 * Math.Log10(edgeResponseRatio))
            - (1.48 * overshootRatio) - (noiseGainRatio / signalToNoiseRatio);

    /// <summary>The rating by version 4, not rounded and not held within 0 to 9.</summary>
    /// <param name="normalGsdM">Ground sample distance square to the line of sight, geometric mean, metres.</param>
    /// <param name="elevation">Elevation of the satellite at the target.</param>
    /// <param name="edgeResponseRatio">Relative edge response of the processed picture, geometric mean.</param>
    /// <param name="overshootRatio">Overshoot of edges by processing, H.</param>
    /// <param name="noiseGainRatio">Gain of noise by processing, G.</param>
    /// <param name="signalToNoiseRatio">Signal-to-noise ratio before processing.</param>
    public static double Version4(
        double normalGsdM, Angle elevation, double edgeResponseRatio, double overshootRatio, double noiseGainRatio,
        double signalToNoiseRatio)
    {
        double groundGsdM = normalGsdM / Math.Sqrt(Math.Sin(elevation.Radians));
        (double a, double b) = edgeResponseRatio >= 0.9 ? (3.32, 1.559) : (3.16, 2.817);
        return 10.251 - (a * Math.Log10(groundGsdM / MetresPerInch)) + (b * Math.Log10(edgeResponseRatio))
            - (0.656 * overshootRatio) - (0.344 * noiseGainRatio / signalToNoiseRatio);
    }

    /// <summary>The rating by version 5, not rounded and not held within 0 to 9.</summary>
    /// <param name="normalGsdM">Ground sample distance square to the line of sight, geometric mean, metres.</param>
    /// <param name="elevation">Elevation of the satellite at the target.</param>
    /// <param name="edgeResponseRatio">Relative edge response of the unprocessed picture: see
    /// <see cref="WeightedEdgeResponse"/>.</param>
    /// <param name="signalToNoiseRatio">Signal-to-noise ratio.</param>
    public static double Version5(
        double normalGsdM, Angle elevation, double edgeResponseRatio, double signalToNoiseRatio)
    {
        double weightedGsdM = normalGsdM / Math.Sqrt(Math.Sqrt(Math.Sin(elevation.Radians)));
        double sharpness = Math.Log10(edgeResponseRatio);
        return 9.57 - (3.32 * Math.Log10(weightedGsdM / MetresPerInch))
            + (3.32 * (1.0 - Math.Exp(-1.9 / signalToNoiseRatio)) * sharpness)
            - (2.0 * sharpness * sharpness * sharpness * sharpness) - (1.8 / signalToNoiseRatio);
    }

    /// <summary>Version 5's one edge response of two directions: the lesser counts twice, (max·min²)^⅓.</summary>
    public static double WeightedEdgeResponse(double acrossRatio, double alongRatio)
    {
        double least = Math.Min(acrossRatio, alongRatio);
        return Math.Cbrt(Math.Max(acrossRatio, alongRatio) * least * least);
    }

    /// <summary>What motion smear takes from the rating: NGA 2015 eq. 6, zero or less.</summary>
    /// <param name="smearCount">Smear during one exposure, pixels, 0 to <see cref="SmearMaxCount"/>.</param>
    public static double SmearLoss(double smearCount) =>
        Math.Min(0.0, 0.0031 - (0.063 * smearCount) - (0.0059 * smearCount * smearCount));
}
