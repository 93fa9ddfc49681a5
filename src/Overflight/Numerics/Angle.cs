using System;
using System.Globalization;

namespace Overflight.Numerics;

/// <summary>An angle, stored in radians and never wrapped unless asked. <c>default</c> is zero.</summary>
public readonly record struct Angle : IComparable<Angle>
{
    /// <summary>Radians in one degree.</summary>
    public const double RadiansPerDegree = Math.PI / 180.0;

    /// <summary>Radians in one arc-second.</summary>
    public const double RadiansPerArcsecond = Math.PI / 648_000.0;

    private Angle(double radians) => Radians = radians;

    /// <summary>The angle in radians.</summary>
    public double Radians { get; }

    /// <summary>The angle in degrees.</summary>
    public double Degrees => Radians * (180.0 / Math.PI);

    /// <summary>The zero angle.</summary>
    public static Angle Zero => default;

    /// <summary>An angle from radians.</summary>
    public static Angle FromRadians(double radians) => new(radians);

    /// <summary>An angle from degrees.</summary>
    public static Angle FromDegrees(double degrees) => new(degrees * RadiansPerDegree);

    /// <summary>An angle from arc-seconds.</summary>
    public static Angle FromArcseconds(double arcseconds) => new(arcseconds * RadiansPerArcsecond);

    /// <summary>The same direction in [0, 2π).</summary>
    public Angle Wrapped()
    {
        double r = Math.IEEERemainder(Radians, Math.Tau);
        if (r < 0.0)
            r += Math.Tau;
        return new(r >= Math.Tau ? 0.0 : r);
    }

    /// <summary>The same direction in [−π, π].</summary>
    public Angle WrappedSigned() => new(Math.IEEERemainder(Radians, Math.Tau));

    /// <summary>The magnitude.</summary>
    public Angle Abs() => new(Math.Abs(Radians));

    /// <inheritdoc/>
    public int CompareTo(Angle other) => Radians.CompareTo(other.Radians);

    /// <summary>Sum of two angles, not wrapped.</summary>
    public static Angle operator +(Angle a, Angle b) => new(a.Radians + b.Radians);

    /// <summary>Difference of two angles, not wrapped.</summary>
    public static Angle operator -(Angle a, Angle b) => new(a.Radians - b.Radians);

    /// <summary>The opposite angle.</summary>
    public static Angle operator -(Angle a) => new(-a.Radians);

    /// <summary>An angle times a number.</summary>
    public static Angle operator *(double factor, Angle a) => new(factor * a.Radians);

    /// <summary>Whether <paramref name="a"/> is the smaller angle.</summary>
    public static bool operator <(Angle a, Angle b) => a.Radians < b.Radians;

    /// <summary>Whether <paramref name="a"/> is the greater angle.</summary>
    public static bool operator >(Angle a, Angle b) => a.Radians > b.Radians;

    /// <summary>Whether <paramref name="a"/> is not the greater angle.</summary>
    public static bool operator <=(Angle a, Angle b) => a.Radians <= b.Radians;

    /// <summary>Whether <paramref name="a"/> is not the smaller angle.</summary>
    public static bool operator >=(Angle a, Angle b) => a.Radians >= b.Radians;

    /// <summary>Degrees with six decimals, for messages.</summary>
    public override string ToString() => Degrees.ToString("0.######", CultureInfo.InvariantCulture) + "°";
}
