using System;

namespace Overflight.Time;

/// <summary>
/// Instants at one even step: start, start + step, start + 2 × step, … <c>default</c> is empty, with no step.
/// </summary>
public readonly record struct TimeGrid
{
    /// <summary>Builds a grid.</summary>
    /// <param name="start">The first instant.</param>
    /// <param name="step">From one instant to the next; more than zero.</param>
    /// <param name="count">How many instants, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive, or the count is negative.</exception>
    public TimeGrid(Instant start, Duration step, int count)
    {
        if (step <= Duration.Zero)
            throw new ArgumentOutOfRangeException(nameof(step), step, "The step of a grid is longer than zero.");
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Start = start;
        Step = step;
        Count = count;
    }

    /// <summary>The first instant.</summary>
    public Instant Start { get; }

    /// <summary>From one instant to the next.</summary>
    public Duration Step { get; }

    /// <summary>How many instants.</summary>
    public int Count { get; }

    /// <summary>The instant with a number, counted from 0. Numbers outside the grid continue it.</summary>
    public Instant this[int index] => Start + (index * Step);

    /// <summary>How many whole steps lie between J2000.0 TT and an instant, rounded down.</summary>
    internal static long StepsSinceJ2000(Instant instant, Duration step)
    {
        long steps = Math.DivRem(instant.NanosecondsSinceJ2000Tt, step.Nanoseconds, out long rest);
        return rest < 0 ? steps - 1 : steps;
    }

    /// <summary>A part of the grid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie in the grid.</exception>
    public TimeGrid Slice(int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + (long)count, Count, nameof(count));
        return new(this[first], Step, count);
    }
}
