// SGP4, secular rates, drag and long-period terms: Spacetrack Report No. 3 (1980), section 6; AIAA 2006-6753.
using System.Runtime.CompilerServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Stage 1 at any times for periods below 225 minutes, and its end, the long-period terms, for all orbits.
/// </summary>
internal static class NearEarthKernel
{
    /// <summary>The largest double below one: e ≥ 1 is "this &lt; e".</summary>
    private const double BelowOne = 0.99999999999999989;

    public static void Run<T>(Sgp4Coefficients c, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        Secular<T>(c, w, count);
        if (!c.IsSimple)
        {
            Elementary.SinCos<T>(w.Anomaly, w.SinU, w.CosU, count);
            Drag<T>(c, w, count);
            Elementary.SinCos<T>(w.Anomaly, w.SinU, w.CosU, count);
            T c5 = T.Splat(-(c.BStar * c.C5)), atEpoch = T.Splat(c.SinM0);
            for (int i = 0; i < count; i += T.Count)
                T.FusedMultiplyAdd(c5, T.Load(in w.SinU[i]) - atEpoch, T.Load(in w.Eccentricity[i]))
                    .Store(ref w.Eccentricity[i]);
        }

        T sinI = T.Splat(c.SinI), cosI = T.Splat(c.CosI);
        for (int i = 0; i < count; i += T.Count)
        {
            T status = T.Load(in w.Status[i]);
            BoundedEccentricity(T.Load(in w.Eccentricity[i]), ref status).Store(ref w.Eccentricity[i]);
            status.Store(ref w.Status[i]);
            sinI.Store(ref w.SinI[i]);
            cosI.Store(ref w.CosI[i]);
        }

        LongPeriod<T>(c, w, count);
    }

    /// <summary>The eccentricity held at 1e-6 from below, with an error where it left [−0.001, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T BoundedEccentricity<T>(T e, ref T status)
        where T : struct, ILanes<T>
    {
        T outside = T.MaskOr(T.LessThan(T.Splat(BelowOne), e), T.LessThan(e, T.Splat(-0.001)));
        status = Sgp4Kernel.Fail(status, outside, PropagationStatus.EccentricityOutOfRange);
        T floor = T.Splat(1e-6);
        return T.Select(T.LessThan(e, floor), floor, e);
    }

    /// <summary>
    /// The end of stage 1, from the columns of eccentricity, perigee, latitude, node and inclination.
    /// </summary>
    public static void LongPeriod<T>(Sgp4Coefficients c, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        Elementary.SinCos<T>(w.Perigee, w.SinU, w.CosU, count);
        T one = T.Splat(1.0), inverseA = T.Splat(1.0 / c.SemiMajorAxis);
        for (int i = 0; i < count; i += T.Count)
        {
            T e = T.Load(in w.Eccentricity[i]), axisFactor = T.Load(in w.AxisFactor[i]);
            (T l, T y) = LongPeriodOf(T.Load(in w.SinI[i]), T.Load(in w.CosI[i]));
            T k = inverseA / (axisFactor * axisFactor * T.FusedMultiplyAdd(-e, e, one));
            T axN = e * T.Load(in w.CosU[i]);
            axN.Store(ref w.AxN[i]);
            T.FusedMultiplyAdd(e, T.Load(in w.SinU[i]), k * y).Store(ref w.AyN[i]);
            T.FusedMultiplyAdd(k * l, axN, T.Load(in w.Latitude[i])).Store(ref w.Latitude[i]);
            T.Splat(0.0).Store(ref w.NodeTurn[i]);
        }

        Elementary.SinCos<T>(w.Latitude, w.SinU, w.CosU, count);
        Elementary.SinCos<T>(w.Node, w.SinNode, w.CosNode, count);
    }

    /// <summary>Long-period coefficients L and y for an inclination given by its sine and cosine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T L, T Y) LongPeriodOf<T>(T sinI, T cosI)
        where T : struct, ILanes<T>
    {
        // The divisor vanishes for an equatorial retrograde orbit: AIAA 2006-6753 holds it off zero.
        T divisor = T.Splat(1.0) + cosI, least = T.Splat(1.5e-12);
        divisor = T.Select(T.LessThan(least, T.Abs(divisor)), divisor, least);
        T y = T.Splat(-0.5 * Wgs72.J3OverJ2) * sinI;
        T l = T.Splat(-0.25 * Wgs72.J3OverJ2) * sinI * (T.Splat(3.0) + (T.Splat(5.0) * cosI)) / divisor;
        return (l, y);
    }

    private static void Secular<T>(Sgp4Coefficients c, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), nT2 = T.Splat(c.MeanMotion * c.T2);
        for (int i = 0; i < count; i += T.Count)
        {
            T t = T.Load(in w.Minutes[i]);
            T m = T.FusedMultiplyAdd(T.Splat(c.MeanAnomalyDot), t, T.Splat(c.MeanAnomalyRad));
            T perigee = T.FusedMultiplyAdd(T.Splat(c.ArgumentOfPerigeeDot), t, T.Splat(c.ArgumentOfPerigeeRad));
            T node = T.FusedMultiplyAdd(T.Splat(c.NodeDot), t, T.Splat(c.NodeRad));
            m.Store(ref w.Anomaly[i]);
            perigee.Store(ref w.Perigee[i]);
            T.FusedMultiplyAdd(t * t, T.Splat(c.NodeDragCoefficient), node).Store(ref w.Node[i]);
            T.FusedMultiplyAdd(t * t, nT2, m + perigee).Store(ref w.Latitude[i]);
            T.FusedMultiplyAdd(-t, T.Splat(c.C1), one).Store(ref w.AxisFactor[i]);
            T.FusedMultiplyAdd(T.Splat(-(c.BStar * c.C4)), t, T.Splat(c.Eccentricity)).Store(ref w.Eccentricity[i]);
        }
    }

    /// <summary>
    /// What drag adds above 220 km perigee; sine and cosine of the mean anomaly are in their columns.
    /// </summary>
    private static void Drag<T>(Sgp4Coefficients c, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), n = T.Splat(c.MeanMotion);
        for (int i = 0; i < count; i += T.Count)
        {
            T t = T.Load(in w.Minutes[i]);
            T t2 = t * t;
            T growth = T.FusedMultiplyAdd(T.Splat(c.Eta), T.Load(in w.CosU[i]), one);
            T drift = T.FusedMultiplyAdd(
                T.Splat(c.AnomalyDrag), (growth * growth * growth) - T.Splat(c.AnomalyDragAtEpoch),
                T.Splat(c.PerigeeDrag) * t);
            (T.Load(in w.Anomaly[i]) + drift).Store(ref w.Anomaly[i]);
            (T.Load(in w.Perigee[i]) - drift).Store(ref w.Perigee[i]);
            T d = T.FusedMultiplyAdd(t, T.Splat(c.D4), T.Splat(c.D3));
            T decay = T.FusedMultiplyAdd(t, d, T.Splat(c.D2));
            T.FusedMultiplyAdd(-t2, decay, T.Load(in w.AxisFactor[i])).Store(ref w.AxisFactor[i]);
            T k = T.FusedMultiplyAdd(t, T.Splat(c.T5), T.Splat(c.T4));
            T longitude = T.FusedMultiplyAdd(t, k, T.Splat(c.T3));
            T.FusedMultiplyAdd(n * t2 * t, longitude, T.Load(in w.Latitude[i])).Store(ref w.Latitude[i]);
        }
    }
}
