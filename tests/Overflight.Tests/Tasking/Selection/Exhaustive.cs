using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Tasking.Selection;

namespace Overflight.Tests.Tasking.Selection;

/// <summary>
/// The truth about small problems by going through the plans one by one, straight from the problem's own lists.
/// </summary>
internal static class Exhaustive
{
    /// <summary>What a plan breaks; <c>null</c> where it keeps every rule.</summary>
    public static string? Violation(SelectionProblem problem, IReadOnlyCollection<int> plan)
    {
        if (plan.Distinct().Count() != plan.Count)
            return "a choice twice";
        var isIn = plan.ToHashSet();
        if (plan.Select(i => problem.Choices[i].Group).Distinct().Count() != plan.Count)
            return "a group twice";
        if (problem.ForbiddenPairs.Any(p => isIn.Contains(p.First) && isIn.Contains(p.Second)))
            return "a forbidden pair";
        if (problem.ForbiddenTriples.Any(t =>
            isIn.Contains(t.First) && isIn.Contains(t.Second) && isIn.Contains(t.Third)))
            return "a forbidden triple";
        for (int k = 0; k < problem.Capacities.Length; k++)
        {
            if (plan.Sum(i => problem.Choices[i].Loads.IsEmpty ? 0 : problem.Choices[i].Loads[k]) >
                problem.Capacities[k])
                return "a capacity exceeded";
        }

        return null;
    }

    public static long ProfitOf(SelectionProblem problem, IEnumerable<int> plan) =>
        plan.Sum(i => problem.Choices[i].Profit);

    /// <summary>
    /// All plans that keep every rule. A part of a plan keeps them too, so that each is grown from one.
    /// </summary>
    public static IEnumerable<int[]> Plans(SelectionProblem problem)
    {
        var open = new Stack<int[]>();
        open.Push([]);
        while (open.TryPop(out int[]? plan))
        {
            yield return plan;
            for (int i = plan.Length == 0 ? 0 : plan[^1] + 1; i < problem.Choices.Length; i++)
            {
                int[] longer = [.. plan, i];
                if (Violation(problem, longer) is null)
                    open.Push(longer);
            }
        }
    }

    public static long Optimum(SelectionProblem problem) => Plans(problem).Max(p => ProfitOf(problem, p));

    /// <summary>
    /// A random problem, of the kinds that have gone wrong elsewhere: ties, chains, scales far apart.
    /// </summary>
    public static SelectionProblem Random(Random random, int choicesMax)
    {
        int count = random.Next(choicesMax + 1);
        int capacities = random.Next(3);
        long[] profits = random.Next(3) switch
        {
            0 => [1, 2],
            1 => [1, 2, 5, 1000, 2000],
            _ => [-3, 0, 7, 8, 9, 10, 11],
        };
        int groups = Math.Max(1, count * (1 + random.Next(3)) / 3);
        int pairs = count < 2 ? 0 : random.Next((count * count / 4) + 1);
        int triples = count < 3 ? 0 : random.Next(2 * count);
        return new SelectionProblem
        {
            Choices =
            [
                .. Enumerable.Range(0, count).Select(_ => new SelectionChoice
                {
                    Profit = profits[random.Next(profits.Length)],
                    Group = random.Next(groups),
                    Loads = [.. Enumerable.Range(0, capacities).Select(_ => (long)random.Next(5))],
                }),
            ],
            ForbiddenPairs =
            [
                .. Enumerable.Range(0, pairs).Select(_ => Different(random, count, 2))
                    .Select(d => new ForbiddenPair(d[0], d[1])),
            ],
            ForbiddenTriples =
            [
                .. Enumerable.Range(0, triples).Select(_ => Different(random, count, 3))
                    .Select(d => new ForbiddenTriple(d[0], d[1], d[2])),
            ],
            Capacities = [.. Enumerable.Range(0, capacities).Select(_ => (long)random.Next(2 * count + 1))],
        };
    }

    private static int[] Different(Random random, int count, int wanted)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        random.Shuffle(all);
        return all[..wanted];
    }
}
