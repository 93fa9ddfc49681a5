using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>One sighting as a node of the search.</summary>
/// <param name="Task">Which task.</param>
/// <param name="Satellite">By which satellite.</param>
/// <param name="Start">When the exposure begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Sighting">Where the sensor points.</param>
/// <param name="CanBeFirst">Whether the satellite can reach it from nadir since the start of the plan.</param>
internal readonly record struct Visit(
    int Task, int Satellite, Instant Start, Instant End, Sighting Sighting, bool CanBeFirst);
