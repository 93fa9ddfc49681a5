// SGP4 for near-Earth orbits of low eccentricity on an even grid of times: the equations of Sgp4Kernel, arranged for
// speed. The grid is cut into blocks of 128 samples at whole multiples of 128 steps from J2000.0, so that a sample's
// bits do not depend on where a caller's grid begins. Per block:
//   0 everything that is slow is expanded about the block's middle, and what the block can reach decides whether the
//     series below hold (Sgp4GridBlock); a block for which they do not goes the general way;
//   1 eccentricity and perigee: the middle's angles turned by tables of the sine and cosine of rate × τ, made once per
//     satellite; what is not linear in time is a small rotation on top;
//   2 Kepler's equation (see Sgp4Kernel) by a series and one Newton step;
//   3 short-period terms;
//   4 position and velocity.
// No sine, arctangent, square root or division is left. The loops are short on purpose: the processor works on
// several turns of a short loop at a time, and the JIT compiler keeps its values in registers.
using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>One near-Earth satellite on an even grid, over lanes.</summary>
internal static class Sgp4GridKernel
{
    public const double LengthUnitM = Wgs72.EarthRadiusKm * 1000.0;

    private static readonly double SpeedUnitMPerS = LengthUnitM * Wgs72.KePerSecond;

    /// <summary>
    /// Samples <paramref name="first"/> to <paramref name="end"/> of a block, both multiples of eight.
    /// </summary>
    public static void Run<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end,
        in StateTarget target)
        where T : struct, ILanes<T>
    {
        if (c.IsSimple)
            WithoutDrift<T>(b, tables, w, first, end, target.XLines);
        else
            Drift<T>(c, b, tables, w, first, end, target.XLines);
        LongPeriod<T>(c, b, tables, w, first, end, target.YLines);
        Latitude<T>(b, tables, w, first, end, target.ZLines);
        Kepler<T>(w, first, end, target.VXLines);
        Perifocal<T>(c, b, tables, w, first, end, target.VYLines);
        ShortPeriod<T>(c, w, first, end, target.VZLines);
        State<T>(c, b, tables, w, first, end, target);
    }

    /// <summary>The block's middle turned by a table: sine and cosine of θ + rate × τ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Sin, T Cos) Angle<T>(T sin, T cos, LaneColumn sines, LaneColumn cosines, int i)
        where T : struct, ILanes<T> =>
        Sgp4Kernel.Rotate((sin, cos), (T.Load(in sines[i]), T.Load(in cosines[i])));

    /// <summary>a + b τ + c τ².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Quadratic<T>(T tau, T a, T b, T c)
        where T : struct, ILanes<T> => T.FusedMultiplyAdd(tau, T.FusedMultiplyAdd(tau, c, b), a);

    /// <summary>Sine and cosine of an angle within 0.0015: off by 2e-13 at most, there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Sin, T Cos) TinyTurn<T>(T x)
        where T : struct, ILanes<T>
    {
        T z = x * x;
        return (
            T.FusedMultiplyAdd(z * x, T.Splat(-1.0 / 6.0), x), T.FusedMultiplyAdd(z, T.Splat(-0.5), T.Splat(1.0)));
    }

    /// <summary>Sine and cosine of an angle within 0.004: off by 1e-14 at most, there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Sin, T Cos) SmallTurn<T>(T x)
        where T : struct, ILanes<T>
    {
        T z = x * x;
        T c = T.FusedMultiplyAdd(z, T.Splat(1.0 / 24.0), T.Splat(-0.5));
        return (T.FusedMultiplyAdd(z * x, T.Splat(-1.0 / 6.0), x), T.FusedMultiplyAdd(z, c, T.Splat(1.0)));
    }

    private static void WithoutDrift<T>(
        in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end,
        CacheLines next)
        where T : struct, ILanes<T>
    {
        T sinW = T.Splat(b.Perigee.Sin), cosW = T.Splat(b.Perigee.Cos);
        T e0 = T.Splat(b.Eccentricity0), e1 = T.Splat(b.Eccentricity1);
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);
            (T sin, T cos) = Angle(sinW, cosW, tables.PerigeeSin, tables.PerigeeCos, i);
            sin.Store(ref w.SinU[i]);
            cos.Store(ref w.CosU[i]);
            T.FusedMultiplyAdd(T.Load(in tables.Tau[i]), e1, e0).Store(ref w.Eccentricity[i]);
        }
    }

    /// <summary>With the drift that drag gives mean anomaly and perigee, once per revolution.</summary>
    private static void Drift<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end,
        CacheLines next)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), eta = T.Splat(c.Eta), drag = T.Splat(c.AnomalyDrag);
        T drift0 = T.Splat(-c.AnomalyDrag), drift1 = T.Splat(b.Drift1);
        T sinM0 = T.Splat(b.Anomaly.Sin), cosM0 = T.Splat(b.Anomaly.Cos);
        T sinM1 = T.Splat(b.DriftedAnomaly.Sin), cosM1 = T.Splat(b.DriftedAnomaly.Cos);
        T sinW = T.Splat(b.Perigee.Sin), cosW = T.Splat(b.Perigee.Cos);
        T c5 = T.Splat(-(c.BStar * c.C5)), e0 = T.Splat(b.Eccentricity0), e1 = T.Splat(b.Eccentricity1);
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);
            T tau = T.Load(in tables.Tau[i]), s = T.Load(in tables.AnomalySin[i]), k = T.Load(in tables.AnomalyCos[i]);
            T growth = T.FusedMultiplyAdd(eta, T.FusedMultiplySubtract(cosM0, k, sinM0 * s), one);
            T drift = T.FusedMultiplyAdd(drag * growth, growth * growth, T.FusedMultiplyAdd(drift1, tau, drift0));
            (T sinD, T cosD) = SmallTurn(drift);
            (T sinM, T cosM) = Sgp4Kernel.Rotate((sinM1, cosM1), (s, k));
            T sinDrifted = T.FusedMultiplyAdd(sinM, cosD, cosM * sinD);
            T.FusedMultiplyAdd(c5, sinDrifted, T.FusedMultiplyAdd(tau, e1, e0)).Store(ref w.Eccentricity[i]);
            (T sin, T cos) = Angle(sinW, cosW, tables.PerigeeSin, tables.PerigeeCos, i);
            T.FusedMultiplySubtract(sin, cosD, cos * sinD).Store(ref w.SinU[i]);
            T.FusedMultiplyAdd(cos, cosD, sin * sinD).Store(ref w.CosU[i]);
        }
    }

    /// <summary>
    /// e cos ω and e sin ω with long-period terms, and what the latitude has beyond linear motion.
    /// </summary>
    private static void LongPeriod<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end,
        CacheLines next)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), longPeriodY = T.Splat(c.LongPeriodY), longPeriodL = T.Splat(c.LongPeriodL);
        T a0 = T.Splat(b.InverseAxis.A), a1 = T.Splat(b.InverseAxis.B), a2 = T.Splat(b.InverseAxis.C);
        T l1 = T.Splat(b.Latitude1), l2 = T.Splat(b.Latitude2), l3 = T.Splat(b.Latitude3), l4 = T.Splat(b.Latitude4);
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);

            // 1/(1 − e²) to e⁴: what it multiplies is below 1e-3.
            T tau = T.Load(in tables.Tau[i]), e = T.Load(in w.Eccentricity[i]);
            T e2 = e * e;
            T k = Quadratic(tau, a0, a1, a2) * T.FusedMultiplyAdd(e2, e2, one + e2);
            T axN = e * T.Load(in w.CosU[i]);
            axN.Store(ref w.AxN[i]);
            T.FusedMultiplyAdd(k, longPeriodY, e * T.Load(in w.SinU[i])).Store(ref w.AyN[i]);
            T rest = tau * T.FusedMultiplyAdd(tau, Quadratic(tau, l2, l3, l4), l1);
            T.FusedMultiplyAdd(k * longPeriodL, axN, rest).Store(ref w.Latitude[i]);
        }
    }

    private static void Latitude<T>(
        in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end, CacheLines next)
        where T : struct, ILanes<T>
    {
        T sinL = T.Splat(b.Latitude.Sin), cosL = T.Splat(b.Latitude.Cos);
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);
            (T, T) linear = Angle(sinL, cosL, tables.LatitudeSin, tables.LatitudeCos, i);
            (T sin, T cos) = Sgp4Kernel.Rotate(linear, Sgp4Kernel.Turn(T.Load(in w.Latitude[i])));
            sin.Store(ref w.SinU[i]);
            cos.Store(ref w.CosU[i]);
        }
    }

    /// <summary>e ≤ 0.006: a series that is off by e⁴, and a Newton step whose slope needs no division.</summary>
    private static void Kepler<T>(Sgp4Workspace w, int first, int end, CacheLines next)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), minusHalf = T.Splat(-0.5);
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);
            (T a, T b) = Sgp4Kernel.KeplerTerms<T>(w, i);
            T x = Sgp4Kernel.KeplerStart(a, b);
            T z = x * x;
            T sin = T.FusedMultiplyAdd(z * x, T.Splat(-1.0 / 6.0), x);
            T cos = T.FusedMultiplyAdd(z, T.FusedMultiplyAdd(z, T.Splat(1.0 / 24.0), minusHalf), one);
            T step = T.FusedMultiplyAdd(a, cos, T.FusedMultiplySubtract(b, sin, x));
            step = T.FusedMultiplyAdd(step, b, step);
            sin = T.FusedMultiplyAdd(step, cos, sin);
            cos = T.FusedNegatedMultiplyAdd(step, x, cos);
            Sgp4Kernel.StoreKepler(w, i, a, b, x + step, (sin, cos));
        }
    }

    /// <summary>
    /// True argument of latitude, 1/p squared, and distance and rates (metres, metres per second) with their
    /// short-period terms.
    /// </summary>
    private static void Perifocal<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end,
        CacheLines next)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0);
        double theta2 = c.CosI * c.CosI, sin2 = 1.0 - theta2, oblate = 1.5 * ((3.0 * theta2) - 1.0);
        T forR1 = T.Splat(LengthUnitM * 0.25 * Wgs72.J2 * sin2), forR2 = T.Splat(0.5 * Wgs72.J2 * oblate);
        T forRate = T.Splat(0.5 * Wgs72.J2 * sin2), rateOblate = T.Splat(0.5 * Wgs72.J2 * oblate);
        T a0 = T.Splat(LengthUnitM * b.Axis.A), a1 = T.Splat(LengthUnitM * b.Axis.B);
        T a2 = T.Splat(LengthUnitM * b.Axis.C), a3 = T.Splat(LengthUnitM * b.Axis3);
        T i0 = T.Splat(b.InverseAxis.A), i1 = T.Splat(b.InverseAxis.B), i2 = T.Splat(b.InverseAxis.C);
        T h0 = T.Splat(SpeedUnitMPerS * b.InverseRoot.A), h1 = T.Splat(SpeedUnitMPerS * b.InverseRoot.B);
        T h2 = T.Splat(SpeedUnitMPerS * b.InverseRoot.C);
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);
            T axN = T.Load(in w.AxN[i]), ayN = T.Load(in w.AyN[i]), tau = T.Load(in tables.Tau[i]);
            T e2 = T.FusedMultiplyAdd(axN, axN, ayN * ayN);

            // 1/(1 + √(1 − e²)) and with it the root, 1/(1 − e²): e² ≤ 3.6e-5.
            T g = T.FusedMultiplyAdd(e2, T.FusedMultiplyAdd(e2, T.Splat(0.0625), T.Splat(0.125)), T.Splat(0.5));
            T beta = T.FusedNegatedMultiplyAdd(e2, g, one);
            T inverseA = Quadratic(tau, i0, i1, i2), inverseRoot = Quadratic(tau, h0, h1, h2);
            T inverseP = inverseA * T.FusedMultiplyAdd(e2, T.FusedMultiplyAdd(e2, one + e2, one), one);

            // 1/(1 − x) = (1 + x)(1 + x²)(1 + x⁴) for x ≤ 0.006.
            T x = T.Load(in w.ECosE[i]), eSinE = T.Load(in w.ESinE[i]);
            T x2 = x * x;
            T aOverR = T.FusedMultiplyAdd(one + x, x2, one + x);
            aOverR = T.FusedMultiplyAdd(aOverR, x2 * x2, aOverR);
            T m = eSinE * g, h = aOverR * inverseRoot;
            T sinU = aOverR * T.FusedNegatedMultiplyAdd(axN, m, T.Load(in w.SinU[i]) - ayN);
            T cosU = aOverR * T.FusedMultiplyAdd(ayN, m, T.Load(in w.CosU[i]) - axN);
            T twice = sinU + sinU;
            T sin2U = twice * cosU, cos2U = T.FusedNegatedMultiplyAdd(twice, sinU, one);
            T p2 = inverseP * inverseP;
            T r = T.FusedMultiplyAdd(tau, Quadratic(tau, a1, a2, a3), a0) * (one - x);
            r = T.FusedNegatedMultiplyAdd(r * p2, forR2 * beta, r);
            T.FusedMultiplyAdd(forR1 * inverseP, cos2U, r).Store(ref w.R[i]);
            T rate = inverseP * inverseA * inverseRoot;
            T.FusedMultiplySubtract(eSinE, h, rate * forRate * sin2U).Store(ref w.RDot[i]);
            T.FusedMultiplyAdd(beta, h, rate * T.FusedMultiplyAdd(forRate, cos2U, rateOblate)).Store(ref w.RvDot[i]);
            sinU.Store(ref w.SinU[i]);
            cosU.Store(ref w.CosU[i]);
            (p2 * sin2U).Store(ref w.NodeTurn[i]);
            (p2 * cos2U).Store(ref w.InclinationTurn[i]);
        }
    }

    /// <summary>The argument of latitude with its short-period terms.</summary>
    private static void ShortPeriod<T>(Sgp4Coefficients c, Sgp4Workspace w, int first, int end, CacheLines next)
        where T : struct, ILanes<T>
    {
        T forU = T.Splat(-0.125 * Wgs72.J2 * ((7.0 * c.CosI * c.CosI) - 1.0));
        for (int i = first; i < end; i += T.Count)
        {
            next.Fetch(i);
            (T sin, T cos) = Sgp4Kernel.Rotate(
                (T.Load(in w.SinU[i]), T.Load(in w.CosU[i])), TinyTurn(forU * T.Load(in w.NodeTurn[i])));
            sin.Store(ref w.SinU[i]);
            cos.Store(ref w.CosU[i]);
        }
    }

    private static void State<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, Sgp4GridTables tables, Sgp4Workspace w, int first, int end,
        in StateTarget target)
        where T : struct, ILanes<T>
    {
        T forI = T.Splat(0.75 * Wgs72.J2 * c.CosI * c.SinI), forNode = T.Splat(0.75 * Wgs72.J2 * c.CosI);
        T sinI0 = T.Splat(c.SinI), cosI0 = T.Splat(c.CosI), node1 = T.Splat(b.Node1), node2 = T.Splat(b.Node2);
        T sinN0 = T.Splat(b.Node.Sin), cosN0 = T.Splat(b.Node.Cos);

        // From the second vector on, states are written to whole vectors of the target; the first and the last overlap
        // their neighbours. Lanes do not know which others travel with them, so no bit depends on it.
        int step = target.AlignedAfter(first, T.Count);
        LaneColumn x = target.X, y = target.Y, z = target.Z, vx = target.VX, vy = target.VY, vz = target.VZ;
        for (int i = first; i < end; i = step, step = i + T.Count)
        {
            i = Math.Min(i, end - T.Count);
            (T sinI, T cosI) = Sgp4Kernel.Rotate((sinI0, cosI0), TinyTurn(forI * T.Load(in w.InclinationTurn[i])));
            T tau = T.Load(in tables.Tau[i]);
            T turn = tau * T.FusedMultiplyAdd(tau, node2, node1);
            turn = T.FusedMultiplyAdd(forNode, T.Load(in w.NodeTurn[i]), turn);
            (T sinN, T cosN) = Sgp4Kernel.Rotate(
                Angle(sinN0, cosN0, tables.NodeSin, tables.NodeCos, i), SmallTurn(turn));

            T sinU = T.Load(in w.SinU[i]), cosU = T.Load(in w.CosU[i]), r = T.Load(in w.R[i]);
            T mx = sinN * cosI, my = cosN * cosI;
            T ux = T.FusedMultiplySubtract(cosN, cosU, mx * sinU), uy = T.FusedMultiplyAdd(my, sinU, sinN * cosU);
            T uz = sinI * sinU;
            T rDot = T.Load(in w.RDot[i]), rvDot = T.Load(in w.RvDot[i]);
            (r * ux).Store(ref x[i]);
            (r * uy).Store(ref y[i]);
            (r * uz).Store(ref z[i]);
            if (!target.HasVelocity)
                continue;
            T minusTx = T.FusedMultiplyAdd(mx, cosU, cosN * sinU);
            T ty = T.FusedMultiplySubtract(my, cosU, sinN * sinU);
            T.FusedMultiplySubtract(rDot, ux, rvDot * minusTx).Store(ref vx[i]);
            T.FusedMultiplyAdd(rDot, uy, rvDot * ty).Store(ref vy[i]);
            T.FusedMultiplyAdd(rDot, uz, rvDot * (sinI * cosU)).Store(ref vz[i]);
        }
    }
}
