using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>One planning of a network.</summary>
/// <param name="At">When.</param>
/// <param name="TaskCount">Scenes it could choose from.</param>
/// <param name="PlannedCount">Scenes it planned.</param>
/// <param name="Weight">What they are worth.</param>
/// <param name="Bound">No plan was worth more.</param>
public sealed record PlanningRound(Instant At, int TaskCount, int PlannedCount, double Weight, double Bound);
