using System.Collections.Immutable;
using Overflight.Coverage;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>A satellite of a coverage map.</summary>
/// <param name="Elements">
/// The one set it was computed from, that nearest to the middle of the span, as it stands at the end further from it.
/// </param>
/// <param name="Covered">The part of the span for which the set gives positions.</param>
/// <param name="Trace">Its ground track and swath, where the request includes them.</param>
public sealed record MappedSatellite(ElementsUsed Elements, Interval Covered, ImmutableArray<TracePoint> Trace);
