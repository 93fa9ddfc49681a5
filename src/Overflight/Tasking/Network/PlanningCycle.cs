using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>How often the network is planned, how far ahead, and how soon a plan is flown.</summary>
public sealed record PlanningCycle
{
    /// <summary>From one planning to the next, at least ten minutes.</summary>
    public Duration Every { get; init; } = Duration.FromHours(6.0);

    /// <summary>How far ahead each plan looks, at least as long as <see cref="Every"/>.</summary>
    public Duration Horizon { get; init; } = Duration.FromHours(24.0);

    /// <summary>From the planning to the plan's first picture: planning itself, and the way up. Zero or more.</summary>
    public Duration Lead { get; init; } = Duration.FromHours(1.0);

    /// <summary>Pictures begin on a grid so fine, at least one second.</summary>
    public Duration Step { get; init; } = Duration.FromSeconds(10.0);

    /// <summary>Rounds of search for each plan; 0 for the plan made at once.</summary>
    public int RoundsMax { get; init; } = 2;
}
