using System;
using System.Threading;

namespace Overflight.Analyses;

/// <summary>
/// One question a user can ask, as every surface needs to know it: its name, the records of its request and result,
/// what it needs to know of the world, and how it is answered. All there are stand in <see cref="AnalysisCatalogue"/>.
/// </summary>
public abstract class Analysis
{
    private protected Analysis(string name, string question, Type requestType, Type resultType, bool isLong)
    {
        (Name, Question, RequestType, ResultType, IsLong) = (name, question, requestType, resultType, isLong);
    }

    /// <summary>The name by which commands, addresses and jobs call it: <c>plan-network</c>.</summary>
    public string Name { get; }

    /// <summary>The question in a user's words.</summary>
    public string Question { get; }

    /// <summary>The record of its request.</summary>
    public Type RequestType { get; }

    /// <summary>The record of its result.</summary>
    public Type ResultType { get; }

    /// <summary>Whether usual requests take more than a few seconds, so that they are better asked as jobs.</summary>
    public bool IsLong { get; }

    /// <summary>What a request needs in its snapshot.</summary>
    /// <param name="request">A request of <see cref="RequestType"/>.</param>
    public abstract SnapshotNeeds Needs(object request);

    /// <summary>Answers a request.</summary>
    /// <param name="request">A request of <see cref="RequestType"/>.</param>
    /// <param name="inputs">What it needs.</param>
    /// <param name="progress">Told the share done, 0 to 1; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work; there is no answer then.</param>
    /// <returns>A result of <see cref="ResultType"/>.</returns>
    /// <exception cref="ArgumentException">The request makes no sense; the message says how to mend it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public abstract object Run(
        object request, AnalysisInputs inputs, IProgress<double>? progress, CancellationToken cancellation);
}

/// <summary>One question, with the types of its request and result.</summary>
internal sealed class Analysis<TRequest, TResult>(
    string name, string question, Func<TRequest, SnapshotNeeds> needs,
    Func<TRequest, AnalysisInputs, IProgress<double>?, CancellationToken, TResult> run, bool isLong = false)
    : Analysis(name, question, typeof(TRequest), typeof(TResult), isLong)
    where TRequest : class
    where TResult : class
{
    public override SnapshotNeeds Needs(object request) => needs(Typed(request));

    public override object Run(
        object request, AnalysisInputs inputs, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        TResult result = run(Typed(request), inputs, progress, cancellation);

        // A planner that is stopped gives the best plan so far, which is no answer: another run would give another.
        cancellation.ThrowIfCancellationRequested();
        return result;
    }

    private static TRequest Typed(object request) => request as TRequest ??
        throw new ArgumentException($"A {typeof(TRequest).Name} is wanted, not {request?.GetType().Name ?? "nothing"}.",
            nameof(request));
}
