using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Frames;

namespace Overflight.Analyses;

/// <summary>A pass over a place, point by point.</summary>
public sealed record PassTrack
{
    /// <summary>The place.</summary>
    public required NamedPlace Place { get; init; }

    /// <summary>The pass; <c>null</c> where there is none near the claimed time.</summary>
    public Pass? Pass { get; init; }

    /// <summary>
    /// From a minute before it to a minute after, on whole seconds of UTC, and at its rise, culmination and set;
    /// empty where there is no pass.
    /// </summary>
    public required ImmutableArray<TrackPoint> Points { get; init; }

    /// <summary>At the claimed moment; <c>null</c> where the elements give no state then.</summary>
    public TrackPoint? AtClaim { get; init; }
}
