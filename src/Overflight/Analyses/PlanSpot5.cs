using System;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Tasking.Selection;
using Overflight.Tasking.Spot5;

namespace Overflight.Analyses;

/// <summary>
/// Plans a day of SPOT5 from a file of the benchmark. The file holds all that the answer depends on, so there is no
/// snapshot.
/// </summary>
public static class PlanSpot5
{
    /// <summary>Plans the day.</summary>
    /// <param name="request">The file, threads, seed and work.</param>
    /// <param name="progress">Told the share of the bound that the plan reaches; may be <c>null</c>.</param>
    /// <param name="cancellation">Ends the search; the best plan so far is the answer.</param>
    /// <exception cref="ArgumentException">The threads or rounds cannot be.</exception>
    public static PlanSpot5Result Run(
        PlanSpot5Request request, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var options = new SelectionOptions
        {
            Threads = request.Threads,
            Seed = request.Seed,
            RoundsMax = request.RoundsMax,
        };
        SelectionPlan plan = SelectionSolver.Solve(request.File.ToProblem(), options, progress, cancellation);
        ImmutableArray<Spot5Selected> selected = request.File.SelectedBy(plan);
        return new PlanSpot5Result
        {
            Profit = plan.Profit,
            Bound = plan.Bound,
            Proved = plan.IsProved,
            GapRatio = plan.Bound == 0 ? 0.0 : (double)(plan.Bound - plan.Profit) / plan.Bound,
            Selected = selected,
            Recorder = request.File.RecorderOf(selected),
            Rounds = plan.Rounds,
        };
    }
}
