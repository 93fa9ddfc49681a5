namespace Overflight.Numerics;

/// <summary>A 3 × 3 matrix by rows. <c>default</c> is the zero matrix.</summary>
internal readonly record struct Mat3(Vec3 Row1, Vec3 Row2, Vec3 Row3)
{
    /// <summary>Coordinates in axes turned by an angle (radians) about X: R1.</summary>
    public static Mat3 R1(double angleRad)
    {
        (double s, double c) = Elementary.SinCos(angleRad);
        return new(new(1, 0, 0), new(0, c, s), new(0, -s, c));
    }

    /// <summary>Coordinates in axes turned by an angle (radians) about Y: R2.</summary>
    public static Mat3 R2(double angleRad)
    {
        (double s, double c) = Elementary.SinCos(angleRad);
        return new(new(c, 0, -s), new(0, 1, 0), new(s, 0, c));
    }

    /// <summary>Coordinates in axes turned by an angle (radians) about Z: R3.</summary>
    public static Mat3 R3(double angleRad)
    {
        (double s, double c) = Elementary.SinCos(angleRad);
        return new(new(c, s, 0), new(-s, c, 0), new(0, 0, 1));
    }

    public Mat3 Transposed() => new(
        new(Row1.X, Row2.X, Row3.X), new(Row1.Y, Row2.Y, Row3.Y), new(Row1.Z, Row2.Z, Row3.Z));

    public static Vec3 operator *(in Mat3 m, in Vec3 v) =>
        new(Vec3.Dot(m.Row1, v), Vec3.Dot(m.Row2, v), Vec3.Dot(m.Row3, v));

    public static Mat3 operator *(in Mat3 a, in Mat3 b)
    {
        Mat3 t = b.Transposed();
        return new(t * a.Row1, t * a.Row2, t * a.Row3);
    }
}
