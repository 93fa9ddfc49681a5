using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>Visits of one satellite that follow one another closely.</summary>
/// <param name="Satellite">Whose.</param>
/// <param name="First">The first visit.</param>
/// <param name="Count">How many; they stand one after the other.</param>
/// <param name="Far">A gap that is long enough for every turn in it.</param>
/// <param name="IsThinned">Whether chains are searched with a part of its visits only.</param>
/// <param name="ByEnd">The visits in order of their end.</param>
/// <param name="Tasks">The tasks that can be done in it, each once.</param>
internal sealed record Stretch(
    int Satellite, int First, int Count, Duration Far, bool IsThinned, int[] ByEnd, int[] Tasks)
{
    /// <summary>The visit after the last one.</summary>
    public int End => First + Count;
}
