using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Overflight.Data.Jobs;
using Overflight.Web.Accounts;

namespace Overflight.Web.Jobs;

/// <summary>
/// Tells of a job by server-sent events (html.spec.whatwg.org, 9.2): <c>progress</c> whenever something changes, at the
/// end <c>done</c>, <c>failed</c> or <c>cancelled</c>; each with the job as data.
/// </summary>
internal sealed class JobEvents(
    JobRunner runner, WebJson json, IHostApplicationLifetime lifetime) : IDisposable
{
    /// <summary>Callers that are told at once.</summary>
    public const int ListenersMax = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private readonly SemaphoreSlim _room = new(ListenersMax);

    /// <exception cref="ApiProblem">There is no such job, or too many listen.</exception>
    public async Task TellAsync(string id, Caller caller, HttpContext context)
    {
        JobView job = runner.Get(id, caller);
        if (!await _room.WaitAsync(0, context.RequestAborted))
            throw ApiProblem.Busy($"{ListenersMax} callers are told of jobs; ask for /v1/jobs/{id} instead.", 5);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            if (!HeadAnswers.IsHead(context))
                await TellAsync(job, caller, context.Response, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The caller left, or the server stops: an event source asks again by itself.
        }
        finally
        {
            _room.Release();
        }
    }

    public void Dispose() => _room.Dispose();

    private async Task TellAsync(
        JobView job, Caller caller, HttpResponse response, CancellationToken cancellation)
    {
        JobView? told = null;
        TimeSpan silence = TimeSpan.Zero;
        while (true)
        {
            if (job != told)
            {
                string data = Encoding.UTF8.GetString(json.Write(job));
                await response.WriteAsync($"event: {EventOf(job.State)}\ndata: {data}\n\n", cancellation);
                await response.Body.FlushAsync(cancellation);
                (told, silence) = (job, TimeSpan.Zero);
            }
            else if (silence >= Beat)
            {
                await response.WriteAsync(": still here\n\n", cancellation);
                await response.Body.FlushAsync(cancellation);
                silence = TimeSpan.Zero;
            }

            if (job.State is JobState.Done or JobState.Failed or JobState.Cancelled)
                return;
            await Task.Delay(Pause, cancellation);
            silence += Pause;
            job = runner.Get(job.Id, caller);
        }
    }

    private static string EventOf(JobState state) => state switch
    {
        JobState.Done => "done",
        JobState.Failed => "failed",
        JobState.Cancelled => "cancelled",
        _ => "progress",
    };
}
