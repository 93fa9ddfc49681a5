using System;
using System.Threading;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Where SGP4 gives states: the part of a span, going away from the epoch, before the first failure. What comes after
/// a decay is not believed, even where the formulas give numbers again, so the way is walked from the epoch even when
/// the span lies far from it.
/// </summary>
internal static class EphemerisSpan
{
    /// <summary>Halved where the satellite could have come down between two samples.</summary>
    private static readonly Duration Step = Duration.FromHours(1);
    private static readonly Duration Resolution = Duration.FromNanoseconds(1_000_000);

    /// <summary>The part of a span to which the states reach from the epoch; empty where they do not.</summary>
    public static Interval Of(OrbitSampler sampler, Interval span, CancellationToken cancellation)
    {
        Instant epoch = sampler.Propagator.Elements.Epoch;
        Instant nearest = epoch < span.Start ? span.Start : epoch > span.End ? span.End : epoch;
        var none = new Interval(nearest, nearest);
        if (!sampler.InertialAt(epoch).IsValid)
            return none;
        Instant first = epoch <= span.Start ? span.Start : Walk(sampler, epoch, span.Start, cancellation);
        Instant last = epoch >= span.End ? span.End : Walk(sampler, epoch, span.End, cancellation);
        return first < last ? new Interval(first, last) : none;
    }

    private static Instant Walk(OrbitSampler sampler, Instant from, Instant to, CancellationToken cancellation)
    {
        OrbitSample here = sampler.InertialAt(from);
        while (here.Instant != to)
        {
            cancellation.ThrowIfCancellationRequested();
            Duration left = to - here.Instant;
            Duration step = left.Abs() <= Step ? left : left > Duration.Zero ? Step : -Step;
            OrbitSample next = sampler.InertialAt(here.Instant + step);
            if (FirstFailure(sampler, here, next) is { } end)
                return end;
            here = next;
        }

        return to;
    }

    /// <summary>
    /// The last good instant before the first failure between a good sample and another; <c>null</c> where there is
    /// none.
    /// </summary>
    private static Instant? FirstFailure(OrbitSampler sampler, in OrbitSample good, in OrbitSample next)
    {
        Duration gap = (next.Instant - good.Instant).Abs();
        if (gap <= Resolution)
            return next.IsValid ? null : good.Instant;
        if (next.IsValid && gap.Seconds <= SecondsToGround(good) + SecondsToGround(next))
            return null;
        OrbitSample middle = sampler.InertialAt(Instant.Midpoint(good.Instant, next.Instant));
        if (!middle.IsValid)
            return FirstFailure(sampler, good, middle);
        return FirstFailure(sampler, good, middle) ?? FirstFailure(sampler, middle, next);
    }

    /// <summary>
    /// The least time in which gravity alone could pull the satellite down to the lowest radius SGP4 knows.
    /// </summary>
    private static double SecondsToGround(in OrbitSample sample)
    {
        double height = sample.RadiusM - MotionBound.LowestRadiusM;
        double rate = Numerics.Vec3.Dot(sample.RTeme, sample.VTeme) / sample.RadiusM;
        double fall = MotionBound.FallMaxMPerS2;

        // height − |rate|·τ − fall·τ²/2 = 0, whichever way time runs.
        double speed = Math.Abs(rate);
        return (Math.Sqrt((speed * speed) + (2.0 * fall * Math.Max(height, 0.0))) - speed) / fall;
    }
}
