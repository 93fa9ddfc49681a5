using System;
using System.Collections.Generic;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>Makes index rows one after the other, and remembers the last ones, to which the next ones mostly
/// refer.</summary>
/// <param name="read">Reads the row of an earlier entry from the store; <c>null</c> where there is none.</param>
internal sealed class LedgerIndexer(Func<long, LedgerIndexRow?> read)
{
    private const int RememberedMax = 10_000;

    // Two generations, so that the last ones, which may not be in the store yet, are always remembered.
    private Dictionary<long, LedgerIndexRow> _recent = [];
    private Dictionary<long, LedgerIndexRow> _older = [];

    public LedgerIndexRow Index(LedgerEntry entry, out string? problem)
    {
        LedgerIndexRow row = LedgerIndexRow.Of(entry, Find, out problem);
        Remember(row);
        return row;
    }

    private LedgerIndexRow? Find(long number)
    {
        if (_recent.TryGetValue(number, out LedgerIndexRow? row) || _older.TryGetValue(number, out row))
            return row;
        if ((row = read(number)) is not null)
            Remember(row);
        return row;
    }

    private void Remember(LedgerIndexRow row)
    {
        if (_recent.Count >= RememberedMax)
            (_older, _recent) = (_recent, []);
        _recent[row.Number] = row;
    }
}
