using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Tasking.Selection;
using Shouldly;

namespace Overflight.Tests.Tasking.Selection;

public sealed class SelectionSolverTests
{
    private const int SmallChoices = 13;

    [Fact]
    public void Solve_RandomProblems_OptimumOfExhaustiveSearch() => ForRandom(200, random =>
    {
        SelectionProblem problem = Exhaustive.Random(random, SmallChoices);
        SelectionPlan plan = Solve(problem, threads: 1 + random.Next(2), seed: random.Next());
        plan.IsProved.ShouldBeTrue();
        plan.Profit.ShouldBe(Exhaustive.Optimum(problem));
    });

    [Fact]
    public void Solve_ChoicesInAnotherOrder_SameOptimum() => ForRandom(25, random =>
    {
        SelectionProblem problem = Exhaustive.Random(random, 40);
        Solve(Permuted(problem, random)).Profit.ShouldBe(Solve(problem).Profit);
    });

    [Fact]
    public void Solve_OneChoiceMore_NeverLowersTheOptimum() => ForRandom(40, random =>
    {
        SelectionProblem problem = Exhaustive.Random(random, 30);
        if (problem.Choices.IsEmpty)
            return;
        SelectionChoice more = problem.Choices[random.Next(problem.Choices.Length)] with { Profit = random.Next(20) };
        int count = problem.Choices.Length;
        SelectionProblem larger = problem with
        {
            Choices = problem.Choices.Add(more),
            ForbiddenPairs = problem.ForbiddenPairs.Add(new(random.Next(count), count)),
        };
        Solve(larger).Profit.ShouldBeGreaterThanOrEqualTo(Solve(problem).Profit);
    });

    /// <summary>After no, one or a few rounds the plan keeps the rules and the bound holds.</summary>
    [Fact]
    public void Solve_CutShort_BoundIsNoLessThanTheOptimum() => ForRandom(100, random =>
    {
        SelectionProblem problem = Exhaustive.Random(random, SmallChoices);
        long optimum = Exhaustive.Optimum(problem);
        for (int rounds = 0; rounds < 3; rounds++)
        {
            SelectionPlan plan = Solve(problem, rounds: rounds);
            plan.Profit.ShouldBeLessThanOrEqualTo(optimum);
            plan.Bound.ShouldBeGreaterThanOrEqualTo(optimum);
        }
    });

    /// <summary>Cancelled at any moment, also before it begins.</summary>
    [Fact]
    public void Solve_Cancelled_PlanAndBoundEncloseTheOptimum()
    {
        (SelectionProblem problem, long optimum) = Cycles(new Random(5), cycles: 30);
        foreach (double milliseconds in (double[])[0.0, 0.2, 1.0, 3.0, 10.0, 30.0, 100.0])
        {
            using var source = new CancellationTokenSource();
            if (milliseconds == 0.0)
                source.Cancel();
            else
                source.CancelAfter(TimeSpan.FromMilliseconds(milliseconds));
            SelectionPlan plan = SelectionSolver.Solve(problem, new() { Threads = 2 }, null, source.Token);
            Exhaustive.Violation(problem, plan.Selected).ShouldBeNull();
            plan.Profit.ShouldBe(Exhaustive.ProfitOf(problem, plan.Selected));
            plan.Profit.ShouldBeLessThanOrEqualTo(optimum);
            plan.Bound.ShouldBeGreaterThanOrEqualTo(optimum);
        }
    }

    /// <summary>
    /// Cycles of five, which neither cliques nor triples describe, tied by one capacity: here the tree must branch.
    /// </summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(4, 3)]
    public void Solve_CyclesUnderOneCapacity_OptimumOfTheirTable(int seed, int threads)
    {
        (SelectionProblem problem, long optimum) = Cycles(new Random(seed), cycles: 6);
        SelectionPlan plan = Solve(problem, threads);
        (plan.Profit, plan.Bound).ShouldBe((optimum, optimum));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Solve_SameSeedAndThreads_SamePlan(int threads) => ForRandom(5, random =>
    {
        SelectionProblem problem = Exhaustive.Random(random, 60);
        int seed = random.Next();
        SelectionPlan first = Solve(problem, threads, seed);
        SelectionPlan again = Solve(problem, threads, seed);
        again.Selected.ShouldBe(first.Selected);
        again.Rounds.ShouldBe(first.Rounds);
    });

    [Fact]
    public void Solve_LargestProfitsAndLoads_AreExact()
    {
        const long large = SelectionProblem.ProfitMax;
        var problem = new SelectionProblem
        {
            Choices =
            [
                new() { Profit = large, Group = 0, Loads = [SelectionProblem.LoadMax] },
                new() { Profit = large - 1, Group = 1, Loads = [SelectionProblem.LoadMax - 1] },
                new() { Profit = large - 2, Group = 2, Loads = [1] },
                new() { Profit = -large, Group = 3, Loads = [0] },
            ],
            Capacities = [SelectionProblem.LoadMax],
        };
        SelectionPlan plan = Solve(problem);
        plan.Selected.ShouldBe([1, 2]);
        (plan.Profit, plan.Bound).ShouldBe(((2 * large) - 3, (2 * large) - 3));
    }

    [Fact]
    public void Solve_NothingToChoose_IsProvedEmpty()
    {
        SelectionPlan plan = Solve(new SelectionProblem { Choices = [] });
        plan.Selected.ShouldBeEmpty();
        (plan.Profit, plan.Bound, plan.IsProved).ShouldBe((0L, 0L, true));
    }

    [Theory]
    [InlineData("pair", "must name two different choices")]
    [InlineData("triple", "must name three different choices")]
    [InlineData("profit", "lies outside")]
    [InlineData("load", "lies outside 0")]
    [InlineData("loads", "has 2 loads but there are 1 capacities")]
    [InlineData("capacity", "must be 0 or more")]
    [InlineData("choices", "at most 6000")]
    [InlineData("capacities", "at most 64")]
    public void Solve_ProblemThatCannotBe_Throws(string what, string says)
    {
        var one = new SelectionChoice { Profit = 1, Group = 0 };
        var good = new SelectionProblem { Choices = [one, one with { Group = 1 }], Capacities = [1] };
        SelectionProblem bad = what switch
        {
            "pair" => good with { ForbiddenPairs = [new(1, 1)] },
            "triple" => good with { ForbiddenTriples = [new(0, 1, 2)] },
            "profit" => good with { Choices = [one with { Profit = SelectionProblem.ProfitMax + 1 }] },
            "load" => good with { Choices = [one with { Loads = [-1] }] },
            "loads" => good with { Choices = [one with { Loads = [1, 2] }] },
            "capacity" => good with { Capacities = [-1] },
            "choices" => good with { Choices = [.. Enumerable.Repeat(one, SelectionProblem.ChoicesMax + 1)] },
            _ => good with { Capacities = [.. Enumerable.Repeat(1L, SelectionProblem.CapacitiesMax + 1)] },
        };
        Should.Throw<ArgumentException>(() => Solve(bad)).Message.ShouldContain(says);
    }

    [Fact]
    public void Solve_ThreadsOutOfRange_Throws() =>
        Should.Throw<ArgumentException>(() => Solve(new SelectionProblem { Choices = [] }, threads: 0))
            .Message.ShouldContain("threads");

    private static void ForRandom(int count, Action<Random> law) =>
        Prop.ForAll<int>(seed => law(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(int.MaxValue));

    private static SelectionPlan Solve(
        SelectionProblem problem, int threads = 1, int seed = 0, int rounds = int.MaxValue)
    {
        SelectionPlan plan = SelectionSolver.Solve(
            problem, new() { Threads = threads, Seed = seed, RoundsMax = rounds }, null, CancellationToken.None);
        Exhaustive.Violation(problem, plan.Selected).ShouldBeNull();
        plan.Profit.ShouldBe(Exhaustive.ProfitOf(problem, plan.Selected));
        plan.Bound.ShouldBeGreaterThanOrEqualTo(plan.Profit);
        (rounds < int.MaxValue || plan.IsProved).ShouldBeTrue();
        return plan;
    }

    private static SelectionProblem Permuted(SelectionProblem problem, Random random)
    {
        int[] order = [.. Enumerable.Range(0, problem.Choices.Length)];
        random.Shuffle(order);
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        ForbiddenPair[] pairs =
        [
            .. problem.ForbiddenPairs.Select(p => new ForbiddenPair(place[p.Second], place[p.First])),
        ];
        random.Shuffle(pairs);
        return problem with
        {
            Choices = [.. order.Select(i => problem.Choices[i])],
            ForbiddenPairs = [.. pairs],
            ForbiddenTriples =
            [
                .. problem.ForbiddenTriples.Select(t =>
                    new ForbiddenTriple(place[t.Third], place[t.First], place[t.Second])),
            ],
        };
    }

    /// <summary>
    /// Cycles of five choices, with a capacity for one or two of each; the optimum by a table over the cycles.
    /// </summary>
    private static (SelectionProblem Problem, long Optimum) Cycles(Random random, int cycles)
    {
        var choices = new List<SelectionChoice>();
        var pairs = ImmutableArray.CreateBuilder<ForbiddenPair>();
        int capacity = (3 * cycles / 2) + 1;
        long[] best = new long[capacity + 1];
        for (int c = 0; c < cycles; c++)
        {
            long[] profits = [.. Enumerable.Range(0, 5).Select(_ => 100L + random.Next(40))];
            for (int i = 0; i < 5; i++)
            {
                pairs.Add(new((5 * c) + i, (5 * c) + ((i + 1) % 5)));
                choices.Add(new() { Profit = profits[i], Group = choices.Count, Loads = [1] });
            }

            long two = Enumerable.Range(0, 5).Max(i => profits[i] + profits[(i + 2) % 5]);
            for (int k = capacity; k > 0; k--)
                best[k] = Math.Max(best[k], Math.Max(best[k - 1] + profits.Max(), k > 1 ? best[k - 2] + two : 0));
        }

        return (new() { Choices = [.. choices], ForbiddenPairs = pairs.ToImmutable(), Capacities = [capacity] },
            best[capacity]);
    }
}
