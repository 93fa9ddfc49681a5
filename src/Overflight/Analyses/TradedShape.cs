using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// One orbit of a trade with all satellites that any of its patterns has on it. Patterns share many: each is searched
/// once.
/// </summary>
internal sealed class TradedShape
{
    /// <summary>Satellites within this part of a turn are the same: their angles differ by rounding.</summary>
    private const long PartsOfTurn = 1_000_000_000;

    private readonly Dictionary<(long Node, long Anomaly), int> _numbers = [];
    private readonly List<IPropagator> _satellites = [];

    private TradedShape(CandidateOrbit orbit) => Orbit = orbit;

    public CandidateOrbit Orbit { get; }

    /// <summary>Every satellite, once.</summary>
    public IReadOnlyList<IPropagator> Satellites => _satellites;

    /// <summary>Of each pattern, the numbers of its satellites.</summary>
    public ImmutableArray<ImmutableArray<int>> Members { get; private set; } = [];

    /// <summary>A designed orbit with the patterns on it.</summary>
    public static TradedShape Designed(
        CircularOrbit orbit, RepeatCycle? cycle, Duration localTimeOfNode, Instant start,
        ImmutableArray<WalkerPattern> patterns)
    {
        var shape = new TradedShape(CandidateOrbit.Of(orbit, cycle, localTimeOfNode));
        Angle node = CircularOrbit.NodeAt(localTimeOfNode, start);
        ImmutableArray<int> Of(WalkerPattern p) =>
        [
            .. new WalkerPattern(p.Satellites, p.Planes, p.Phasing, orbit.Inclination, p.IsStar)
                .Orbits(orbit.HeightM, start, node, Angle.Zero)
                .Select(o => shape.NumberOf(o.RightAscensionOfNode, o.MeanAnomaly, () => new J2Propagator(o))),
        ];
        shape.Members = [.. patterns.Select(Of)];
        return shape;
    }

    /// <summary>A real satellite with the patterns of its copies.</summary>
    public static TradedShape Copied(
        MeanElements real, Instant start, LeapSeconds leapSeconds, ImmutableArray<WalkerPattern> patterns)
    {
        var orbit = CircularOrbit.OfMeanMotion(real.MeanMotionRadPerS, real.Inclination);
        Angle node = real.RightAscensionOfNode
            + Angle.FromRadians(orbit.NodeRateRadPerS * (start - real.Epoch).Seconds);
        var shape = new TradedShape(CandidateOrbit.Of(orbit, null, CircularOrbit.LocalTimeOf(node, start)));
        ImmutableArray<int> Of(WalkerPattern pattern) =>
        [
            .. pattern.Copies(real).Select(e => shape.NumberOf(
                e.RightAscensionOfNode, e.MeanAnomaly, () => new Sgp4Propagator(e, leapSeconds))),
        ];
        shape.Members = [.. patterns.Select(Of)];
        return shape;
    }

    private int NumberOf(Angle node, Angle anomaly, Func<IPropagator> build)
    {
        (long, long) key = (Rounded(node), Rounded(anomaly));
        if (!_numbers.TryGetValue(key, out int number))
        {
            _numbers.Add(key, number = _satellites.Count);
            _satellites.Add(build());
        }

        return number;
    }

    private static long Rounded(Angle angle) =>
        (long)Math.Round(angle.Wrapped().Radians / Math.Tau * PartsOfTurn) % PartsOfTurn;
}
