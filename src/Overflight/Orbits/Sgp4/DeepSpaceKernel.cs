// SDP4: Spacetrack Report No. 3 (1980), section 7, with the corrections of AIAA 2006-6753 ("improved" operation mode).
using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Stage 1 for periods of 225 minutes and more: secular rates, resonance, and lunar and solar periodics.
/// </summary>
internal static class DeepSpaceKernel
{
    /// <summary>Below this inclination the periodics are applied in Lyddane's form, radians.</summary>
    private const double LyddaneInclination = 0.2;

    public static void Run<T>(Sgp4Coefficients c, DeepSpaceCoefficients deep, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        // The resonance integrator walks in time; it fills λ and the mean motion before the lanes run.
        if (deep.Resonance is { } resonance)
            Resonate(resonance.Track, w, count);
        Secular<T>(c, deep, w, count);
        Periodics<T>(deep.Sun, w, count, isFirst: true);
        Periodics<T>(deep.Moon, w, count, isFirst: false);
        ApplyPeriodics<T>(w, count);
        NearEarthKernel.LongPeriod<T>(c, w, count);
    }

    private static void Secular<T>(Sgp4Coefficients c, DeepSpaceCoefficients deep, Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        T one = T.Splat(1.0), n0 = T.Splat(c.MeanMotion);
        for (int i = 0; i < count; i += T.Count)
        {
            T t = T.Load(in w.Minutes[i]);
            T t2 = t * t;
            T perigee = T.Splat(c.ArgumentOfPerigeeRad) + (T.Splat(c.ArgumentOfPerigeeDot) * t);
            T node = T.Splat(c.NodeRad) + (T.Splat(c.NodeDot) * t) + (T.Splat(c.NodeDragCoefficient) * t2);
            perigee += T.Splat(deep.ArgumentOfPerigeeDot) * t;
            node += T.Splat(deep.NodeDot) * t;
            T m = T.Splat(c.MeanAnomalyRad) + (T.Splat(c.MeanAnomalyDot) * t) + (T.Splat(deep.MeanAnomalyDot) * t);
            T axisFactor = one - (T.Splat(c.C1) * t), status = T.Load(in w.Status[i]);
            if (deep.Resonance is not null)
            {
                T sidereal = T.Splat(deep.SiderealTimeRad) + (T.Splat(ResonanceCoefficients.EarthRate) * t);
                T lambda = T.Load(in w.Anomaly[i]), n = T.Load(in w.MeanMotion[i]);
                m = deep.Resonance.IsHalfDay
                    ? lambda - (node + node) + (sidereal + sidereal)
                    : lambda - node - perigee + sidereal;
                status = Sgp4Kernel.Fail(
                    status, T.LessThan(n, T.Splat(double.Epsilon)), PropagationStatus.MeanMotionNotPositive);
                axisFactor *= CubeRootNearOne(n0 / n);
            }

            axisFactor.Store(ref w.AxisFactor[i]);
            T e = T.Splat(c.Eccentricity) + (T.Splat(deep.EccentricityDot) * t)
                - (T.Splat(c.BStar) * T.Splat(c.C4) * t);
            NearEarthKernel.BoundedEccentricity(e, ref status).Store(ref w.Eccentricity[i]);
            status.Store(ref w.Status[i]);
            (T.Splat(c.InclinationRad) + (T.Splat(deep.InclinationDot) * t)).Store(ref w.Inclination[i]);
            m += n0 * (T.Splat(c.T2) * t2);

            // The theory carries the mean longitude; its rounding after thousands of turns is part of the published
            // states.
            T longitude = Truncated(m + perigee + node);
            (node, perigee) = (Truncated(node), Truncated(perigee));
            node.Store(ref w.Node[i]);
            perigee.Store(ref w.Perigee[i]);
            (longitude - perigee - node).Store(ref w.Anomaly[i]);
        }
    }

    /// <summary>What one body changes: written by the first, added by the second.</summary>
    private static void Periodics<T>(in PeriodicTerms body, Sgp4Workspace w, int count, bool isFirst)
        where T : struct, ILanes<T>
    {
        T anomaly0 = T.Splat(body.BodyAnomalyRad), rate = T.Splat(body.BodyMeanMotion);
        for (int i = 0; i < count; i += T.Count)
            (anomaly0 + (rate * T.Load(in w.Minutes[i]))).Store(ref w.Latitude[i]);
        Elementary.SinCos<T>(w.Latitude, w.SinU, w.CosU, count);
        T twoE = T.Splat(2.0 * body.BodyEccentricity);
        for (int i = 0; i < count; i += T.Count)
            (T.Load(in w.Latitude[i]) + (twoE * T.Load(in w.SinU[i]))).Store(ref w.Latitude[i]);
        Elementary.SinCos<T>(w.Latitude, w.SinU, w.CosU, count);
        for (int i = 0; i < count; i += T.Count)
        {
            T sin = T.Load(in w.SinU[i]), cos = T.Load(in w.CosU[i]);
            T f2 = (T.Splat(0.5) * sin * sin) - T.Splat(0.25), f3 = T.Splat(-0.5) * sin * cos;
            T e = (T.Splat(body.E2) * f2) + (T.Splat(body.E3) * f3);
            T inclination = (T.Splat(body.I2) * f2) + (T.Splat(body.I3) * f3);
            T l = (T.Splat(body.L2) * f2) + (T.Splat(body.L3) * f3) + (T.Splat(body.L4) * sin);
            T g = (T.Splat(body.Gh2) * f2) + (T.Splat(body.Gh3) * f3) + (T.Splat(body.Gh4) * sin);
            T h = (T.Splat(body.H2) * f2) + (T.Splat(body.H3) * f3);
            if (!isFirst)
            {
                e = T.Load(in w.EccentricityChange[i]) + e;
                inclination = T.Load(in w.InclinationChange[i]) + inclination;
                l = T.Load(in w.AnomalyChange[i]) + l;
                g = T.Load(in w.PerigeeNodeChange[i]) + g;
                h = T.Load(in w.NodeChange[i]) + h;
            }

            e.Store(ref w.EccentricityChange[i]);
            inclination.Store(ref w.InclinationChange[i]);
            l.Store(ref w.AnomalyChange[i]);
            g.Store(ref w.PerigeeNodeChange[i]);
            h.Store(ref w.NodeChange[i]);
        }
    }

    private static void ApplyPeriodics<T>(Sgp4Workspace w, int count)
        where T : struct, ILanes<T>
    {
        for (int i = 0; i < count; i += T.Count)
        {
            T inclination = T.Load(in w.Inclination[i]) + T.Load(in w.InclinationChange[i]);
            inclination.Store(ref w.Inclination[i]);
            T e = T.Load(in w.Eccentricity[i]) + T.Load(in w.EccentricityChange[i]);
            T outside = T.MaskOr(T.LessThan(e, T.Splat(0.0)), T.LessThan(T.Splat(1.0), e));
            Sgp4Kernel.Fail(T.Load(in w.Status[i]), outside, PropagationStatus.PerturbedEccentricityOutOfRange)
                .Store(ref w.Status[i]);
            e.Store(ref w.Eccentricity[i]);
        }

        Elementary.SinCos<T>(w.Inclination, w.SinI, w.CosI, count);
        Elementary.SinCos<T>(w.Node, w.SinNode, w.CosNode, count);
        T pi = T.Splat(Math.PI);
        for (int i = 0; i < count; i += T.Count)
        {
            T sinI = T.Load(in w.SinI[i]), cosI = T.Load(in w.CosI[i]), inclination = T.Load(in w.Inclination[i]);
            T m = T.Load(in w.Anomaly[i]) + T.Load(in w.AnomalyChange[i]);
            T nodeStep = T.Load(in w.NodeChange[i]) / sinI;
            T node = T.Load(in w.Node[i]) + nodeStep;
            T perigee = T.Load(in w.Perigee[i]) + T.Load(in w.PerigeeNodeChange[i]) - (cosI * nodeStep);
            T near = T.LessThan(inclination, T.Splat(LyddaneInclination));
            if (T.Any(near))
            {
                (T nodeLyddane, T perigeeLyddane) = Lyddane<T>(w, i);
                node = T.Select(near, nodeLyddane, node);
                perigee = T.Select(near, perigeeLyddane, perigee);
            }

            T negative = T.LessThan(inclination, T.Splat(0.0));
            T.Select(negative, -sinI, sinI).Store(ref w.SinI[i]);
            T.Select(negative, node + pi, node).Store(ref w.Node[i]);
            perigee = T.Select(negative, perigee - pi, perigee);
            perigee.Store(ref w.Perigee[i]);
            (m + perigee).Store(ref w.Latitude[i]);
        }
    }

    /// <summary>Lyddane's form near the equator, where the node alone has no meaning.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (T Node, T Perigee) Lyddane<T>(Sgp4Workspace w, int i)
        where T : struct, ILanes<T>
    {
        T sinI = T.Load(in w.SinI[i]), cosI = T.Load(in w.CosI[i]);
        T sinNode = T.Load(in w.SinNode[i]), cosNode = T.Load(in w.CosNode[i]), node0 = T.Load(in w.Node[i]);
        T dI = T.Load(in w.InclinationChange[i]), dH = T.Load(in w.NodeChange[i]), dL = T.Load(in w.AnomalyChange[i]);
        T alpha = (sinI * sinNode) + (dH * cosNode) + (dI * cosI * sinNode);
        T beta = (sinI * cosNode) - (dH * sinNode) + (dI * cosI * cosNode);
        T longitude = T.Load(in w.Anomaly[i]) + T.Load(in w.Perigee[i]) + (cosI * node0) + dL
            + T.Load(in w.PerigeeNodeChange[i]) - (dI * node0 * sinI);
        T node = Elementary.Atan2(alpha, beta);
        T jump = node - node0, pi = T.Splat(Math.PI), tau = T.Splat(Math.Tau);
        node = T.Select(T.LessThan(pi, jump), node - tau, node);
        node = T.Select(T.LessThan(jump, -pi), node + tau, node);
        return (node, longitude - (T.Load(in w.Anomaly[i]) + dL) - (cosI * node));
    }

    /// <summary>Fills the columns of λ and its mean motion.</summary>
    private static void Resonate(ResonanceTrack track, Sgp4Workspace w, int count)
    {
        long current = long.MinValue;
        ResonanceStep step = default;
        for (int i = 0; i < count; i++)
        {
            double t = w.Minutes[i];
            if (!(Math.Abs(t) < 1e9))
            {
                w.Anomaly[i] = w.MeanMotion[i] = double.NaN;
                continue;
            }

            long number = (long)(t / ResonanceTrack.StepMinutes);
            if (number != current)
                (current, step) = (number, track.At(number));
            double rest = t - (number * ResonanceTrack.StepMinutes), half = 0.5 * rest * rest;
            w.MeanMotion[i] = step.MeanMotion + (step.MeanMotionRate * rest) + (step.MeanMotionCurve * half);
            w.Anomaly[i] = step.Lambda + (step.LambdaRate * rest) + (step.MeanMotionRate * half);
        }
    }

    /// <summary>Cube root of a number close to one, by Newton steps from one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T CubeRootNearOne<T>(T x)
        where T : struct, ILanes<T>
    {
        T y = T.Splat(1.0), three = T.Splat(3.0);
        for (int i = 0; i < 5; i++)
            y -= ((y * y * y) - x) / (three * y * y);
        return y;
    }

    /// <summary>
    /// The remainder by 2π with the sign of the angle. Lyddane's form multiplies the node itself, so its branch is part
    /// of the theory.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Truncated<T>(T angle)
        where T : struct, ILanes<T>
    {
        T zero = T.Splat(0.0), tau = T.Splat(Math.Tau);
        T turns = Elementary.RoundToInteger(angle * T.Splat(1.0 / Math.Tau));
        T rest = T.FusedMultiplyAdd(turns, T.Splat(-Math.Tau), angle);
        T negative = T.LessThan(angle, zero);
        T below = T.Select(negative, zero, T.Select(T.LessThan(rest, zero), tau, zero));
        T above = T.Select(negative, T.Select(T.LessThan(zero, rest), tau, zero), zero);
        return rest + below - above;
    }
}
