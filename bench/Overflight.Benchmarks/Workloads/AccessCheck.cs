using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// Checks windows in ways that share nothing with the search: every edge against a bisection of the elevation (scalar
/// states, one rotation each), and every satellite over every site sampled at an even step.
/// </summary>
internal sealed class AccessCheck(AccessWorkload workload)
{
    /// <summary>Step of the samples.</summary>
    public static readonly Duration SampleStep = Duration.FromSeconds(10.0);

    private static readonly Duration NearEdge = Duration.FromSeconds(0.001);

    /// <summary>Distances from an edge at which a change of sign is looked for, the usual one first.</summary>
    private static readonly double[] BracketsS = [0.5, 0.1, 0.02, 0.004, 0.0008, 1e-4, 1e-5, 1e-6, 3.0, 20.0];

    private readonly double _sineMin = Math.Sin(WorkloadData.AccessElevationMin.Radians);

    /// <summary>The largest distance of an edge from its bisection.</summary>
    /// <returns>That, seconds, and how many edges have no crossing near them at all.</returns>
    public (double MaxErrorS, int WithoutCrossing) Edges()
    {
        double worst = 0.0;
        int without = 0;
        var gate = new Lock();
        Parallel.ForEach(workload.Windows.GroupBy(w => w.Satellite), ofOne =>
        {
            var state = new StateBuffer(1);
            foreach (FoundWindow found in ofOne)
            {
                foreach (double? error in new[] { Error(found, true, state), Error(found, false, state) })
                {
                    lock (gate)
                    {
                        worst = Math.Max(worst, error ?? 0.0);
                        without += error is null ? 1 : 0;
                    }
                }
            }
        });
        return (worst, without);
    }

    /// <summary>Samples that lie in a window and must not, or do not and must; those at an edge do not count.</summary>
    public (long Samples, int Wrong) Samples()
    {
        int count = (int)(workload.Span.Length.Nanoseconds / SampleStep.Nanoseconds);
        var grid = new TimeGrid(workload.Span.Start, SampleStep, count);
        Rotation<Teme, Itrf>[] turned =
            [.. Enumerable.Range(0, count).Select(k => workload.Earth.TemeToItrf(grid[k]))];
        int wrong = 0;
        ILookup<int, FoundWindow> bySatellite = workload.Windows.ToLookup(w => w.Satellite);
        Parallel.For(0, workload.Satellites.Length, i =>
        {
            var states = new StateBuffer(count);
            workload.Satellites[i].Propagate(grid, states);
            Position<Itrf>[] places =
                [.. Enumerable.Range(0, count).Select(k => turned[k].Apply(states[k].Position))];
            for (int j = 0; j < workload.Sites.Length; j++)
            {
                FoundWindow[] windows = [.. bySatellite[i].Where(w => w.Site == j)];
                Interlocked.Add(ref wrong, Wrong(windows, workload.Sites[j], places, grid));
            }
        });
        return ((long)count * workload.Satellites.Length * workload.Sites.Length, wrong);
    }

    private int Wrong(FoundWindow[] windows, GroundSite site, Position<Itrf>[] places, in TimeGrid grid)
    {
        (int wrong, int next) = (0, 0);
        for (int k = 0; k < places.Length; k++)
        {
            Instant at = grid[k];
            while (next < windows.Length && windows[next].Window.End <= at)
                next++;
            bool isFound = next < windows.Length && windows[next].Window.Contains(at);
            if (Margin(site, places[k]) >= 0.0 == isFound)
                continue;
            bool isAtEdge = Array.Exists(windows, w =>
                (w.Window.Start - at).Abs() <= NearEdge || (w.Window.End - at).Abs() <= NearEdge);
            wrong += isAtEdge ? 0 : 1;
        }

        return wrong;
    }

    private double? Error(in FoundWindow found, bool isStart, StateBuffer state)
    {
        Interval w = found.Window;
        Instant edge = isStart ? w.Start : w.End;
        if (edge == workload.Span.Start || edge == workload.Span.End)
            return 0.0; // cut there: the samples check it
        Sgp4Propagator satellite = workload.Satellites[found.Satellite];
        GroundSite site = workload.Sites[found.Site];
        double Elevated(double secondsInwards)
        {
            Duration step = Duration.FromSeconds(isStart ? secondsInwards : -secondsInwards);
            PropagationCalls.Reference(satellite, edge + step, state);
            return Margin(site, workload.Earth.TemeToItrf(edge + step).Apply(state[0].Position));
        }

        double half = 0.5 * w.Length.Seconds;
        foreach (double bracket in BracketsS)
        {
            (double low, double high) = (-bracket, Math.Min(bracket, half));
            if (!(Elevated(low) < 0.0 && Elevated(high) >= 0.0))
                continue;
            while (high - low > 1e-8)
            {
                double middle = 0.5 * (low + high);
                (low, high) = Elevated(middle) < 0.0 ? (middle, high) : (low, middle);
            }

            return Math.Abs(high);
        }

        return null;
    }

    private double Margin(GroundSite site, in Position<Itrf> place)
    {
        Vec3 line = place.From(site.Position);
        return Vec3.Dot(line, site.Up) - (_sineMin * line.Norm);
    }
}
