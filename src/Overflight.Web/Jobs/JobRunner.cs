using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Overflight.Analyses;
using Overflight.Data.Jobs;
using Overflight.Data.Store;
using Overflight.Time;
using Overflight.Web.Accounts;
using Overflight.Web.Reads;

namespace Overflight.Web.Jobs;

/// <summary>
/// Computes jobs, some at once, in the order of accepting. An accepted job is on the disk before its caller hears of
/// it; after a crash it is begun again, at most three times; when the server stops it is put back.
/// </summary>
internal sealed partial class JobRunner : BackgroundService
{
    public const int AttemptsMax = 3;
    public const int ListedMax = 100;
    private const string LockName = "web.lock";
    private const int ReadOnlyFileSystem = 30; // EROFS, as Linux, macOS and BSD count
    private const int WriteProtected = unchecked((int)0x80070013); // ERROR_WRITE_PROTECT of Windows
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    private readonly WebLibrary _library;
    private readonly Answers _answers;
    private readonly WebMetrics _metrics;
    private readonly WebSettings _settings;
    private readonly TimeProvider _clock;
    private readonly ILogger<JobRunner> _logger;
    private readonly FileStream? _lock; // none where the folder can only be read
    private readonly string? _refused; // why the folder can only be read
    private readonly JobStore _store;
    private readonly SemaphoreSlim _added = new(0);
    private readonly ConcurrentDictionary<string, RunningJob> _running = new(StringComparer.Ordinal);

    /// <exception cref="StoreException">The database cannot be opened, another server has it, or people are to sign
    /// in and it cannot be written.</exception>
    public JobRunner(
        WebLibrary library, Answers answers, WebMetrics metrics, WebSettings settings, TimeProvider clock,
        ILogger<JobRunner> logger)
    {
        (_library, _answers, _metrics) = (library, answers, metrics);
        (_settings, _clock, _logger) = (settings, clock, logger);
        _lock = Lock(library.Folder, out string? refused);
        if (refused is not null && settings.HasAccounts)
            throw new StoreException($"{refused} Without that nobody can sign in.");
        _store = new JobStore(Path.Combine(library.Folder, "overflight.db"));
        if (refused is not null)
            OnlyReads(_refused = refused);
        else if (_store.Recover(AttemptsMax, Now) is > 0 and var count)
            Recovered(count);
        metrics.Meter.CreateObservableGauge(
            "overflight_jobs_running", () => _running.Count, null, "Jobs computed now.");
        metrics.Meter.CreateObservableGauge(
            "overflight_jobs_waiting", () => _store.CountWaiting(), null, "Jobs that wait.");
    }

    private Instant Now => TimeQuery.Now(_clock, _library.LeapSeconds);

    /// <summary>Accepts a question that makes sense.</summary>
    /// <exception cref="ApiProblem">It makes none, or the queue is full.</exception>
    public JobView Add(Analysis analysis, byte[] request, Caller caller)
    {
        _answers.Prepare(analysis, request);
        RequireWriting();
        string id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        if (!_store.TryAdd(
            id, analysis.Name, request, Now, _settings.JobsWaitingMax, caller.Account?.Number))
        {
            string yours = caller.Account is null ? "" : $", or {_settings.JobsWaitingMax / 4} of yours";
            throw ApiProblem.Busy(
                $"{_settings.JobsWaitingMax} jobs wait already{yours}; try again when some are done.", 30);
        }

        _added.Release();
        return Get(id, caller);
    }

    /// <exception cref="ApiProblem">There is no such job, or it is another's.</exception>
    public JobView Get(string id, Caller caller) => ViewOf(Find(id, caller));

    public JobList List(Caller caller) => new([.. _store.List(ListedMax, caller.Account?.Number).Select(ViewOf)]);

    /// <exception cref="ApiProblem">There is no such job, or no answer of it.</exception>
    public (JobView Job, byte[] Answer, string Snapshot) Result(string id, Caller caller)
    {
        StoredJob job = Find(id, caller);
        if (job.State != JobState.Done)
        {
            JobView view = ViewOf(job);
            throw Conflict(view.Problem ?? $"There is no answer yet: the job is {view.State}.");
        }

        return (ViewOf(job), _store.ReadResult(id) ?? [], job.Snapshot ?? "");
    }

    /// <summary>Stops a job. One that has ended stays as it ended: who stops it cannot know that yet.</summary>
    /// <exception cref="ApiProblem">There is no such job.</exception>
    public JobView Cancel(string id, Caller caller)
    {
        JobView view = Get(id, caller);
        RequireWriting();
        if (!_store.Cancel(id, Now))
            return Get(view.Id, caller);
        if (_running.TryGetValue(id, out RunningJob? running))
            running.Stop();
        _metrics.JobEnded(nameof(JobState.Cancelled));
        return Get(id, caller);
    }

    public override void Dispose()
    {
        base.Dispose();
        _store.Dispose();
        _added.Dispose();
        _lock?.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Enumerable.Range(0, _refused is null ? _settings.JobsAtOnce : 0)
            .Select(_ => Task.Run(() => WorkAsync(stoppingToken), CancellationToken.None)));

    private static ApiProblem Conflict(string detail) => new(
        Microsoft.AspNetCore.Http.StatusCodes.Status409Conflict, "conflict", "The job is not in that state.", detail);

    /// <summary>Keeps another server off the same folder: it would take the jobs of this one for crashed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="refused">Why it can only be read, so that there is no lock; <c>null</c> where it can be written.
    /// </param>
    private static FileStream? Lock(string folder, out string? refused)
    {
        refused = null;
        string path = Path.Combine(folder, LockName);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || e.HResult is ReadOnlyFileSystem or WriteProtected)
        {
            refused = $"The data folder {folder} cannot be written: give yourself the right to write it and its " +
                "files and start the server again, or name another folder with --data-folder.";
            return null;
        }
        catch (IOException e)
        {
            throw new StoreException(
                $"Another server uses the folder {folder}: stop it, or name another folder with --data-folder.", e);
        }
    }

    private void RequireWriting()
    {
        if (_refused is not null)
            throw ApiProblem.ReadOnly($"{_refused} Until then what is there can be read, and answers that need no " +
                "job are given.");
    }

    /// <summary>That a job is another's is not told: to who asks, there is none.</summary>
    private StoredJob Find(string id, Caller caller) =>
        _store.Find(id) is { } job && caller.MaySee(job) ? job : throw ApiProblem.NotFound(
            $"There is no such job, or it ended so long ago that {JobStore.EndedMax} others have since.");

    private JobView ViewOf(StoredJob job) =>
        JobView.Of(job, _running.TryGetValue(job.Id, out RunningJob? running) ? running.Ratio : 0.0);

    private async Task WorkAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (_store.TakeNext(Now) is { } next)
                    Run(next.Job, next.Request, stopping);
                else
                    await _added.WaitAsync(Idle, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (StoreException e)
            {
                Unusable(e);
                await Task.Delay(Idle, CancellationToken.None);
            }
        }
    }

    private void Run(StoredJob job, byte[] request, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        stop.CancelAfter(_settings.JobTimeMax);
        var running = new RunningJob(stop);
        _running[job.Id] = running;
        try
        {
            if (_store.Find(job.Id) is { State: JobState.Running }) // else cancelled before it was known as running
                Answer(job, request, running, stop.Token, stopping);
        }
        catch (StoreException e)
        {
            Unusable(e);
            PutBackWhenPossible(job.Id, stopping);
        }
        finally
        {
            _running.TryRemove(job.Id, out _);
        }
    }

    private void Answer(
        StoredJob job, byte[] request, RunningJob running, CancellationToken stop, CancellationToken stopping)
    {
        try
        {
            Analysis analysis = AnalysisCatalogue.Find(job.Analysis) ?? throw ApiProblem.BadInput(
                $"There is no analysis '{job.Analysis}' in this version.");
            PreparedAnswer prepared = _answers.Prepare(analysis, request);
            byte[] answer = _answers.Kept(prepared) ?? _answers.Compute(prepared, running, stop);
            _store.Finish(job.Id, answer, prepared.Digest, prepared.Inputs.Snapshot.Digest, Now);
            _store.Prune(job.Owner);
            _metrics.JobEnded(nameof(JobState.Done));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            _store.PutBack(job.Id);
        }
        catch (OperationCanceledException)
        {
            // Where a user stopped it, it has ended already, and this changes nothing.
            Fail(job, $"It took more than {_settings.JobTimeMax.TotalHours:0.#} hours; ask for less.");
        }
        catch (Exception e) when (e is not StoreException)
        {
            ApiProblem problem = ProblemAnswers.Of(e);
            if (problem.Status == Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError)
                Unforeseen(job.Analysis, e);
            Fail(job, problem.Message);
        }
    }

    /// <summary>After the disk was full, say. The answer is among those kept, so it costs no second time.</summary>
    private void PutBackWhenPossible(string id, CancellationToken stopping)
    {
        while (!stopping.WaitHandle.WaitOne(Idle))
        {
            try
            {
                _store.PutBack(id);
                return;
            }
            catch (StoreException e)
            {
                Unusable(e);
            }
        }
    }

    private void Fail(StoredJob job, string problem)
    {
        _store.Fail(job.Id, problem, Now);
        _metrics.JobEnded(nameof(JobState.Failed));
    }

    [LoggerMessage(LogLevel.Warning, "{Count} jobs were running when the server ended; they begin again")]
    private partial void Recovered(int count);

    [LoggerMessage(LogLevel.Warning, "{Why} Until then reading works; no job is accepted and nothing is recorded")]
    private partial void OnlyReads(string why);

    [LoggerMessage(LogLevel.Error, "The jobs cannot be read or written")]
    private partial void Unusable(Exception exception);

    [LoggerMessage(LogLevel.Error, "An unforeseen failure of a job of {Analysis}")]
    private partial void Unforeseen(string analysis, Exception exception);
}
