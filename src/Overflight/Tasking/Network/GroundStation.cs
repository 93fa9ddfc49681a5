using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A station to which satellites send their pictures.</summary>
public sealed record GroundStation
{
    /// <summary>How people call it; each of a scenario has its own name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required Geodetic Position { get; init; }

    /// <summary>Least elevation at which it receives, 0–90°.</summary>
    public required Angle ElevationMin { get; init; }

    /// <summary>How many satellites it can follow at once, 1 to 16.</summary>
    public int Antennas { get; init; } = 1;

    /// <summary>From the rise of a satellite to the first bit, zero or more; the antenna is busy meanwhile.</summary>
    public Duration SetUp { get; init; }

    /// <summary>Bits a second it can receive at most, more than zero.</summary>
    public required long BitsPerSecond { get; init; }

    /// <summary>From the last bit to the picture in the hands of whoever asked for it, zero or more.</summary>
    public Duration Processing { get; init; }
}
