using System;
using System.Collections.Generic;
using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>
/// What a limit of a satellite says about exposure at the least: so much of it, and no more, from one instant to
/// another. Every plan that keeps the limit keeps the row, so prices on rows give a bound.
/// </summary>
/// <param name="Satellite">Whose.</param>
/// <param name="From">From when.</param>
/// <param name="To">To when; exposures that lie between the two count.</param>
/// <param name="ExposureMaxS">Most exposure, seconds.</param>
internal readonly record struct LimitRow(int Satellite, Instant From, Instant To, double ExposureMaxS)
{
    /// <summary>The rows of a satellite's battery, memory and warmth.</summary>
    public static IEnumerable<LimitRow> Of(TaskingProblem problem, int satellite)
    {
        TaskedSatellite s = problem.Satellites[satellite];
        foreach ((Instant from, Instant to, double exposureMaxS) in OfBattery(problem.Span, s.Battery))
            yield return new LimitRow(satellite, from, to, Math.Max(0.0, exposureMaxS));
        foreach ((Instant from, Instant to, double exposureMaxS) in OfMemory(problem.Span, s.Memory))
            yield return new LimitRow(satellite, from, to, Math.Max(0.0, exposureMaxS));
        if (s.Thermal is not { } thermal)
            yield break;
        for (Instant at = problem.Span.Start; at < problem.Span.End; at += thermal.Within)
            yield return new LimitRow(satellite, at, at + thermal.Within, thermal.ExposureMax.Seconds);
    }

    /// <summary>Energy at most: what is there, and the Sun. Slews and a full battery's losses are left out.</summary>
    private static IEnumerable<(Instant From, Instant To, double ExposureMaxS)> OfBattery(Interval span, Battery? b)
    {
        if (b is null || b.ImagingW <= 0.0)
            yield break;
        IntervalSet light = b.Sunlit.Union(b.Twilight);
        double ExposureMaxS(Instant from, Instant to, double energyJ) =>
            (energyJ + (b.ChargeW * light.Intersect(IntervalSet.From([new(from, to)])).TotalLength.Seconds) -
                (b.IdleW * (to - from).Seconds)) / b.ImagingW;
        Instant dusk = span.Start;
        foreach (Interval sunlit in light)
        {
            if (sunlit.Start > span.Start && sunlit.Start < span.End)
            {
                yield return (span.Start, sunlit.Start, ExposureMaxS(span.Start, sunlit.Start, b.InitialJ));
                yield return (dusk, sunlit.Start, ExposureMaxS(dusk, sunlit.Start, b.CapacityJ));
            }

            dusk = Instant.Max(span.Start, sunlit.End);
        }

        yield return (span.Start, span.End, ExposureMaxS(span.Start, span.End, b.InitialJ));
    }

    /// <summary>Bits made at most: what is free, and what contacts can send meanwhile.</summary>
    private static IEnumerable<(Instant From, Instant To, double ExposureMaxS)> OfMemory(
        Interval span, OnboardMemory? m)
    {
        if (m is null || m.BitsPerImagingSecond <= 0)
            yield break;
        double ExposureMaxS(Instant from, Instant to, double freeBits) =>
            (freeBits + Limits.SentBits(m.Contacts, from, to)) / m.BitsPerImagingSecond;
        Instant silence = span.Start;
        foreach (DownlinkContact contact in m.Contacts)
        {
            if (contact.Interval.Start > span.Start && contact.Interval.Start < span.End)
            {
                Instant next = contact.Interval.Start;
                yield return (span.Start, next, ExposureMaxS(span.Start, next, m.CapacityBits - m.InitialBits));
                yield return (silence, next, ExposureMaxS(silence, next, m.CapacityBits));
            }

            silence = Instant.Max(silence, contact.Interval.End);
        }

        yield return (span.Start, span.End, ExposureMaxS(span.Start, span.End, m.CapacityBits - m.InitialBits));
    }
}
