using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>One picture of a request.</summary>
internal sealed record Scene
{
    /// <summary>Which request: index into <see cref="SceneList.Requests"/>.</summary>
    public required int Request { get; init; }

    /// <summary>Which of its pictures, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Where.</summary>
    public required Geodetic Place { get; init; }

    /// <summary>When it may be taken.</summary>
    public required Interval Window { get; init; }

    /// <summary>How long a satellite looks at it; for a stereo pair each time.</summary>
    public required Duration Exposure { get; init; }

    /// <summary>What it is worth if nothing hides it.</summary>
    public required double Priority { get; init; }

    /// <summary>By which kind of sensor.</summary>
    public required SensorKind Sensor { get; init; }

    /// <summary>Its own limit; <c>null</c> for none.</summary>
    public required Angle? OffNadirMax { get; init; }

    /// <summary>Sine of the least elevation of the Sun for a camera.</summary>
    public required double SunSineMin { get; init; }

    /// <summary>Whether it is wanted from ahead and from behind.</summary>
    public required bool IsStereo { get; init; }

    /// <summary>Chance that a camera's picture shows cloud.</summary>
    public required double CloudRatio { get; init; }

    /// <summary>What it is worth where a camera may take it. Radar minds no cloud; a hopeless sky may clear.</summary>
    public double Weight => Sensor == SensorKind.Radar ? Priority : Priority * (1.0 - (0.999 * CloudRatio));
}
