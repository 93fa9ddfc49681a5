// Battery, memory and warmth of one satellite along a plan. All three are checked as they happen, not in steps:
//   battery: power is constant between the edges of exposures, slews and sunlight, so the energy is least at an edge;
//   memory:  what an exposure makes must fit when it begins; contacts drain what was there before it;
//   warmth:  the exposure within a moving window is greatest at some time when the window ends with an exposure.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>Tells whether a satellite can do what is planned.</summary>
internal static class Limits
{
    /// <summary>Energy that rounding may cost along a plan, joules.</summary>
    public const double RoundingJ = 1e-6;

    public static bool HasAny(TaskedSatellite satellite) =>
        satellite.Battery is not null || satellite.Memory is not null || satellite.Thermal is not null;

    /// <summary>The first shortage along a satellite's visits, in order; <c>null</c> for none.</summary>
    public static Shortage? Shortage(VisitGraph graph, int satellite, IReadOnlyList<int> visits)
    {
        TaskedSatellite s = graph.Problem.Satellites[satellite];
        return OfBattery(graph, satellite, s.Battery, visits) is { } energy
            ? new Shortage(satellite, energy, graph.Problem.Span.Start, LeftOutReason.Energy)
            : OfMemory(graph, s.Memory, visits) is { } memory
                ? new Shortage(satellite, memory, graph.Problem.Span.Start, LeftOutReason.Memory)
                : OfWarmth(graph, s.Thermal, visits) is { } warmth
                    ? new Shortage(
                        satellite, warmth, graph.Visits[warmth].End - s.Thermal!.Within, // there is a limit to exceed
                        LeftOutReason.Warmth)
                    : null;
    }

    /// <summary>When the slew to each visit begins: it ends with the start of the exposure.</summary>
    public static Duration RetargetTime(VisitGraph graph, IReadOnlyList<int> visits, int place) =>
        place == 0 ? graph.RetargetTime(visits[0]) : graph.RetargetTime(visits[place - 1], visits[place]);

    private static int? OfBattery(VisitGraph graph, int satellite, Battery? battery, IReadOnlyList<int> visits)
    {
        if (battery is null)
            return null;
        Interval span = graph.Problem.Span;
        var level = new BatteryLevel(battery, span.Start);
        for (int i = 0; i < visits.Count; i++)
        {
            Visit visit = graph.Visits[visits[i]];
            bool isEnough = level.Advance(visit.Start - RetargetTime(graph, visits, i), 0.0) &&
                level.Advance(visit.Start, battery.SlewW) && level.Advance(visit.End, battery.ImagingW);
            if (!isEnough)
                return visits[i];
        }

        return level.Advance(span.End, 0.0) || visits.Count == 0 ? null : visits[^1];
    }

    private static int? OfMemory(VisitGraph graph, OnboardMemory? memory, IReadOnlyList<int> visits)
    {
        if (memory is null)
            return null;
        (double stored, Instant at) = (memory.InitialBits, graph.Problem.Span.Start);
        foreach (int v in visits)
        {
            Visit visit = graph.Visits[v];
            double made = memory.BitsPerImagingSecond * (visit.End - visit.Start).Seconds;
            stored = Math.Max(0.0, stored - SentBits(memory.Contacts, at, visit.Start));
            if (stored + made > memory.CapacityBits)
                return v;
            stored = Math.Max(0.0, stored - SentBits(memory.Contacts, visit.Start, visit.End)) + made;
            at = visit.End;
        }

        return null;
    }

    /// <summary>How many bits contacts can send between two instants.</summary>
    public static double SentBits(ImmutableArray<DownlinkContact> contacts, Instant from, Instant to)
    {
        double bits = 0.0;
        foreach (DownlinkContact c in contacts)
        {
            if (c.Interval.Start < to && c.Interval.End > from)
                bits += c.BitsPerSecond * c.Interval.Intersect(new Interval(from, to)).Length.Seconds;
        }

        return bits;
    }

    private static int? OfWarmth(VisitGraph graph, ThermalLimit? limit, IReadOnlyList<int> visits)
    {
        if (limit is null)
            return null;
        for (int i = 0; i < visits.Count; i++)
        {
            Instant end = graph.Visits[visits[i]].End, from = end - limit.Within;
            Duration exposure = Duration.Zero;
            for (int k = i; k >= 0 && graph.Visits[visits[k]].End > from; k--)
                exposure += graph.Visits[visits[k]].End - Instant.Max(graph.Visits[visits[k]].Start, from);
            if (exposure > limit.ExposureMax)
                return visits[i];
        }

        return null;
    }
}
