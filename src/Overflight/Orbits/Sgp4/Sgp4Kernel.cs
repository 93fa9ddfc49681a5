// SGP4: Hoots & Roehrich, Spacetrack Report No. 3 (1980), section 6, with the corrections of Vallado, Crawford, Hujsak
// & Kelso, AIAA 2006-6753. Plan, over blocks of 128 samples that stay in cache, each stage a short loop over lanes:
//   1 secular rates, drag and long-period terms: NearEarthKernel, DeepSpaceKernel;
//   2 Kepler's equation in the equinoctial form, for the small difference δ between eccentric and mean argument of
//     latitude: with the sine s and cosine c of the mean one, A = axN s − ayN c and B = axN c + ayN s,
//     it reads δ = A cos δ + B sin δ;
//   3 short-period terms;
//   4 position and velocity.
// No arctangent is needed: corrections to angles whose sine and cosine are known are small rotations. A lane's result
// never depends on its neighbours: where lanes differ in what they need, each selects its own.
using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>Stages 2 to 4 for any orbit at any times.</summary>
internal static class Sgp4Kernel
{
    /// <summary>Up to this eccentricity two Newton steps solve Kepler's equation.</summary>
    private const double SeriesMax = 0.1;

    /// <summary>Largest angle for <see cref="Turn{T}"/>, radians: there it leaves 5e-15.</summary>
    private const double TurnMax = 0.03;

    private const int KeplerIterationsMax = 20;

    /// <summary>Sine and cosine of an angle within <see cref="TurnMax"/> of zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sin, T Cos) Turn<T>(T x)
        where T : struct, ILanes<T>
    {
        T z = x * x;
        T s = T.FusedMultiplyAdd(z, T.Splat(1.0 / 120.0), T.Splat(-1.0 / 6.0));
        T c = T.FusedMultiplyAdd(z, T.Splat(-1.0 / 720.0), T.Splat(1.0 / 24.0));
        c = T.FusedMultiplyAdd(z, c, T.Splat(-0.5));
        return (T.FusedMultiplyAdd(z * x, s, x), T.FusedMultiplyAdd(z, c, T.Splat(1.0)));
    }

    /// <summary>
    /// Sine and cosine of an angle that is hardly ever larger than <see cref="TurnMax"/>: only an orbit that runs
    /// through the Earth has short-period terms so large.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Sin, T Cos) AnyTurn<T>(T x)
        where T : struct, ILanes<T>
    {
        (T sin, T cos) = Turn(x);
        T large = T.LessThan(T.Splat(TurnMax), T.Abs(x));
        return T.Any(large) ? LargeTurn(x, large, sin, cos) : (sin, cos);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (T Sin, T Cos) LargeTurn<T>(T x, T large, T sin, T cos)
        where T : struct, ILanes<T>
    {
        (T largeSin, T largeCos) = Elementary.SinCos(x);
        return (T.Select(large, largeSin, sin), T.Select(large, largeCos, cos));
    }

    /// <summary>Sine and cosine of a sum of angles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Sin, T Cos) Rotate<T>((T Sin, T Cos) angle, (T Sin, T Cos) by)
        where T : struct, ILanes<T> => (
        T.FusedMultiplyAdd(angle.Sin, by.Cos, angle.Cos * by.Sin),
        T.FusedMultiplySubtract(angle.Cos, by.Cos, angle.Sin * by.Sin));

    /// <summary>Any eccentricity: lanes above 0.1 iterate until they have converged.</summary>
    public static void Kepler<T>(Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        T limit = T.Splat(SeriesMax * SeriesMax);
        for (int i = 0; i < count; i += T.Count)
        {
            (T a, T b) = KeplerTerms<T>(w, i);
            (T delta, (T sin, T cos)) = SolveSeries(a, b);
            T eccentric = T.LessThan(limit, T.FusedMultiplyAdd(a, a, b * b));
            if (T.Any(eccentric))
            {
                (T x, (T sinX, T cosX)) = Iterate(a, b, eccentric);
                delta = T.Select(eccentric, x, delta);
                sin = T.Select(eccentric, sinX, sin);
                cos = T.Select(eccentric, cosX, cos);
            }

            StoreKepler(w, i, a, b, delta, (sin, cos));
        }
    }

    /// <summary>A = e sin E and B = e cos E at the mean argument of latitude.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T A, T B) KeplerTerms<T>(Sgp4Workspace w, int i)
        where T : struct, ILanes<T>
    {
        T axN = T.Load(in w.AxN[i]), ayN = T.Load(in w.AyN[i]);
        T s = T.Load(in w.SinU[i]), c = T.Load(in w.CosU[i]);
        return (T.FusedMultiplySubtract(axN, s, ayN * c), T.FusedMultiplyAdd(axN, c, ayN * s));
    }

    /// <summary>δ as a series: A (1 + B + B² − A²/2), off by about e⁴.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T KeplerStart<T>(T a, T b)
        where T : struct, ILanes<T> =>
        a * T.FusedMultiplyAdd(T.Splat(-0.5) * a, a, T.FusedMultiplyAdd(b, b, T.Splat(1.0) + b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Delta, (T Sin, T Cos) Turn) SolveSeries<T>(T a, T b)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), minusHalf = T.Splat(-0.5);
        T x = KeplerStart(a, b);
        T z = x * x;
        T sin = T.FusedMultiplyAdd(z, T.Splat(-1.0 / 5040.0), T.Splat(1.0 / 120.0));
        sin = T.FusedMultiplyAdd(z * x, T.FusedMultiplyAdd(z, sin, T.Splat(-1.0 / 6.0)), x);
        T cos = T.FusedMultiplyAdd(z, T.Splat(1.0 / 40320.0), T.Splat(-1.0 / 720.0));
        cos = T.FusedMultiplyAdd(z, cos, T.Splat(1.0 / 24.0));
        cos = T.FusedMultiplyAdd(z, T.FusedMultiplyAdd(z, cos, minusHalf), one);

        // The first step may be 3e-4: its turn keeps the square and the cube. The second is below 1e-8.
        T step = NewtonStep(a, b, x, sin, cos);
        T square = minusHalf * step * step;
        T turn = T.FusedMultiplyAdd(step * T.Splat(1.0 / 3.0), square, step);
        (sin, cos) = (
            T.FusedMultiplyAdd(turn, cos, T.FusedMultiplyAdd(square, sin, sin)),
            T.FusedNegatedMultiplyAdd(turn, sin, T.FusedMultiplyAdd(square, cos, cos)));
        x += step;
        T last = NewtonStep(a, b, x, sin, cos);
        return (x + last, (T.FusedMultiplyAdd(last, cos, sin), T.FusedNegatedMultiplyAdd(last, sin, cos)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T NewtonStep<T>(T a, T b, T x, T sin, T cos)
        where T : struct, ILanes<T> =>
        T.FusedMultiplyAdd(a, cos, T.FusedMultiplyAdd(b, sin, -x)) /
            T.FusedMultiplyAdd(a, sin, T.FusedMultiplyAdd(-b, cos, T.Splat(1.0)));

    /// <summary>Newton's method with steps of 0.95 at most, as AIAA 2006-6753 limits them.</summary>
    private static (T Delta, (T Sin, T Cos) Turn) Iterate<T>(T a, T b, T active)
        where T : struct, ILanes<T>
    {
        T tolerance = T.Splat(1e-8), stepMax = T.Splat(0.95), zero = T.Splat(0.0);
        T x = zero, sin = zero, cos = T.Splat(1.0);
        for (int iteration = 0; iteration < KeplerIterationsMax && T.Any(active); iteration++)
        {
            // A lane that has converged keeps its values, so that its neighbours cannot change its bits.
            (T newSin, T newCos) = Elementary.SinCos(x);
            T step = NewtonStep(a, b, x, newSin, newCos);
            T size = T.Abs(step);
            T limited = T.Select(T.LessThan(step, zero), -stepMax, stepMax);
            step = T.Select(T.LessThan(size, stepMax), step, limited);

            // The step just taken turns the sine and cosine along; it counts once it is small.
            T square = T.Splat(-0.5) * step * step;
            T turnedSin = T.FusedMultiplyAdd(step, newCos, T.FusedMultiplyAdd(square, newSin, newSin));
            T turnedCos = T.FusedNegatedMultiplyAdd(step, newSin, T.FusedMultiplyAdd(square, newCos, newCos));
            sin = T.Select(active, turnedSin, sin);
            cos = T.Select(active, turnedCos, cos);
            x = T.Select(active, x + step, x);
            active = T.MaskAnd(active, T.LessThan(tolerance, size));
        }

        return (x, (sin, cos));
    }

    /// <summary>e sin E is δ itself: that is Kepler's equation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreKepler<T>(Sgp4Workspace w, int i, T a, T b, T delta, (T Sin, T Cos) turn)
        where T : struct, ILanes<T>
    {
        (T sin, T cos) = Rotate((T.Load(in w.SinU[i]), T.Load(in w.CosU[i])), turn);
        sin.Store(ref w.SinU[i]);
        cos.Store(ref w.CosU[i]);
        delta.Store(ref w.ESinE[i]);
        T.FusedMultiplySubtract(b, turn.Cos, a * turn.Sin).Store(ref w.ECosE[i]);
    }

    /// <summary>Stage 3: the true argument of latitude, distance and rates, with short-period terms.</summary>
    public static void ShortPeriod<T>(Sgp4Coefficients c, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), half = T.Splat(0.5), halfJ2 = T.Splat(0.5 * Wgs72.J2);
        T a0 = T.Splat(c.SemiMajorAxis), inverseA = T.Splat(1.0 / c.SemiMajorAxis);
        T inverseRootA = T.Splat(Math.Sqrt(1.0 / c.SemiMajorAxis));
        for (int i = 0; i < count; i += T.Count)
        {
            var incl = new InclinationFactors<T>(T.Load(in w.SinI[i]), T.Load(in w.CosI[i]));
            T axN = T.Load(in w.AxN[i]), ayN = T.Load(in w.AyN[i]), axisFactor = T.Load(in w.AxisFactor[i]);
            T e2 = T.FusedMultiplyAdd(axN, axN, ayN * ayN);
            T shape = one - e2;
            (T beta, T g) = Root(shape);

            // One division serves a/r, √(a₀/a) and 1/(1 − e²).
            T q = one - T.Load(in w.ECosE[i]), eSinE = T.Load(in w.ESinE[i]);
            T shapeFactor = shape * axisFactor;
            T inverse = one / (q * shapeFactor);
            T aOverR = inverse * shapeFactor;
            T inverseQ = inverse * q;
            T inverseFactor = inverseQ * shape, inverseShape = inverseQ * axisFactor;
            T rootA = inverseRootA * inverseFactor;
            T inverseP = inverseA * inverseFactor * inverseFactor * inverseShape;
            T k1 = halfJ2 * inverseP, k2 = k1 * inverseP;
            T h = aOverR * rootA;

            T m = eSinE * g;
            T sinU = aOverR * T.FusedNegatedMultiplyAdd(axN, m, T.Load(in w.SinU[i]) - ayN);
            T cosU = aOverR * T.FusedMultiplyAdd(ayN, m, T.Load(in w.CosU[i]) - axN);
            T sin2U = (sinU + sinU) * cosU, cos2U = T.FusedNegatedMultiplyAdd(sinU + sinU, sinU, one);

            T r = a0 * axisFactor * axisFactor * q;
            T rK = T.FusedMultiplyAdd(
                r, T.FusedNegatedMultiplyAdd(k2 * incl.Oblate, beta, one), half * incl.Sin2 * k1 * cos2U);
            T rate = k1 * rootA * rootA * rootA;
            rK.Store(ref w.R[i]);
            T.FusedNegatedMultiplyAdd(rate * incl.Sin2, sin2U, eSinE * h).Store(ref w.RDot[i]);
            T.FusedMultiplyAdd(rate, T.FusedMultiplyAdd(incl.Sin2, cos2U, incl.Oblate), beta * h).Store(ref w.RvDot[i]);
            StoreStatus(w, i, shape, rK);

            T turnU = k2 * incl.ForU * sin2U;
            (T sin, T cos) = Rotate((sinU, cosU), AnyTurn(turnU));
            sin.Store(ref w.SinU[i]);
            cos.Store(ref w.CosU[i]);
            (k2 * incl.ForI * cos2U).Store(ref w.InclinationTurn[i]);
            T.FusedMultiplyAdd(k2 * incl.ForNode, sin2U, T.Load(in w.NodeTurn[i])).Store(ref w.NodeTurn[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Root, T Inverse) Root<T>(T shape)
        where T : struct, ILanes<T>
    {
        T beta = T.Sqrt(shape);
        return (beta, T.Splat(1.0) / (T.Splat(1.0) + beta));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreStatus<T>(Sgp4Workspace w, int i, T shape, T r)
        where T : struct, ILanes<T>
    {
        T status = T.Load(in w.Status[i]);
        status = Fail(status, T.LessThan(shape, T.Splat(0.0)), PropagationStatus.SemiLatusRectumNegative);
        Fail(status, T.LessThan(r, T.Splat(1.0)), PropagationStatus.Decayed).Store(ref w.Status[i]);
    }

    /// <summary>Stage 4: metres and metres per second, TEME; not-a-number where the status is an error.</summary>
    public static void State<T>(Sgp4Workspace w, int count, bool hasVelocity)
        where T : struct, ILanes<T>
    {
        T lengthUnit = T.Splat(Wgs72.EarthRadiusKm * 1000.0);
        T speedUnit = T.Splat(Wgs72.EarthRadiusKm * 1000.0 * Wgs72.KePerSecond);
        for (int i = 0; i < count; i += T.Count)
        {
            T turnI = T.Load(in w.InclinationTurn[i]), turnNode = T.Load(in w.NodeTurn[i]);
            (T sinI, T cosI) = Rotate((T.Load(in w.SinI[i]), T.Load(in w.CosI[i])), AnyTurn(turnI));
            (T sinN, T cosN) = Rotate((T.Load(in w.SinNode[i]), T.Load(in w.CosNode[i])), AnyTurn(turnNode));
            T sinU = T.Load(in w.SinU[i]), cosU = T.Load(in w.CosU[i]);
            T mx = -(sinN * cosI), my = cosN * cosI;
            T ux = T.FusedMultiplyAdd(mx, sinU, cosN * cosU), uy = T.FusedMultiplyAdd(my, sinU, sinN * cosU);
            T good = T.LessThan(T.Load(in w.Status[i]), T.Splat(0.5)), nan = T.Splat(double.NaN);
            T r = T.Select(good, lengthUnit * T.Load(in w.R[i]), nan), speed = T.Select(good, speedUnit, nan);
            T rDot = speed * T.Load(in w.RDot[i]), rvDot = speed * T.Load(in w.RvDot[i]);
            (r * ux).Store(ref w.State(0)[i]);
            (r * uy).Store(ref w.State(1)[i]);
            (r * (sinI * sinU)).Store(ref w.State(2)[i]);
            if (!hasVelocity)
                continue;
            T vx = T.FusedMultiplySubtract(mx, cosU, cosN * sinU), vy = T.FusedMultiplySubtract(my, cosU, sinN * sinU);
            T.FusedMultiplyAdd(rDot, ux, rvDot * vx).Store(ref w.State(3)[i]);
            T.FusedMultiplyAdd(rDot, uy, rvDot * vy).Store(ref w.State(4)[i]);
            T.FusedMultiplyAdd(rDot, sinI * sinU, rvDot * (sinI * cosU)).Store(ref w.State(5)[i]);
        }
    }

    /// <summary>Marks lanes with an error code unless they have one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Fail<T>(T status, T mask, PropagationStatus code)
        where T : struct, ILanes<T> =>
        T.Select(T.MaskAnd(mask, T.LessThan(status, T.Splat(0.5))), T.Splat((double)code), status);

    /// <summary>What the inclination brings to the short-period terms.</summary>
    private readonly struct InclinationFactors<T>
        where T : struct, ILanes<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public InclinationFactors(T sin, T cos)
        {
            T theta2 = cos * cos, one = T.Splat(1.0);
            Sin2 = one - theta2;
            Oblate = T.Splat(1.5) * T.FusedMultiplyAdd(T.Splat(3.0), theta2, -one);
            ForU = T.Splat(-0.25) * T.FusedMultiplyAdd(T.Splat(7.0), theta2, -one);
            ForNode = T.Splat(1.5) * cos;
            ForI = ForNode * sin;
        }

        public T Sin2 { get; }

        public T Oblate { get; }

        public T ForU { get; }

        public T ForNode { get; }

        public T ForI { get; }
    }
}
