// A case of the benchmark as a tasking problem, by its README and SPEC (Mtrya/astro-reason on GitHub, the folder
// benchmarks/aeossp_standard):
//   - frames with Earth orientation values of zero, off-nadir angles from the direction to the Earth's centre;
//   - the first slew starts from nadir, later ones from where the observation before ended;
//   - the Sun is in view outside a cylinder behind the Earth, judged in the middle of each resource step.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>Turns a case of the AEOSSP benchmark into a tasking problem.</summary>
public static class AeosspProblem
{
    /// <summary>How far geodetic and geocentric nadir can be apart in orbit, and a little more.</summary>
    private static readonly Angle NadirDifferenceMax = Angle.FromDegrees(0.25);

    /// <summary>
    /// SGP4 with the constants of WGS 84 instead of WGS 72, as some run it, moves a satellite by some 30 m: 0.0033° at
    /// most in these cases, and 0.1 ms of a slew. Plans keep so far from limits that they hold with either.
    /// </summary>
    private static readonly Angle OffNadirMargin = Angle.FromDegrees(0.005);

    private static readonly Duration SlewMargin = Duration.FromSeconds(0.001);

    /// <summary>The Earth of the benchmark: WGS 84, UT1 = UTC, no polar motion.</summary>
    /// <param name="span">When it is needed.</param>
    public static EarthModel EarthFor(Interval span)
    {
        LeapSeconds leap = LeapSeconds.Iers;
        int first = DayOf(span.Start) - 2, last = Math.Max(DayOf(span.End) + 3, first + 3);
        EarthOrientationRow[] rows =
        [
            .. Enumerable.Range(first, last - first + 1)
                .Select(day => new EarthOrientationRow(day, 0.0, 0.0, 0.0, IsPredicted: false)),
        ];
        return new EarthModel(leap, new EarthOrientation([.. rows], leap), Ellipsoid.Wgs84);
    }

    /// <summary>Finds every opportunity of a case.</summary>
    /// <param name="instance">The case.</param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TaskingProblem Of(AeosspCase instance, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        EarthModel earth = EarthFor(instance.Horizon);
        ImmutableArray<Sgp4Propagator> propagators =
            [.. instance.Satellites.Select(s => new Sgp4Propagator(s.Elements, earth.LeapSeconds))];
        return new TaskingProblem
        {
            Span = instance.Horizon,
            Tasks = [.. instance.Tasks.Select(t => new ImagingTask
            {
                Name = t.Id,
                Weight = t.Weight,
                Exposure = t.Exposure,
                Window = t.Window,
            })],
            Satellites = [.. instance.Satellites.Select((s, i) => new TaskedSatellite
            {
                Name = s.Id,
                Agility = s.Agility with { Margin = SlewMargin },
                Battery = WithLight(s.Battery, propagators[i], instance),
            })],
            Opportunities = Opportunities(instance, propagators, earth, threads, cancellation),
        };
    }

    private static ImmutableArray<Opportunity> Opportunities(
        AeosspCase instance, ImmutableArray<Sgp4Propagator> propagators, EarthModel earth, int threads,
        CancellationToken cancellation)
    {
        GroundSite[] sites = [.. instance.Tasks.Select(t => new GroundSite(t.Place, earth.Ellipsoid))];
        var found = new List<Opportunity>[propagators.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, found.Length, options, satellite =>
            found[satellite] = Opportunities(instance, satellite, propagators[satellite], sites, earth, cancellation));
        return [.. found.SelectMany(o => o)];
    }

    private static List<Opportunity> Opportunities(
        AeosspCase instance, int satellite, Sgp4Propagator propagator, GroundSite[] sites, EarthModel earth,
        CancellationToken cancellation)
    {
        AeosspSatellite s = instance.Satellites[satellite];
        int[] tasks = [.. Enumerable.Range(0, sites.Length).Where(t => instance.Tasks[t].SensorType == s.SensorType)];
        var finder = new SightingFinder(propagator, RuleOf(instance, s), earth);
        var found = new List<Opportunity>();
        var query = new AccessQuery
        {
            Satellites = [propagator],
            Sites = [.. tasks.Select(t => sites[t])],
            Span = instance.Horizon,
            Constraints = [new OffNadirConstraint { OffNadirMax = s.OffNadirMax + NadirDifferenceMax }],
            Resolution = Duration.FromSeconds(1.0),
        };
        new AccessFinder(earth).Find(query, window => Take(window, tasks[window.Site]), 1, null, cancellation);
        return found;

        void Take(AccessWindow window, int task)
        {
            Interval within = new Interval(window.Start, window.End).Intersect(instance.Tasks[task].Window);
            ImmutableArray<Sighting> sightings = finder.Find(sites[task], within, instance.Tasks[task].Exposure);
            if (!sightings.IsEmpty)
                found.Add(new Opportunity { Task = task, Satellite = satellite, Sightings = sightings });
        }
    }

    private static SightingRule RuleOf(AeosspCase instance, AeosspSatellite satellite) => new()
    {
        Origin = instance.Horizon.Start,
        Step = instance.ActionStep,
        SampleStep = instance.GeometryStep,
        OffNadirMax = satellite.OffNadirMax,
        Margin = OffNadirMargin,
        Nadir = NadirKind.Geocentric,
    };

    /// <summary>
    /// Sunlit are the resource steps in whose middle the Sun is in view, without the first and last of each run: a step
    /// that the benchmark cuts in two has other middles, and a plan must hold however it is cut. Those two, and the
    /// steps before and after, are twilight.
    /// </summary>
    private static Battery WithLight(Battery battery, Sgp4Propagator propagator, AeosspCase instance)
    {
        Duration step = instance.ResourceStep;
        int count = (int)(instance.Horizon.Length.Nanoseconds / step.Nanoseconds);
        bool IsSunlit(int i)
        {
            Instant middle = instance.Horizon.Start + (i * step) + Duration.FromNanoseconds(step.Nanoseconds / 2);
            return propagator.TryStateAt(middle, out State<Teme> state) == PropagationStatus.Ok &&
                Illumination.IsSunlit(state.Position, Sun.DirectionInTeme(middle));
        }

        bool[] isSunlit = [.. Enumerable.Range(-1, count + 2).Select(IsSunlit)];
        IntervalSet Steps(Func<int, bool> isChosen) => IntervalSet.From(
            Enumerable.Range(0, count).Where(isChosen).Select(i => instance.Horizon.Start + (i * step))
                .Select(start => new Interval(start, start + step)));
        IntervalSet sunlit = Steps(i => isSunlit[i] && isSunlit[i + 1] && isSunlit[i + 2]);
        IntervalSet perhaps = Steps(i => isSunlit[i] || isSunlit[i + 1] || isSunlit[i + 2]);
        return battery with { Sunlit = sunlit, Twilight = perhaps.Except(sunlit) };
    }

    private static int DayOf(Instant instant) =>
        51_544 + (int)Math.Floor(((instant.NanosecondsSinceJ2000Tt / 8.64e13) + 0.5));
}
