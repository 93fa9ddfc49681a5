// Plan, over lanes, for one stretch of one satellite's path:
//   1 turn TEME positions into Earth-fixed ones, with the squared distance from the centre;
//   2 measure repeated differences of the positions, from which docs/concepts/access.md bounds the derivatives.
using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;
using Overflight.Orbits;

namespace Overflight.Access;

/// <summary>The Earth-fixed path of one satellite, over lanes.</summary>
internal static class PathKernel
{
    /// <summary>Bounds are found for this many intervals at once.</summary>
    public const int BlockLength = 64;

    /// <summary>Samples that a block needs beyond either end.</summary>
    public const int Halo = 8;

    private const int Samples = BlockLength + (2 * Halo);

    /// <summary>Orders whose differences are asked for: 1, 2, 3, 4 and 8.</summary>
    private const int Orders = 5;

    /// <summary>Differences of every order up to the eighth exist for this many places.</summary>
    private const int Places = Samples - 8;

    /// <summary>Turns positions: columns x, y, z and squared distance, from those of the states.</summary>
    public static void Turn<T>(StateBuffer states, EarthTable earth, long from, PathColumns path, int count)
        where T : struct, ILanes<T>
    {
        ref double tx = ref states.Column(0)[0], ty = ref states.Column(1)[0], tz = ref states.Column(2)[0];
        ref double m0 = ref Start(earth, 0, from), m1 = ref Start(earth, 1, from), m2 = ref Start(earth, 2, from);
        ref double m3 = ref Start(earth, 3, from), m4 = ref Start(earth, 4, from), m5 = ref Start(earth, 5, from);
        ref double m6 = ref Start(earth, 6, from), m7 = ref Start(earth, 7, from), m8 = ref Start(earth, 8, from);
        ref double px = ref path.X[0], py = ref path.Y[0], pz = ref path.Z[0], pr = ref path.RadiusSquared[0];
        for (int i = 0; i < count; i += T.Count)
        {
            T x = Load<T>(ref tx, i), y = Load<T>(ref ty, i), z = Load<T>(ref tz, i);
            T ex = Dot(Load<T>(ref m0, i), Load<T>(ref m1, i), Load<T>(ref m2, i), x, y, z);
            T ey = Dot(Load<T>(ref m3, i), Load<T>(ref m4, i), Load<T>(ref m5, i), x, y, z);
            T ez = Dot(Load<T>(ref m6, i), Load<T>(ref m7, i), Load<T>(ref m8, i), x, y, z);
            ex.Store(ref Unsafe.Add(ref px, i));
            ey.Store(ref Unsafe.Add(ref py, i));
            ez.Store(ref Unsafe.Add(ref pz, i));
            Dot(ex, ey, ez, ex, ey, ez).Store(ref Unsafe.Add(ref pr, i));
        }
    }

    /// <summary>Bounds for one block of 64 intervals, counted from the first of the columns.</summary>
    public static PathBounds Bounds<T>(PathColumns path, int block, double h)
        where T : struct, ILanes<T>
    {
        int first = block * BlockLength;
        Span<double> largest = stackalloc double[Orders];
        LargestDifferences<T>(ref path.X[first], ref path.Y[first], ref path.Z[first], largest);
        (double nearest, double farthest) = Extent<T>(path.RadiusSquared.Slice(first, Samples));

        // Down the chain of orders: a derivative differs from a difference quotient near by at most a share of a step
        // times the next derivative. The fourth and the eighth carry the allowances; SatellitePathTests measures them.
        double snap = 2.0 * largest[3] / (h * h * h * h);
        double jerk = (largest[2] / (h * h * h)) + (h * snap);
        double acceleration = (largest[1] / (h * h)) + (5.0 / 6.0 * h * jerk);
        double speed = (largest[0] / h) + (0.5 * h * acceleration);
        double sag = acceleration * h * h / 8.0, radius = Math.Sqrt(farthest) + sag;
        return new(
            speed, acceleration, jerk, Math.Max(0.0, Math.Sqrt(nearest) - sag), radius,
            (largest[4] / 20.0) + (SatellitePath.NoiseRatio * radius));
    }

    private static ref double Start(EarthTable earth, int element, long from) =>
        ref Unsafe.AsRef(in earth.Column(element, from)[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Load<T>(ref double start, int i)
        where T : struct, ILanes<T> => T.Load(ref Unsafe.Add(ref start, i));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Dot<T>(T a, T b, T c, T x, T y, T z)
        where T : struct, ILanes<T> =>
        T.FusedMultiplyAdd(c, z, T.FusedMultiplyAdd(b, y, a * x));

    /// <summary>The largest lengths of the differences of orders 1, 2, 3, 4 and 8.</summary>
    [SkipLocalsInit]
    private static void LargestDifferences<T>(ref double x, ref double y, ref double z, Span<double> largest)
        where T : struct, ILanes<T>
    {
        T m1 = T.Splat(0.0), m2 = m1, m3 = m1, m4 = m1, m8 = m1, zero = m1;
        for (int i = 0; i < Places; i += T.Count)
        {
            T s1 = zero, s2 = zero, s3 = zero, s4 = zero, s8 = zero;
            AddSquares(ref Unsafe.Add(ref x, i), ref s1, ref s2, ref s3, ref s4, ref s8);
            AddSquares(ref Unsafe.Add(ref y, i), ref s1, ref s2, ref s3, ref s4, ref s8);
            AddSquares(ref Unsafe.Add(ref z, i), ref s1, ref s2, ref s3, ref s4, ref s8);
            (m1, m2, m3) = (Larger(m1, s1), Larger(m2, s2), Larger(m3, s3));
            (m4, m8) = (Larger(m4, s4), Larger(m8, s8));
        }

        Span<double> lanes = stackalloc double[Orders * 8];
        m1.Store(ref lanes[0]);
        m2.Store(ref lanes[8]);
        m3.Store(ref lanes[16]);
        m4.Store(ref lanes[24]);
        m8.Store(ref lanes[32]);
        for (int order = 0; order < Orders; order++)
        {
            double square = 0.0;
            foreach (double lane in lanes.Slice(8 * order, T.Count))
                square = Math.Max(square, lane);
            largest[order] = Math.Sqrt(square);
        }
    }

    /// <summary>
    /// Adds the squares of one coordinate's differences; a method of its own, or there are more locals than the
    /// compiler keeps in registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddSquares<T>(ref double x, ref T s1, ref T s2, ref T s3, ref T s4, ref T s8)
        where T : struct, ILanes<T>
    {
        T a0 = Load<T>(ref x, 0), a1 = Load<T>(ref x, 1), a2 = Load<T>(ref x, 2), a3 = Load<T>(ref x, 3);
        T a4 = Load<T>(ref x, 4), a5 = Load<T>(ref x, 5), a6 = Load<T>(ref x, 6), a7 = Load<T>(ref x, 7);
        T a8 = Load<T>(ref x, 8);
        (a0, a1, a2, a3) = (a1 - a0, a2 - a1, a3 - a2, a4 - a3);
        (a4, a5, a6, a7) = (a5 - a4, a6 - a5, a7 - a6, a8 - a7);
        s1 = T.FusedMultiplyAdd(a0, a0, s1);
        (a0, a1, a2, a3, a4, a5, a6) = (a1 - a0, a2 - a1, a3 - a2, a4 - a3, a5 - a4, a6 - a5, a7 - a6);
        s2 = T.FusedMultiplyAdd(a0, a0, s2);
        (a0, a1, a2, a3, a4, a5) = (a1 - a0, a2 - a1, a3 - a2, a4 - a3, a5 - a4, a6 - a5);
        s3 = T.FusedMultiplyAdd(a0, a0, s3);
        (a0, a1, a2, a3, a4) = (a1 - a0, a2 - a1, a3 - a2, a4 - a3, a5 - a4);
        s4 = T.FusedMultiplyAdd(a0, a0, s4);
        (a0, a1, a2, a3) = (a1 - a0, a2 - a1, a3 - a2, a4 - a3);
        (a0, a1, a2) = (a1 - a0, a2 - a1, a3 - a2);
        (a0, a1) = (a1 - a0, a2 - a1);
        a0 = a1 - a0;
        s8 = T.FusedMultiplyAdd(a0, a0, s8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Larger<T>(T a, T b)
        where T : struct, ILanes<T> => T.Select(T.LessThan(a, b), b, a);

    private static (double Smallest, double Largest) Extent<T>(Span<double> column)
        where T : struct, ILanes<T>
    {
        T low = Load<T>(ref column[0], 0), high = low;
        for (int i = T.Count; i < Samples; i += T.Count)
        {
            T here = Load<T>(ref column[0], i);
            low = T.Select(T.LessThan(here, low), here, low);
            high = T.Select(T.LessThan(high, here), here, high);
        }

        Span<double> lows = stackalloc double[8], highs = stackalloc double[8];
        low.Store(ref lows[0]);
        high.Store(ref highs[0]);
        for (int i = 1; i < T.Count; i++)
        {
            lows[0] = Math.Min(lows[0], lows[i]);
            highs[0] = Math.Max(highs[0], highs[i]);
        }

        return (lows[0], highs[0]);
    }
}
