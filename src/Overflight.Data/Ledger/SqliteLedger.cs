using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Threading;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>
/// A ledger in an SQLite file of its own: it can be copied, kept and handed on alone, it is written more carefully than
/// the database of elements (every append is on the disk before it returns), and it cannot be fetched again.
/// </summary>
public sealed class SqliteLedger : SqlLedger
{
    private const string FileName = "ledger.db";
    private const int BusyTimeoutS = 60; // others append meanwhile, or import
    private const string Script = "ledger/sqlite.sql";
    private const long ApplicationId = 0x4F564C47; // "OVLG"
    private const long SchemaVersion = 1;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;

    private SqliteLedger(SqliteConnection connection, string path)
        : base(connection, path)
    {
        _connection = connection;
        _insert = MakeInsert(connection);
    }

    /// <summary>
    /// Where the ledger lies unless the user says otherwise: <c>ledger.db</c> beside the database of elements, see
    /// <see cref="OverflightStore.DefaultPath"/>.
    /// </summary>
    public static string DefaultPath() => Path.Combine(
        Path.GetDirectoryName(OverflightStore.DefaultPath())!, FileName); // the path of a file has a folder

    /// <summary>
    /// Opens a ledger, and makes its folder and file where they are missing. One that cannot be written is opened for
    /// reading.
    /// </summary>
    /// <exception cref="StoreException">
    /// The file cannot be made or read, is no ledger, is damaged, or is of a newer version.
    /// </exception>
    public static SqliteLedger Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        path = Path.GetFullPath(path);
        SqliteConnection? connection = null;
        try
        {
            connection = SqliteFile.Open(path, BusyTimeoutS);
            Prepare(connection, path);
            return new SqliteLedger(connection, path);
        }
        catch (SqliteException e)
        {
            connection?.Dispose();
            throw StoreErrors.From(e, "open", path);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <summary>An empty ledger that is kept nowhere: for reading where there is none.</summary>
    public static SqliteLedger OpenEmpty()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        Prepare(connection, "in memory");
        return new SqliteLedger(connection, "in memory");
    }

    internal override long? FindWrongWords(IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)> page)
    {
        if (page.Count == 0)
            return null;
        var stored = _connection.Query<(long Number, string Words, string Tags)>(
            "SELECT number, words, tags FROM entry_index WHERE number BETWEEN @first AND @last",
            new { first = page[0].Entry.Number, last = page[^1].Entry.Number })
            .ToLookup(row => row.Number, row => (row.Words, row.Tags)); // a damaged tree may hold a number twice
        return page.AsParallel()
            .Where(p => !stored[p.Entry.Number].SequenceEqual([TextsOf(p.Entry, p.Row)]))
            .Min(p => (long?)p.Entry.Number);
    }

    private protected override void Dispose(bool disposing)
    {
        _insert.Dispose();
        base.Dispose(disposing);
    }

    private protected override DbTransaction BeginWrite() => _connection.BeginTransaction(); // takes the lock at once

    private protected override void Insert(
        DbTransaction transaction, IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)> rows)
    {
        _insert.Transaction = (SqliteTransaction)transaction;
        foreach ((LedgerEntry entry, LedgerIndexRow row) in rows)
        {
            (string words, string tags) = TextsOf(entry, row);
            object?[] values =
            [
                entry.Number, entry.RecordedAt.NanosecondsSinceJ2000Tt, entry.Recorder, entry.BodyText,
                Convert.FromHexString(entry.PreviousHash), Convert.FromHexString(entry.Hash), row.Kind.ToString(),
                row.RefersTo, row.Source, row.DayFrom, row.DayTo, row.Key, words, tags,
            ];
            for (int i = 0; i < values.Length; i++)
                _insert.Parameters[i].Value = values[i] ?? DBNull.Value;
            _insert.ExecuteNonQuery();
        }
    }

    private protected override string SearchSql(LedgerQuery query, string columns)
    {
        string days = query.HasDays ? " AND i.day_from <= @dayTo AND i.day_to >= @dayFrom" : "";

        // CROSS JOIN keeps the order: the full-text index first, from its last row on, until there are enough.
        return query.HasWords
            ? $"SELECT {columns} FROM entry_words w CROSS JOIN entry_index i ON i.number = w.rowid " +
              $"CROSS JOIN entry e ON e.number = w.rowid WHERE w.entry_words MATCH @words{days} " +
              "ORDER BY w.rowid DESC LIMIT @limit OFFSET @offset"
            : $"SELECT {columns} FROM entry e CROSS JOIN entry_index i ON i.number = e.number " +
              $"WHERE TRUE{days} ORDER BY e.number DESC LIMIT @limit OFFSET @offset";
    }

    private protected override string WordsOf(LedgerQuery query) => query.ToFts5();

    private protected override LedgerBreak? VerifyStore(long last, CancellationToken cancellation)
    {
        using CancellationTokenRegistration stop = cancellation.Register(
            () => SQLitePCL.raw.sqlite3_interrupt(_connection.Handle));
        if (!SchemaOf(_connection).SequenceEqual(SchemaOfNew()))
        {
            return new LedgerBreak(
                LedgerFault.ChangedSchema, 0,
                "Tables, indexes or triggers are not those of a ledger: what forbids changes may have been removed.");
        }

        long? stray = _connection.ExecuteScalar<long?>(
            "SELECT MIN(number) FROM entry_index WHERE number < 1 OR number > @last AND " +
            "number NOT IN (SELECT number FROM entry WHERE number > @last)", new { last });
        if (stray is { } number)
        {
            return new LedgerBreak(
                LedgerFault.MissingEntry, number, $"Entry {number} is missing; the index still knows it.");
        }

        string state = _connection.ExecuteScalar<string>("PRAGMA integrity_check(1)") ?? "";
        if (state != "ok")
            return new LedgerBreak(LedgerFault.DamagedFile, 0, $"The file is damaged: {state}.");
        try
        {
            CheckWords();
            return null;
        }
        catch (SqliteException e) when (IsDamage(e))
        {
            return new LedgerBreak(
                LedgerFault.WrongIndex, 0,
                "The full-text index does not agree with the entries, which are as recorded. Export the ledger and " +
                "import it into a new one to make the index anew.");
        }
    }

    /// <summary>The check of the full-text index counts as writing: of what cannot be written a copy is checked.
    /// </summary>
    private void CheckWords()
    {
        const string Check = "INSERT INTO entry_words (entry_words, rank) VALUES ('integrity-check', 1)";
        if (!SqliteFile.IsReadOnly(_connection))
        {
            _connection.Execute(Check);
            return;
        }

        using var copy = new SqliteConnection("Data Source=;Pooling=False"); // a file that is gone when it is closed
        copy.Open();
        _connection.BackupDatabase(copy);
        copy.Execute(Check);
    }

    private protected override bool IsDamage(DbException e) =>
        e is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB };

    private protected override StoreException Translate(DbException e, string attempt) =>
        StoreErrors.From((SqliteException)e, attempt, Location);

    private static (string Words, string Tags) TextsOf(LedgerEntry entry, LedgerIndexRow row) =>
        (string.Join(' ', LedgerWords.Of(entry.Body)), string.Join(' ', row.Tags()));

    private static SqliteCommand MakeInsert(SqliteConnection connection)
    {
        SqliteCommand insert = connection.CreateCommand();
        insert.CommandText =
            """
            INSERT INTO entry (number, recorded_ns, recorder, body, previous_hash, hash)
            VALUES (@p0, @p1, @p2, @p3, @p4, @p5);
            INSERT INTO entry_index (
                number, kind, refers_to, source, day_from, day_to, key, words, tags)
            VALUES (@p0, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);
            INSERT INTO entry_words (rowid, words, tags) VALUES (@p0, @p12, @p13);
            """;
        for (int i = 0; i < 14; i++)
            insert.Parameters.Add(new SqliteParameter($"@p{i}", null));
        return insert;
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        connection.Execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536"); // 64 MB
        long application = connection.ExecuteScalar<long>("PRAGMA application_id");
        long tables = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master");
        if (application != ApplicationId && (application != 0 || tables != 0))
            throw StoreErrors.Make("open", path, "it is not a ledger of overflight: name another file");
        if (application == 0)
            Create(connection);
        long version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version != SchemaVersion)
        {
            throw StoreErrors.Make(
                "open", path,
                $"it is a ledger of version {version}; this program knows {SchemaVersion}: update overflight");
        }
    }

    private static void Create(SqliteConnection connection)
    {
        connection.Execute("PRAGMA journal_mode = WAL");
        using SqliteTransaction transaction = connection.BeginTransaction();

        // Another process may have made it since.
        if (connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master", transaction: transaction) == 0)
            connection.Execute(ReadScript(), transaction: transaction);
        transaction.Commit();
    }

    private static string[] SchemaOfNew()
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        connection.Execute(ReadScript());
        return SchemaOf(connection);
    }

    private static string[] SchemaOf(SqliteConnection connection) =>
    [
        .. connection.Query<string>(
            "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || COALESCE(sql, '') FROM sqlite_master " +
            "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1"),
    ];

    private static string ReadScript() => LedgerScript.Read(Script);
}
