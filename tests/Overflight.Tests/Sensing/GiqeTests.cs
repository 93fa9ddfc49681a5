using System;
using System.Linq;
using Overflight.Numerics;
using Overflight.Sensing;
using Shouldly;

namespace Overflight.Tests.Sensing;

public sealed class GiqeTests
{
    private static readonly Angle Overhead = Angle.FromDegrees(90.0);

    [Fact]
    public void Versions_WorkedValues_AsPublished()
    {
        string[][] rows = [.. GoldenCsv.Rows("truth/giqe/equation.csv")];
        double error = rows.Max(r => Math.Abs(Rate(r) - GoldenCsv.Number(r[8])));
        rows.Length.ShouldBe(5);
        Validation.Record("giqe", "pybsm, worked values of GIQE-3 and -5", rows.Length, error, "NIIRS", 1e-9);
        Rate(rows[0]).ShouldBe(5.015, 0.001);
    }

    [Fact]
    public void Version5_SmearTable_AsPublished()
    {
        double[][] rows = [.. GoldenCsv.Rows("truth/giqe/smear.csv").Select(r => r.Select(GoldenCsv.Number).ToArray())];
        rows.Length.ShouldBe(5);
        double[] weighted = [.. rows.Select(r => Giqe.WeightedEdgeResponse(r[1], r[2]))];
        Validation.Record(
            "giqe", "NGA 2015 table 3, weighted edge response", rows.Length,
            rows.Select((r, i) => Math.Abs(weighted[i] - r[3])).Max(), "1", 6e-4);
        double Lost(double edge, double noise) => Giqe.Version5(1.0, Overhead, edge, noise)
            - Giqe.Version5(1.0, Overhead, weighted[0], noise);
        Validation.Record(
            "giqe", "NGA 2015 table 6, loss by smear", 2 * rows.Length,
            rows.Select((r, i) => Math.Max(
                Math.Abs(Lost(weighted[i], 50.0) - r[4]), Math.Abs(Lost(weighted[i], 5.0) - r[5]))).Max(),
            "NIIRS", 0.01);
        Validation.Record(
            "giqe", "NGA 2015 eq. 6, loss by smear", rows.Length,
            rows.Max(r => Math.Abs(Giqe.SmearLoss(r[0]) - r[6])), "NIIRS", 0.01);
    }

    /// <summary>
    /// By hand, for the means of the pictures it was fitted to: 10.251 − 3.32·1.31387 + 1.559·(−0.03621) − 0.656·1.31
    /// − 0.344·0.205 = 4.9026, close to the rating of 5 that 20.6 inches stand for.
    /// </summary>
    [Fact]
    public void Version4_MeansOfItsPictures_IsAboutFive()
    {
        Giqe.Version4(20.6 * 0.0254, Overhead, 0.92, 1.31, 0.205 * 52.3, 52.3).ShouldBe(4.9026, 1e-4);
        double noisy = Giqe.Version4(1.0, Overhead, 0.92, 1.31, 10.0, 10.0);
        (Giqe.Version4(1.0, Overhead, 0.92, 1.31, 0.0, 10.0) - noisy).ShouldBe(0.344, 1e-12); // not 0.334
    }

    /// <summary>Version 4 counts the ground plane, version 5 half as much of the slant, version 3 none.</summary>
    [Fact]
    public void Versions_LowElevation_LoseAsMuchAsTheyCountTheSlant()
    {
        var low = Angle.FromDegrees(30.0);
        double half = Math.Log10(2.0);
        (Giqe.Version4(1.0, Overhead, 0.95, 1.0, 1.0, 50.0) - Giqe.Version4(1.0, low, 0.95, 1.0, 1.0, 50.0))
            .ShouldBe(3.32 * half / 2.0, 1e-12);
        (Giqe.Version5(1.0, Overhead, 0.35, 50.0) - Giqe.Version5(1.0, low, 0.35, 50.0))
            .ShouldBe(3.32 * half / 4.0, 1e-12);
    }

    [Theory]
    [InlineData(-0.7, 0.0, "of no use")]
    [InlineData(2.46, 2.5, "4.5 to 9.0 m")]
    [InlineData(2.96, 3.0, "2.5 to 4.5 m")]
    [InlineData(9.7, 9.0, "under 0.10 m")]
    public void Rounded_Rating_IsOneDecimalWithinTheScale(double niirs, double rounded, string resolved)
    {
        NiirsScale.Rounded(niirs).ShouldBe(rounded);
        NiirsScale.GroundResolvedDistance(niirs).ShouldBe(resolved);
    }

    /// <summary>What is known is not assumed; what is assumed widens the range, and worst is below best.</summary>
    [Theory]
    [InlineData(GiqeVersion.Giqe3, 4)]
    [InlineData(GiqeVersion.Giqe4, 4)]
    [InlineData(GiqeVersion.Giqe5, 2)]
    public void Estimate_UnknownInputs_AreNamedAndGivenARange(GiqeVersion version, int unknown)
    {
        var bare = new OpticalSensor { Name = "bare", Scan = OpticalScan.Frame };
        NiirsEstimate estimate = NiirsEstimate.Of(bare, 1.0, Angle.FromDegrees(20.0), version, 0.0);
        estimate.Assumptions.Length.ShouldBe(unknown);
        estimate.Assumptions.ShouldAllBe(a => a.Contains(" is not known: "));
        (estimate.LowNiirs < estimate.RatingNiirs && estimate.RatingNiirs < estimate.HighNiirs).ShouldBeTrue();
        estimate.StandardErrorNiirs.ShouldBe(0.35);
        OpticalSensor full = bare with
        {
            SignalToNoiseRatio = 50.0,
            EdgeResponseRatio = 0.35,
            ProcessedEdgeResponseRatio = 0.9,
            EdgeOvershootRatio = 1.3,
            NoiseGainRatio = 5.0,
        };
        NiirsEstimate known = NiirsEstimate.Of(full, 1.0, Angle.FromDegrees(20.0), version, 0.0);
        known.Assumptions.ShouldBeEmpty();
        (known.LowNiirs, known.HighNiirs).ShouldBe((known.RatingNiirs, known.RatingNiirs));
        NiirsEstimate.Of(full, 3.0, Angle.Zero, version, 0.0).Assumptions.Single().ShouldContain("extrapolated");
        NiirsEstimate.Of(full, 1.0, Angle.Zero, version, 4.0).RatingNiirs
            .ShouldBeLessThan(NiirsEstimate.Of(full, 1.0, Angle.Zero, version, 0.0).RatingNiirs);
    }

    private static double Rate(string[] r)
    {
        double[] n = [.. r.Select(t => t.Length == 0 ? double.NaN : GoldenCsv.Number(t))];
        return n[0] switch
        {
            3.0 => Giqe.Version3(n[3], n[1], n[6], n[7], n[4]),
            5.0 => Giqe.Version5(n[3], Angle.FromRadians(n[5]), Giqe.WeightedEdgeResponse(n[1], n[2]), n[4]),
            _ => double.NaN,
        };
    }
}
