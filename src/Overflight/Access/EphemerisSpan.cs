using System;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Where SGP4 gives states: the part of a span, going away from the epoch, before the first failure. What comes after
/// a decay is not believed, even where the formulas give numbers again, so the way is walked from the epoch even when
/// the span lies far from it.
/// </summary>
internal sealed class EphemerisSpan
{
    /// <summary>Halved where the satellite could have come down between two samples.</summary>
    private static readonly Duration Step = Duration.FromMinutes(5.0);
    private static readonly Duration Resolution = Duration.FromNanoseconds(1_000_000);

    private const int BatchLength = 256;

    private readonly IPropagator _propagator;
    private readonly CancellationToken _cancellation;
    private readonly StateBuffer _states = new(BatchLength);
    private readonly StateBuffer _one = new(1);

    private EphemerisSpan(IPropagator propagator, CancellationToken cancellation)
    {
        _propagator = propagator;
        _cancellation = cancellation;
    }

    /// <summary>The part of a span to which the states reach from the epoch; empty where they do not.</summary>
    public static Interval Of(IPropagator propagator, Interval span, CancellationToken cancellation)
    {
        var walker = new EphemerisSpan(propagator, cancellation);
        Instant epoch = propagator.Epoch, nearest = Nearest(epoch, span);
        var none = new Interval(nearest, nearest);
        if (!walker.At(epoch).IsValid)
            return none;
        Instant first = epoch <= span.Start ? span.Start : walker.Walk(epoch, span.Start);
        Instant last = epoch >= span.End ? span.End : walker.Walk(epoch, span.End);
        return first < last ? new Interval(first, last) : none;
    }

    /// <summary>Whether the states reach from the epoch to the nearest instant of a span.</summary>
    public static bool ReachesFromEpoch(IPropagator propagator, Interval span, CancellationToken cancellation)
    {
        var walker = new EphemerisSpan(propagator, cancellation);
        Instant epoch = propagator.Epoch, nearest = Nearest(epoch, span);
        return walker.At(epoch).IsValid && walker.Walk(epoch, nearest) == nearest;
    }

    private static Instant Nearest(Instant epoch, Interval span) =>
        epoch < span.Start ? span.Start : epoch > span.End ? span.End : epoch;

    /// <summary>Goes from a good instant towards another, as far as the states are good.</summary>
    private Instant Walk(Instant from, Instant to)
    {
        Sample here = At(from);
        while (here.Instant != to)
        {
            _cancellation.ThrowIfCancellationRequested();
            Duration left = (to - here.Instant).Abs();
            int whole = (int)Math.Min(BatchLength, left.Nanoseconds / Step.Nanoseconds);
            if (whole == 0)
                return FirstFailure(here, At(to)) ?? to;
            bool forward = to > here.Instant;
            Instant start = forward ? here.Instant + Step : here.Instant - (whole * Step);
            _propagator.Propagate(new TimeGrid(start, Step, whole), _states);
            for (int i = 0; i < whole; i++)
            {
                int index = forward ? i : whole - 1 - i;
                Sample next = Sample.Of(start + (index * Step), _states, index);
                if (FirstFailure(here, next) is { } end)
                    return end;
                here = next;
            }
        }

        return to;
    }

    private Sample At(Instant instant)
    {
        _propagator.Propagate([instant], _one);
        return Sample.Of(instant, _one, 0);
    }

    /// <summary>
    /// The last good instant before the first failure between a good sample and another; <c>null</c> where there is
    /// none.
    /// </summary>
    private Instant? FirstFailure(in Sample good, in Sample next)
    {
        Duration gap = (next.Instant - good.Instant).Abs();
        if (gap <= Resolution)
            return next.IsValid ? null : good.Instant;
        if (next.IsValid && gap.Seconds <= good.SecondsToGround + next.SecondsToGround)
            return null;
        Sample middle = At(Instant.Midpoint(good.Instant, next.Instant));
        if (!middle.IsValid)
            return FirstFailure(good, middle);
        return FirstFailure(good, middle) ?? FirstFailure(middle, next);
    }

    /// <summary>A state, as far as it matters here.</summary>
    /// <param name="Instant">When.</param>
    /// <param name="IsValid">Whether there is a state.</param>
    /// <param name="SecondsToGround">
    /// The least time in which gravity alone could pull the satellite down to the lowest radius SGP4 knows.
    /// </param>
    private readonly record struct Sample(Instant Instant, bool IsValid, double SecondsToGround)
    {
        public static Sample Of(Instant instant, StateBuffer states, int index)
        {
            if (states.Status[index] != PropagationStatus.Ok)
                return new(instant, IsValid: false, 0.0);
            State<Teme> state = states[index];
            double radius = state.Position.RadiusM;
            double height = radius - MotionBound.LowestRadiusM;
            double speed = Math.Abs(Vec3.Dot(state.Position.VectorM, state.VelocityMPerS)) / radius;
            double fall = MotionBound.FallMaxMPerS2;

            // height − |rate|·τ − fall·τ²/2 = 0, whichever way time runs.
            double seconds = (Math.Sqrt((speed * speed) + (2.0 * fall * Math.Max(height, 0.0))) - speed) / fall;
            return new(instant, IsValid: true, seconds);
        }
    }
}
