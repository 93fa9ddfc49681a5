using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>What the search for chains needs of a visit, in one cache line.</summary>
/// <param name="Task">Which task.</param>
/// <param name="Start">When the exposure begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Bit">Its task's bit in the stretch; 0 where the task cannot be repeated there.</param>
/// <param name="IsDoubtful">Whether only a bound may count on it.</param>
/// <param name="CanBeFirst">Whether a plan can begin with it.</param>
/// <param name="CanBeFirstInBound">Whether a bound may count on that.</param>
internal readonly record struct ChainStep(
    int Task, Instant Start, Instant End, ulong Bit, bool IsDoubtful, bool CanBeFirst, bool CanBeFirstInBound);
