// SGP4 for near-Earth orbits on an even grid of times: the equations of Sgp4Kernel, arranged for speed.
//
// The grid is cut into blocks of 128 samples at whole multiples of 128 steps from J2000.0, so that a sample's bits do not
// depend on where a caller's grid begins. Per block:
//   0 the angles at the block's middle, exactly; what the block can reach decides its class (Sgp4GridBlock);
//   1 mean anomaly, perigee, mean argument of latitude and node: the middle turned by tables of sine and cosine of
//     rate × time that are made once per satellite; what is not linear in time is a small rotation on top;
//   2 Kepler's equation for the small difference δ = F − U, which obeys δ = A cos δ + B sin δ;
//   3 short-period terms, as small rotations;
//   4 position and velocity.
// No sine, arctangent or square root is left, and two divisions. A block that leaves the class (strong drag, e > 0.1)
// goes the general way.
using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>One near-Earth satellite on an even grid, over lanes.</summary>
internal static class Sgp4GridKernel
{
    /// <summary>
    /// Samples <paramref name="first"/> to <paramref name="end"/> of a block, both multiples of eight.
    /// </summary>
    public static void Run<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, in Sgp4GridTables tables, in Sgp4Workspace w, int first, int end,
        in StateTarget target)
        where T : struct, ILanes<T>
    {
        if (c.IsSimple)
            Simple<T>(c, b, tables, w, first, end);
        else
            Drag<T>(c, b, tables, w, first, end);
        if (b.IsNearCircular)
            Sgp4Kernel.KeplerNearCircular<T>(w, first, end);
        else
            Sgp4Kernel.KeplerSeries<T>(w, first, end);
        Sgp4Kernel.ShortPeriod<T, SeriesForm>(c, w, first, end);
        Sgp4Kernel.State<T, SeriesForm>(c, w, first, end, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Fma<T>(T a, T b, T c)
        where T : struct, ILanes<T> => T.FusedMultiplyAdd(a, b, c);

    /// <summary>The block's middle turned by a table: sine and cosine of θ + rate × τ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Sin, T Cos) Angle<T>(in Turned middle, in LaneColumn sines, in LaneColumn cosines, int i)
        where T : struct, ILanes<T>
    {
        T s = T.Load(in sines[i]), c = T.Load(in cosines[i]);
        T sin = T.Splat(middle.Sin), cos = T.Splat(middle.Cos);
        return (Fma(sin, c, cos * s), Fma(cos, c, -(sin * s)));
    }

    private static void Simple<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, in Sgp4GridTables tables, in Sgp4Workspace w, int first, int end)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), middle = T.Splat(b.MiddleMinutes);
        T c1 = T.Splat(-c.C1), c4 = T.Splat(-(c.BStar * c.C4)), e0 = T.Splat(c.Eccentricity);
        T inverseA = T.Splat(b.InverseA), longPeriodY = T.Splat(c.LongPeriodY), longPeriodL = T.Splat(c.LongPeriodL);
        T p1 = T.Splat(b.Longitude1), p2 = T.Splat(b.Longitude2), floor = T.Splat(1e-6);
        for (int i = first; i < end; i += T.Count)
        {
            T tau = T.Load(in tables.Tau[i]);
            T t = middle + tau;
            T axisFactor = Fma(c1, t, one);
            T e = Fma(c4, t, e0);
            e = T.Select(T.LessThan(e, floor), floor, e);
            (T sinW, T cosW) = Angle<T>(b.Perigee, tables.PerigeeSin, tables.PerigeeCos, i);
            T k = inverseA / (axisFactor * axisFactor * Fma(-e, e, one));
            T axN = e * cosW;
            axisFactor.Store(ref w.AxisFactor[i]);
            axN.Store(ref w.AxN[i]);
            Fma(k, longPeriodY, e * sinW).Store(ref w.AyN[i]);
            T rest = Fma(k * longPeriodL, axN, tau * Fma(tau, p2, p1));
            StoreAngles(b, tables, w, i, tau, rest);
        }
    }

    private static void Drag<T>(
        Sgp4Coefficients c, in Sgp4GridBlock b, in Sgp4GridTables tables, in Sgp4Workspace w, int first, int end)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), middle = T.Splat(b.MiddleMinutes), eta = T.Splat(c.Eta);
        T perigeeDrag = T.Splat(c.PerigeeDrag), anomalyDrag = T.Splat(c.AnomalyDrag);
        T driftAtEpoch = T.Splat(-(c.AnomalyDrag * c.AnomalyDragAtEpoch));
        T c4 = T.Splat(-(c.BStar * c.C4)), c5 = T.Splat(-(c.BStar * c.C5));
        T e0 = T.Splat(c.Eccentricity + (c.BStar * c.C5 * c.SinM0)), floor = T.Splat(1e-6);
        T inverseA = T.Splat(b.InverseA), longPeriodY = T.Splat(c.LongPeriodY), longPeriodL = T.Splat(c.LongPeriodL);
        for (int i = first; i < end; i += T.Count)
        {
            T tau = T.Load(in tables.Tau[i]);
            T t = middle + tau;
            (T sinM, T cosM) = Angle<T>(b.Anomaly, tables.AnomalySin, tables.AnomalyCos, i);
            T growth = Fma(eta, cosM, one);
            T drift = Fma(anomalyDrag, growth * growth * growth, Fma(perigeeDrag, t, driftAtEpoch));
            (T sinD, T cosD) = Sgp4Kernel.Turn(drift);
            T sinDrifted = Fma(sinM, cosD, cosM * sinD);
            T e = Fma(c5, sinDrifted, Fma(c4, t, e0));
            e = T.Select(T.LessThan(e, floor), floor, e);
            T decay = Fma(t, Fma(t, Fma(t, T.Splat(c.D4), T.Splat(c.D3)), T.Splat(c.D2)), T.Splat(c.C1));
            T axisFactor = Fma(-t, decay, one);

            (T sinW, T cosW) = Angle<T>(b.Perigee, tables.PerigeeSin, tables.PerigeeCos, i);
            T sinP = Fma(sinW, cosD, -(cosW * sinD)), cosP = Fma(cosW, cosD, sinW * sinD);
            T k = inverseA / (axisFactor * axisFactor * Fma(-e, e, one));
            T axN = e * cosP;
            axisFactor.Store(ref w.AxisFactor[i]);
            axN.Store(ref w.AxN[i]);
            Fma(k, longPeriodY, e * sinP).Store(ref w.AyN[i]);
            T high = Fma(tau, Fma(tau, T.Splat(b.Longitude5), T.Splat(b.Longitude4)), T.Splat(b.Longitude3));
            T rest = tau * Fma(tau, Fma(tau, high, T.Splat(b.Longitude2)), T.Splat(b.Longitude1));
            StoreAngles(b, tables, w, i, tau, Fma(k * longPeriodL, axN, rest));
        }
    }

    /// <summary>Node, and the mean argument of latitude with all that is not linear in time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreAngles<T>(
        in Sgp4GridBlock b, in Sgp4GridTables tables, in Sgp4Workspace w, int i, T tau, T rest)
        where T : struct, ILanes<T>
    {
        (T sinU, T cosU) = Angle<T>(b.Latitude, tables.LatitudeSin, tables.LatitudeCos, i);
        (T sinR, T cosR) = Sgp4Kernel.Turn(rest);
        Fma(sinU, cosR, cosU * sinR).Store(ref w.SinU[i]);
        Fma(cosU, cosR, -(sinU * sinR)).Store(ref w.CosU[i]);
        (T sinN, T cosN) = Angle<T>(b.Node, tables.NodeSin, tables.NodeCos, i);
        sinN.Store(ref w.SinNode[i]);
        cosN.Store(ref w.CosNode[i]);
        (tau * Fma(tau, T.Splat(b.Node2), T.Splat(b.Node1))).Store(ref w.NodeTurn[i]);
    }
}
