using Overflight.Numerics;
using Overflight.Tasking;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking;

public sealed class AgilityTests
{
    private static readonly Agility OneDegree = new()
    {
        RateMaxRadPerS = Angle.FromDegrees(1.0).Radians,
        AccelerationMaxRadPerS2 = Angle.FromDegrees(0.25).Radians,
        Settling = Duration.FromSeconds(3.0),
    };

    /// <summary>By hand: 1°/s is reached after 4 s and 2°, so that 4° are ramps alone.</summary>
    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(1.0, 4.0)]
    [InlineData(4.0, 8.0)]
    [InlineData(5.0, 9.0)]
    [InlineData(40.0, 44.0)]
    [InlineData(-40.0, 44.0)]
    public void SlewTime_KnownAngles_IsBangCoastBang(double degrees, double seconds)
    {
        Duration slew = OneDegree.SlewTime(Angle.FromDegrees(degrees));
        (slew - Duration.FromSeconds(seconds)).Abs().ShouldBeLessThanOrEqualTo(Duration.FromNanoseconds(10));
        OneDegree.RetargetTime(Angle.FromDegrees(degrees)).ShouldBe(slew + Duration.FromSeconds(3.0));
    }
}
