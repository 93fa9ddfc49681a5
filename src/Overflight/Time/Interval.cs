using System;

namespace Overflight.Time;

/// <summary>
/// A half-open span of time [Start, End). Empty is allowed (Start = End), reversed is not.
/// <c>default</c> is empty at J2000.0.
/// </summary>
public readonly record struct Interval
{
    /// <summary>Builds an interval.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> comes before <paramref name="start"/>.</exception>
    public Interval(Instant start, Instant end)
    {
        if (end < start)
            throw new ArgumentException($"An interval cannot end ({end}) before it starts ({start}).", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>The first instant inside.</summary>
    public Instant Start { get; }

    /// <summary>The first instant after.</summary>
    public Instant End { get; }

    /// <summary>End − Start.</summary>
    public Duration Length => End - Start;

    /// <summary>Whether it holds no instant.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The instant half-way.</summary>
    public Instant Midpoint => Instant.Midpoint(Start, End);

    /// <summary>Whether an instant lies inside [Start, End).</summary>
    public bool Contains(Instant instant) => instant >= Start && instant < End;

    /// <summary>The common part, empty where there is none.</summary>
    public Interval Intersect(Interval other)
    {
        Instant start = Instant.Max(Start, other.Start);
        Instant end = Instant.Min(End, other.End);
        return end < start ? new Interval(start, start) : new Interval(start, end);
    }

    /// <summary>The interval made longer at both ends.</summary>
    public Interval Widened(Duration by) => new(Start - by, End + by);

    /// <summary>Both ends on the TT calendar, for messages and debugging.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
