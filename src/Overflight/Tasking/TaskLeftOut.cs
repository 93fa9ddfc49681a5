using System.Collections.Immutable;

namespace Overflight.Tasking;

/// <summary>A task that a plan does not do.</summary>
/// <param name="Task">Which: index into <see cref="TaskingProblem.Tasks"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="InTheWay">
/// With <see cref="LeftOutReason.InTheWay"/>: the tasks of the planned observations that would have to go, for the way
/// to do it that costs least; else empty.
/// </param>
public sealed record TaskLeftOut(int Task, LeftOutReason Reason, ImmutableArray<int> InTheWay);
