using System;
using System.Linq;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class UnitSuffixTests
{
    [Fact]
    public void PublicNumbers_EndInTheirUnit() =>
        UnitSuffixRule.Breaches(PublicSurface.Types(PublicSurface.Core))
            .ShouldBeNone("Public doubles end in a unit, or stand in the list of dimensionless names:");

    [Fact]
    public void Rule_TypeWithBadNames_NamesEach() =>
        UnitSuffixRule.Breaches([typeof(Sample)]).Select(b => b.Split(": ")[1].Split(' ')[0])
            .Order(StringComparer.Ordinal)
            .ShouldBe(["AltitudeKm", "Range", "Range", "factors", "speed"]);

    [Theory]
    [InlineData("RangeM", true)]
    [InlineData("radians", true)]
    [InlineData("MeanMotionRadPerS", true)]
    [InlineData("AltitudeKm", false)]
    [InlineData("ALBUM", false)]
    [InlineData("item", false)]
    public void EndsInUnit_Name_IsJudged(string name, bool expected) =>
        UnitSuffixRule.EndsInUnit(name).ShouldBe(expected);

    /// <summary>The breaches: Range as a parameter and as a property, AltitudeKm, speed and factors.</summary>
    private sealed record Sample(double Range, double HeightM, int Steps)
    {
        public double? AltitudeKm { get; init; }

        public double BStar { get; init; }

        public static void Fill(ReadOnlySpan<double> speed, double[] factors, double factor, double radians) =>
            _ = speed[0] + factors[0] + factor + radians;
    }
}
