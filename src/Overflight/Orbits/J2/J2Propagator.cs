// An orbit's angles go on at even rates (J2Rates). Kepler's equation M = E − e sin E is solved by Newton's method from
// E = M + e sin M (beyond e = 0.8 from M + e·sign M, which always converges); the position in the plane is turned by
// ω, i and Ω. Velocity is that of the two-body ellipse, plus the turn of the plane.
using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits.J2;

/// <summary>
/// Carries a <see cref="J2Orbit"/> along time. A grid and single instants give the same bits. States are labelled TEME,
/// the frame of date in which its node is counted.
/// </summary>
public sealed class J2Propagator : IPropagator
{
    private const int NewtonStepsMax = 20;

    private readonly J2Rates _rates;
    private readonly double _axisM, _eccentricity, _minorRatio;
    private readonly (double Sin, double Cos) _inclination;

    /// <summary>Prepares an orbit.</summary>
    /// <exception cref="ArgumentException">It has a <see cref="J2Orbit.Fault"/>.</exception>
    public J2Propagator(J2Orbit orbit)
    {
        ArgumentNullException.ThrowIfNull(orbit);
        if (orbit.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(orbit));
        Orbit = orbit;
        _rates = orbit.Rates;
        (_axisM, _eccentricity) = (orbit.SemiMajorAxisM, orbit.EccentricityRatio);
        _minorRatio = Math.Sqrt(1.0 - (_eccentricity * _eccentricity));
        _inclination = Elementary.SinCos(orbit.Inclination.Radians);
    }

    /// <summary>The orbit.</summary>
    public J2Orbit Orbit { get; }

    /// <inheritdoc/>
    public Instant Epoch => Orbit.Epoch;

    /// <inheritdoc/>
    public double MeanMotionRadPerS => _rates.MeanAnomalyRadPerS;

    /// <inheritdoc/>
    public double EccentricityRatio => _eccentricity;

    /// <inheritdoc/>
    public PropagationStatus TryStateAt(Instant instant, out State<Teme> state)
    {
        state = StateAt(instant);
        return PropagationStatus.Ok;
    }

    /// <inheritdoc/>
    public void Propagate(ReadOnlySpan<Instant> instants, StateBuffer states)
    {
        StateBuffer.Require(states, instants.Length);
        StateColumns columns = states.Columns(0, instants.Length);
        for (int i = 0; i < instants.Length; i++)
            columns.Set(i, StateAt(instants[i]));
    }

    /// <inheritdoc/>
    public void Propagate(in TimeGrid grid, StateBuffer states, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        StateBuffer.Require(states, (long)offset + grid.Count);
        StateColumns columns = states.Columns(offset, grid.Count);
        for (int i = 0; i < grid.Count; i++)
            columns.Set(i, StateAt(grid[i]));
    }

    /// <summary>The state at an instant, metres and metres per second.</summary>
    public State<Teme> StateAt(Instant instant)
    {
        double seconds = (instant - Epoch).Seconds;
        double anomaly = EccentricAnomaly(Turned(Orbit.MeanAnomaly, MeanMotionRadPerS, seconds));
        (double sinE, double cosE) = Elementary.SinCos(anomaly);
        (double sinW, double cosW) = Elementary.SinCos(
            Turned(Orbit.ArgumentOfPerigee, _rates.PerigeeRadPerS, seconds));
        (double sinO, double cosO) = Elementary.SinCos(
            Turned(Orbit.RightAscensionOfNode, _rates.NodeRadPerS, seconds));

        // Along perigee and a quarter turn on from it, then along the node and a quarter turn on from that.
        double px = _axisM * (cosE - _eccentricity), py = _axisM * _minorRatio * sinE;
        double pace = _axisM * MeanMotionRadPerS / (1.0 - (_eccentricity * cosE));
        double vx = -pace * sinE, vy = pace * _minorRatio * cosE;
        double u = (cosW * px) - (sinW * py), v = (sinW * px) + (cosW * py);
        double du = (cosW * vx) - (sinW * vy) - (_rates.PerigeeRadPerS * v);
        double dv = (sinW * vx) + (cosW * vy) + (_rates.PerigeeRadPerS * u);

        double x = (cosO * u) - (sinO * _inclination.Cos * v), y = (sinO * u) + (cosO * _inclination.Cos * v);
        double dx = (cosO * du) - (sinO * _inclination.Cos * dv), dy = (sinO * du) + (cosO * _inclination.Cos * dv);
        double node = _rates.NodeRadPerS;
        return State<Teme>.FromVectors(
            new(x, y, _inclination.Sin * v),
            new(dx - (node * y), dy + (node * x), _inclination.Sin * dv));
    }

    private static double Turned(Angle start, double rateRadPerS, double seconds) =>
        Math.IEEERemainder(start.Radians + (rateRadPerS * seconds), Math.Tau);

    private double EccentricAnomaly(double mean)
    {
        double anomaly = _eccentricity < 0.8
            ? mean + (_eccentricity * Elementary.SinCos(mean).Sin)
            : mean + Math.CopySign(_eccentricity, mean);
        for (int i = 0; i < NewtonStepsMax; i++)
        {
            (double sine, double cosine) = Elementary.SinCos(anomaly);
            double step = (mean - anomaly + (_eccentricity * sine)) / (1.0 - (_eccentricity * cosine));
            anomaly += step;
            if (Math.Abs(step) < 1e-9) // Newton's error squares with each step: this one left some 1e-18
                break;
        }

        return anomaly;
    }
}
