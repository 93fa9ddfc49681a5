using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Finds every interval in which a margin is not negative. Between two samples h apart whose margin's second derivative
/// is at most M in size, the margin stays within M·h²/8 of the chord; what that cannot decide is split, down to the
/// resolution. So no interval (and no gap) longer than the resolution is missed. See docs/concepts/access.md.
/// </summary>
internal sealed class CompleteSearch(
    OrbitSampler sampler, IMargin margin, Duration resolution, CancellationToken cancellation)
{
    /// <summary>Edges are refined until they are known to this, below the millimetre in orbit.</summary>
    private static readonly Duration EdgeTolerance = Duration.FromNanoseconds(100);

    private readonly List<Interval> _found = [];
    private Instant? _openSince;

    /// <summary>Intervals inside a span on which the ephemeris is valid throughout, in order.</summary>
    /// <param name="span">Where to search.</param>
    /// <param name="step">The first, coarse spacing; it changes speed, never the result's completeness.</param>
    public IReadOnlyList<Interval> Find(Interval span, Duration step)
    {
        _found.Clear();
        _openSince = null;
        if (span.IsEmpty)
            return _found;
        Sample left = At(span.Start);
        if (left.Value >= 0.0)
            _openSince = span.Start;
        for (Instant at = span.Start; at < span.End;)
        {
            cancellation.ThrowIfCancellationRequested();
            Instant next = span.End - at <= step ? span.End : at + step;
            Sample right = At(next);
            Resolve(left, right);
            (left, at) = (right, next);
        }

        if (_openSince is { } open && open < span.End)
            _found.Add(new Interval(open, span.End));
        return _found;
    }

    private Sample At(Instant instant)
    {
        OrbitSample orbit = sampler.At(instant);
        return new(orbit, orbit.IsValid ? margin.ValueAt(orbit) : double.NaN);
    }

    private void Resolve(in Sample a, in Sample b)
    {
        Duration length = b.Orbit.Instant - a.Orbit.Instant;
        bool crosses = (a.Value >= 0.0) != (b.Value >= 0.0);
        double h = length.Seconds;
        if (length <= resolution)
        {
            if (crosses)
                Cross(a, b);
            return;
        }

        double m = margin.CurvatureBound(a.Orbit, b.Orbit);
        double rise = b.Value - a.Value;
        double swing = m * h * h;
        if (crosses)
        {
            // Somewhere the slope is rise/h, and it changes by less than M·h: it keeps its sign, so there is one
            // crossing.
            if (Math.Abs(rise) > swing)
            {
                Cross(a, b);
                return;
            }
        }
        else if (CannotCross(a.Value, b.Value, rise, swing))
        {
            return;
        }

        Sample middle = At(Instant.Midpoint(a.Orbit.Instant, b.Orbit.Instant));
        Resolve(a, middle);
        Resolve(middle, b);
    }

    /// <summary>
    /// Whether the parabola over the chord stays on one side: its extreme is mean + swing/8 + rise²/(2·swing), or an
    /// end.
    /// </summary>
    private static bool CannotCross(double a, double b, double rise, double swing)
    {
        double near = Math.Min(Math.Abs(a), Math.Abs(b));
        if (Math.Abs(rise) >= swing / 2.0)
            return near > 0.0;
        double mean = Math.Abs((a + b) / 2.0);
        return mean > (swing / 8.0) + (rise * rise / (2.0 * swing));
    }

    private void Cross(Sample a, Sample b)
    {
        Instant at = Refine(a, b);
        if (b.Value >= 0.0)
        {
            Debug.Assert(_openSince is null, "A rise follows a fall.");
            _openSince = at;
        }
        else
        {
            Debug.Assert(_openSince is not null, "A fall follows a rise.");
            _found.Add(new Interval(_openSince!.Value, at)); // set by the rise before
            _openSince = null;
        }
    }

    /// <summary>
    /// The first instant after the crossing: false position with halving (Illinois), then bisection if it stalls.
    /// </summary>
    private Instant Refine(Sample a, Sample b)
    {
        double fa = a.Value, fb = b.Value;
        Instant ta = a.Orbit.Instant, tb = b.Orbit.Instant;
        bool after = fb >= 0.0;
        for (int i = 0; tb - ta > EdgeTolerance; i++)
        {
            long width = (tb - ta).Nanoseconds;
            double fraction = i % 3 == 2 ? 0.5 : fa / (fa - fb);
            long inside = Math.Clamp((long)(fraction * width), 1, width - 1);
            Sample middle = At(ta + Duration.FromNanoseconds(inside));
            if ((middle.Value >= 0.0) == after)
            {
                (tb, fb) = (middle.Orbit.Instant, middle.Value);
                fa /= 2.0;
            }
            else
            {
                (ta, fa) = (middle.Orbit.Instant, middle.Value);
                fb /= 2.0;
            }
        }

        return tb;
    }

    private readonly record struct Sample(OrbitSample Orbit, double Value);
}
