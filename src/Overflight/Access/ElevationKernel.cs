// Plan, over lanes, for the intervals in which f = ρ·n − sin ε·|ρ| may cross zero:
//   1 Stage: ρ·n and |ρ|² at the eight samples about the interval;
//   2 Solve: both as polynomials of degree 7 (Interpolation8), from which f, its rate and the bend of it in the middle
//     of the interval; decide whether there is one crossing or none, and find it by Newton's method.
using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>The sweep for elevations above a limit, over lanes.</summary>
internal static class ElevationKernel
{
    private const int NewtonSteps = 3;

    /// <summary>Writes ρ·n and |ρ|² at eight samples into the columns of a candidate.</summary>
    [SkipLocalsInit]
    public static void Stage<T>(PathColumns path, int from, in SiteGeometry site, CandidateColumns candidates, int to)
        where T : struct, ILanes<T>
    {
        ref double x = ref path.X[from], y = ref path.Y[from], z = ref path.Z[from];
        T nx = T.Splat(site.Up.X), ny = T.Splat(site.Up.Y), nz = T.Splat(site.Up.Z);
        T sx = T.Splat(site.Position.X), sy = T.Splat(site.Position.Y), sz = T.Splat(site.Position.Z);
        Span<double> up = stackalloc double[8], square = stackalloc double[8];
        for (int i = 0; i < 8; i += T.Count)
        {
            T dx = Load<T>(ref x, i) - sx, dy = Load<T>(ref y, i) - sy, dz = Load<T>(ref z, i) - sz;
            Dot(nx, ny, nz, dx, dy, dz).Store(ref up[i]);
            Dot(dx, dy, dz, dx, dy, dz).Store(ref square[i]);
        }

        ref double u = ref candidates.Up(0)[to], q = ref candidates.Square(0)[to];
        for (int i = 0; i < 8; i++)
        {
            Unsafe.Add(ref u, i * CandidateColumns.Stride) = up[i];
            Unsafe.Add(ref q, i * CandidateColumns.Stride) = square[i];
        }
    }

    /// <summary>Decides and solves the first so many candidates.</summary>
    /// <param name="candidates">The candidates; their columns of samples become coefficients.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="sine">sin ε.</param>
    /// <param name="h">The step, seconds.</param>
    public static void Solve<T>(CandidateColumns candidates, int count, double sine, double h)
        where T : struct, ILanes<T>
    {
        for (int i = 0; i < count; i += T.Count)
        {
            ToCoefficients<T>(ref candidates.Up(0)[i]);
            ToCoefficients<T>(ref candidates.Square(0)[i]);
            Judge<T>(candidates, i, sine, h);
            Newton<T>(candidates, i, sine, h);
        }
    }

    /// <summary>Eight samples become the eight coefficients of powers of u = share − ½.</summary>
    private static void ToCoefficients<T>(ref double first)
        where T : struct, ILanes<T>
    {
        const int stride = CandidateColumns.Stride;
        T s0, s1, s2, s3, d0, d1, d2, d3;
        (s0, d0) = Halves<T>(ref first, 0, 1.0 / 0.5);
        (s1, d1) = Halves<T>(ref first, 1, 1.0 / 1.5);
        (s2, d2) = Halves<T>(ref first, 2, 1.0 / 2.5);
        (s3, d3) = Halves<T>(ref first, 3, 1.0 / 3.5);
        for (int k = 0; k < 4; k++)
        {
            ReadOnlySpan<double> row = Interpolation8.Cubic.Slice(4 * k, 4);
            T c0 = T.Splat(row[0]), c1 = T.Splat(row[1]), c2 = T.Splat(row[2]), c3 = T.Splat(row[3]);
            T even = T.FusedMultiplyAdd(c3, s3, Dot(c0, c1, c2, s0, s1, s2));
            T odd = T.FusedMultiplyAdd(c3, d3, Dot(c0, c1, c2, d0, d1, d2));
            even.Store(ref Unsafe.Add(ref first, 2 * k * stride));
            odd.Store(ref Unsafe.Add(ref first, ((2 * k) + 1) * stride));
        }
    }

    /// <summary>The even and odd halves of the samples at ±(j + ½), the odd one divided by j + ½.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Even, T Odd) Halves<T>(ref double first, int j, double inverse)
        where T : struct, ILanes<T>
    {
        T after = T.Load(ref Unsafe.Add(ref first, (4 + j) * CandidateColumns.Stride));
        T before = T.Load(ref Unsafe.Add(ref first, (3 - j) * CandidateColumns.Stride));
        T half = T.Splat(0.5);
        return (half * (after + before), half * T.Splat(inverse) * (after - before));
    }

    /// <summary>
    /// Whether the bend keeps its sign through the interval, or the parabola of the largest bend decides: as in
    /// CrossingSearch, but with the bend at hand.
    /// </summary>
    private static void Judge<T>(CandidateColumns c, int i, double sine, double h)
        where T : struct, ILanes<T>
    {
        T zero = T.Splat(0.0), one = T.Splat(1.0), half = T.Splat(0.5), size = T.Splat(Math.Abs(sine));
        T perS = T.Splat(1.0 / h), perS2 = T.Splat(2.0 / (h * h));
        T upBend = perS2 * T.Load(ref c.Up(2)[i]);
        T square = T.Load(ref c.Square(0)[i]), squareRate = perS * T.Load(ref c.Square(1)[i]);
        T squareBend = perS2 * T.Load(ref c.Square(2)[i]);
        T range = T.Sqrt(square);
        T rangeRate = half * squareRate / range;
        T rangeBend = ((half * squareBend) - (rangeRate * rangeRate)) / range;
        T bend = upBend - (T.Splat(sine) * rangeBend);

        // |ρ|‴ ≤ J + 3·V·A/d + 1.155·V³/d².
        T v = T.Load(ref c.Speed[i]), a = T.Load(ref c.Acceleration[i]), jerk = T.Load(ref c.Jerk[i]);
        T d = range - (half * T.Splat(h) * v);
        d = T.Select(T.LessThan(d, one), one, d);
        T turning = v / d;
        T third = jerk + (size * (jerk + (turning * ((T.Splat(3.0) * a) + (T.Splat(1.155) * turning * v)))));
        T slack = T.FusedMultiplyAdd(
            third, T.Splat(0.5 * h), T.Splat(10.0 / (h * h)) * T.Load(ref c.Error[i]));
        T bendMax = T.Abs(bend) + slack;

        bend.Store(ref c.Bend[i]);
        T f0 = T.Load(ref c.Before[i]), f1 = T.Load(ref c.After[i]);
        T isIn0 = T.LessThan(T.Splat(-double.Epsilon), f0), isIn1 = T.LessThan(T.Splat(-double.Epsilon), f1);
        T rise = T.Abs(f1 - f0), swing = bendMax * T.Splat(h * h);
        T size0 = T.Abs(f0), size1 = T.Abs(f1);
        T mean = half * (size0 + size1);
        T monotone = T.LessThan(half * swing, rise);
        T clear = T.LessThan((T.Splat(0.125) * swing) + (rise * rise / (swing + swing)), mean);
        T quiet = T.MaskOr(monotone, clear);
        T bothIn = T.MaskAnd(isIn0, isIn1);
        T bendsAway = T.Select(bothIn, T.LessThan(bend, -slack), T.LessThan(slack, bend));
        T keepsBend = T.LessThan(slack, T.Abs(bend));
        T single = T.MaskOr(keepsBend, T.LessThan(swing, rise));

        T slow = T.Splat(CandidateColumns.Undecided);
        T same = T.Select(T.MaskOr(quiet, bendsAway), T.Splat(CandidateColumns.Nothing), slow);
        T differ = T.Select(single, T.Splat(CandidateColumns.OneCrossing), slow);
        T crosses = T.MaskOr(T.LessThan(T.Select(isIn0, one, zero), T.Select(isIn1, one, zero)),
            T.LessThan(T.Select(isIn1, one, zero), T.Select(isIn0, one, zero)));
        T.Select(crosses, differ, same).Store(ref c.Verdict[i]);
    }

    private static void Newton<T>(CandidateColumns c, int i, double sine, double h)
        where T : struct, ILanes<T>
    {
        T half = T.Splat(0.5), s = T.Splat(sine), sHalf = T.Splat(0.5 * sine), u = Start<T>(c, i, h) - half;
        T slope = T.Splat(0.0), step = half;
        for (int n = 0; n < NewtonSteps; n++)
        {
            (T up, T upRate) = Polynomial(ref c.Up(0)[i], u);
            (T square, T squareRate) = Polynomial(ref c.Square(0)[i], u);
            T range = T.Sqrt(square);
            T f = up - (s * range);
            slope = T.FusedNegatedMultiplyAdd(sHalf, squareRate / range, upRate);
            step = f / slope;
            u = Limited(u - step, half);
        }

        (u + half).Store(ref c.Share[i]);
        (T.Splat(1.0 / h) * slope).Store(ref c.Slope[i]);
        T.Abs(step).Store(ref c.LastStep[i]);
    }

    /// <summary>
    /// Where the parabola through both ends with the bend of the middle is zero, as a share of the interval; the
    /// straight line where it has no zero.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Start<T>(CandidateColumns c, int i, double h)
        where T : struct, ILanes<T>
    {
        T f0 = T.Load(ref c.Before[i]), rise = T.Load(ref c.After[i]) - f0;
        T square = T.Splat(0.5 * h * h) * T.Load(ref c.Bend[i]), linear = rise - square;
        T under = (linear * linear) - (T.Splat(4.0) * square * f0);
        T root = T.Sqrt(T.Select(T.LessThan(T.Splat(0.0), under), under, rise * rise));
        return -(f0 + f0) / (linear + T.Select(T.LessThan(T.Splat(0.0), rise), root, -root));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Limited<T>(T u, T limit)
        where T : struct, ILanes<T>
    {
        T inside = T.Select(T.LessThan(u, limit), u, limit);
        return T.Select(T.LessThan(-limit, inside), inside, -limit);
    }

    /// <summary>A polynomial of degree 7 and its derivative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Value, T Rate) Polynomial<T>(ref double first, T u)
        where T : struct, ILanes<T>
    {
        T value = T.Load(ref Unsafe.Add(ref first, 7 * CandidateColumns.Stride)), rate = value;
        for (int k = 6; k >= 1; k--)
        {
            value = T.FusedMultiplyAdd(value, u, T.Load(ref Unsafe.Add(ref first, k * CandidateColumns.Stride)));
            rate = T.FusedMultiplyAdd(rate, u, value);
        }

        return (T.FusedMultiplyAdd(value, u, T.Load(ref first)), rate);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Load<T>(ref double start, int i)
        where T : struct, ILanes<T> => T.Load(ref Unsafe.Add(ref start, i));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Dot<T>(T a, T b, T c, T x, T y, T z)
        where T : struct, ILanes<T> =>
        T.FusedMultiplyAdd(c, z, T.FusedMultiplyAdd(b, y, a * x));
}
