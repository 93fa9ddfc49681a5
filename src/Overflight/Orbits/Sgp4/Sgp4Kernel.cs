// SGP4: Hoots & Roehrich, Spacetrack Report No. 3 (1980), section 6, with the corrections of Vallado, Crawford, Hujsak
// & Kelso, AIAA 2006-6753. Plan, over blocks of 128 samples that stay in cache, each stage a short loop over lanes:
//   1 secular rates, drag and long-period terms (near-Earth here, deep space in DeepSpaceKernel);
//   2 Kepler's equation in the equinoctial form;
//   3 short-period terms, orientation, position and velocity.
// No arctangent is needed: corrections to angles whose sine and cosine are known are applied as small rotations.
using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>One satellite at many times, over lanes.</summary>
internal static class Sgp4Kernel
{
    private const int KeplerIterationsMax = 10;

    /// <summary>Fills the six columns and the status for every time (minutes since epoch).</summary>
    public static void Propagate(
        Sgp4Coefficients orbit, ReadOnlySpan<double> minutes, StateBuffer states, int offset, LaneWidth width)
    {
        switch (width)
        {
            case LaneWidth.Bits512:
                Propagate<Lanes512>(orbit, minutes, states, offset);
                break;
            case LaneWidth.Bits256:
                Propagate<Lanes256>(orbit, minutes, states, offset);
                break;
            case LaneWidth.Bits128:
                Propagate<Lanes128>(orbit, minutes, states, offset);
                break;
            default:
                Propagate<Scalar>(orbit, minutes, states, offset);
                break;
        }
    }

    private static void Propagate<T>(
        Sgp4Coefficients orbit, ReadOnlySpan<double> minutes, StateBuffer states, int offset)
        where T : struct, ILanes<T>
    {
        var block = new Sgp4Workspace(stackalloc double[Sgp4Workspace.StorageLength]);
        for (int start = 0; start < minutes.Length; start += Sgp4Workspace.BlockLength)
        {
            int length = Math.Min(Sgp4Workspace.BlockLength, minutes.Length - start);
            ReadOnlySpan<double> times = minutes.Slice(start, length);

            // The last lanes of a short block repeat its last time: their results are dropped.
            int padded = (times.Length + T.Count - 1) / T.Count * T.Count;
            times.CopyTo(block.Minutes);
            block.Minutes[times.Length..padded].Fill(times[^1]);
            block.Status[..padded].Clear();

            if (orbit.DeepSpace is null)
                NearEarth<T>(orbit, block, padded);
            else
                DeepSpaceKernel.DeepSpace<T>(orbit, orbit.DeepSpace, block, padded);
            Kepler<T>(block, padded);
            Orientation<T>(block, padded);
            Store(block, times.Length, states, offset + start);
        }
    }

    /// <summary>Marks lanes with an error code unless they have one.</summary>
    public static T Fail<T>(T status, T mask, PropagationStatus code)
        where T : struct, ILanes<T> =>
        T.Select(T.MaskAnd(mask, T.LessThan(status, T.Splat(0.5))), T.Splat((double)code), status);

    /// <summary>
    /// What both theories share at the end of stage 1: the eccentricity's bounds and the long-period terms.
    /// </summary>
    public static void LongPeriod<T>(
        in Sgp4Workspace block, int i, T e, T perigee, T meanAnomaly, T longPeriodL, T longPeriodY)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0);
        (T sinW, T cosW) = Elementary.SinCos(perigee);
        T axN = e * cosW;
        T k = one / (T.Load(ref block.A[i]) * (one - (e * e)));
        axN.Store(ref block.AxN[i]);
        ((e * sinW) + (k * longPeriodY)).Store(ref block.AyN[i]);

        // Whole turns go before the sum: after years they would cost Kepler's equation three digits.
        T turns = Elementary.RoundToInteger(meanAnomaly * T.Splat(1.0 / Math.Tau));
        T m = T.FusedMultiplyAdd(turns, T.Splat(-Math.Tau), meanAnomaly);
        (m + perigee + (k * longPeriodL * axN)).Store(ref block.U[i]);
    }

    private static void NearEarth<T>(Sgp4Coefficients c, in Sgp4Workspace block, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0);
        T n0 = T.Splat(c.MeanMotion), bStar = T.Splat(c.BStar);
        for (int i = 0; i < count; i += T.Count)
        {
            T t = T.Load(ref block.Minutes[i]);
            T t2 = t * t;
            T m = T.Splat(c.MeanAnomalyRad) + (T.Splat(c.MeanAnomalyDot) * t);
            T perigee = T.Splat(c.ArgumentOfPerigeeRad) + (T.Splat(c.ArgumentOfPerigeeDot) * t);
            T node = T.Splat(c.NodeRad) + (T.Splat(c.NodeDot) * t) + (T.Splat(c.NodeDragCoefficient) * t2);
            T axisFactor = one - (T.Splat(c.C1) * t);
            T eDecrease = bStar * T.Splat(c.C4) * t;
            T longitudeTerm = T.Splat(c.T2) * t2;
            if (!c.IsSimple)
            {
                T growth = one + (T.Splat(c.Eta) * Elementary.SinCos(m).Cos);
                T drift = (T.Splat(c.PerigeeDrag) * t) +
                    (T.Splat(c.AnomalyDrag) * ((growth * growth * growth) - T.Splat(c.AnomalyDragAtEpoch)));
                m += drift;
                perigee -= drift;
                T t3 = t2 * t, t4 = t3 * t;
                axisFactor = axisFactor - (T.Splat(c.D2) * t2) - (T.Splat(c.D3) * t3) - (T.Splat(c.D4) * t4);
                eDecrease += bStar * T.Splat(c.C5) * (Elementary.SinCos(m).Sin - T.Splat(c.SinM0));
                longitudeTerm = longitudeTerm + (T.Splat(c.T3) * t3) + (t4 * (T.Splat(c.T4) + (t * T.Splat(c.T5))));
            }

            T a = T.Splat(c.SemiMajorAxis) * axisFactor * axisFactor;
            a.Store(ref block.A[i]);
            (T.Splat(Wgs72.Ke) / (a * T.Sqrt(a))).Store(ref block.N[i]);
            node.Store(ref block.Node[i]);
            T.Splat(c.SinI).Store(ref block.SinI[i]);
            T.Splat(c.CosI).Store(ref block.CosI[i]);

            T status = MeanMotionStatus(n0, T.Load(ref block.Status[i]));
            T e = BoundedEccentricity(T.Splat(c.Eccentricity) - eDecrease, ref status);
            status.Store(ref block.Status[i]);
            LongPeriod(block, i, e, perigee, m + (n0 * longitudeTerm), T.Splat(c.LongPeriodL), T.Splat(c.LongPeriodY));
        }
    }

    public static T MeanMotionStatus<T>(T meanMotion, T status)
        where T : struct, ILanes<T> =>
        Fail(status, T.LessThan(meanMotion, T.Splat(double.Epsilon)), PropagationStatus.MeanMotionNotPositive);

    /// <summary>The eccentricity held at 1e-6 from below, with an error where it left [−0.001, 1).</summary>
    public static T BoundedEccentricity<T>(T e, ref T status)
        where T : struct, ILanes<T>
    {
        T outside = T.MaskOr(T.LessThan(T.Splat(BelowOne), e), T.LessThan(e, T.Splat(-0.001)));
        status = Fail(status, outside, PropagationStatus.EccentricityOutOfRange);
        T floor = T.Splat(1e-6);
        return T.Select(T.LessThan(e, floor), floor, e);
    }

    /// <summary>The largest double below one: e ≥ 1 is "this &lt; e".</summary>
    private const double BelowOne = 0.99999999999999989;

    private static void Kepler<T>(in Sgp4Workspace block, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), tolerance = T.Splat(1e-12), stepMax = T.Splat(0.95);
        for (int i = 0; i < count; i += T.Count)
        {
            T axN = T.Load(ref block.AxN[i]), ayN = T.Load(ref block.AyN[i]);
            T u = T.Load(ref block.U[i]);
            T x = u, sinE = one, cosE = one;
            T active = T.LessThan(T.Splat(0.0), one);
            for (int iteration = 0; iteration < KeplerIterationsMax && T.Any(active); iteration++)
            {
                // A lane that has converged keeps its values, so that its neighbours cannot change its bits.
                (T sin, T cos) = Elementary.SinCos(x);
                sinE = T.Select(active, sin, sinE);
                cosE = T.Select(active, cos, cosE);
                T step = (u - (ayN * cos) + (axN * sin) - x) / (one - (cos * axN) - (sin * ayN));
                T size = T.Abs(step);
                T limited = T.Select(T.LessThan(step, T.Splat(0.0)), -stepMax, stepMax);
                step = T.Select(T.LessThan(size, stepMax), step, limited);
                x = T.Select(active, x + step, x);
                active = T.MaskAnd(active, T.LessThan(tolerance, size));
            }

            sinE.Store(ref block.SinE[i]);
            cosE.Store(ref block.CosE[i]);
        }
    }

    private static void Orientation<T>(in Sgp4Workspace block, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), half = T.Splat(0.5), three = T.Splat(3.0);
        for (int i = 0; i < count; i += T.Count)
        {
            T a = T.Load(ref block.A[i]), axN = T.Load(ref block.AxN[i]), ayN = T.Load(ref block.AyN[i]);
            T sinE = T.Load(ref block.SinE[i]), cosE = T.Load(ref block.CosE[i]);
            T eCosE = (axN * cosE) + (ayN * sinE);
            T eSinE = (axN * sinE) - (ayN * cosE);
            T e2 = (axN * axN) + (ayN * ayN);
            T p = a * (one - e2);
            T status = Fail(
                T.Load(ref block.Status[i]), T.LessThan(p, T.Splat(0.0)), PropagationStatus.SemiLatusRectumNegative);

            T r = a * (one - eCosE);
            T rDot = T.Sqrt(a) * eSinE / r;
            T rvDot = T.Sqrt(p) / r;
            T beta = T.Sqrt(one - e2);
            T k = eSinE / (one + beta);
            T aOverR = a / r;
            T sinU = aOverR * (sinE - ayN - (axN * k));
            T cosU = aOverR * (cosE - axN + (ayN * k));
            T sin2U = (cosU + cosU) * sinU;
            T cos2U = one - ((sinU + sinU) * sinU);

            T cosI = T.Load(ref block.CosI[i]), sinI = T.Load(ref block.SinI[i]);
            T theta2 = cosI * cosI;
            T inverseP = one / p;
            T k1 = half * T.Splat(Wgs72.J2) * inverseP;
            T k2 = k1 * inverseP;
            T threeTheta2MinusOne = (three * theta2) - one;
            T sin2I = one - theta2;
            T rK = (r * (one - (T.Splat(1.5) * k2 * beta * threeTheta2MinusOne))) + (half * k1 * sin2I * cos2U);
            status = Fail(status, T.LessThan(rK, one), PropagationStatus.Decayed);
            status.Store(ref block.Status[i]);

            T rate = T.Load(ref block.N[i]) * k1 * T.Splat(1.0 / Wgs72.Ke);
            T rDotK = rDot - (rate * sin2I * sin2U);
            T rvDotK = rvDot + (rate * ((sin2I * cos2U) + (T.Splat(1.5) * threeTheta2MinusOne)));

            (T sinDu, T cosDu) = Elementary.SinCos(
                T.Splat(-0.25) * k2 * ((T.Splat(7.0) * theta2) - one) * sin2U);
            (T sinDi, T cosDi) = Elementary.SinCos(T.Splat(1.5) * k2 * cosI * sinI * cos2U);
            (T sinNode, T cosNode) = Elementary.SinCos(
                T.Load(ref block.Node[i]) + (T.Splat(1.5) * k2 * cosI * sin2U));
            T sinUK = (sinU * cosDu) + (cosU * sinDu), cosUK = (cosU * cosDu) - (sinU * sinDu);
            T sinIK = (sinI * cosDi) + (cosI * sinDi), cosIK = (cosI * cosDi) - (sinI * sinDi);
            StoreState(block, i, rK, rDotK, rvDotK, (sinUK, cosUK), (sinIK, cosIK), (sinNode, cosNode), status);
        }
    }

    private static void StoreState<T>(
        in Sgp4Workspace block, int i, T r, T rDot, T rvDot,
        (T Sin, T Cos) u, (T Sin, T Cos) incl, (T Sin, T Cos) node, T status)
        where T : struct, ILanes<T>
    {
        T mx = -(node.Sin * incl.Cos), my = node.Cos * incl.Cos;
        T ux = (mx * u.Sin) + (node.Cos * u.Cos), vx = (mx * u.Cos) - (node.Cos * u.Sin);
        T uy = (my * u.Sin) + (node.Sin * u.Cos), vy = (my * u.Cos) - (node.Sin * u.Sin);
        T uz = incl.Sin * u.Sin, vz = incl.Sin * u.Cos;

        // Metres and metres per second; not-a-number where the status is an error.
        T good = T.LessThan(status, T.Splat(0.5));
        T nan = T.Splat(double.NaN);
        T length = T.Select(good, r * T.Splat(Wgs72.EarthRadiusKm * 1000.0), nan);
        T speed = T.Select(good, T.Splat(Wgs72.EarthRadiusKm * 1000.0 * Wgs72.KePerSecond), nan);
        (length * ux).Store(ref block.State(0)[i]);
        (length * uy).Store(ref block.State(1)[i]);
        (length * uz).Store(ref block.State(2)[i]);
        (speed * ((rDot * ux) + (rvDot * vx))).Store(ref block.State(3)[i]);
        (speed * ((rDot * uy) + (rvDot * vy))).Store(ref block.State(4)[i]);
        (speed * ((rDot * uz) + (rvDot * vz))).Store(ref block.State(5)[i]);
    }

    private static void Store(in Sgp4Workspace block, int count, StateBuffer states, int offset)
    {
        for (int component = 0; component < 6; component++)
            block.State(component)[..count].CopyTo(states.Column(component)[offset..]);
        Span<PropagationStatus> status = states.StatusColumn.Slice(offset, count);
        for (int i = 0; i < count; i++)
            status[i] = (PropagationStatus)(int)block.Status[i];
    }
}
