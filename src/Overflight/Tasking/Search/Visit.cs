using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>One sighting as a node of the search.</summary>
/// <param name="Opportunity">Of which opportunity: index into those of the problem.</param>
/// <param name="Task">Which task.</param>
/// <param name="Satellite">By which satellite.</param>
/// <param name="Start">When the exposure begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Sighting">Where the sensor points.</param>
/// <param name="FirstSlack">How much time is left where the satellite turns to it from nadir since the start of the
/// plan; negative where there is not enough.</param>
internal readonly record struct Visit(
    int Opportunity, int Task, int Satellite, Instant Start, Instant End, Sighting Sighting, Duration FirstSlack);
