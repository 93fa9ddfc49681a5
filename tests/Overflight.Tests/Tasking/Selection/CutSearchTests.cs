using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Tasking.Selection;
using Shouldly;

namespace Overflight.Tests.Tasking.Selection;

/// <summary>
/// What the bound is made of: rows, linear programs and prices, each against all plans of small problems.
/// </summary>
public sealed class CutSearchTests
{
    /// <summary>Every plan keeps every row, and the point that called for a row breaks it.</summary>
    [Fact]
    public void Rows_RandomProblems_AreKeptByEveryPlan()
    {
        int cliques = 0, doubles = 0, lifted = 0;
        for (int seed = 0; seed < 80; seed++)
        {
            var random = new Random(seed);
            (SelectionProblem problem, SelectionPart part) = Part(random);
            var cuts = new CutSearch(part);
            double[] point = [.. Enumerable.Range(0, part.Count).Select(_ => random.Next(4) / 3.0)];
            List<PackingRow> broken = cuts.Broken(point, 1000, CancellationToken.None);
            broken.ShouldAllBe(r => r.ExcessAt(point) > 0.0);
            PackingRow[] rows = [.. cuts.FirstRows(), .. broken];
            foreach (int[] plan in Exhaustive.Plans(problem))
                rows.ShouldAllBe(r => WeightOf(r, plan) <= r.Limit);
            cliques += broken.Count(r => r.Limit == 1);
            doubles += broken.Count(r => r.Limit == 2);
            lifted += broken.Count(r => r.Limit == 2 && r.Weights.Contains(2));
        }

        // Always the same problems, so that each kind is known to be among them.
        cliques.ShouldBeGreaterThan(60);
        doubles.ShouldBeGreaterThan(10);
        lifted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void CoverBound_RandomProblems_IsNoLessThanTheOptimum() => ForRandom(150, random =>
    {
        (SelectionProblem problem, SelectionPart part) = Part(random);
        new CutSearch(part).CoverBound().ShouldBeGreaterThanOrEqualTo(Exhaustive.Optimum(problem));
    });

    /// <summary>
    /// The point keeps the rows and has, but for the small change of the profits, the profit that the prices allow: by
    /// duality it is then the best point, and the bound is as good as the rows allow.
    /// </summary>
    [Fact]
    public void Solve_RandomRowsAndBounds_PointAndPricesAgree() => ForRandom(150, random =>
    {
        (_, SelectionPart part) = Part(random);
        var cuts = new CutSearch(part);
        var table = new PackingTableau(part.Profits, (ulong)random.Next());
        foreach (PackingRow row in cuts.FirstRows())
            table.Add(row);
        double[] point = new double[part.Count];
        for (int round = 0; round < 6; round++)
        {
            table.Solve(10_000, CancellationToken.None).ShouldBe(SolveEnd.Solved);
            table.ReadPoint(point);
            double profit = 0.0;
            for (int j = 0; j < part.Count; j++)
            {
                point[j].ShouldBeInRange(table.LowerOf(j) - 1e-6, table.UpperOf(j) + 1e-6);
                profit += part.Profits[j] * point[j];
            }

            table.Rows.ShouldAllBe(r => r.ExcessAt(point) < 1e-5);
            long bound = PriceBound.Of(part, table, table.ReadPrices()).Profit;
            ((double)bound).ShouldBeInRange(profit - 1.001, profit + 0.101);
            table.DropLoose(0.3);
            foreach (PackingRow row in cuts.Broken(point, 5, CancellationToken.None))
                table.Add(row);
            if (part.Count > 0)
                table.SetBounds(random.Next(part.Count), 0, random.Next(2));
        }
    });

    /// <summary>Whatever the prices, no plan between the bounds is worth more than the bound.</summary>
    [Fact]
    public void PriceBound_RandomPrices_IsNoLessThanAnyPlan() => ForRandom(150, random =>
    {
        (SelectionProblem problem, SelectionPart part) = Part(random);
        var cuts = new CutSearch(part);
        var table = new PackingTableau(part.Profits, 1);
        for (int j = 0; j < part.Count; j++)
            table.SetBounds(j, 0, random.Next(4) == 0 ? 0 : 1);
        int[] must = [.. Enumerable.Range(0, part.Count).Where(j => table.UpperOf(j) == 1 && random.Next(5) == 0)];
        foreach (int j in must)
            table.SetBounds(j, 1, 1);
        var prices = cuts.FirstRows().Select(r => (r, (random.NextDouble() - 0.2) * 10.0)).ToList();
        PriceBound bound = PriceBound.Of(part, table, prices);
        foreach (int[] plan in Exhaustive.Plans(problem))
        {
            if (must.Except(plan).Any() || plan.Any(j => table.UpperOf(j) == 0))
                continue;
            long profit = Exhaustive.ProfitOf(problem, plan);
            bound.Profit.ShouldBeGreaterThanOrEqualTo(profit);
            for (int j = 0; j < part.Count; j++)
            {
                if (table.LowerOf(j) < table.UpperOf(j) && plan.Contains(j) != bound.Takes(j))
                    bound.ProfitWithout(j).ShouldBeGreaterThanOrEqualTo(profit);
            }
        }
    });

    /// <summary>What is left out by the reduction, or apart in pieces, costs nothing.</summary>
    [Fact]
    public void Kept_RandomProblems_HoldsAnOptimalPlan() => ForRandom(150, random =>
    {
        (SelectionProblem problem, SelectionPart part) = Part(random);
        int[] kept = SelectionReduction.Kept(part);
        Exhaustive.Plans(problem).Where(p => !p.Except(kept).Any()).Max(p => Exhaustive.ProfitOf(problem, p))
            .ShouldBe(Exhaustive.Optimum(problem));
        SelectionReduction.Pieces(part).SelectMany(p => p).Order().ShouldBe(Enumerable.Range(0, part.Count));
    });

    private static void ForRandom(int count, Action<Random> law) =>
        Prop.ForAll<int>(seed => law(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(int.MaxValue));

    private static (SelectionProblem Problem, SelectionPart Part) Part(Random random)
    {
        SelectionProblem problem = Exhaustive.Random(random, 12);
        return (problem, SelectionPart.Of(problem));
    }

    private static long WeightOf(PackingRow row, int[] plan)
    {
        long sum = 0;
        for (int i = 0; i < row.Choices.Length; i++)
            sum += plan.Contains(row.Choices[i]) ? row.Weights[i] : 0;
        return sum;
    }
}
