using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>What lies below a satellite at an instant.</summary>
public sealed record TracePoint
{
    /// <summary>When.</summary>
    public required Instant Instant { get; init; }

    /// <summary>The point of the ellipsoid below, with the satellite's height above it.</summary>
    public required Geodetic Below { get; init; }

    /// <summary>
    /// The edges of the swath square to the track, from left to right: a pair for each strip of it, so two or four;
    /// none where no off-nadir limit was given.
    /// </summary>
    public required ImmutableArray<Geodetic> Edges { get; init; }
}
