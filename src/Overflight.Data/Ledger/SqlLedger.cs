using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Threading;
using Dapper;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Data.Ledger;

/// <summary>What the two databases do alike. SQL that both understand stands here.</summary>
public abstract class SqlLedger : ILedgerStore
{
    /// <summary>The part of a verification that walking the entries is, for the progress.</summary>
    internal const double EntriesShare = 0.8;

    private const int RestoredAloneMax = 100; // fewer rows are not worth a second thread
    private const int PageRows = 200; // with bodies of the largest size 400 MB, with real ones 200 kB

    private const string IndexColumns =
        "i.kind AS Kind, i.refers_to AS RefersTo, i.source AS Source, i.day_from AS DayFrom, i.day_to AS DayTo, " +
        "i.key AS Key";

    private DbTransaction? _reading; // what is read while appending belongs to that transaction

    private protected SqlLedger(DbConnection connection, string location)
    {
        Connection = connection;
        Location = location;
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <summary>The open connection, for tests that damage things.</summary>
    internal DbConnection Connection { get; }

    /// <inheritdoc/>
    public LedgerHead ReadHead() => Attempt("read the head of", () => Head(null)?.Head ?? LedgerHead.Empty);

    /// <inheritdoc/>
    public ImmutableArray<LedgerEntry> Append(
        Instant recordedAt, string recorder, Func<long, IReadOnlyList<LedgerBody>> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        return Attempt("append to", () =>
        {
            using DbTransaction transaction = BeginWrite();
            using var reading = new Reading(this, transaction);
            LedgerHead head = HeadToAppendTo(transaction);
            var writer = new LedgerWriter(
                number => IndexRow(number, transaction), rows => Insert(transaction, rows));
            var added = ImmutableArray.CreateBuilder<LedgerEntry>();
            foreach (LedgerBody body in bodies(head.Number + 1))
            {
                var entry = LedgerEntry.After(head, recordedAt, recorder, body);
                if (writer.Add(entry) is { } problem)
                    throw new ArgumentException($"Nothing was recorded: {problem}.", nameof(bodies));
                added.Add(entry);
                head = entry.Head;
            }

            writer.Flush();
            transaction.Commit();
            return added.ToImmutable();
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<LedgerEntry> Append(
        Instant recordedAt, string recorder, params IReadOnlyList<LedgerBody> bodies) =>
        Append(recordedAt, recorder, _ => bodies);

    /// <inheritdoc/>
    public IEnumerable<LedgerEntry> Read(long from = 1, long count = long.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Pages("e.number >= @next", from, count);
    }

    /// <inheritdoc/>
    public LedgerEntry? ReadByNumber(long number) =>
        number < 1 ? null : Pages("e.number = @next", number, 1).FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<LedgerEntry> ReadAbout(long number) => Pages(
        "e.number IN (SELECT i.number FROM entry_index i WHERE i.refers_to = @about AND i.number >= @next " +
        "ORDER BY i.number LIMIT @limit)",
        1, long.MaxValue, number);

    /// <inheritdoc/>
    public LedgerEntry? FindSource(string name) => FindByKey(name, LedgerKind.Source);

    /// <inheritdoc/>
    public LedgerEntry? FindItem(string sha256) => FindByKey(sha256, LedgerKind.Item);

    /// <inheritdoc/>
    public LedgerEntry? FindCorrection(long number) => Attempt("search", () => Restore(Connection.Query<LedgerRow>(
        $"SELECT {LedgerRow.Columns} FROM entry e WHERE e.number = (SELECT MAX(i.number) FROM entry_index i " +
        "WHERE i.refers_to = @number AND i.kind = @kind)",
        new { number, kind = nameof(LedgerKind.Correction) }, _reading)).FirstOrDefault());

    /// <inheritdoc/>
    public ImmutableArray<LedgerEntry> Search(LedgerSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Restore(Search<LedgerRow>(search, LedgerRow.Columns, search.Limit, search.Offset));
    }

    /// <inheritdoc/>
    public ImmutableArray<long> SearchNumbers(LedgerSearch search) =>
        [.. Search<long>(search, "i.number", long.MaxValue, 0)];

    /// <inheritdoc/>
    public LedgerBreak? Verify(
        LedgerHead? known = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        try
        {
            long last = Connection.ExecuteScalar<long?>("SELECT MAX(number) FROM entry") ?? 0;
            LedgerBreak? found = new LedgerVerification(this, last, progress, cancellation).Run(known)
                ?? VerifyStore(last, cancellation);
            if (found is null)
                progress?.Report(1.0);
            return found;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return new LedgerBreak(LedgerFault.DamagedFile, 0, $"The database is damaged: {e.Message}");
        }
        catch (DbException e)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Translate(e, "verify");
        }
    }

    /// <inheritdoc/>
    public LedgerHead Export(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        LedgerHead head = LedgerHead.Empty;
        foreach (LedgerEntry entry in Read())
        {
            writer.Write(entry.ToJson());
            writer.Write('\n');
            head = entry.Head;
        }

        return head;
    }

    /// <inheritdoc/>
    public LedgerHead Import(TextReader reader, LedgerHead? known = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Attempt("import into", () =>
        {
            using DbTransaction transaction = BeginWrite();
            if (Head(transaction) is { } last)
            {
                throw new StoreException(
                    $"The ledger {Location} has {last.Number} entries, and two ledgers cannot be merged: import " +
                    "into one that is empty, by naming another file or database. Nothing was changed.");
            }

            var import = new LedgerImport(new LedgerWriter(
                number => IndexRow(number, transaction), rows => Insert(transaction, rows)));
            if (import.Run(reader, known) is { } problem)
                throw new StoreException($"{problem} Nothing was imported into {Location}.");
            transaction.Commit();
            return import.Head;
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether the database is damaged, or holds what its columns cannot: a text in a column of
    /// numbers.</summary>
    internal bool IsDamage(Exception e) =>
        e is DataException or InvalidCastException or FormatException or OverflowException
        || (e is DbException database && IsDamage(database));

    internal LedgerIndexRow? ReadIndexRow(long number) => IndexRow(number, null);

    /// <summary>Rows from a number on, each with what the index has of it. The rows are chosen before the index is
    /// joined: else PostgreSQL walks all of the index up to them.</summary>
    internal List<(LedgerRow Row, LedgerIndexRow? Indexed)> ReadPage(long from, long last)
    {
        var rows = Connection.Query<LedgerRow, IndexColumnsRow?, (LedgerRow, LedgerIndexRow?)>(
            $"SELECT {LedgerRow.Columns}, i.number AS IndexNumber, {IndexColumns} FROM (SELECT * FROM entry " +
            "WHERE number >= @from AND number <= @last ORDER BY number LIMIT @limit) e " +
            "LEFT JOIN entry_index i ON i.number = e.number ORDER BY e.number",
            (row, index) => (row, index?.ToRow()),
            new { from, last, limit = PageRows },
            splitOn: "IndexNumber");
        return rows.AsList();
    }

    /// <summary>The first entry of which the index holds other words; <c>null</c> where there is none.</summary>
    internal abstract long? FindWrongWords(IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)> page);

    private protected virtual void Dispose(bool disposing) => Connection.Dispose();

    private protected abstract DbTransaction BeginWrite();

    private protected abstract void Insert(
        DbTransaction transaction, IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)> rows);

    /// <summary>The statement of a search: parameters words, dayFrom, dayTo, limit, offset.</summary>
    private protected abstract string SearchSql(LedgerQuery query, string columns);

    private protected abstract string WordsOf(LedgerQuery query);

    /// <summary>Checks what is below and beside the entries.</summary>
    private protected abstract LedgerBreak? VerifyStore(long last, CancellationToken cancellation);

    /// <summary>Whether the database itself says that it is damaged.</summary>
    private protected abstract bool IsDamage(DbException e);

    private protected abstract StoreException Translate(DbException e, string attempt);

    private protected T Attempt<T>(string what, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException e)
        {
            throw Translate(e, what);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw StoreErrors.Make(what, Location, "it is damaged: put a backup in its place", e);
        }
    }

    private protected ImmutableArray<LedgerEntry> Restore(IEnumerable<LedgerRow> rows)
    {
        List<LedgerRow> all = rows.AsList();
        IEnumerable<(long Number, LedgerEntry? Entry, string Problem)> read = all.Count < RestoredAloneMax
            ? all.Select(Restore)
            : all.AsParallel().AsOrdered().Select(Restore); // reading bodies is most of the work
        return
        [
            .. read.Select(r => r.Entry ?? throw new StoreException(
                $"Entry {r.Number} of the ledger {Location} cannot be read: {r.Problem}. " +
                "Verify the ledger, and put a backup in its place.")),
        ];
    }

    private static (long Number, LedgerEntry? Entry, string Problem) Restore(LedgerRow row) =>
        row.TryRestore(out LedgerEntry? entry, out Diagnostic diagnostic)
            ? (row.Number, entry, "")
            : (row.Number, null, diagnostic.Message);

    private List<T> Search<T>(LedgerSearch search, string columns, long limit, int offset)
    {
        var query = new LedgerQuery(search);
        return query.IsWordless(search.Text)
            ? []
            : Attempt("search", () => Connection.Query<T>(
                SearchSql(query, columns),
                new
                {
                    words = query.HasWords ? WordsOf(query) : "",
                    dayFrom = query.DayFrom,
                    dayTo = query.DayTo,
                    limit,
                    offset,
                },
                _reading).AsList());
    }

    private LedgerEntry? Head(DbTransaction? transaction) => Restore(Connection.Query<LedgerRow>(
        $"SELECT {LedgerRow.Columns} FROM entry e ORDER BY e.number DESC LIMIT 1", transaction: transaction))
        .FirstOrDefault();

    /// <summary>The head, which must be as recorded: nothing is built on what was changed.</summary>
    private LedgerHead HeadToAppendTo(DbTransaction transaction)
    {
        LedgerEntry? last = Head(transaction);
        if (last is not null && last.ComputeHash() != last.Hash)
        {
            throw new StoreException(
                $"The last entry of the ledger {Location}, {last.Number}, is not as recorded: nothing is appended; " +
                "verify the ledger, and put a backup in its place.");
        }

        return last?.Head ?? LedgerHead.Empty;
    }

    private IEnumerable<LedgerEntry> Pages(string where, long from, long count, long? about = null)
    {
        long next = from;
        while (count > 0)
        {
            long limit = Math.Min(count, PageRows);
            ImmutableArray<LedgerEntry> page = Attempt("read", () => Restore(Connection.Query<LedgerRow>(
                $"SELECT {LedgerRow.Columns} FROM entry e WHERE {where} ORDER BY e.number LIMIT @limit",
                new { next, limit, about }, _reading)));
            foreach (LedgerEntry entry in page)
                yield return entry;
            if (page.Length < limit)
                yield break;
            count -= page.Length;
            next = page[^1].Number + 1;
        }
    }

    private LedgerEntry? FindByKey(string key, LedgerKind kind)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Attempt("search", () => Restore(Connection.Query<LedgerRow>(
            $"SELECT {LedgerRow.Columns} FROM entry e JOIN entry_index i ON i.number = e.number " +
            "WHERE i.key = @key AND i.kind = @kind ORDER BY i.number DESC LIMIT 1",
            new { key, kind = kind.ToString() }, _reading)).FirstOrDefault());
    }

    private LedgerIndexRow? IndexRow(long number, DbTransaction? transaction) =>
        Connection.QueryFirstOrDefault<IndexColumnsRow>(
            $"SELECT i.number AS IndexNumber, {IndexColumns} FROM entry_index i WHERE i.number = @number",
            new { number }, transaction)?.ToRow();

    /// <summary>While it lasts, the ledger is read within a transaction.</summary>
    private readonly struct Reading : IDisposable
    {
        private readonly SqlLedger _ledger;

        public Reading(SqlLedger ledger, DbTransaction transaction) =>
            (_ledger = ledger)._reading = transaction;

        public void Dispose() => _ledger._reading = null;
    }

    private sealed class IndexColumnsRow
    {
        public long IndexNumber { get; init; }

        public string Kind { get; init; } = "";

        public long? RefersTo { get; init; }

        public long? Source { get; init; }

        public long? DayFrom { get; init; }

        public long? DayTo { get; init; }

        public string? Key { get; init; }

        /// <summary><c>null</c> where the kind is none: the row is wrong then.</summary>
        public LedgerIndexRow? ToRow() => !Enum.TryParse(Kind, out LedgerKind kind) ? null : new LedgerIndexRow
        {
            Number = IndexNumber,
            Kind = kind,
            RefersTo = RefersTo,
            Source = Source,
            DayFrom = (int?)DayFrom,
            DayTo = (int?)DayTo,
            Key = Key,
        };
    }
}
