namespace Overflight.Tasking.Selection;

/// <summary>How much work to put into a plan. The time is limited by the cancellation of the call.</summary>
public sealed record SelectionOptions
{
    /// <summary>Most threads to use, 1 or more.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// Where chance begins. With the same seed and threads, a search that ends by proof or by
    /// <see cref="RoundsMax"/> gives the same plan.
    /// </summary>
    public long Seed { get; init; }

    /// <summary>Most rounds of work; threads meet at the end of each.</summary>
    public int RoundsMax { get; init; } = int.MaxValue;
}
