using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"Where is it day?"</summary>
public sealed record FollowSunRequest
{
    /// <summary>From when to when. The last point stands at the end, or less than a step before it.</summary>
    public required Interval Span { get; init; }

    /// <summary>From one point to the next.</summary>
    public Duration Step { get; init; } = Duration.FromMinutes(10.0);
}
