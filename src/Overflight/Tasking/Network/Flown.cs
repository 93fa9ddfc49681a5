namespace Overflight.Tasking.Network;

/// <summary>An observation that was flown, with the sighting it was.</summary>
/// <param name="Scene">Of which scene.</param>
/// <param name="Observation">When and by whom.</param>
/// <param name="Sighting">How it was seen.</param>
internal sealed record Flown(int Scene, Observation Observation, Sighting Sighting);
