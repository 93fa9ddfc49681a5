using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Tasking;
using Overflight.Tasking.Aeossp;

namespace Overflight.Analyses;

/// <summary>
/// Plans a case of the AEOSSP benchmark. The case holds all that the answer depends on (its Earth is an idealised one),
/// so there is no snapshot.
/// </summary>
public static class PlanAeossp
{
    /// <summary>Plans the case.</summary>
    /// <param name="request">The case, threads, seed and rounds.</param>
    /// <param name="progress">Told the share of the bound that the plan reaches; may be <c>null</c>.</param>
    /// <param name="cancellation">Ends the search; the best plan so far is the answer. There is none before the chances
    /// to take pictures are found.</param>
    /// <exception cref="ArgumentException">The case, the threads or the rounds cannot be; the message says what
    /// would.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before there was a plan.</exception>
    public static PlanAeosspResult Run(
        PlanAeosspRequest request, IProgress<double>? progress, CancellationToken cancellation) =>
        Run(request, progress, cancellation, cancellation);

    /// <summary>Plans the case, with a limit on the search alone.</summary>
    /// <param name="request">The case, threads, seed and rounds.</param>
    /// <param name="progress">Told the share of the bound that the plan reaches; may be <c>null</c>.</param>
    /// <param name="limit">Ends the search, and not what must be done before it: so there is a plan.</param>
    /// <param name="cancellation">Stops what must be done before the search. To end the search too, link the limit to
    /// it.</param>
    /// <exception cref="ArgumentException">The case, the threads or the rounds cannot be; the message says what
    /// would.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before there was a plan.</exception>
    public static PlanAeosspResult Run(
        PlanAeosspRequest request, IProgress<double>? progress, CancellationToken limit,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        AeosspCase instance = request.Case;
        if (request.Threads < 1)
            throw new ArgumentException("Give one thread or more.", nameof(request));
        if (instance.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(request));
        TaskingProblem problem = AeosspProblem.Of(instance, request.Threads, cancellation);
        var options = new PlannerOptions
        {
            Threads = request.Threads,
            Seed = unchecked((ulong)request.Seed),
            RoundsMax = request.RoundsMax,
        };
        Plan plan = ObservationPlanner.Plan(problem, options, progress, limit);
        return new PlanAeosspResult
        {
            CaseId = instance.Id,
            Metrics = AeosspMetrics.Of(instance, plan),
            Weight = plan.Weight,
            Bound = plan.Bound,
            GapRatio = plan.GapRatio,
            Proved = plan.IsProved,
            FirstWeight = plan.FirstWeight,
            WholeWeight = instance.Tasks.Sum(t => t.Weight),
            Rounds = plan.RoundCount,
            Actions = [.. plan.Observations.Select(o => AeosspAction.Of(instance, o))],
            LeftOut = [.. plan.LeftOut.Select(l => AeosspLeftOut.Of(instance, l))],
        };
    }
}
