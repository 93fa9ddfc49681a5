using Overflight.Frames;

namespace Overflight.Tasking.Network;

/// <summary>A place that fits into one scene.</summary>
public sealed record PointTarget : RequestTarget
{
    /// <summary>The place.</summary>
    public required Geodetic Position { get; init; }
}
