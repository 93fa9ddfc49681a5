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
                Battery = s.Battery with { Sunlit = SunlitOf(propagators[i], instance, earth) },
            })],
            Opportunities = Opportunities(instance, propagators, earth, threads, cancellation),
        };
    }

    private static ImmutableArray<Opportunity> Opportunities(
        AeosspCase instance, ImmutableArray<Sgp4Propagator> propagators, EarthModel earth, int threads,
        CancellationToken cancellation)
    {
        GroundSite[] sites = [.. instance.Tasks.Select(t => new GroundSite(t.Place, earth.Ellipsoid))];
        var found = new List<Opportunity>();
        foreach (int satellite in Enumerable.Range(0, propagators.Length))
        {
            AeosspSatellite s = instance.Satellites[satellite];
            int[] tasks =
            [
                .. Enumerable.Range(0, sites.Length).Where(t => instance.Tasks[t].SensorType == s.SensorType),
            ];
            var finder = new SightingFinder(propagators[satellite], RuleOf(instance, s), earth);
            var query = new AccessQuery
            {
                Satellites = [propagators[satellite]],
                Sites = [.. tasks.Select(t => sites[t])],
                Span = instance.Horizon,
                Constraints = [new OffNadirConstraint { OffNadirMax = s.OffNadirMax + NadirDifferenceMax }],
                Resolution = Duration.FromSeconds(1.0),
            };
            new AccessFinder(earth).Find(
                query,
                w =>
                {
                    AeosspTask task = instance.Tasks[tasks[w.Site]];
                    Interval within = new Interval(w.Start, w.End).Intersect(task.Window);
                    ImmutableArray<Sighting> sightings = finder.Find(sites[tasks[w.Site]], within, task.Exposure);
                    if (!sightings.IsEmpty)
                        found.Add(new Opportunity
                        {
                            Task = tasks[w.Site],
                            Satellite = satellite,
                            Sightings = sightings,
                        });
                },
                threads,
                null,
                cancellation);
        }

        return [.. found];
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
    /// The resource steps in whose middle the Sun is in view, without the first and last of each run: a step that the
    /// benchmark cuts in two has other middles, and a plan must hold however it is cut.
    /// </summary>
    private static IntervalSet SunlitOf(Sgp4Propagator propagator, AeosspCase instance, EarthModel earth)
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
        return IntervalSet.From(
            Enumerable.Range(0, count).Where(i => isSunlit[i] && isSunlit[i + 1] && isSunlit[i + 2])
                .Select(i => instance.Horizon.Start + (i * step)).Select(start => new Interval(start, start + step)));
    }

    private static int DayOf(Instant instant) =>
        51_544 + (int)Math.Floor(((instant.NanosecondsSinceJ2000Tt / 8.64e13) + 0.5));
}
