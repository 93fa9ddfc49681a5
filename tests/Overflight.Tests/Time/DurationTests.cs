using System;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Time;

public class DurationTests
{
    [Fact]
    public void From_Units_AreWholeNanoseconds()
    {
        Duration.FromSeconds(1.5).Nanoseconds.ShouldBe(1_500_000_000);
        Duration.FromMinutes(2.0).ShouldBe(Duration.FromSeconds(120.0));
        Duration.FromHours(1.0).ShouldBe(Duration.FromMinutes(60.0));
        Duration.FromDays(1.0).ShouldBe(Duration.FromHours(24.0));
        Duration.FromSeconds(-0.1).Abs().Seconds.ShouldBe(0.1);
        default(Duration).ShouldBe(Duration.Zero);
        (Duration.FromDays(3.0) / Duration.FromHours(12.0)).ShouldBe(6.0);
        (3L * Duration.FromNanoseconds(7)).Nanoseconds.ShouldBe(21);
        (0.5 * Duration.FromSeconds(3.0)).Seconds.ShouldBe(1.5);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(9.3e9)]
    [InlineData(-9.3e9)]
    public void FromSeconds_DoesNotFit_Throws(double seconds) =>
        Should.Throw<OverflowException>(() => Duration.FromSeconds(seconds));

    [Fact]
    public void Arithmetic_Overflow_Throws()
    {
        var greatest = Duration.FromNanoseconds(long.MaxValue);
        var least = Duration.FromNanoseconds(long.MinValue);
        var one = Duration.FromNanoseconds(1);
        Should.Throw<OverflowException>(() => greatest + one);
        Should.Throw<OverflowException>(() => least - one);
        Should.Throw<OverflowException>(() => -least);
        Should.Throw<OverflowException>(() => least.Abs());
        Should.Throw<OverflowException>(() => 2L * greatest);
        Should.Throw<OverflowException>(() => 2.0 * greatest);
        Should.Throw<OverflowException>(() => Instant.MaxValue + one);
        Should.Throw<OverflowException>(() => Instant.MinValue - one);
        Should.Throw<OverflowException>(() => Instant.MaxValue - Instant.MinValue);
    }
}
