using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"What of the ground is in its sight, and what within its camera's reach, minute by minute?"</summary>
public sealed record FollowFootprintRequest
{
    /// <summary>Catalogue number of the satellite.</summary>
    public required long Satellite { get; init; }

    /// <summary>From when to when. The last footprint stands at the end, or less than a step before it.</summary>
    public required Interval Span { get; init; }

    /// <summary>From one footprint to the next.</summary>
    public Duration Step { get; init; } = Duration.FromMinutes(1.0);

    /// <summary>How far the camera tilts, 0–90° from geodetic nadir; <c>null</c> for the horizon alone.</summary>
    public Angle? OffNadirMax { get; init; }

    /// <summary>Points of a ring, 8 to <see cref="FollowFootprint.PointsMax"/>.</summary>
    public int Points { get; init; } = 72;
}
