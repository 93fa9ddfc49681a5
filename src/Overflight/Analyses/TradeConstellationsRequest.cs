using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"How many satellites, in which planes and how high, see these places at least so often?"</summary>
public sealed record TradeConstellationsRequest
{
    /// <summary>On what orbits.</summary>
    public required TradedOrbits Orbits { get; init; }

    /// <summary>How many satellites to try: T, 1 to <see cref="WalkerPattern.SatellitesMax"/>.</summary>
    public required ImmutableArray<int> Satellites { get; init; }

    /// <summary>In how many planes: P; tried with every T that it divides.</summary>
    public ImmutableArray<int> Planes { get; init; } = [1];

    /// <summary>
    /// Phasings F, tried with every P above them; empty to try all of each pattern and keep the best.
    /// </summary>
    public ImmutableArray<int> Phasings { get; init; } = [];

    /// <summary>Whether the nodes of the planes fill half a turn only (Walker star).</summary>
    public bool IsStar { get; init; }

    /// <summary>The area to see, in JSON a GeoJSON geometry; with no places, <c>null</c> is the whole Earth.</summary>
    [JsonConverter(typeof(AreaJsonConverter))]
    public Area? Area { get; init; }

    /// <summary>Edge of a cell of the area, metres; <c>null</c> for the usual size, some 2,500 cells.</summary>
    public double? CellSizeM { get; init; }

    /// <summary>The places to see instead of an area, each counting the same.</summary>
    public ImmutableArray<NamedPlace> Places { get; init; } = [];

    /// <summary>What counts as seeing.</summary>
    public ViewLimits Limits { get; init; } = new();

    /// <summary>From when to when, at most <see cref="MapCoverage.SpanMax"/>. Designs begin at its start.</summary>
    public required Interval Span { get; init; }

    /// <summary>The goal: no place goes unseen for longer, at any time of the span; <c>null</c> for none.</summary>
    public Duration? GapMax { get; init; }

    /// <summary>
    /// Asks for streets of coverage beyond this latitude, 0–90°; <c>null</c> for none. See
    /// <see cref="ConstellationCandidate.Streets"/>.
    /// </summary>
    public Angle? StreetLatitude { get; init; }
}
