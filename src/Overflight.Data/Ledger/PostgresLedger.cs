using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Text;
using System.Threading;
using Dapper;
using Npgsql;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>
/// A ledger in a PostgreSQL database, in the schema <c>overflight_ledger</c>, for several people and machines.
/// </summary>
public sealed class PostgresLedger : SqlLedger
{
    private const string Schema = "overflight_ledger";
    private const string Script = "ledger/postgres.sql";
    private const int SchemaVersion = 2;

    /// <summary>From version 1, which had no index of days.</summary>
    private const string ToVersion2 =
        """
        CREATE INDEX IF NOT EXISTS entry_index_days ON entry_index
            USING gist ((CASE WHEN day_from IS NOT NULL THEN int4range(day_from, day_to, '[]') END));
        UPDATE ledger_version SET version = 2;
        ANALYZE entry_index
        """;

    private const int CommandTimeoutS = 300; // an import by another holds the lock

    private const string Lock = "SELECT pg_advisory_xact_lock(5713437714119147079)"; // "OVLEDGER": appends queue up

    private readonly NpgsqlConnection _connection;

    private PostgresLedger(NpgsqlConnection connection, string location)
        : base(connection, location) => _connection = connection;

    /// <summary>Opens the ledger of a database, and makes its tables where they are missing.</summary>
    /// <param name="connectionString">As Npgsql reads it: <c>Host=db;Database=evidence;Username=ann</c>.</param>
    /// <exception cref="StoreException">
    /// The server does not answer or refuses, or the ledger is of another version.
    /// </exception>
    /// <exception cref="ArgumentException">The text is no connection string.</exception>
    public static PostgresLedger Open(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            SearchPath = Schema,
            Pooling = false,
            CommandTimeout = CommandTimeoutS,
            MaxAutoPrepare = 0, // a search is planned for its words, rare or common
            ApplicationName = "overflight",
        };
        string location = $"{settings.Database ?? settings.Username} on {settings.Host}:{settings.Port}";
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            Prepare(connection, location);
            return new PostgresLedger(connection, location);
        }
        catch (DbException e)
        {
            connection.Dispose();
            throw From(e, "open", location);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal override long? FindWrongWords(IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)> page) =>
        _connection.ExecuteScalar<long?>(
            """
            SELECT MIN(expected.number)
            FROM unnest(@numbers, @words) AS expected (number, words)
            LEFT JOIN (SELECT number, words FROM entry_index WHERE number BETWEEN @first AND @last) AS i
                ON i.number = expected.number
            WHERE i.words IS DISTINCT FROM CAST(expected.words AS tsvector)
            """,
            new
            {
                first = page.Select(p => p.Entry.Number).FirstOrDefault(),
                last = page.Select(p => p.Entry.Number).LastOrDefault(),
                numbers = page.Select(p => p.Entry.Number).ToArray(),
                words = page.Select(p => WordsOf(p.Entry, p.Row)).ToArray(),
            });

    private protected override DbTransaction BeginWrite()
    {
        NpgsqlTransaction transaction = _connection.BeginTransaction();
        try
        {
            _connection.Execute("SET LOCAL synchronous_commit = on; " + Lock, transaction: transaction);
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    private protected override void Insert(
        DbTransaction transaction, IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)> rows)
    {
        LedgerEntry[] entries = [.. rows.Select(r => r.Entry)];
        LedgerIndexRow[] index = [.. rows.Select(r => r.Row)];
        _connection.Execute(
            """
            INSERT INTO entry (number, recorded_ns, recorder, body, previous_hash, hash)
            SELECT * FROM unnest(@numbers, @times, @recorders, @bodies, @previousHashes, @hashes) ORDER BY 1;
            INSERT INTO entry_index (number, kind, refers_to, source, day_from, day_to, key, words)
            SELECT n, k, r, s, f, t, y, CAST(w AS tsvector)
            FROM unnest(@numbers, @kinds, @refersTo, @sources, @daysFrom, @daysTo, @keys, @words)
                AS row (n, k, r, s, f, t, y, w);
            """,
            new
            {
                numbers = entries.Select(e => e.Number).ToArray(),
                times = entries.Select(e => e.RecordedAt.NanosecondsSinceJ2000Tt).ToArray(),
                recorders = entries.Select(e => e.Recorder).ToArray(),
                bodies = entries.Select(e => e.BodyText).ToArray(),
                previousHashes = entries.Select(e => Convert.FromHexString(e.PreviousHash)).ToArray(),
                hashes = entries.Select(e => Convert.FromHexString(e.Hash)).ToArray(),
                kinds = index.Select(i => i.Kind.ToString()).ToArray(),
                refersTo = index.Select(i => i.RefersTo).ToArray(),
                sources = index.Select(i => i.Source).ToArray(),
                daysFrom = index.Select(i => i.DayFrom).ToArray(),
                daysTo = index.Select(i => i.DayTo).ToArray(),
                keys = index.Select(i => i.Key).ToArray(),
                words = rows.Select(r => WordsOf(r.Entry, r.Row)).ToArray(),
            },
            transaction);
    }

    private protected override string SearchSql(LedgerQuery query, string columns)
    {
        string words = query.HasTags ? " AND i.words @@ CAST(@words AS tsquery)" : "";
        string days = query.HasDays
            ? " AND CASE WHEN i.day_from IS NOT NULL THEN int4range(i.day_from, i.day_to, '[]') END && " +
                "int4range(@dayFrom, @dayTo, '[]')" // just what the index holds
            : "";
        return $"SELECT {columns} FROM entry_index i JOIN entry e ON e.number = i.number " +
            $"WHERE TRUE{words}{days} ORDER BY i.number DESC LIMIT @limit OFFSET @offset";
    }

    private protected override string WordsOf(LedgerQuery query) => query.ToTsQuery();

    private protected override LedgerBreak? VerifyStore(long last, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string[] triggers =
        [
            .. _connection.Query<string>(
                "SELECT tgname FROM pg_trigger WHERE tgrelid IN (CAST('entry' AS regclass), " +
                "CAST('entry_index' AS regclass)) AND NOT tgisinternal AND tgenabled = 'O' ORDER BY 1"),
        ];
        if (triggers is not ["entry_follows_the_last", "entry_index_is_never_changed", "entry_is_never_changed"])
        {
            return new LedgerBreak(
                LedgerFault.ChangedSchema, 0, "The triggers that forbid changes are not those of a ledger.");
        }

        long? stray = _connection.ExecuteScalar<long?>(
            "SELECT MIN(i.number) FROM entry_index i LEFT JOIN entry e ON e.number = i.number WHERE e.number IS NULL");
        return stray is { } number
            ? new LedgerBreak(LedgerFault.MissingEntry, number, $"Entry {number} is missing; the index still knows it.")
            : null;
    }

    // Classes of PostgreSQL's error codes: data corrupted, index corrupted.
    private protected override bool IsDamage(DbException e) => e is PostgresException { SqlState: "XX001" or "XX002" };

    private protected override StoreException Translate(DbException e, string attempt) => From(e, attempt, Location);

    /// <summary>A text vector with the places of the words; tags have none.</summary>
    private static string WordsOf(LedgerEntry entry, LedgerIndexRow row)
    {
        var text = new StringBuilder();
        int place = 1;
        foreach (string word in LedgerWords.Of(entry.Body))
            text.Append($"'{word}':{place++} ");
        foreach (string tag in row.Tags())
            text.Append($"'#{tag}' ");
        return text.ToString();
    }

    private static void Prepare(NpgsqlConnection connection, string location)
    {
        // Read as rows: PostgreSQL's own look-up of names may answer from before the lock was had.
        const string Exists =
            "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'overflight_ledger' AND " +
            "tablename = 'ledger_version')";
        if (!connection.ExecuteScalar<bool>(Exists))
        {
            using NpgsqlTransaction transaction = connection.BeginTransaction();
            connection.Execute(Lock, transaction: transaction);

            // Another process may have made it since.
            if (!connection.ExecuteScalar<bool>(Exists, transaction: transaction))
            {
                connection.Execute($"CREATE SCHEMA IF NOT EXISTS {Schema}", transaction: transaction);
                connection.Execute(LedgerScript.Read(Script), transaction: transaction);
            }

            transaction.Commit();
        }

        const string Version = "SELECT version FROM ledger_version";
        if (connection.ExecuteScalar<int>(Version) == 1)
        {
            using NpgsqlTransaction transaction = connection.BeginTransaction();
            connection.Execute(Lock, transaction: transaction);
            connection.Execute(ToVersion2, transaction: transaction); // the same, if another process did it since
            transaction.Commit();
        }

        int version = connection.ExecuteScalar<int>(Version);
        if (version != SchemaVersion)
        {
            throw StoreErrors.Make(
                "open", location,
                $"it holds a ledger of version {version}; this program knows {SchemaVersion}: update overflight");
        }
    }

    private static StoreException From(DbException e, string attempt, string location) =>
        StoreErrors.Make(attempt, location, e switch
        {
            // Codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
            PostgresException { SqlState: "53100" } => "the server's disk is full: make room there",
            PostgresException { SqlState: "25006" } => "it cannot be written: it is a read-only copy or was opened so",
            PostgresException { SqlState: "42501" } p => $"this user may not do that: {p.MessageText}",
            PostgresException { SqlState: "3D000" } => "there is no such database: make it, or name another",
            PostgresException { SqlState: "28P01" or "28000" } p =>
                $"the server does not let this user in: {p.MessageText}",
            PostgresException { SqlState: "57014" } => "it took too long: others may be importing; try again",
            PostgresException p => $"the server says '{p.MessageText}' (code {p.SqlState})",
            _ => $"the server does not answer ({e.Message}): check host, port and that it runs",
        }, e, e is PostgresException { SqlState: "25006" or "42501" });
}
