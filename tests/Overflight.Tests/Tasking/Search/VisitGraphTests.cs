using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Tasking;
using Overflight.Tasking.Search;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Search;

public class VisitGraphTests
{
    private const int Moments = 20;
    private const double StepS = 10.0, HeavyWeight = 2.0, LightWeight = 1.9;

    /// <summary>An area with thousands of scenes in one pass: pairs do not grow with their square.</summary>
    [Fact]
    public void Before_ThousandsAtOnce_LinksThoseThatAreWorthMost()
    {
        TaskingProblem problem = Crowd(heavy: 300, light: 300);
        var graph = new VisitGraph(problem);
        int[] all = [.. Enumerable.Range(0, graph.Visits.Length)];
        all.Length.ShouldBe(600 * Moments);
        all.Sum(v => graph.Before(v).Length).ShouldBeLessThan(5_000_000);
        all.Where(graph.IsLinked).Count().ShouldBe(100 * Moments);
        all.Where(graph.IsLinked)
            .ShouldAllBe(v => problem.Tasks[graph.Visits[v].Task].Weight == HeavyWeight);
    }

    /// <summary>
    /// In each moment there are so many heavy tasks that no light one is linked, but the heavy ones lie to either side
    /// in turn: whoever goes straight on does a light one in each moment. The bound counts on that.
    /// </summary>
    [Fact]
    public void Plan_ThinnedStretch_BoundCountsOnWhatIsLeftOut()
    {
        TaskingProblem problem = Crowd(heavy: 100, light: 60);
        Plan plan = ObservationPlanner.Plan(problem, new PlannerOptions { RoundsMax = 3 });
        PlanChecker.Violations(problem, plan.Observations).ShouldBeEmpty();
        plan.Weight.ShouldBeGreaterThanOrEqualTo(HeavyWeight * Moments / 2);
        plan.Bound.ShouldBeInRange((LightWeight * Moments) - 1e-6, (HeavyWeight * Moments) + 1e-6);
    }

    /// <summary>Tasks of one sighting each: heavy ones far to either side in turn, light ones straight down.</summary>
    private static TaskingProblem Crowd(int heavy, int light)
    {
        var span = new Interval(default, default(Instant) + Duration.FromSeconds((Moments + 20) * StepS));
        (int Moment, bool IsHeavy)[] wanted =
        [
            .. Enumerable.Range(0, Moments).SelectMany(m => Enumerable.Range(0, heavy + light)
                .Select(i => (m, i < heavy))),
        ];
        return new TaskingProblem
        {
            Span = span,
            Tasks =
            [
                .. wanted.Select((w, i) => new ImagingTask
                {
                    Name = $"t{i}",
                    Weight = w.IsHeavy ? HeavyWeight : LightWeight,
                    Exposure = Duration.FromSeconds(1.0),
                    Window = span,
                }),
            ],
            Satellites =
            [
                new TaskedSatellite
                {
                    Name = "one",
                    Agility = new Agility
                    {
                        RateMaxRadPerS = 0.02,
                        AccelerationMaxRadPerS2 = 0.005,
                        Settling = Duration.Zero,
                    },
                },
            ],
            Opportunities =
            [
                .. wanted.Select((w, i) =>
                {
                    double asideRad = !w.IsHeavy ? 0.0 : w.Moment % 2 == 0 ? -0.5 : 0.5;
                    var direction = new Vec3(Math.Sin(asideRad), 0.0, -Math.Cos(asideRad));
                    Instant start = span.Start + Duration.FromSeconds((w.Moment + 10) * StepS);
                    return new Opportunity
                    {
                        Task = i,
                        Satellite = 0,
                        Sightings =
                            [new Sighting(start, direction, direction, Angle.FromRadians(Math.Abs(asideRad)))],
                    };
                }),
            ],
        };
    }
}
