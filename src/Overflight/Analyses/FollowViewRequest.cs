using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"How high, how far and in what light did it stand over my place, second by second?"</summary>
public sealed record FollowViewRequest
{
    /// <summary>Catalogue number of the satellite.</summary>
    public required long Satellite { get; init; }

    /// <summary>The place.</summary>
    public required NamedPlace Place { get; init; }

    /// <summary>From when to when. The last view stands at the end, or less than a step before it.</summary>
    public required Interval Span { get; init; }

    /// <summary>From one view to the next.</summary>
    public Duration Step { get; init; } = Duration.FromSeconds(10.0);
}
