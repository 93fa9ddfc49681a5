using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>
/// An unbroken chance of one satellite to do one task: the instants at which the exposure may begin. A chance that
/// allows any instant is given by a fine grid of them.
/// </summary>
public sealed record Opportunity
{
    /// <summary>Which task: index into <see cref="TaskingProblem.Tasks"/>.</summary>
    public required int Task { get; init; }

    /// <summary>Which satellite: index into <see cref="TaskingProblem.Satellites"/>.</summary>
    public required int Satellite { get; init; }

    /// <summary>How long the sensor must look, more than zero; <c>null</c> for as long as the task says.</summary>
    public Duration? Exposure { get; init; }

    /// <summary>The ways to take the picture, by the instant they begin, each instant once; at least one.</summary>
    public required ImmutableArray<Sighting> Sightings { get; init; }
}
