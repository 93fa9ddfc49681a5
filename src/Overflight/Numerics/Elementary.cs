// Elementary functions from correctly rounded operations only, so that their bits are the same on every machine.
// Reduction: Cody & Waite (Software Manual for the Elementary Functions, 1980) with fused multiply-add. Polynomials:
// Chebyshev interpolation of (sin x / x − 1)/x² and (cos x − 1 + x²/2)/x⁴ on |x| ≤ π/4, and of (atan x / x − 1)/x² on
// |x| ≤ tan π/8, at 60 digits (tests/Overflight.Tests/golden/make/elementary.py).
using System;
using System.Runtime.CompilerServices;

namespace Overflight.Numerics;

/// <summary>Sine, cosine and arctangent over lanes, and a cube root; within 1 ulp or so where the tests look.</summary>
internal static class Elementary
{
    // Adding and subtracting 1.5 × 2⁵² rounds to the nearest whole number, ties to even, while |x| < 2⁵¹.
    private const double RoundingShift = 6755399441055744.0;
    private const double TwoOverPi = 0.6366197723675814;
    private const double HalfPiHigh = 1.5707963267948966;
    private const double HalfPiMiddle = 6.123233995736766e-17;
    private const double HalfPiLow = -1.4973849048591698e-33;

    /// <summary>The nearest whole number, ties to even, for |x| below 2⁵¹.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RoundToInteger<T>(T x)
        where T : struct, ILanes<T> =>
        x + T.Splat(RoundingShift) - T.Splat(RoundingShift);

    /// <summary>Sine and cosine of angles in radians up to about 10⁹ in magnitude.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sin, T Cos) SinCos<T>(T x)
        where T : struct, ILanes<T>
    {
        T quadrant = RoundToInteger(x * T.Splat(TwoOverPi));
        T r = T.FusedMultiplyAdd(quadrant, T.Splat(-HalfPiHigh), x);
        r = T.FusedMultiplyAdd(quadrant, T.Splat(-HalfPiMiddle), r);
        r = T.FusedMultiplyAdd(quadrant, T.Splat(-HalfPiLow), r);
        T z = r * r;

        T s = T.FusedMultiplyAdd(z, T.Splat(-7.586697117706918e-13), T.Splat(1.6058531618986147e-10));
        s = T.FusedMultiplyAdd(z, s, T.Splat(-2.5052106232447578e-08));
        s = T.FusedMultiplyAdd(z, s, T.Splat(2.7557319219339167e-06));
        s = T.FusedMultiplyAdd(z, s, T.Splat(-0.00019841269841265065));
        s = T.FusedMultiplyAdd(z, s, T.Splat(0.008333333333333331));
        s = T.FusedMultiplyAdd(z, s, T.Splat(-0.16666666666666666));
        s = T.FusedMultiplyAdd(z * r, s, r);

        T c = T.FusedMultiplyAdd(z, T.Splat(4.7458719020432915e-14), T.Splat(-1.1470460887609959e-11));
        c = T.FusedMultiplyAdd(z, c, T.Splat(2.087675579108042e-09));
        c = T.FusedMultiplyAdd(z, c, T.Splat(-2.7557319221402824e-07));
        c = T.FusedMultiplyAdd(z, c, T.Splat(2.4801587301584645e-05));
        c = T.FusedMultiplyAdd(z, c, T.Splat(-0.0013888888888888887));
        c = T.FusedMultiplyAdd(z, c, T.Splat(0.041666666666666664));
        c = T.FusedMultiplyAdd(z * z, c, T.FusedMultiplyAdd(z, T.Splat(-0.5), T.Splat(1.0)));

        // quadrant mod 4 without integers: q − 4·round(q/4) is −2, −1, 0, 1 or 2.
        T q = T.FusedMultiplyAdd(RoundToInteger(quadrant * T.Splat(0.25)), T.Splat(-4.0), quadrant);
        T size = T.Abs(q);
        T odd = T.MaskAnd(T.LessThan(T.Splat(0.5), size), T.LessThan(size, T.Splat(1.5)));
        T half = T.LessThan(T.Splat(1.5), size);
        T sin = T.Select(odd, c, s);
        T cos = T.Select(odd, s, c);
        T sinNegative = T.MaskOr(half, T.LessThan(q, T.Splat(-0.5)));
        T cosNegative = T.MaskOr(half, T.MaskAnd(odd, T.LessThan(T.Splat(0.5), q)));
        return (T.Select(sinNegative, -sin, sin), T.Select(cosNegative, -cos, cos));
    }

    /// <summary>
    /// Sine and cosine of a column of angles: a stage of its own, because a few of them in one method exceed what the
    /// JIT compiler still inlines.
    /// </summary>
    public static void SinCos<T>(LaneColumn angles, LaneColumn sines, LaneColumn cosines, int count)
        where T : struct, ILanes<T>
    {
        for (int i = 0; i < count; i += T.Count)
        {
            (T sin, T cos) = SinCos(T.Load(in angles[i]));
            sin.Store(ref sines[i]);
            cos.Store(ref cosines[i]);
        }
    }

    /// <summary>Sine and cosine of one angle, with the bits the lanes give.</summary>
    public static (double Sin, double Cos) SinCos(double x)
    {
        (Scalar sin, Scalar cos) = SinCos(new Scalar(x));
        return (sin.Value, cos.Value);
    }

    /// <summary>The angle of (x, y) in (−π, π]; 0 for (0, 0).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Atan2<T>(T y, T x)
        where T : struct, ILanes<T>
    {
        T ax = T.Abs(x), ay = T.Abs(y);
        T steep = T.LessThan(ax, ay);
        T high = T.Select(steep, ay, ax);
        T low = T.Select(steep, ax, ay);
        T zero = T.Splat(0.0);

        // Above tan π/8 turn by π/4: atan(l/h) = π/4 + atan((l − h)/(l + h)).
        T turned = T.LessThan(high * T.Splat(0.41421356237309503), low);
        T numerator = T.Select(turned, low - high, low);
        T denominator = T.Select(turned, low + high, high);
        T empty = T.MaskAnd(T.LessThan(denominator, T.Splat(double.Epsilon)), T.LessThan(T.Splat(-1.0), denominator));
        T a = numerator / T.Select(empty, T.Splat(1.0), denominator);
        T angle = AtanSmall(a);
        angle = T.Select(turned, angle + T.Splat(Math.PI / 4.0), angle);
        angle = T.Select(steep, T.Splat(Math.PI / 2.0) - angle, angle);
        angle = T.Select(T.LessThan(x, zero), T.Splat(Math.PI) - angle, angle);
        return T.Select(T.LessThan(y, zero), -angle, angle);
    }

    /// <summary>The angle of one (x, y), with the bits the lanes give.</summary>
    public static double Atan2(double y, double x) => Atan2(new Scalar(y), new Scalar(x)).Value;

    /// <summary>The cube root of a positive, normal number: Newton steps on a guess from the exponent.</summary>
    public static double CubeRoot(double x)
    {
        long third = BitConverter.DoubleToInt64Bits(x) / 3;
        double y = BitConverter.Int64BitsToDouble(third + 0x2A9F_7893_782D_A1CE);
        for (int i = 0; i < 4; i++)
            y -= ((y * y * y) - x) / (3.0 * y * y);

        // The last step takes its residual from exact products, which leaves about half an ulp.
        double square = y * y, squareError = Math.FusedMultiplyAdd(y, y, -square);
        double residual = Math.FusedMultiplyAdd(square, y, -x) + (squareError * y);
        return y - (residual / (3.0 * square));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T AtanSmall<T>(T a)
        where T : struct, ILanes<T>
    {
        T z = a * a;
        T p = T.FusedMultiplyAdd(z, T.Splat(0.016285756855221028), T.Splat(-0.034570561981427744));
        p = T.FusedMultiplyAdd(z, p, T.Splat(0.04551593220626549));
        p = T.FusedMultiplyAdd(z, p, T.Splat(-0.05230454270650244));
        p = T.FusedMultiplyAdd(z, p, T.Splat(0.05878928997834775));
        p = T.FusedMultiplyAdd(z, p, T.Splat(-0.06666424885738255));
        p = T.FusedMultiplyAdd(z, p, T.Splat(0.07692296375032143));
        p = T.FusedMultiplyAdd(z, p, T.Splat(-0.09090908753500877));
        p = T.FusedMultiplyAdd(z, p, T.Splat(0.11111111105155447));
        p = T.FusedMultiplyAdd(z, p, T.Splat(-0.14285714285659828));
        p = T.FusedMultiplyAdd(z, p, T.Splat(0.19999999999999804));
        p = T.FusedMultiplyAdd(z, p, T.Splat(-0.3333333333333333));
        return T.FusedMultiplyAdd(z * a, p, a);
    }
}
