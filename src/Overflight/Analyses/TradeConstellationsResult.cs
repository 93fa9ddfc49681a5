using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="TradeConstellationsRequest"/>.</summary>
public sealed record TradeConstellationsResult
{
    /// <summary>What was asked.</summary>
    public required TradeConstellationsRequest Request { get; init; }

    /// <summary>How many points were looked at: cells of the area, or places.</summary>
    public required int PointCount { get; init; }

    /// <summary>How many constellations were tried; of those that differ in phasing alone, the best may stand for all.
    /// </summary>
    public required int TriedCount { get; init; }

    /// <summary>
    /// The constellations, by satellites, planes, phasing, inclination and height. Empty where the satellite to copy is
    /// <see cref="LeftOut"/>.
    /// </summary>
    public required ImmutableArray<ConstellationCandidate> Candidates { get; init; }

    /// <summary>
    /// Which of them, from 0, meets the goal with the fewest satellites, then the fewest planes, then the shortest
    /// longest gap; <c>null</c> where none does, or there is no goal.
    /// </summary>
    public required int? Chosen { get; init; }

    /// <summary>The set that was copied; <c>null</c> for designs.</summary>
    public ElementsUsed? Elements { get; init; }

    /// <summary>The part of the span for which that set gives positions; <c>null</c> for designs.</summary>
    public Interval? Covered { get; init; }

    /// <summary>Why the satellite to copy is of no use over this span; <c>null</c> where it is.</summary>
    public SatelliteLeftOut? LeftOut { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
