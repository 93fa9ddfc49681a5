using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"Where is it, minute by minute?"</summary>
public sealed record TabulateOrbitRequest
{
    /// <summary>Catalogue numbers of the satellites, each once.</summary>
    public required ImmutableArray<long> Satellites { get; init; }

    /// <summary>From when to when. The last state stands at the end, or less than a step before it.</summary>
    public required Interval Span { get; init; }

    /// <summary>From one state to the next.</summary>
    public Duration Step { get; init; } = Duration.FromSeconds(60.0);

    /// <summary>The frame of the states.</summary>
    public FrameName Frame { get; init; } = FrameName.Gcrf;
}
