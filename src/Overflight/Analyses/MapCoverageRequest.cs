using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"Which parts of that area do these satellites see this week, how often, and how soon?"</summary>
public sealed record MapCoverageRequest
{
    /// <summary>Catalogue numbers; with <see cref="Orbits"/> 1 to <see cref="MapCoverage.SatellitesMax"/>.</summary>
    public required ImmutableArray<long> Satellites { get; init; }

    /// <summary>Orbits of a network besides: of satellites that are designed, or copies of one that flies.</summary>
    public ImmutableArray<NetworkOrbit> Orbits { get; init; } = [];

    /// <summary>From when to when, at most <see cref="MapCoverage.SpanMax"/>.</summary>
    public required Interval Span { get; init; }

    /// <summary>The area, in JSON a GeoJSON geometry; <c>null</c> for the whole Earth.</summary>
    [JsonConverter(typeof(AreaJsonConverter))]
    public Area? Area { get; init; }

    /// <summary>Edge of a cell, metres; <c>null</c> for <see cref="CoverageGrid.UsualCellSizeM"/>.</summary>
    public double? CellSizeM { get; init; }

    /// <summary>One part of the cells, so that a map can be shown while it grows; <c>null</c> for all.</summary>
    public CoverageStrip? Strip { get; init; }

    /// <summary>What counts as seeing.</summary>
    public ViewLimits Limits { get; init; } = new();

    /// <summary>Whether the answer lists every cell.</summary>
    public bool IncludesCells { get; init; }

    /// <summary>Whether it lists every view of every cell too.</summary>
    public bool IncludesWindows { get; init; }

    /// <summary>Whether it holds ground tracks, with the swath where an off-nadir angle is given.</summary>
    public bool IncludesTraces { get; init; }
}
