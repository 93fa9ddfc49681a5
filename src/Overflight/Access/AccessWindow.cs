using Overflight.Time;

namespace Overflight.Access;

/// <summary>An unbroken time in which a satellite meets all constraints over a place.</summary>
/// <param name="Satellite">Index into <see cref="AccessQuery.Satellites"/>.</param>
/// <param name="Site">Index into <see cref="AccessQuery.Sites"/>.</param>
/// <param name="Start">The first instant inside, to 10 µs.</param>
/// <param name="End">The first instant after, to 10 µs.</param>
/// <param name="Opener">What opened it.</param>
/// <param name="Closer">What closed it.</param>
public readonly record struct AccessWindow(
    int Satellite, int Site, Instant Start, Instant End, WindowEdge Opener, WindowEdge Closer)
{
    /// <summary>Where it culminates; <c>null</c> where that was not asked for.</summary>
    public Culmination? Culmination { get; init; }

    /// <summary>End − Start.</summary>
    public Duration Length => End - Start;
}
