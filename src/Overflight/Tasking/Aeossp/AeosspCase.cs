using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>
/// One case of the AEOSSP benchmark (agile Earth observation satellite scheduling, AstroReason-Bench): satellites with
/// elements, agility and battery, and point tasks with windows, over half a day.
/// </summary>
public sealed record AeosspCase
{
    /// <summary>Its <c>case_id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>From when to when.</summary>
    public required Interval Horizon { get; init; }

    /// <summary>Observations begin and end on this grid, counted from the start of the horizon.</summary>
    public required Duration ActionStep { get; init; }

    /// <summary>The geometry is judged on this grid and at both ends of an observation.</summary>
    public required Duration GeometryStep { get; init; }

    /// <summary>The battery is judged in steps no longer than this.</summary>
    public required Duration ResourceStep { get; init; }

    /// <summary>The satellites, in the order of the file.</summary>
    public required ImmutableArray<AeosspSatellite> Satellites { get; init; }

    /// <summary>The tasks, in the order of the file.</summary>
    public required ImmutableArray<AeosspTask> Tasks { get; init; }
}
