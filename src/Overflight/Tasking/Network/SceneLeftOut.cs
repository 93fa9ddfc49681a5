using System.Collections.Immutable;
using Overflight.Frames;

namespace Overflight.Tasking.Network;

/// <summary>A scene that a plan does not take, with the reason.</summary>
public sealed record SceneLeftOut
{
    /// <summary>For which request.</summary>
    public required string Request { get; init; }

    /// <summary>Which of its scenes, from 1.</summary>
    public required int Scene { get; init; }

    /// <summary>Its middle.</summary>
    public required Geodetic Place { get; init; }

    /// <summary>What it would have counted.</summary>
    public required double Weight { get; init; }

    /// <summary>Why it is left out.</summary>
    public required LostReason Reason { get; init; }

    /// <summary>In how many passes it could be imaged, were it alone.</summary>
    public required int ChanceCount { get; init; }

    /// <summary>
    /// With <see cref="LostReason.Competition"/>: the planned scenes that would have to go, for the way to take it that
    /// costs least. Else empty.
    /// </summary>
    public ImmutableArray<SceneName> InTheWay { get; init; } = [];
}
