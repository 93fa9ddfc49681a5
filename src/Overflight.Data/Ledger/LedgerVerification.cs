using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;

namespace Overflight.Data.Ledger;

/// <summary>
/// Walks the entries of a store once: each must be readable, refer to what is there and be indexed as it says; the
/// chain is checked on the way. After the first entry that fails one more is read, because only that one tells
/// a changed entry from a changed hash.
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
        long next = 1;
        while (next <= _last)
        {
            _cancellation.ThrowIfCancellationRequested();
            List<(LedgerRow Row, LedgerIndexRow? Indexed)> page = ReadPage(next);
            if (page.Count == 0)
                break;
            List<LedgerEntry> entries = Judge(page);
            foreach (LedgerEntry entry in entries)
                yield return entry;
            if (_found is not null)
            {
                // One entry more, where the page held none after the one that failed.
                if (entries.Count > 0 && entries[^1].Number == _found.Number && entries[^1].Number < _last
                    && ReadPage(entries[^1].Number + 1) is [var (row, _), ..]
                    && row.TryRestore(out LedgerEntry? after, out _))
                    yield return after!; // restored
                yield break;
            }

            next = page[^1].Row.Number + 1;
            _progress?.Report(Math.Min(1.0, (double)next / Math.Max(1, _last)) * SqlLedger.EntriesShare);
        }
    }

    /// <summary>
    /// The next rows. Where they cannot be read, those before the first that cannot, which is then the one that fails.
    /// </summary>
    private List<(LedgerRow Row, LedgerIndexRow? Indexed)> ReadPage(long from)
    {
        try
        {
            return _ledger.ReadPage(from, _last);
        }
        catch (Exception e) when (_ledger.IsDamage(e))
        {
            List<(LedgerRow Row, LedgerIndexRow? Indexed)> page = [];
            long number = from;
            try
            {
                for (; number <= _last; number++)
                    page.AddRange(_ledger.ReadPage(number, number));
            }
            catch (Exception damage) when (_ledger.IsDamage(damage))
            {
                _found ??= new LedgerBreak(
                    LedgerFault.DamagedFile, number,
                    $"The database is damaged where entry {number} lies: {damage.Message}");
            }

            return page;
        }
    }

    /// <summary>The entries of a page, up to the one after the first that fails.</summary>
    private List<LedgerEntry> Judge(List<(LedgerRow Row, LedgerIndexRow? Indexed)> page)
    {
        List<LedgerEntry> entries = [];
        List<(LedgerEntry Entry, LedgerIndexRow Row)> indexed = [];

        // Reading bodies is half of the work, and each is on its own.
        var read = page.AsParallel().AsOrdered().Select(p =>
            (p.Row.TryRestore(out LedgerEntry? entry, out Diagnostic d), entry, d, p.Row, p.Indexed));
        foreach ((bool isRead, LedgerEntry? entry, Diagnostic problems, LedgerRow row, LedgerIndexRow? stored) in read)
        {
            if (!isRead)
            {
                _found ??= new LedgerBreak(
                    LedgerFault.UnreadableEntry, row.Number,
                    $"Entry {row.Number} cannot be read: {problems.Message}.");
                break;
            }

            entries.Add(entry!); // restored
            if (_found is not null)
                break;
            LedgerIndexRow expected = _indexer.Index(entry!, out string? problem);
            indexed.Add((entry!, expected));
            if (problem is not null)
                _found = new LedgerBreak(
                    LedgerFault.WrongReference, row.Number, $"The references do not hold: {problem}.");
            else if (expected != stored)
                _found = WrongIndex(row.Number);
        }

        long? wrong = _ledger.FindWrongWords(indexed);
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
}
