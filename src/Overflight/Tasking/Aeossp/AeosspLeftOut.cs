using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Tasking.Aeossp;

/// <summary>A task that a plan does not do, by the names of the case.</summary>
/// <param name="TaskId">Which.</param>
/// <param name="Reason">Why.</param>
/// <param name="InTheWay">
/// With <see cref="LeftOutReason.InTheWay"/>: the tasks of the planned observations that would have to go; else empty.
/// </param>
public sealed record AeosspLeftOut(string TaskId, LeftOutReason Reason, ImmutableArray<string> InTheWay)
{
    /// <summary>A task left out of a plan of a case.</summary>
    internal static AeosspLeftOut Of(AeosspCase instance, TaskLeftOut left) =>
        new(instance.Tasks[left.Task].Id, left.Reason, [.. left.InTheWay.Select(t => instance.Tasks[t].Id)]);
}
