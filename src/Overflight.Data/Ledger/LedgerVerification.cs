using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;

namespace Overflight.Data.Ledger;

/// <summary>
/// Walks the entries of a store once: each must be readable, refer to what is there and be indexed as it says; the
/// chain is checked on the way. After the first entry that fails one more is read, because only that one tells
/// a changed entry from a changed hash. While a page is judged, the bodies of the next one are read on another core:
/// that is two fifths of the work, and each is on its own.
/// </summary>
internal sealed class LedgerVerification
{
    private readonly SqlLedger _ledger;
    private readonly LedgerIndexer _indexer;
    private readonly long _last;
    private readonly IProgress<double>? _progress;
    private readonly CancellationToken _cancellation;
    private LedgerBreak? _found;

    public LedgerVerification(
        SqlLedger ledger, long last, IProgress<double>? progress, CancellationToken cancellation)
    {
        (_ledger, _last, _progress, _cancellation) = (ledger, last, progress, cancellation);
        _indexer = new LedgerIndexer(ledger.ReadIndexRow);
    }

    public LedgerBreak? Run(LedgerHead? known)
    {
        LedgerBreak? chain = LedgerChain.Verify(Walk(), known);
        bool chainIsFirst = _found is null
            || (chain is not null && chain.Fault != LedgerFault.OtherHead && chain.Number <= _found.Number);
        return chainIsFirst ? chain : _found;
    }

    private IEnumerable<LedgerEntry> Walk()
    {
        Page page = ReadPage(1);
        while (page.Rows.Count > 0 || page.Damage is not null)
        {
            _cancellation.ThrowIfCancellationRequested();
            long next = page.Rows.Count == 0 ? _last : page.Rows[^1].Row.Number + 1;
            Page following = page.Damage is null ? ReadPage(next) : Page.Empty;
            List<LedgerEntry> entries = Judge(page);
            foreach (LedgerEntry entry in entries)
                yield return entry;
            _found ??= page.Damage;
            if (_found is not null)
            {
                // One entry more, where the page held none after the one that failed.
                if (entries.Count > 0 && entries[^1].Number == _found.Number
                    && following.Entries.Result is [({ } after, _), ..])
                    yield return after;
                yield break;
            }

            page = following;
            _progress?.Report(Math.Min(1.0, (double)next / Math.Max(1, _last)) * SqlLedger.EntriesShare);
        }
    }

    /// <summary>
    /// The next rows. Where they cannot be read, those before the first that cannot, which is then the one that fails.
    /// </summary>
    private Page ReadPage(long from)
    {
        if (from > _last)
            return Page.Empty;
        try
        {
            return new Page(_ledger.ReadPage(from, _last), null);
        }
        catch (Exception e) when (_ledger.IsDamage(e))
        {
            List<(LedgerRow Row, LedgerIndexRow? Indexed)> rows = [];
            long number = from;
            try
            {
                for (; number <= _last; number++)
                    rows.AddRange(_ledger.ReadPage(number, number));
                return new Page(rows, null);
            }
            catch (Exception damage) when (_ledger.IsDamage(damage))
            {
                return new Page(rows, new LedgerBreak(
                    LedgerFault.DamagedFile, number,
                    $"The database is damaged where entry {number} lies: {damage.Message}"));
            }
        }
    }

    /// <summary>The entries of a page, up to the one after the first that fails.</summary>
    private List<LedgerEntry> Judge(Page page)
    {
        List<LedgerEntry> entries = [];
        List<(LedgerEntry Entry, LedgerIndexRow Row)> indexed = [];
        foreach (((LedgerRow row, LedgerIndexRow? stored), (LedgerEntry? entry, Diagnostic problems)) in
            page.Rows.Zip(page.Entries.Result))
        {
            if (entry is null)
            {
                _found ??= new LedgerBreak(
                    LedgerFault.UnreadableEntry, row.Number,
                    $"Entry {row.Number} cannot be read: {problems.Message}.");
                break;
            }

            entries.Add(entry);
            if (_found is not null)
                break;
            LedgerIndexRow expected = _indexer.Index(entry, out string? problem);
            indexed.Add((entry, expected));
            if (problem is not null)
                _found = new LedgerBreak(
                    LedgerFault.WrongReference, row.Number, $"The references do not hold: {problem}.");
            else if (expected != stored)
                _found = WrongIndex(row.Number);
        }

        // Where a row cannot be read, the words of those before it may not be either; the row is what is told.
        long? wrong = page.Damage is null ? _ledger.FindWrongWords(indexed) : null;
        if (wrong is { } number && !(_found?.Number <= number))
        {
            _found = WrongIndex(number);
            entries = [.. entries.TakeWhile(e => e.Number <= number + 1)];
        }

        return entries;
    }

    private static LedgerBreak WrongIndex(long number) => new(
        LedgerFault.WrongIndex, number,
        $"The index for searching does not agree with entry {number}; the entry may be as recorded. " +
        "Export the ledger and import it into a new one to make the index anew.");

    /// <summary>Some rows; their entries, which are being read; and why the next row cannot be read.</summary>
    private sealed record Page(
        List<(LedgerRow Row, LedgerIndexRow? Indexed)> Rows, LedgerBreak? Damage)
    {
        public static readonly Page Empty = new([], null);

        public Task<(LedgerEntry? Entry, Diagnostic Problem)[]> Entries { get; } = Task.Run(() => Restored(Rows));

        private static (LedgerEntry? Entry, Diagnostic Problem)[] Restored(
            List<(LedgerRow Row, LedgerIndexRow? Indexed)> rows) =>
        [
            .. rows.Select(r =>
                (r.Row.TryRestore(out LedgerEntry? entry, out Diagnostic problem) ? entry : null, problem)),
        ];
    }
}
