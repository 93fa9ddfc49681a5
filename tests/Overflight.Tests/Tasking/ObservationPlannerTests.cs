using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Numerics;
using Overflight.Tasking;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Tasking;

public sealed class ObservationPlannerTests
{
    private static readonly PlannerOptions Some = new() { RoundsMax = 10 };

    [Fact]
    public void Plan_RandomProblem_KeepsEveryLimit()
    {
        int scarce = 0, explained = 0;
        Prop.ForAll<int>(seed =>
        {
            TaskingProblem problem = RandomProblem.Make(new Random(seed), 3, 24, 8, hasLimits: true);
            Plan plan = ObservationPlanner.Plan(problem, Some);
            PlanChecker.Violations(problem, plan.Observations).ShouldBeEmpty();
            plan.Weight.ShouldBe(plan.Observations.Sum(o => problem.Tasks[o.Task].Weight), 1e-9);
            plan.Weight.ShouldBeInRange(plan.FirstWeight, plan.Bound);
            plan.Observations.Select(o => o.Task).Concat(plan.LeftOut.Select(l => l.Task)).Order()
                .ShouldBe(Enumerable.Range(0, problem.Tasks.Length));
            scarce += plan.LeftOut.Count(l => l.Reason >= LeftOutReason.Energy);
            explained += plan.LeftOut.Count(l => !l.InTheWay.IsEmpty);
        }).QuickCheckThrowOnFailure();
        scarce.ShouldBeGreaterThan(20, "The limits must have mattered.");
        explained.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Plan_SmallProblem_BoundAndPlanEncloseTheOptimum()
    {
        int optimal = 0, proved = 0, count = 0, limited = 0;
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            TaskingProblem problem = RandomProblem.Make(random, 2, 6, 3, hasLimits: random.Next(2) == 0);
            double optimum = Optimum(problem);
            Plan plan = ObservationPlanner.Plan(problem, Some);
            plan.Weight.ShouldBeLessThanOrEqualTo(optimum + 1e-9);
            plan.Bound.ShouldBeGreaterThanOrEqualTo(optimum - 1e-9);
            count++;
            optimal += plan.Weight >= optimum - 1e-9 ? 1 : 0;
            proved += plan.IsProved ? 1 : 0;
            limited += optimum < Optimum(WithoutLimits(problem)) ? 1 : 0;
        }).QuickCheckThrowOnFailure();
        limited.ShouldBeGreaterThan(count / 20, "The limits must have mattered.");
        optimal.ShouldBeGreaterThanOrEqualTo(count * 97 / 100);
        proved.ShouldBeGreaterThan(count / 2); // rows leave out slews, so that limits that matter may stay open
    }

    [Fact]
    public void Plan_OneTaskOrSatelliteMore_NeverLowersTheProvenOptimum() =>
        Prop.ForAll<int>(seed =>
        {
            TaskingProblem all = RandomProblem.Make(new Random(seed), 3, 10, 5, hasLimits: false);
            double optimum = ProvenOptimum(all);
            ProvenOptimum(all with { Opportunities = [.. all.Opportunities.Where(o => o.Task != 0)] })
                .ShouldBeLessThanOrEqualTo(optimum);
            ProvenOptimum(all with { Opportunities = [.. all.Opportunities.Where(o => o.Satellite != 0)] })
                .ShouldBeLessThanOrEqualTo(optimum);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Plan_PermutedProblem_HasTheSameProvenOptimum() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            TaskingProblem problem = RandomProblem.Make(random, 3, 10, 5, hasLimits: false);
            ProvenOptimum(Permuted(problem, random)).ShouldBe(ProvenOptimum(problem));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Plan_SameSeed_IsTheSameOnAnyNumberOfThreads()
    {
        TaskingProblem problem = RandomProblem.Make(new Random(7), 4, 60, 12, hasLimits: true);
        Plan one = ObservationPlanner.Plan(problem, Some);
        foreach (int threads in new[] { 1, 2, 5 })
        {
            Plan again = ObservationPlanner.Plan(problem, Some with { Threads = threads });
            again.Observations.ShouldBe(one.Observations);
            again.Bound.ShouldBe(one.Bound);
            again.RoundCount.ShouldBe(one.RoundCount);
        }
    }

    [Fact]
    public void Plan_Cancelled_IsTheBestSoFar()
    {
        TaskingProblem problem = RandomProblem.Make(new Random(8), 4, 60, 12, hasLimits: true);
        Plan stopped = ObservationPlanner.Plan(problem, Some, null, new CancellationToken(canceled: true));
        PlanChecker.Violations(problem, stopped.Observations).ShouldBeEmpty();
        stopped.RoundCount.ShouldBe(0);
        stopped.Weight.ShouldBeGreaterThan(0.0);
        stopped.Bound.ShouldBeGreaterThanOrEqualTo(ObservationPlanner.Plan(problem, Some).Weight);
    }

    [Fact]
    public void Plan_Rounds_AreBetterThanTheGreedyPlan()
    {
        Plan[] plans =
        [
            .. Enumerable.Range(0, 10).Select(seed => ObservationPlanner.Plan(
                RandomProblem.Make(new Random(seed), 3, 30, 8, hasLimits: false), Some)),
        ];
        (plans.Sum(p => p.Weight) / plans.Sum(p => p.FirstWeight)).ShouldBeGreaterThan(1.05);
    }

    [Fact]
    public void Plan_LockedPart_IsKept()
    {
        int costly = 0;
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            TaskingProblem problem = RandomProblem.Make(random, 2, 14, 6, hasLimits: random.Next(2) == 0);
            Plan free = ObservationPlanner.Plan(problem, Some);
            ImmutableArray<Observation> first =
                ObservationPlanner.Plan(problem, Some with { RoundsMax = 0 }, null, new(true)).Observations;
            Observation[] kept = [.. first.Where(_ => random.Next(2) == 0)];
            TaskingProblem locked = problem with
            {
                Locked = [.. kept.Select(o => new LockedObservation(o.Task, o.Satellite, o.Exposure.Start))],
            };
            Plan plan;
            try
            {
                plan = ObservationPlanner.Plan(locked, Some);
            }
            catch (ArgumentException)
            {
                return; // a part of a plan may need what was between
            }

            PlanChecker.Violations(problem, plan.Observations).ShouldBeEmpty();
            foreach (Observation o in kept)
                plan.Observations.ShouldContain(p => p.Task == o.Task && p.Exposure == o.Exposure);
            plan.Weight.ShouldBeInRange(kept.Sum(o => problem.Tasks[o.Task].Weight) - 1e-9, plan.Bound + 1e-9);
            costly += plan.Bound < free.Weight ? 1 : 0;
        }).QuickCheckThrowOnFailure();
        costly.ShouldBeGreaterThan(0, "Some lock must have cost something.");
    }

    [Fact]
    public void Plan_LockedPartThatCannotBe_IsRefused()
    {
        TaskingProblem problem = Two(apartS: 10.0);
        TaskingProblem locked = problem with
        {
            Locked = [.. problem.Opportunities.Select(o => new LockedObservation(o.Task, 0, o.Sightings[0].Start))],
        };
        Should.Throw<ArgumentException>(() => ObservationPlanner.Plan(locked, Some)).Message.ShouldContain("unlock");
        (locked with { Locked = [new LockedObservation(0, 0, RandomProblem.At(599.0))] }).Fault()
            .ShouldNotBeNull().ShouldContain("no sighting");
    }

    [Fact]
    public void LeftOut_EveryReason_IsNamed()
    {
        TaskingProblem two = Two(apartS: 10.0), apart = Two(apartS: 200.0);
        TaskLeftOut Only(TaskingProblem p) => ObservationPlanner.Plan(p, Some).LeftOut.ShouldHaveSingleItem();

        ObservationPlanner.Plan(apart, Some).LeftOut.ShouldBeEmpty();
        TaskLeftOut inTheWay = Only(two);
        inTheWay.Reason.ShouldBe(LeftOutReason.InTheWay);
        (inTheWay.Task, inTheWay.InTheWay.ShouldHaveSingleItem()).ShouldBe((1, 0));
        Only(apart with { Opportunities = [apart.Opportunities[0]] }).Reason.ShouldBe(LeftOutReason.NeverVisible);
        ImagingTask brief = apart.Tasks[1] with { Window = new Interval(RandomProblem.At(0), RandomProblem.At(5)) };
        Only(apart with { Tasks = [apart.Tasks[0], brief], Opportunities = [apart.Opportunities[0]] }).Reason
            .ShouldBe(LeftOutReason.WindowTooShort);
        Only(With(s => s with { Thermal = new(Duration.FromSeconds(30), Duration.FromSeconds(400)) })).Reason
            .ShouldBe(LeftOutReason.Warmth);
        Only(With(s => s with { Memory = new OnboardMemory { CapacityBits = 30, BitsPerImagingSecond = 1 } })).Reason
            .ShouldBe(LeftOutReason.Memory);
        Only(With(s => s with
        {
            Battery = new Battery
            {
                CapacityJ = 30.0,
                InitialJ = 30.0,
                IdleW = 0.0,
                ImagingW = 1.0,
                SlewW = 0.0,
                ChargeW = 0.0,
                Sunlit = IntervalSet.Empty,
            },
        })).Reason.ShouldBe(LeftOutReason.Energy);

        TaskingProblem With(Func<TaskedSatellite, TaskedSatellite> change) =>
            apart with { Satellites = [change(apart.Satellites[0])] };
    }

    [Fact]
    public void Fault_ProblemsThatCannotBe_SayWhatWouldMend()
    {
        TaskingProblem good = Two(apartS: 200.0);
        good.Fault().ShouldBeNull();
        (good with { Tasks = [good.Tasks[0] with { Weight = 0.0 }, good.Tasks[1]] }).Fault()
            .ShouldNotBeNull().ShouldContain("weight");
        Agility stiff = good.Satellites[0].Agility with { RateMaxRadPerS = -1.0 };
        (good with { Satellites = [good.Satellites[0] with { Agility = stiff }] }).Fault()
            .ShouldNotBeNull().ShouldContain("turning rate");
        (good with { Opportunities = [good.Opportunities[0] with { Satellite = 3 }] }).Fault()
            .ShouldNotBeNull().ShouldContain("satellite 3");
        Should.Throw<ArgumentException>(
            () => ObservationPlanner.Plan(good with { Span = new Interval(default, default) }, Some));
        Plan empty = ObservationPlanner.Plan(
            good with { Tasks = [], Satellites = [], Opportunities = [] }, Some);
        (empty.Weight, empty.Bound, empty.IsProved).ShouldBe((0.0, 0.0, true));
    }

    /// <summary>One satellite and two exposures of 20 s, so many seconds apart; the first weighs more.</summary>
    private static TaskingProblem Two(double apartS)
    {
        TaskingProblem any = RandomProblem.Make(new Random(1), 1, 2, 1, hasLimits: false);
        Interval whole = RandomProblem.Span;
        var down = new Vec3(0.0, 0.0, -1.0);
        return any with
        {
            Tasks =
            [
                .. any.Tasks.Select((t, i) =>
                    t with { Weight = 2.0 - i, Exposure = Duration.FromSeconds(20), Window = whole }),
            ],
            Opportunities =
            [
                .. Enumerable.Range(0, 2).Select(i => new Opportunity
                {
                    Task = i,
                    Satellite = 0,
                    Sightings = [new Sighting(RandomProblem.At(100.0 + (i * apartS)), down, down, default)],
                }),
            ],
        };
    }

    private static double ProvenOptimum(TaskingProblem problem)
    {
        Plan plan = ObservationPlanner.Plan(problem, Some with { RoundsMax = 2_000 });
        plan.IsProved.ShouldBeTrue();
        return plan.Weight;
    }

    private static TaskingProblem WithoutLimits(TaskingProblem problem) => problem with
    {
        Satellites = [.. problem.Satellites.Select(s => s with { Battery = null, Memory = null, Thermal = null })],
    };

    private static TaskingProblem Permuted(TaskingProblem p, Random random)
    {
        int[] tasks = [.. Enumerable.Range(0, p.Tasks.Length)], fleet = [.. Enumerable.Range(0, p.Satellites.Length)];
        random.Shuffle(tasks);
        random.Shuffle(fleet);
        Opportunity[] opportunities =
        [
            .. p.Opportunities.Select(o => o with
            {
                Task = Array.IndexOf(tasks, o.Task),
                Satellite = Array.IndexOf(fleet, o.Satellite),
            }),
        ];
        random.Shuffle(opportunities);
        return p with
        {
            Tasks = [.. tasks.Select(t => p.Tasks[t])],
            Satellites = [.. fleet.Select(s => p.Satellites[s])],
            Opportunities = [.. opportunities],
        };
    }

    /// <summary>Every way to do every task, or not: the greatest weight that the checker lets pass.</summary>
    private static double Optimum(TaskingProblem problem)
    {
        Observation[][] ways =
        [
            .. Enumerable.Range(0, problem.Tasks.Length).Select(t => problem.Opportunities.Where(o => o.Task == t)
                .SelectMany(o => o.Sightings.Select(s => PlanChecker.At(problem, o, s))).ToArray()),
        ];
        double[] rest = new double[ways.Length + 1];
        for (int t = ways.Length - 1; t >= 0; t--)
            rest[t] = rest[t + 1] + problem.Tasks[t].Weight;
        double best = 0.0;
        var chosen = new List<Observation>();
        void Try(int task, double weight)
        {
            if (weight + rest[task] <= best)
                return;
            if (task == ways.Length)
            {
                if (PlanChecker.Violations(problem, chosen).Count == 0)
                    best = weight;
                return;
            }

            foreach (Observation way in ways[task])
            {
                if (chosen.Exists(o => o.Satellite == way.Satellite && !o.Exposure.Intersect(way.Exposure).IsEmpty))
                    continue;
                chosen.Add(way);
                Try(task + 1, weight + problem.Tasks[task].Weight);
                chosen.RemoveAt(chosen.Count - 1);
            }

            Try(task + 1, weight);
        }

        Try(0, 0.0);
        return best;
    }
}
