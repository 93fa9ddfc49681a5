// SDP4: Spacetrack Report No. 3 (1980), section 7, with the corrections of AIAA 2006-6753 ("improved" operation mode).
using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Stage 1 for periods of 225 minutes and more: secular rates, resonance, and lunar and solar periodics.
/// </summary>
internal static class DeepSpaceKernel
{
    /// <summary>Below this inclination the periodics are applied in Lyddane's form, radians.</summary>
    private const double LyddaneInclination = 0.2;

    public static void DeepSpace<T>(Sgp4Coefficients c, DeepSpaceCoefficients deep, in Sgp4Workspace block, int count)
        where T : struct, ILanes<T>
    {
        // The resonance integrator walks in time; it fills λ-derived anomaly and mean motion before the lanes run.
        if (deep.Resonance is { } resonance)
            Resonate(resonance, block, count);
        T one = T.Splat(1.0), n0 = T.Splat(c.MeanMotion);
        for (int i = 0; i < count; i += T.Count)
        {
            T t = T.Load(ref block.Minutes[i]);
            T t2 = t * t;
            T perigee = T.Splat(c.ArgumentOfPerigeeRad) + (T.Splat(c.ArgumentOfPerigeeDot) * t);
            T node = T.Splat(c.NodeRad) + (T.Splat(c.NodeDot) * t) + (T.Splat(c.NodeDragCoefficient) * t2);
            perigee += T.Splat(deep.ArgumentOfPerigeeDot) * t;
            node += T.Splat(deep.NodeDot) * t;
            T inclination = T.Splat(c.InclinationRad) + (T.Splat(deep.InclinationDot) * t);
            T m = T.Splat(c.MeanAnomalyRad) + (T.Splat(c.MeanAnomalyDot) * t) + (T.Splat(deep.MeanAnomalyDot) * t);
            T n = n0;
            if (deep.Resonance is not null)
            {
                T sidereal = T.Splat(deep.SiderealTimeRad) + (T.Splat(ResonanceCoefficients.EarthRate) * t);
                T lambda = T.Load(ref block.M[i]);
                m = deep.Resonance.IsHalfDay
                    ? lambda - (node + node) + (sidereal + sidereal)
                    : lambda - node - perigee + sidereal;
                n = T.Load(ref block.N[i]);
            }

            T status = Sgp4Kernel.MeanMotionStatus(n, T.Load(ref block.Status[i]));
            T axisFactor = one - (T.Splat(c.C1) * t);
            T root = CubeRootNearOne(n0 / n);
            T a = T.Splat(c.SemiMajorAxis) * root * root * axisFactor * axisFactor;
            a.Store(ref block.A[i]);
            (T.Splat(Wgs72.Ke) / (a * T.Sqrt(a))).Store(ref block.N[i]);
            T e = T.Splat(c.Eccentricity) + (T.Splat(deep.EccentricityDot) * t)
                - (T.Splat(c.BStar) * T.Splat(c.C4) * t);
            e = Sgp4Kernel.BoundedEccentricity(e, ref status);
            status.Store(ref block.Status[i]);
            m += n0 * (T.Splat(c.T2) * t2);

            // The theory carries the mean longitude; its rounding after thousands of turns is part of the published
            // states.
            T longitude = Truncated(m + perigee + node);
            (node, perigee) = (Truncated(node), Truncated(perigee));
            m = longitude - perigee - node;
            Periodics(deep, block, i, new Lunisolar<T>(e, inclination, node, perigee, m));
        }
    }

    /// <summary>Applies the periodics of Moon and Sun and finishes the stage.</summary>
    private static void Periodics<T>(DeepSpaceCoefficients deep, in Sgp4Workspace block, int i, Lunisolar<T> o)
        where T : struct, ILanes<T>
    {
        T t = T.Load(ref block.Minutes[i]), zero = T.Splat(0.0);
        Changes<T> sun = ChangesBy(deep.Sun, t), moon = ChangesBy(deep.Moon, t);
        T dE = sun.E + moon.E, dI = sun.I + moon.I, dL = sun.L + moon.L, dG = sun.Gh + moon.Gh, dH = sun.H + moon.H;
        T e = o.E + dE, inclination = o.I + dI;
        (T sinI, T cosI) = Elementary.SinCos(inclination);

        // Direct form.
        T nodeStep = dH / sinI;
        T perigeeDirect = o.Perigee + dG - (cosI * nodeStep);
        T nodeDirect = o.Node + nodeStep;

        // Lyddane's form near the equator, where the node alone has no meaning.
        (T sinNode, T cosNode) = Elementary.SinCos(o.Node);
        T alpha = (sinI * sinNode) + (dH * cosNode) + (dI * cosI * sinNode);
        T beta = (sinI * cosNode) - (dH * sinNode) + (dI * cosI * cosNode);
        T longitude = o.M + o.Perigee + (cosI * o.Node) + dL + dG - (dI * o.Node * sinI);
        T nodeLyddane = Elementary.Atan2(alpha, beta);
        T jump = nodeLyddane - o.Node, pi = T.Splat(Math.PI), tau = T.Splat(Math.Tau);
        nodeLyddane = T.Select(T.LessThan(pi, jump), nodeLyddane - tau, nodeLyddane);
        nodeLyddane = T.Select(T.LessThan(jump, -pi), nodeLyddane + tau, nodeLyddane);
        T m = o.M + dL;
        T perigeeLyddane = longitude - m - (cosI * nodeLyddane);

        T near = T.LessThan(inclination, T.Splat(LyddaneInclination));
        T node = T.Select(near, nodeLyddane, nodeDirect);
        T perigee = T.Select(near, perigeeLyddane, perigeeDirect);
        T negative = T.LessThan(inclination, zero);
        sinI = T.Select(negative, -sinI, sinI);
        node = T.Select(negative, node + pi, node);
        perigee = T.Select(negative, perigee - pi, perigee);

        T outside = T.MaskOr(T.LessThan(e, zero), T.LessThan(T.Splat(1.0), e));
        Sgp4Kernel.Fail(T.Load(ref block.Status[i]), outside, PropagationStatus.PerturbedEccentricityOutOfRange)
            .Store(ref block.Status[i]);
        node.Store(ref block.Node[i]);
        sinI.Store(ref block.SinI[i]);
        cosI.Store(ref block.CosI[i]);
        (T l, T y) = LongPeriodOf(sinI, cosI);
        Sgp4Kernel.LongPeriod(block, i, e, perigee, m, l, y);
    }

    private static (T L, T Y) LongPeriodOf<T>(T sinI, T cosI)
        where T : struct, ILanes<T>
    {
        T divisor = T.Splat(1.0) + cosI, least = T.Splat(1.5e-12);
        divisor = T.Select(T.LessThan(least, T.Abs(divisor)), divisor, least);
        T y = T.Splat(-0.5 * Wgs72.J3OverJ2) * sinI;
        T l = T.Splat(-0.25 * Wgs72.J3OverJ2) * sinI * (T.Splat(3.0) + (T.Splat(5.0) * cosI)) / divisor;
        return (l, y);
    }

    private static Changes<T> ChangesBy<T>(in PeriodicTerms body, T t)
        where T : struct, ILanes<T>
    {
        T anomaly = T.Splat(body.BodyAnomalyRad) + (T.Splat(body.BodyMeanMotion) * t);
        T f = anomaly + (T.Splat(2.0 * body.BodyEccentricity) * Elementary.SinCos(anomaly).Sin);
        (T sin, T cos) = Elementary.SinCos(f);
        T f2 = (T.Splat(0.5) * sin * sin) - T.Splat(0.25);
        T f3 = T.Splat(-0.5) * sin * cos;
        return new(
            (T.Splat(body.E2) * f2) + (T.Splat(body.E3) * f3),
            (T.Splat(body.I2) * f2) + (T.Splat(body.I3) * f3),
            (T.Splat(body.L2) * f2) + (T.Splat(body.L3) * f3) + (T.Splat(body.L4) * sin),
            (T.Splat(body.Gh2) * f2) + (T.Splat(body.Gh3) * f3) + (T.Splat(body.Gh4) * sin),
            (T.Splat(body.H2) * f2) + (T.Splat(body.H3) * f3));
    }

    /// <summary>
    /// Steps λ and n by 720 minutes (Euler–Maclaurin, as the theory prescribes) and leaves λ in column M and n in
    /// column N. Steps are counted from epoch, so a sample's result does not depend on which samples came before it.
    /// </summary>
    private static void Resonate(ResonanceCoefficients resonance, in Sgp4Workspace block, int count)
    {
        const double stepMin = 720.0;
        double lambda = resonance.Lambda0, n = resonance.MeanMotion0, at = 0.0;
        for (int i = 0; i < count; i++)
        {
            double t = block.Minutes[i];
            if (!(Math.Abs(t) < 1e9))
            {
                block.M[i] = block.N[i] = double.NaN;
                continue;
            }

            double target = stepMin * Math.Truncate(t / stepMin);
            if (at * target < 0.0 || Math.Abs(target) < Math.Abs(at))
                (lambda, n, at) = (resonance.Lambda0, resonance.MeanMotion0, 0.0);
            double step = target < 0.0 ? -stepMin : stepMin;
            while (at != target)
            {
                (double nDot, double nDotDot, double lambdaDot) = resonance.RatesAt(lambda, n, at);
                lambda += (lambdaDot * step) + (nDot * (0.5 * step * step));
                n += (nDot * step) + (nDotDot * (0.5 * step * step));
                at += step;
            }

            (double nRate, double nCurve, double lambdaRate) = resonance.RatesAt(lambda, n, at);
            double rest = t - at;
            block.N[i] = n + (nRate * rest) + (nCurve * rest * rest * 0.5);
            block.M[i] = lambda + (lambdaRate * rest) + (nRate * rest * rest * 0.5);
        }
    }

    /// <summary>Cube root of a number close to one, by Newton steps from one.</summary>
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

    private readonly record struct Lunisolar<T>(T E, T I, T Node, T Perigee, T M)
        where T : struct;

    private readonly record struct Changes<T>(T E, T I, T L, T Gh, T H)
        where T : struct;
}
