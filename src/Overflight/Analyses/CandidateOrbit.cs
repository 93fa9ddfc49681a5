using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// The orbit of a constellation's satellites. Of a real satellite and its copies, these are figures of the
/// <see cref="CircularOrbit"/> with the same mean motion and inclination.
/// </summary>
public sealed record CandidateOrbit
{
    /// <summary>Mean height above the equatorial radius, metres.</summary>
    public required double HeightM { get; init; }

    /// <summary>0–180°.</summary>
    public required Angle Inclination { get; init; }

    /// <summary>From one ascending node to the next.</summary>
    public required Duration NodalPeriod { get; init; }

    /// <summary>How far west the next ascending node crosses the equator.</summary>
    public required Angle TrackShift { get; init; }

    /// <summary>The cycle it was asked to keep; <c>null</c> where it was given by its height, or flies.</summary>
    public RepeatCycle? Cycle { get; init; }

    /// <summary>
    /// Local mean solar time of the first plane's ascending node at the start of the span (LTAN), from midnight.
    /// </summary>
    public required Duration LocalTimeOfNode { get; init; }

    /// <summary>The figures of an orbit.</summary>
    internal static CandidateOrbit Of(CircularOrbit orbit, RepeatCycle? cycle, Duration localTimeOfNode) => new()
    {
        HeightM = orbit.HeightM,
        Inclination = orbit.Inclination,
        NodalPeriod = orbit.NodalPeriod,
        TrackShift = orbit.TrackShift,
        Cycle = cycle,
        LocalTimeOfNode = localTimeOfNode,
    };
}
