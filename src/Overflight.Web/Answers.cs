using System;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Overflight.Analyses;
using Overflight.Numerics;

namespace Overflight.Web;

/// <summary>Reads questions, finds their answers among those kept, and has the others computed.</summary>
internal sealed class Answers(
    WebLibrary library, AnalysisJson json, AnswerCache cache, WebMetrics metrics, WebSettings settings) : IDisposable
{
    /// <summary>Questions that may wait for their turn, as jobs need not.</summary>
    private const int WaitingMax = 200;

    private static readonly TimeSpan WaitMax = TimeSpan.FromSeconds(15);
    private readonly SemaphoreSlim _turns = new(Math.Max(2, Environment.ProcessorCount));
    private int _waiting;

    /// <summary>What tells this build from all others: its version, and the identities of the code that computes and of
    /// what ships with it.</summary>
    public static string CodeVersion { get; } =
        typeof(Analysis).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion +
        " " + typeof(Analysis).Module.ModuleVersionId.ToString("N") +
        " " + typeof(Data.Reference.ReferenceData).Module.ModuleVersionId.ToString("N");

    /// <summary>Reads a question, and loads what it needs.</summary>
    /// <exception cref="ApiProblem">The request makes no sense, or what it needs is not known.</exception>
    public PreparedAnswer Prepare(Analysis analysis, ReadOnlySpan<byte> utf8)
    {
        object request = Read(analysis, utf8);
        AnalysisInputs inputs = library.Load(analysis.Needs(request));
        return new PreparedAnswer(
            analysis, request, inputs, json.DigestOf(analysis, request, inputs.Snapshot, CodeVersion));
    }

    /// <exception cref="ApiProblem">The request makes no sense.</exception>
    public object Read(Analysis analysis, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > AnalysisJson.RequestBytesMax)
            throw ApiProblem.TooLarge($"A request has at most {AnalysisJson.RequestBytesMax} bytes; divide it.");
        return json.TryRead(utf8, analysis, out object? request, out Diagnostic diagnostic) && request is not null
            ? request
            : throw ApiProblem.BadInput(diagnostic.ToString(), diagnostic);
    }

    /// <summary>The answer, kept or computed within the time that is allowed.</summary>
    /// <exception cref="ApiProblem">There is too much to do, it takes too long, or it makes no sense.</exception>
    public async Task<byte[]> AnswerAsync(PreparedAnswer prepared, CancellationToken cancellation)
    {
        if (Kept(prepared) is { } kept)
            return kept;
        if (Interlocked.Increment(ref _waiting) > WaitingMax)
        {
            Interlocked.Decrement(ref _waiting);
            throw Busy();
        }

        try
        {
            if (!await _turns.WaitAsync(WaitMax, cancellation))
                throw Busy();
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.AnswerTimeMax);
        try
        {
            // Another may have asked the same while this one waited.
            return Kept(prepared) ?? await Task.Run(() => Compute(prepared, null, limit.Token), CancellationToken.None);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ApiProblem(
                StatusCodes.Status504GatewayTimeout, "too-long", "The answer takes too long to wait for.",
                $"It takes more than {settings.AnswerTimeMax.TotalSeconds:0} s; ask for it as a job: POST /v1/jobs.");
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>Computes an answer on this thread, and keeps it.</summary>
    public byte[] Compute(PreparedAnswer prepared, IProgress<double>? progress, CancellationToken cancellation)
    {
        byte[] answer = metrics.Timed(
            prepared.Analysis.Name,
            () => json.Write(prepared.Analysis.Run(prepared.Request, prepared.Inputs, progress, cancellation)));
        cache.Add(prepared.Digest, answer);
        return answer;
    }

    public byte[]? Kept(PreparedAnswer prepared)
    {
        bool isKept = cache.TryGet(prepared.Digest, out byte[]? answer);
        metrics.Looked(isKept);
        return answer;
    }

    public void Dispose() => _turns.Dispose();

    private static ApiProblem Busy() =>
        ApiProblem.Busy("Many questions are being answered; try again, or ask for a job: POST /v1/jobs.", 5);
}
