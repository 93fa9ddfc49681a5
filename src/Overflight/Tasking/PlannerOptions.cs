namespace Overflight.Tasking;

/// <summary>How to search for a plan.</summary>
public sealed record PlannerOptions
{
    /// <summary>Most threads to use, 1 or more. They change how long a round takes, never its result.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of the random choices.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Most rounds of search, 0 or more; 0 for the plan made at once. A search that ends after so many rounds, and not
    /// because it was cancelled, gives the same plan every time.
    /// </summary>
    public int RoundsMax { get; init; } = 1_000;
}
