using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Data.Store;
using Overflight.Time;

namespace Overflight.Data.Jobs;

/// <summary>
/// Jobs in the user's database: what is written is on the disk when a member returns. For many threads. Every member
/// throws <see cref="StoreException"/> when the database cannot be used.
/// </summary>
public sealed class JobStore : IDisposable
{
    /// <summary>Jobs of one owner that are kept after they ended.</summary>
    public const int EndedMax = 500;

    private const string Columns =
        "id, analysis, state, attempts, accepted_ns, started_ns, ended_ns, digest, snapshot, problem, owner";

    private readonly Lock _lock = new();
    private readonly OverflightStore _store;

    /// <summary>Opens the jobs of a database, making it where needed.</summary>
    /// <param name="path">The file of the database.</param>
    public JobStore(string path) => _store = OverflightStore.Open(path);

    /// <summary>Accepts a job.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="request">The request, JSON.</param>
    /// <param name="now">When.</param>
    /// <param name="waitingMax">Most jobs that may wait; an owner may have a quarter of them.</param>
    /// <param name="owner">The account whose it is; <c>null</c> where there are no accounts.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryAdd(
        string id, string analysis, byte[] request, Instant now, int waitingMax, long? owner = null) => With(
        "accept a job in", connection => connection.Execute(
            """
            INSERT INTO job (id, analysis, request, state, attempts, accepted_ns, owner)
            SELECT @id, @analysis, @request, 'Queued', 0, @now, @owner
            WHERE (SELECT COUNT(*) FROM job WHERE state = 'Queued') < @waitingMax AND (@owner IS NULL OR
                4 * (SELECT COUNT(*) FROM job WHERE state = 'Queued' AND owner = @owner) < @waitingMax)
            """,
            new { id, analysis, request, now = now.NanosecondsSinceJ2000Tt, waitingMax, owner }) == 1);

    /// <summary>Begins the job that waits longest; <c>null</c> where none does.</summary>
    public (StoredJob Job, byte[] Request)? TakeNext(Instant now) =>
        With<(StoredJob, byte[])?>("begin a job of", connection =>
        {
            Row? row = connection.QueryFirstOrDefault<Row>(
                $"""
                UPDATE job SET state = 'Running', attempts = attempts + 1, started_ns = @now
                WHERE number = (SELECT MIN(number) FROM job WHERE state = 'Queued')
                RETURNING {Columns}
                """,
                new { now = now.NanosecondsSinceJ2000Tt });
            return row is null
                ? null
                : (row.ToJob(), connection.ExecuteScalar<byte[]>(
                    "SELECT request FROM job WHERE id = @id", new { row.id }) ?? []);
        });

    /// <summary>Keeps the answer of a running job.</summary>
    public void Finish(string id, byte[] result, string digest, string snapshot, Instant now) => With(
        "keep an answer in", connection => connection.Execute(
            """
            UPDATE job SET state = 'Done', result = @result, digest = @digest, snapshot = @snapshot, ended_ns = @now
            WHERE id = @id AND state = 'Running'
            """,
            new { id, result, digest, snapshot, now = now.NanosecondsSinceJ2000Tt }));

    /// <summary>Ends a running job without an answer.</summary>
    public void Fail(string id, string problem, Instant now) => With(
        "end a job of", connection => connection.Execute(
            "UPDATE job SET state = 'Failed', problem = @problem, ended_ns = @now WHERE id = @id AND state = 'Running'",
            new { id, problem, now = now.NanosecondsSinceJ2000Tt }));

    /// <summary>Ends a job that waits or runs, because a user wants it no more.</summary>
    /// <returns>Whether it had not ended.</returns>
    public bool Cancel(string id, Instant now) => With(
        "cancel a job of", connection => connection.Execute(
            """
            UPDATE job SET state = 'Cancelled', problem = 'It was cancelled.', ended_ns = @now
            WHERE id = @id AND state IN ('Queued', 'Running')
            """,
            new { id, now = now.NanosecondsSinceJ2000Tt }) == 1);

    /// <summary>Puts a running job back, as if it had not been begun.</summary>
    public void PutBack(string id) => With(
        "put back a job of", connection => connection.Execute(
            """
            UPDATE job SET state = 'Queued', attempts = attempts - 1, started_ns = NULL
            WHERE id = @id AND state = 'Running'
            """,
            new { id }));

    /// <summary>
    /// After a crash: puts back the jobs that were running, and ends those that were begun too often, for it may be
    /// they that bring the program down.
    /// </summary>
    /// <param name="attemptsMax">How often one may be begun.</param>
    /// <param name="now">When.</param>
    /// <returns>How many were running.</returns>
    public int Recover(int attemptsMax, Instant now) => With("recover the jobs of", connection => connection.Execute(
        """
        UPDATE job SET
            state = CASE WHEN attempts < @attemptsMax THEN 'Queued' ELSE 'Failed' END,
            problem = CASE WHEN attempts < @attemptsMax THEN NULL
                ELSE 'The program ended ' || attempts || ' times while it was computed.' END,
            ended_ns = CASE WHEN attempts < @attemptsMax THEN NULL ELSE @now END
        WHERE state = 'Running'
        """,
        new { attemptsMax, now = now.NanosecondsSinceJ2000Tt }));

    /// <summary>Forgets the oldest jobs of an owner that ended, beyond <see cref="EndedMax"/>.</summary>
    public void Prune(long? owner = null) => With("tidy the jobs of", connection => connection.Execute(
        """
        DELETE FROM job WHERE number IN (
            SELECT number FROM job WHERE owner IS @owner AND state NOT IN ('Queued', 'Running')
            ORDER BY number DESC LIMIT -1 OFFSET @kept)
        """,
        new { owner, kept = EndedMax }));

    /// <summary>A job by its name; <c>null</c> where there is none.</summary>
    public StoredJob? Find(string id) => With("look for a job in", connection =>
        connection.QueryFirstOrDefault<Row>($"SELECT {Columns} FROM job WHERE id = @id", new { id })?.ToJob());

    /// <summary>The answer of a job; <c>null</c> where there is none.</summary>
    public byte[]? ReadResult(string id) => With("read an answer from", connection =>
        connection.ExecuteScalar<byte[]?>("SELECT result FROM job WHERE id = @id", new { id }));

    /// <summary>The newest jobs, newest first.</summary>
    /// <param name="count">Most jobs.</param>
    /// <param name="owner">Only those of an account; <c>null</c> for all, where there are no accounts.</param>
    public ImmutableArray<StoredJob> List(int count, long? owner = null) => With<ImmutableArray<StoredJob>>(
        "list the jobs of", connection =>
        [
            .. connection.Query<Row>(
                $"""
                SELECT {Columns} FROM job WHERE @owner IS NULL OR owner = @owner ORDER BY number DESC LIMIT @count
                """,
                new { owner, count }).Select(r => r.ToJob()),
        ]);

    /// <summary>How many jobs wait.</summary>
    public int CountWaiting() => With("count the jobs of", connection =>
        connection.ExecuteScalar<int>("SELECT COUNT(*) FROM job WHERE state = 'Queued'"));

    /// <summary>Closes the database.</summary>
    public void Dispose()
    {
        lock (_lock)
            _store.Dispose();
    }

    private T With<T>(string attempt, Func<SqliteConnection, T> work)
    {
        lock (_lock)
        {
            try
            {
                return work(_store.Connection);
            }
            catch (SqliteException e)
            {
                throw StoreErrors.From(e, attempt, _store.Path);
            }
        }
    }

    // Named as the columns are.
    private sealed record Row(
        string id, string analysis, string state, long attempts, long accepted_ns, long? started_ns, long? ended_ns,
        string? digest, string? snapshot, string? problem, long? owner)
    {
        public StoredJob ToJob() => new()
        {
            Id = id,
            Analysis = analysis,
            State = Enum.Parse<JobState>(state),
            Attempts = (int)attempts,
            Accepted = Instant.FromNanosecondsSinceJ2000Tt(accepted_ns),
            Started = At(started_ns),
            Ended = At(ended_ns),
            Digest = digest,
            Snapshot = snapshot,
            Problem = problem,
            Owner = owner,
        };

        private static Instant? At(long? ns) => ns is { } known ? Instant.FromNanosecondsSinceJ2000Tt(known) : null;
    }
}
