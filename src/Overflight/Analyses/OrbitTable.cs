using System.Collections.Immutable;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>States of one satellite at an even step, from one element set, so that they join without a jump.</summary>
public sealed record OrbitTable
{
    /// <summary>Catalogue number.</summary>
    public required long Satellite { get; init; }

    /// <summary>Name as published; <c>null</c> where the set gave none.</summary>
    public string? Name { get; init; }

    /// <summary>International designator; <c>null</c> where the set gave none.</summary>
    public string? ObjectId { get; init; }

    /// <summary>The set used, with its age and error at that end of the span which lies farther from it.</summary>
    public required ElementsUsed Elements { get; init; }

    /// <summary>The states in the frame asked for; none where the elements give no position.</summary>
    public required ImmutableArray<EphemerisState> States { get; init; }

    /// <summary>
    /// The part of the span in which the elements give positions; shorter than the span where the satellite decays.
    /// </summary>
    public required Interval Covered { get; init; }

    /// <summary>Why the table ends early or begins late, a sentence; <c>null</c> where it is whole.</summary>
    public string? Gap { get; init; }
}
