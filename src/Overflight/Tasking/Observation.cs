using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>One exposure of a plan.</summary>
/// <param name="Task">Which task: index into <see cref="TaskingProblem.Tasks"/>.</param>
/// <param name="Satellite">By which satellite: index into <see cref="TaskingProblem.Satellites"/>.</param>
/// <param name="Exposure">From when to when the sensor looks.</param>
/// <param name="Retarget">
/// Slew and settling before it, ending when the exposure begins; from where the exposure before it ended, or from
/// nadir.
/// </param>
public readonly record struct Observation(int Task, int Satellite, Interval Exposure, Interval Retarget);
