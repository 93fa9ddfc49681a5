using System.Collections.Immutable;
using Overflight.Coverage;

namespace Overflight.Analyses;

/// <summary>One constellation of a trade, and what it would see.</summary>
public sealed record ConstellationCandidate
{
    /// <summary>T of the Walker pattern.</summary>
    public required int Satellites { get; init; }

    /// <summary>P.</summary>
    public required int Planes { get; init; }

    /// <summary>F: as asked for, or the best of all.</summary>
    public required int Phasing { get; init; }

    /// <summary>Its orbits.</summary>
    public required CandidateOrbit Orbit { get; init; }

    /// <summary>Figures of merit of the area, or of all places together.</summary>
    public required CoverageFigures Figures { get; init; }

    /// <summary>Figures of merit of each place, in the order of the request; empty for an area.</summary>
    public required ImmutableArray<CellFigures> Places { get; init; }

    /// <summary>
    /// How many polar planes, with as many satellites in each, would keep the ground beyond the latitude of the request
    /// in view all the time, by streets of coverage; <c>null</c> where it is not asked, or one plane leaves gaps.
    /// </summary>
    public StreetsOfCoverage? Streets { get; init; }

    /// <summary>Whether it meets the goal; <c>null</c> without one.</summary>
    public bool? MeetsGoal { get; init; }

    /// <summary>
    /// Whether no other has a shorter longest gap with as few satellites: the front of the trade, one for each number
    /// of satellites that is worth its while.
    /// </summary>
    public bool IsOnFront { get; init; }
}
