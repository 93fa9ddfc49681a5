using System;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>
/// How fast a satellite turns from one target to the next: at full acceleration, then at the greatest rate where the
/// angle is large enough to reach it, then at full deceleration, and some time until the sensor is calm
/// (bang-coast-bang; derivation in docs/concepts/tasking.md).
/// </summary>
public sealed record Agility
{
    /// <summary>Greatest turning rate, radians per second; more than zero.</summary>
    public required double RateMaxRadPerS { get; init; }

    /// <summary>Greatest turning acceleration, radians per second squared; more than zero.</summary>
    public required double AccelerationMaxRadPerS2 { get; init; }

    /// <summary>From the end of the turn to the first useful exposure.</summary>
    public required Duration Settling { get; init; }

    /// <summary>
    /// How much longer than necessary plans wait between exposures, for what the model does not know; zero or more. A
    /// bound does not count on it.
    /// </summary>
    public Duration Margin { get; init; }

    /// <summary>Time from rest to rest through an angle, without settling; rounded up to a nanosecond.</summary>
    /// <param name="angle">Zero or more.</param>
    public Duration SlewTime(Angle angle)
    {
        double rate = RateMaxRadPerS, acceleration = AccelerationMaxRadPerS2;
        double angleRad = Math.Abs(angle.Radians), rampsRad = rate * rate / acceleration;
        double seconds = angleRad <= rampsRad
            ? 2.0 * Math.Sqrt(angleRad / acceleration)
            : (rate / acceleration) + (angleRad / rate);
        return Duration.FromNanoseconds((long)Math.Ceiling(seconds * 1e9));
    }

    /// <summary>Least time between two exposures: the slew through an angle, and settling.</summary>
    /// <param name="angle">Between where the sensor points at the end of the one and at the start of the
    /// other.</param>
    public Duration RetargetTime(Angle angle) => SlewTime(angle) + Settling;
}
