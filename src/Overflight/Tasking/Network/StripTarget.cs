using Overflight.Frames;

namespace Overflight.Tasking.Network;

/// <summary>A line on the ground, such as a river or a border, in scenes end to end.</summary>
public sealed record StripTarget : RequestTarget
{
    /// <summary>One end.</summary>
    public required Geodetic From { get; init; }

    /// <summary>The other end, along the shorter great circle.</summary>
    public required Geodetic To { get; init; }
}
