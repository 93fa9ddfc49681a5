using System.Collections.Immutable;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Circular orbits that drift under J2 alone: every height and every cycle is tried with every inclination.
/// </summary>
public sealed record DesignedOrbits : TradedOrbits
{
    /// <summary>Mean heights above the equatorial radius, metres; see <see cref="CircularOrbit"/>.</summary>
    public ImmutableArray<double> HeightsM { get; init; } = [];

    /// <summary>Cycles after which the ground track repeats; they give the height.</summary>
    public ImmutableArray<RepeatCycle> Cycles { get; init; } = [];

    /// <summary>0–180° each; empty for the Sun-synchronous inclination of each height.</summary>
    public ImmutableArray<Angle> Inclinations { get; init; } = [];

    /// <summary>
    /// Local mean solar time of the first plane's ascending node (LTAN) at the start of the span, below a day;
    /// Sun-synchronous planes keep it.
    /// </summary>
    public Duration LocalTimeOfNode { get; init; } = Duration.FromHours(12.0);
}
