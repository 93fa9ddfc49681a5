using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>
/// Energy on board: what a satellite has, what its work costs, and when the Sun gives more. It must never be empty;
/// what would not fit into the full battery is lost.
/// </summary>
public sealed record Battery
{
    /// <summary>Energy when full, joules.</summary>
    public required double CapacityJ { get; init; }

    /// <summary>Energy at the start of the plan, joules, at most the capacity.</summary>
    public required double InitialJ { get; init; }

    /// <summary>Power drawn at all times, watts.</summary>
    public required double IdleW { get; init; }

    /// <summary>Power drawn in addition while exposing, watts.</summary>
    public required double ImagingW { get; init; }

    /// <summary>Power drawn in addition while slewing and settling, watts.</summary>
    public required double SlewW { get; init; }

    /// <summary>Power from the panels while sunlit, watts.</summary>
    public required double ChargeW { get; init; }

    /// <summary>When the panels are sunlit.</summary>
    public required IntervalSet Sunlit { get; init; }

    /// <summary>
    /// When they may be sunlit besides, near the edge of the shadow: plans count on darkness then, bounds on light.
    /// </summary>
    public IntervalSet Twilight { get; init; } = IntervalSet.Empty;
}
