// A rating where not all inputs of the equation are known. What is not known is assumed, said so, and given a range;
// the rating is monotone in each input, so the ends of the ranges bound it.
//   Version 5: the edge response 0.35 and signal-to-noise ratio 50 are those of the picture that defines NIIRS 5 at
//   0.528 m (NGA 2015); the ranges are ours.
//   Versions 3 and 4: the means of the pictures version 4 was fitted to (Leachtenauer et al. 1997, table 3): RER 0.92,
//   H 1.31, G 10.7, SNR 52; the ranges are ours, within those of the same table.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>A rating of a picture on the NIIRS scale, and what it rests on.</summary>
/// <param name="Version">By which version of the equation.</param>
/// <param name="RatingNiirs">The rating, 0 to 9, to one decimal.</param>
/// <param name="StandardErrorNiirs">Standard error of the equation itself, where its inputs are right.</param>
/// <param name="LowNiirs">The rating with the worst of what was assumed; the same where nothing was.</param>
/// <param name="HighNiirs">The rating with the best of what was assumed; the same where nothing was.</param>
/// <param name="Assumptions">What was assumed because it is not known, and what else limits the rating.</param>
public sealed record NiirsEstimate(
    GiqeVersion Version,
    double RatingNiirs,
    double StandardErrorNiirs,
    double LowNiirs,
    double HighNiirs,
    ImmutableArray<string> Assumptions)
{
    /// <summary>The finest ground sample distance of the pictures the equation was fitted to: 3 inches.</summary>
    private const double FittedMinM = 0.0762;

    /// <summary>The coarsest: 80 inches.</summary>
    private const double FittedMaxM = 2.032;

    private enum Case
    {
        Likely,
        Worst,
        Best,
    }

    /// <summary>Rates a picture.</summary>
    /// <param name="sensor">What takes it.</param>
    /// <param name="normalGsdM">Ground sample distance square to the line of sight, metres.</param>
    /// <param name="incidence">At the target, less than 90°.</param>
    /// <param name="version">By which version of the equation.</param>
    /// <param name="smearCount">Motion smear along the track, pixels, 0 to <see cref="Giqe.SmearMaxCount"/>.</param>
    public static NiirsEstimate Of(
        OpticalSensor sensor, double normalGsdM, Angle incidence, GiqeVersion version, double smearCount)
    {
        ArgumentNullException.ThrowIfNull(sensor);
        bool isRaw = version == GiqeVersion.Giqe5;
        Input edge = isRaw
            ? new(sensor.EdgeResponseRatio, "edge response RER", 0.35, 0.25, 0.50)
            : new(sensor.ProcessedEdgeResponseRatio, "edge response RER", 0.92, 0.80, 1.00);
        Input noise = isRaw
            ? new(sensor.SignalToNoiseRatio, "signal-to-noise ratio", 50.0, 20.0, 100.0)
            : new(sensor.SignalToNoiseRatio, "signal-to-noise ratio", 52.0, 20.0, 100.0);
        var overshoot = new Input(sensor.EdgeOvershootRatio, "edge overshoot H", 1.31, 1.60, 1.10);
        var gain = new Input(sensor.NoiseGainRatio, "noise gain G", 10.7, 15.0, 5.0);
        double Rate(Case c) => Giqe.SmearLoss(smearCount) + version switch
        {
            GiqeVersion.Giqe3 => Giqe.Version3(normalGsdM, edge.At(c), overshoot.At(c), gain.At(c), noise.At(c)),
            GiqeVersion.Giqe4 => Giqe.Version4(
                normalGsdM, Elevation(incidence), edge.At(c), overshoot.At(c), gain.At(c), noise.At(c)),
            GiqeVersion.Giqe5 => Giqe.Version5(normalGsdM, Elevation(incidence), edge.At(c), noise.At(c)),
            _ => throw new UnreachableException(),
        };
        return new(
            version, NiirsScale.Rounded(Rate(Case.Likely)), Giqe.StandardErrorNiirs,
            NiirsScale.Rounded(Rate(Case.Worst)), NiirsScale.Rounded(Rate(Case.Best)),
            Assumed(isRaw ? [edge, noise] : [edge, noise, overshoot, gain], normalGsdM));
    }

    private static Angle Elevation(Angle incidence) => Angle.FromDegrees(90.0) - incidence;

    private static ImmutableArray<string> Assumed(IEnumerable<Input> inputs, double normalGsdM)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (Input input in inputs)
        {
            if (input.Known is null)
                texts.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{input.Name} is not known: {input.Likely} assumed ({Math.Min(input.Worst, input.Best)} to " +
                    $"{Math.Max(input.Worst, input.Best)})"));
        }

        if (normalGsdM is < FittedMinM or > FittedMaxM)
            texts.Add("the equation was fitted to ground sample distances of 0.08 to 2.0 m; beyond them it is " +
                "extrapolated");
        return texts.ToImmutable();
    }

    private readonly record struct Input(double? Known, string Name, double Likely, double Worst, double Best)
    {
        public double At(Case c) => Known ?? c switch
        {
            Case.Worst => Worst,
            Case.Best => Best,
            _ => Likely,
        };
    }
}
