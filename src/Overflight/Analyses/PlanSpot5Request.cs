using Overflight.Tasking.Spot5;

namespace Overflight.Analyses;

/// <summary>"Which of these photographs should SPOT5 take tomorrow, and with which camera?"</summary>
public sealed record PlanSpot5Request
{
    /// <summary>The photographs and the rules.</summary>
    public required Spot5File File { get; init; }

    /// <summary>Most threads to use, from 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// Where chance begins; it cannot change a profit that is proved, only which of equal plans is found.
    /// </summary>
    public long Seed { get; init; }

    /// <summary>Most rounds of work; unlike a limit of time, it gives the same plan on every machine.</summary>
    public int RoundsMax { get; init; } = int.MaxValue;
}
