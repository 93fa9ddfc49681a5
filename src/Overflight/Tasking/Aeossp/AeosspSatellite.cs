using Overflight.Numerics;
using Overflight.Orbits;

namespace Overflight.Tasking.Aeossp;

/// <summary>One entry of a case's <c>satellites.yaml</c>.</summary>
public sealed record AeosspSatellite
{
    /// <summary>Its <c>satellite_id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its elements.</summary>
    public required MeanElements Elements { get; init; }

    /// <summary>Its sensor type.</summary>
    public required string SensorType { get; init; }

    /// <summary>How fast it turns.</summary>
    public required Agility Agility { get; init; }

    /// <summary>Greatest off-nadir angle, from the direction to the Earth's centre.</summary>
    public required Angle OffNadirMax { get; init; }

    /// <summary>Its energy; when it is sunlit is not in the case but computed.</summary>
    public required Battery Battery { get; init; }
}
