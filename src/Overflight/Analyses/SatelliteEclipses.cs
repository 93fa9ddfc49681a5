using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>When a satellite of a network is in the Earth's shadow, where its panels give nothing.</summary>
/// <param name="Satellite">Its name in the scenario.</param>
/// <param name="Eclipses">By time, within the span of the plan: see <see cref="Sensing.Illumination"/>.</param>
/// <param name="DarkRatio">The share of the span that they are together.</param>
public sealed record SatelliteEclipses(string Satellite, ImmutableArray<Interval> Eclipses, double DarkRatio);
