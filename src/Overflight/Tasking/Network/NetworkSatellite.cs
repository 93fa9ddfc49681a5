using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Tasking.Network;

/// <summary>A satellite of a network: where it flies, what it sees with, and what it can do in a day.</summary>
public sealed record NetworkSatellite
{
    /// <summary>How people call it; each of a scenario has its own name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it flies.</summary>
    public required NetworkOrbit Orbit { get; init; }

    /// <summary>What it sees with. Its swath sets how areas are cut into scenes.</summary>
    public required Sensor Sensor { get; init; }

    /// <summary>
    /// Greatest off-nadir angle, above 0° and up to 90°. A radar keeps to its sensor's angles of incidence as well.
    /// </summary>
    public required Angle OffNadirMax { get; init; }

    /// <summary>Width of a scene, metres, more than zero: the swath at nadir.</summary>
    public required double SwathM { get; init; }

    /// <summary>How fast it turns.</summary>
    public required Agility Agility { get; init; }

    /// <summary>Its energy; <c>null</c> where that never runs short.</summary>
    public BatteryDesign? Battery { get; init; }

    /// <summary>Bits its memory holds, more than zero.</summary>
    public required long MemoryBits { get; init; }

    /// <summary>Bits that a second of exposure makes, zero or more.</summary>
    public required long BitsPerImagingSecond { get; init; }

    /// <summary>Bits a second it can send at most, more than zero.</summary>
    public required long DownlinkBitsPerSecond { get; init; }

    /// <summary>What a second of contact of this satellite is worth against others, 1 to 1,000.</summary>
    public int ContactPriority { get; init; } = 1;

    /// <summary>How long its sensor may work; <c>null</c> for as long as one likes.</summary>
    public ThermalLimit? Thermal { get; init; }
}
