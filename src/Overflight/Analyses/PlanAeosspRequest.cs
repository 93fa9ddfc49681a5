using Overflight.Tasking.Aeossp;

namespace Overflight.Analyses;

/// <summary>"Which satellite should take which of these pictures when, and could any plan do more?"</summary>
public sealed record PlanAeosspRequest
{
    /// <summary>Satellites, tasks and rules.</summary>
    public required AeosspCase Case { get; init; }

    /// <summary>Most threads to use, from 1. They change how long a round takes, never its result.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Where chance begins.</summary>
    public long Seed { get; init; }

    /// <summary>
    /// Most rounds of search, 0 or more; 0 for the plan made at once. Unlike a limit of time, it gives the same plan on
    /// every machine.
    /// </summary>
    public int RoundsMax { get; init; } = int.MaxValue;
}
