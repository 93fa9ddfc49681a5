using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A picture, or a set of them, that someone asks for.</summary>
public sealed record ImagingRequest
{
    /// <summary>How people call it; each of a scenario has its own name.</summary>
    public required string Name { get; init; }

    /// <summary>What is to be imaged.</summary>
    public required RequestTarget Target { get; init; }

    /// <summary>From its arrival to its deadline: the picture must be on the ground by then.</summary>
    public required Interval Window { get; init; }

    /// <summary>What it is worth against others, more than zero; shared out among its scenes.</summary>
    public double Priority { get; init; } = 1.0;

    /// <summary>By which kind of sensor; <see cref="SensorKind.Unknown"/> for any.</summary>
    public SensorKind Sensor { get; init; } = SensorKind.Unknown;

    /// <summary>How long the sensor must look at each scene, more than zero.</summary>
    public required Duration Exposure { get; init; }

    /// <summary>Greatest off-nadir angle, 0–90°; <c>null</c> for that of the satellite.</summary>
    public Angle? OffNadirMax { get; init; }

    /// <summary>Least elevation of the Sun for a camera, ±90°.</summary>
    public Angle SunElevationMin { get; init; }

    /// <summary>
    /// Whether each scene is wanted twice by one satellite in one pass: from ahead of it and from behind, each at least
    /// 10° away from straight down along the track.
    /// </summary>
    public bool IsStereo { get; init; }

    /// <summary>How often it comes again within the window, due as long after; <c>null</c> for once.</summary>
    public Duration? Repeat { get; init; }

    /// <summary>Chance that a camera's picture of it shows cloud, 0–1; <c>null</c> for that of the scenario.</summary>
    public double? CloudRatio { get; init; }
}
