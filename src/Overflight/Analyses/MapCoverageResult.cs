using System.Collections.Immutable;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="MapCoverageRequest"/>.</summary>
public sealed record MapCoverageResult
{
    /// <summary>What was asked.</summary>
    public required MapCoverageRequest Request { get; init; }

    /// <summary>Size of the area, square metres.</summary>
    public required double SizeM2 { get; init; }

    /// <summary>How many cells it was laid out in.</summary>
    public required int CellCount { get; init; }

    /// <summary>Edge of a cell, metres.</summary>
    public required double CellSizeM { get; init; }

    /// <summary>Figures of merit of the whole area.</summary>
    public required CoverageFigures Figures { get; init; }

    /// <summary>
    /// Passes over the area, in order; <c>Satellite</c> counts from 0 in <see cref="Satellites"/>, then on in the
    /// orbits of the request.
    /// </summary>
    public required ImmutableArray<AreaPass> Passes { get; init; }

    /// <summary>How the share seen at least once grew, a point for each percent at most.</summary>
    public required ImmutableArray<AccumulatedCoverage> Accumulated { get; init; }

    /// <summary>The cells, where the request includes them.</summary>
    public required ImmutableArray<MappedCell> Cells { get; init; }

    /// <summary>The satellites whose views these are, in the order of the request.</summary>
    public required ImmutableArray<MappedSatellite> Satellites { get; init; }

    /// <summary>The element sets that copies among the orbits of the request were flown by.</summary>
    public ImmutableArray<ElementsUsed> Copied { get; init; } = [];

    /// <summary>Satellites of the request about which nothing can be said over this span; the map knows nothing of
    /// them.</summary>
    public required ImmutableArray<SatelliteLeftOut> LeftOut { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
