using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>An observation that a new plan must keep: one sighting of the problem.</summary>
/// <param name="Task">Which task: index into <see cref="TaskingProblem.Tasks"/>.</param>
/// <param name="Satellite">By which satellite: index into <see cref="TaskingProblem.Satellites"/>.</param>
/// <param name="Start">When its exposure begins.</param>
public readonly record struct LockedObservation(int Task, int Satellite, Instant Start);
