using System;
using System.Linq;
using System.Threading;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Solves selection problems: a good plan at once, then better ones and a bound on all, until they meet. The method and
/// why its bounds hold are in docs/concepts/planning.md.
/// </summary>
public static class SelectionSolver
{
    /// <summary>Most threads of one call.</summary>
    public const int ThreadsMax = 256;

    /// <summary>Solves a problem.</summary>
    /// <param name="problem">The choices and the rules.</param>
    /// <param name="options">Threads, seed and work.</param>
    /// <param name="progress">Told the share of the bound that the plan reaches; may be <c>null</c>.</param>
    /// <param name="cancellation">
    /// Ends the work: the best plan so far is returned with its bound, also if it is cancelled from the start.
    /// </param>
    /// <exception cref="ArgumentException">The problem or the options cannot be; the message says why.</exception>
    public static SelectionPlan Solve(
        SelectionProblem problem, SelectionOptions options, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        if (problem.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(problem));
        if (options.Threads is < 1 or > ThreadsMax)
            throw new ArgumentException($"The number of threads must lie from 1 to {ThreadsMax}.", nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.RoundsMax, nameof(options));
        var search = new PartSearch(SelectionPart.Of(problem), options.Threads, (ulong)options.Seed);
        int rounds = 0;
        while (search.Bound > search.Profit && rounds < options.RoundsMax && !cancellation.IsCancellationRequested)
        {
            search.Advance(search.Profit, cancellation);
            rounds++;
            progress?.Report((double)search.Profit / search.Bound);
        }

        return new SelectionPlan
        {
            Selected = [.. search.Plan.Order()],
            Profit = search.Profit,
            Bound = search.Bound,
            Rounds = rounds,
        };
    }
}
