// Where a window culminates. Plan:
//   1 scan the window in even steps of some 20 s, short against a pass, and keep the two steps around the highest;
//   2 divide what is kept in seven and do the same, until it is no longer than a millisecond (the top is flat).
// Instants go to the propagator eight or more at once, since its lanes cost the same for one.
using System;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>When a satellite stands highest over a place, and how high.</summary>
/// <param name="Instant">When, to 1 ms.</param>
/// <param name="Elevation">The elevation then.</param>
public readonly record struct Culmination(Instant Instant, Angle Elevation)
{
    private const double ScanStepS = 20.0;
    private const double ScanStepsMin = 8.0, ScanStepsMax = 5_000.0;
    private const int NarrowingSteps = 7;
    private const int BatchLength = 64;

    private static readonly Duration Resolution = Duration.FromNanoseconds(1_000_000);

    /// <summary>The culmination in a window that is not empty, from the propagator itself.</summary>
    internal static Culmination In(Interval window, SatellitePath path, GroundSite site)
    {
        int steps = (int)Math.Clamp(Math.Ceiling(window.Length.Seconds / ScanStepS), ScanStepsMin, ScanStepsMax);
        (Instant top, Interval around) = Highest(window, steps, path, site);
        while (around.Length > Resolution)
            (top, around) = Highest(around, NarrowingSteps, path, site);
        return new(top, site.LookAt(new(path.ExactAt(top, withVelocity: false).R)).Elevation);
    }

    /// <summary>The end of a step at which the satellite stands highest, and the steps that meet there.</summary>
    private static (Instant Top, Interval Around) Highest(
        Interval interval, int steps, SatellitePath path, GroundSite site)
    {
        Span<Instant> instants = stackalloc Instant[BatchLength];
        Span<Vec3> places = stackalloc Vec3[BatchLength];
        Duration step = (1.0 / steps) * interval.Length;
        (Instant best, double bestSine) = (interval.Start, double.NegativeInfinity);
        for (int first = 0; first <= steps; first += BatchLength)
        {
            int count = Math.Min(BatchLength, steps + 1 - first);
            for (int i = 0; i < count; i++)
                instants[i] = first + i == steps ? interval.End : interval.Start + ((first + i) * step);
            path.ExactAt(instants[..count], places);
            for (int i = 0; i < count; i++)
            {
                Vec3 line = places[i] - site.Position.VectorM;
                double sine = Vec3.Dot(line, site.Up) / line.Norm;
                if (sine > bestSine)
                    (best, bestSine) = (instants[i], sine);
            }
        }

        return (best, new(Instant.Max(best - step, interval.Start), Instant.Min(best + step, interval.End)));
    }
}
