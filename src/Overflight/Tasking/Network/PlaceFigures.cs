using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>How well a place is watched.</summary>
public sealed record PlaceFigures
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How often a satellite could look at it, for cameras by day (the Sun above the horizon).</summary>
    public required int AccessCount { get; init; }

    /// <summary>Mean time between, the ends of the span counting as looks.</summary>
    public required Duration RevisitMean { get; init; }

    /// <summary>Longest time between.</summary>
    public required Duration RevisitMax { get; init; }

    /// <summary>Good pictures of it that came down.</summary>
    public required int PictureCount { get; init; }

    /// <summary>
    /// Mean age of the newest picture on the ground over the span, counted from the start until there is one.
    /// </summary>
    public required Duration AgeMean { get; init; }

    /// <summary>Greatest such age.</summary>
    public required Duration AgeMax { get; init; }
}
