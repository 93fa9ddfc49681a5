using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Orbits.J2;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>What a trade of constellations may ask, and what it then tries.</summary>
internal static class TradeRules
{
    /// <summary>The patterns of a request by satellites, planes and phasing, each once.</summary>
    public static ImmutableArray<WalkerPattern> Patterns(TradeConstellationsRequest request) =>
    [
        .. from satellites in request.Satellites.Distinct().Order()
        from planes in request.Planes.Distinct().Order()
        where satellites % planes == 0
        from phasing in request.Phasings.IsEmpty
            ? Enumerable.Range(0, planes)
            : request.Phasings.Distinct().Order().Where(f => f < planes)
        select new WalkerPattern(satellites, planes, phasing, default, request.IsStar),
    ];

    /// <summary>The designs of a request by inclination and height, each once.</summary>
    public static IEnumerable<(CircularOrbit Orbit, RepeatCycle? Cycle)> Designs(DesignedOrbits orbits)
    {
        foreach (Angle? inclination in Inclinations(orbits))
        {
            IEnumerable<(CircularOrbit, RepeatCycle?)> all =
            [
                .. orbits.HeightsM.Distinct().Select(h => (At(h, inclination), (RepeatCycle?)null)),
                .. orbits.Cycles.Distinct().OrderBy(c => c.Days).ThenBy(c => c.Revolutions)
                    .Select(c => (c.Orbit(inclination) ?? default, (RepeatCycle?)c)),
            ];
            foreach ((CircularOrbit, RepeatCycle?) one in all.OrderBy(o => o.Item1.HeightM))
                yield return one;
        }
    }

    /// <summary>What is wrong with a request, and how to mend it; <c>null</c> for nothing.</summary>
    public static string? Fault(TradeConstellationsRequest request) =>
        PatternFault(request)
        ?? OrbitFault(request.Orbits)
        ?? CountFault(request)
        ?? PlaceFault(request)
        ?? SpanFault(request)
        ?? request.Limits.Fault();

    private static string? PatternFault(TradeConstellationsRequest request)
    {
        if (request.Satellites.IsDefaultOrEmpty || request.Planes.IsDefaultOrEmpty || request.Phasings.IsDefault)
            return "Say how many satellites in how many planes; both lists hold a number or more.";
        if (request.Satellites.FirstOrDefault(t => t is < 1 or > WalkerPattern.SatellitesMax, 1) is var t && t is not 1)
            return string.Create(Plain, $"A constellation of {t} satellites cannot be tried; give 1 to " +
                $"{WalkerPattern.SatellitesMax}.");
        if (request.Satellites.Length > TradeConstellations.ListLengthMax
            || request.Planes.Length > TradeConstellations.ListLengthMax
            || request.Phasings.Length > TradeConstellations.ListLengthMax)
            return $"At most {TradeConstellations.ListLengthMax} numbers of satellites, planes or phasings are tried.";
        if (request.Planes.FirstOrDefault(p => p < 1, 1) is var bad && bad is not 1)
            return string.Create(Plain, $"{bad} planes cannot be tried; give 1 or more.");
        if (request.Phasings.FirstOrDefault(f => f < 0, 0) is var phasing && phasing < 0)
            return string.Create(Plain, $"A phasing of {phasing} cannot be tried; give 0 up to one less than " +
                $"the planes.");
        if (!request.Satellites.Any(s => request.Planes.Any(p => s % p == 0)))
            return $"No number of satellites can be shared evenly among {string.Join(" or ", request.Planes)} " +
                "planes; give a multiple.";
        return Patterns(request).IsEmpty
            ? "Every phasing is as large as the number of planes or larger; give 0 up to one less than the planes."
            : null;
    }

    private static string? OrbitFault(TradedOrbits orbits)
    {
        if (orbits is not DesignedOrbits d)
            return null;
        if (d.HeightsM.IsDefault || d.Cycles.IsDefault || d.Inclinations.IsDefault
            || d.HeightsM.IsEmpty && d.Cycles.IsEmpty)
            return "Say how high the orbits are: give a height, or the cycle of their ground track.";
        if (d.HeightsM.Length + d.Cycles.Length > TradeConstellations.ListLengthMax
            || d.Inclinations.Length > TradeConstellations.ListLengthMax)
            return $"At most {TradeConstellations.ListLengthMax} heights, cycles or inclinations are tried.";
        if (d.LocalTimeOfNode < Duration.Zero || d.LocalTimeOfNode >= Duration.FromDays(1.0))
            return "The local time of the node lies between 00:00 and 24:00.";
        foreach (Angle inclination in d.Inclinations)
        {
            if (!(inclination >= Angle.Zero && inclination <= Angle.FromDegrees(180.0)))
                return string.Create(Plain, $"An inclination of {inclination.Degrees}° is none; give 0° to 180°.");
        }

        return Inclinations(d).Select(i => ShapeFault(d, i)).FirstOrDefault(f => f is not null);
    }

    private static string? ShapeFault(DesignedOrbits orbits, Angle? inclination)
    {
        string kind = inclination is { } i
            ? string.Create(Plain, $"orbit with an inclination of {i.Degrees}°")
            : "Sun-synchronous orbit";
        foreach (double heightM in orbits.HeightsM)
        {
            if (!IsFlown(heightM))
                return string.Create(Plain, $"A height of {heightM / 1000.0} km cannot be flown; give " +
                    $"{HeightMinM / 1000.0:0} to {HeightMaxM / 1000.0:0} km.");
            if (inclination is null && CircularOrbit.SunSynchronousInclination(heightM) is null)
                return string.Create(Plain, $"There is no {kind} at {heightM / 1000.0} km; stay below some 5,970 km, " +
                    $"or give an inclination.");
        }

        foreach (RepeatCycle cycle in orbits.Cycles)
        {
            if (cycle.Orbit(inclination) is not { } orbit || !IsFlown(orbit.HeightM))
                return string.Create(Plain, $"No {kind} repeats after {cycle} (revolutions/days, at most " +
                    $"{RepeatCycle.DaysMax} days); low orbits make 12 to 16 revolutions a day.");
        }

        return null;
    }

    private static string? CountFault(TradeConstellationsRequest request)
    {
        long patterns = Patterns(request).Length;
        long shapes = request.Orbits is DesignedOrbits d
            ? (long)(d.HeightsM.Length + d.Cycles.Length) * Math.Max(1, d.Inclinations.Length)
            : 1;
        return patterns * shapes > TradeConstellations.TriedMax
            ? string.Create(Plain, $"{patterns * shapes} constellations are too many to try, phasings counted; " +
                $"{TradeConstellations.TriedMax} are the most. Give fewer satellites, planes or heights, or one " +
                $"phasing.")
            : null;
    }

    private static string? PlaceFault(TradeConstellationsRequest request)
    {
        if (request.Places.IsDefault || request.Places.Length > TradeConstellations.PlacesMax)
            return $"Give at most {TradeConstellations.PlacesMax} places.";
        return !request.Places.IsEmpty && (request.Area is not null || request.CellSizeM is not null)
            ? "Give places or an area with its cells, not both."
            : null;
    }

    private static string? SpanFault(TradeConstellationsRequest request)
    {
        if (request.Span.IsEmpty || request.Span.Length > MapCoverage.SpanMax)
            return string.Create(
                Plain, $"The span must be longer than nothing and at most {MapCoverage.SpanMax.Days:0} days.");
        if (request.GapMax is { } goal && !(goal > Duration.Zero && goal < request.Span.Length))
            return string.Create(Plain, $"A goal of {goal.Minutes / 60.0:0.###} h can say nothing over a span of " +
                $"{request.Span.Length.Days:0.###} days; give a goal that is shorter, or a longer span.");
        return request.StreetLatitude is { } latitude
            && !(latitude >= Angle.Zero && latitude <= Angle.FromDegrees(90.0))
            ? string.Create(Plain, $"A latitude of {latitude.Degrees}° bounds no street; give 0° to 90°.")
            : null;
    }

    /// <summary>The inclinations to try; <c>null</c> is the Sun-synchronous one.</summary>
    private static IEnumerable<Angle?> Inclinations(DesignedOrbits orbits) => orbits.Inclinations.IsEmpty
        ? [null]
        : orbits.Inclinations.Distinct().Order().Select(i => (Angle?)i);

    private static CircularOrbit At(double heightM, Angle? inclination) =>
        new(heightM, inclination ?? CircularOrbit.SunSynchronousInclination(heightM) ?? default);

    private static double HeightMinM => J2Orbit.RadiusMinM - J2Rates.EarthRadiusM;

    private static double HeightMaxM => J2Orbit.RadiusMaxM - J2Rates.EarthRadiusM;

    private static bool IsFlown(double heightM) => heightM >= HeightMinM && heightM <= HeightMaxM;

    private static CultureInfo Plain => CultureInfo.InvariantCulture;
}
