using System;

namespace Overflight.Numerics;

/// <summary>
/// Three Cartesian components without a frame or unit of their own: what is inside <c>Position</c> and <c>State</c>.
/// <c>default</c> is the zero vector.
/// </summary>
/// <param name="X">First component.</param>
/// <param name="Y">Second component.</param>
/// <param name="Z">Third component.</param>
public readonly record struct Vec3(double X, double Y, double Z)
{
    /// <summary>The length, in the unit of the components.</summary>
    public double Norm => Math.Sqrt(NormSquared);

    /// <summary>The squared length.</summary>
    public double NormSquared => (X * X) + (Y * Y) + (Z * Z);

    /// <summary>The vector of length one in the same direction; not-a-number components for the zero vector.</summary>
    public Vec3 Unit() => this / Norm;

    /// <summary>Scalar product.</summary>
    public static double Dot(in Vec3 a, in Vec3 b) => (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z);

    /// <summary>Vector product a × b.</summary>
    public static Vec3 Cross(in Vec3 a, in Vec3 b) =>
        new((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));

    /// <summary>The angle between two directions, good near 0 and π too.</summary>
    public static Angle AngleBetween(in Vec3 a, in Vec3 b) =>
        Angle.FromRadians(Math.Atan2(Cross(a, b).Norm, Dot(a, b)));

    /// <summary>Sum.</summary>
    public static Vec3 operator +(in Vec3 a, in Vec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    /// <summary>Difference.</summary>
    public static Vec3 operator -(in Vec3 a, in Vec3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    /// <summary>The opposite vector.</summary>
    public static Vec3 operator -(in Vec3 a) => new(-a.X, -a.Y, -a.Z);

    /// <summary>A multiple.</summary>
    public static Vec3 operator *(double factor, in Vec3 a) => new(factor * a.X, factor * a.Y, factor * a.Z);

    /// <summary>A fraction.</summary>
    public static Vec3 operator /(in Vec3 a, double divisor) => new(a.X / divisor, a.Y / divisor, a.Z / divisor);
}
