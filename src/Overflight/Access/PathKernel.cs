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

    /// <summary>Bounds for the block whose first interval has a number, counted from the first of the columns.</summary>
    public static PathBounds Bounds<T>(PathColumns path, int block, double h)
        where T : struct, ILanes<T>
    {
        int first = block * BlockLength;
        Span<double> x = stackalloc double[Samples + 8], y = stackalloc double[Samples + 8];
        Span<double> z = stackalloc double[Samples + 8];
        path.X.AsSpan(first, Samples).CopyTo(x);
        path.Y.AsSpan(first, Samples).CopyTo(y);
        path.Z.AsSpan(first, Samples).CopyTo(z);
        Span<double> largest = stackalloc double[9];
        for (int order = 1; order <= 8; order++)
        {
            Difference<T>(x);
            Difference<T>(y);
            Difference<T>(z);
            if (order is <= 4 or 8)
                largest[order] = Math.Sqrt(LargestSquare<T>(x, y, z));
        }

        (double nearest, double farthest) = Extent<T>(path.RadiusSquared.AsSpan(first, Samples));

        // Down the chain of orders: a derivative differs from a difference quotient near by at most a share of a step
        // times the next derivative. The fourth and the eighth carry the allowances; PathBoundsTests measures them.
        double snap = 2.0 * largest[4] / (h * h * h * h);
        double jerk = (largest[3] / (h * h * h)) + (h * snap);
        double acceleration = (largest[2] / (h * h)) + (5.0 / 6.0 * h * jerk);
        double speed = (largest[1] / h) + (0.5 * h * acceleration);
        double sag = acceleration * h * h / 8.0, radius = Math.Sqrt(farthest) + sag;
        return new(
            speed, acceleration, jerk, Math.Max(0.0, Math.Sqrt(nearest) - sag), radius,
            (largest[8] / 20.0) + (SatellitePath.NoiseRatio * radius));
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

    private static void Difference<T>(Span<double> column)
        where T : struct, ILanes<T>
    {
        ref double start = ref column[0];
        for (int i = 0; i < Samples; i += T.Count)
        {
            T here = Load<T>(ref start, i);
            (Load<T>(ref start, i + 1) - here).Store(ref Unsafe.Add(ref start, i));
        }
    }

    private static double LargestSquare<T>(Span<double> x, Span<double> y, Span<double> z)
        where T : struct, ILanes<T>
    {
        T largest = T.Splat(0.0);
        for (int i = 0; i < Places; i += T.Count)
        {
            T a = Load<T>(ref x[0], i), b = Load<T>(ref y[0], i), c = Load<T>(ref z[0], i);
            T square = Dot(a, b, c, a, b, c);
            largest = T.Select(T.LessThan(largest, square), square, largest);
        }

        Span<double> lanes = stackalloc double[8];
        largest.Store(ref lanes[0]);
        double result = 0.0;
        for (int i = 0; i < T.Count; i++)
            result = Math.Max(result, lanes[i]);
        return result;
    }

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
