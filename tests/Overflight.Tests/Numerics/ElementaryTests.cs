using System;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Numerics;

public class ElementaryTests
{
    [Fact]
    public void SinCos_UpTo1e9_IsNearTheTrueValue()
    {
        double worst = 0.0;
        int rows = 0;
        foreach (string[] f in GoldenCsv.Rows("truth/elementary/sincos.csv"))
        {
            (double sin, double cos) = Elementary.SinCos(GoldenCsv.Number(f[0]));
            worst = Math.Max(worst, Math.Max(Ulps(sin, f[1], f[2]), Ulps(cos, f[3], f[4])));
            rows++;
        }

        rows.ShouldBe(711);
        Validation.Record("elementary", "mpmath, sine and cosine to 1e9 rad", rows, worst, "ulp", 1.5);
    }

    [Fact]
    public void Atan2_AllQuadrants_IsNearTheTrueValue()
    {
        double worst = 0.0;
        int rows = 0;
        foreach (string[] f in GoldenCsv.Rows("truth/elementary/atan2.csv"))
        {
            double angle = Elementary.Atan2(GoldenCsv.Number(f[0]), GoldenCsv.Number(f[1]));
            worst = Math.Max(worst, Ulps(angle, f[2], f[3]));
            rows++;
        }

        rows.ShouldBe(600);
        Validation.Record("elementary", "mpmath, arctangent", rows, worst, "ulp", 1.5);
    }

    [Fact]
    public void CubeRoot_PositiveNormal_IsNearTheTrueValue()
    {
        double worst = 0.0;
        int rows = 0;
        foreach (string[] f in GoldenCsv.Rows("truth/elementary/cuberoot.csv"))
        {
            worst = Math.Max(worst, Ulps(Elementary.CubeRoot(GoldenCsv.Number(f[0])), f[1], f[2]));
            rows++;
        }

        rows.ShouldBe(306);
        Validation.Record("elementary", "mpmath, cube root", rows, worst, "ulp", 0.6);
    }

    [Fact]
    public void SinCos_Zero_KeepsItsSign()
    {
        Elementary.SinCos(0.0).ShouldBe((0.0, 1.0));
        Elementary.SinCos(-0.0).Cos.ShouldBe(1.0);
        Elementary.SinCos(-0.0).Sin.ShouldBe(0.0);
    }

    [Fact]
    public void SinCos_AnyAngle_IsOddAndEvenAndOnTheUnitCircle()
    {
        var random = new Random(20231122);
        for (int i = 0; i < 20_000; i++)
        {
            double x = (random.NextDouble() - 0.5) * Math.Pow(10.0, random.Next(-8, 10));
            (double sin, double cos) = Elementary.SinCos(x);
            Elementary.SinCos(-x).ShouldBe((-sin, cos), $"x = {x:R}");
            ((sin * sin) + (cos * cos)).ShouldBe(1.0, 1e-15, $"x = {x:R}");
        }
    }

    [Fact]
    public void SinCos_NotFinite_IsNotANumber()
    {
        foreach (double x in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            (double sin, double cos) = Elementary.SinCos(x);
            double.IsNaN(sin).ShouldBeTrue();
            double.IsNaN(cos).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(0.0, 2.0, 0.0)]
    [InlineData(0.0, -2.0, Math.PI)]
    [InlineData(2.0, 0.0, Math.PI / 2.0)]
    [InlineData(-2.0, 0.0, -Math.PI / 2.0)]
    [InlineData(1.0, 1.0, Math.PI / 4.0)]
    [InlineData(1.0, -1.0, 3.0 * Math.PI / 4.0)]
    [InlineData(-1.0, -1.0, -3.0 * Math.PI / 4.0)]
    [InlineData(-1.0, 1.0, -Math.PI / 4.0)]
    public void Atan2_AxesAndDiagonals_AreExact(double y, double x, double expectedRad) =>
        Elementary.Atan2(y, x).ShouldBe(expectedRad);

    [Theory]
    [InlineData(0.49999, 0.0)]
    [InlineData(0.5, 0.0)]
    [InlineData(1.5, 2.0)]
    [InlineData(2.5, 2.0)]
    [InlineData(-1.5, -2.0)]
    [InlineData(2_000_000_000.7, 2_000_000_001.0)]
    public void RoundToInteger_Ties_GoToEven(double x, double expected) =>
        Elementary.RoundToInteger(new Scalar(x)).Value.ShouldBe(expected);

    /// <summary>The error in units of the last place of the true value, given as a sum of two doubles.</summary>
    private static double Ulps(double value, string high, string low)
    {
        double expected = GoldenCsv.Number(high);
        double ulp = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
        return Math.Abs(value - expected - GoldenCsv.Number(low)) / ulp;
    }
}
