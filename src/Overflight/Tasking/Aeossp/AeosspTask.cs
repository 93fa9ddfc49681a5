using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>One entry of a case's <c>tasks.yaml</c>.</summary>
public sealed record AeosspTask
{
    /// <summary>Its <c>task_id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the case calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Where to look.</summary>
    public required Geodetic Place { get; init; }

    /// <summary>From release to due time.</summary>
    public required Interval Window { get; init; }

    /// <summary>Exposure, exactly.</summary>
    public required Duration Exposure { get; init; }

    /// <summary>The sensor type it needs.</summary>
    public required string SensorType { get; init; }

    /// <summary>What it is worth.</summary>
    public required double Weight { get; init; }
}
