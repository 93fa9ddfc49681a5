using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Tasking.Network;

/// <summary>A line on the ground, such as a river or a border, in scenes end to end.</summary>
public sealed record StripTarget : RequestTarget
{
    /// <summary>So near to the opposite of one end the other does not tell the way, degrees.</summary>
    private const double OppositeMaxDegrees = 0.01;

    /// <summary>One end.</summary>
    public required Geodetic From { get; init; }

    /// <summary>The other end, along the shorter great circle.</summary>
    public required Geodetic To { get; init; }

    /// <summary>What is wrong with it and how to mend it; <c>null</c> for nothing.</summary>
    public string? Fault() =>
        Vec3.AngleBetween(
            Ellipsoid.NormalAt(From.Latitude, From.Longitude), -Ellipsoid.NormalAt(To.Latitude, To.Longitude))
            .Degrees < OppositeMaxDegrees
            ? "the ends of the strip lie on opposite sides of the Earth, with no shorter way; part it in two"
            : null;
}
