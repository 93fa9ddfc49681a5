using System;
using System.Collections.Generic;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>Makes index rows one after the other, and remembers the last ones, to which the next ones mostly
/// refer.</summary>
/// <param name="read">Reads the row of an earlier entry from the store; <c>null</c> where there is none.</param>
internal sealed class LedgerIndexer(Func<long, LedgerIndexRow?> read)
{
    private const int RememberedMax = 20_000;

    private readonly Dictionary<long, LedgerIndexRow> _remembered = [];

    public LedgerIndexRow Index(LedgerEntry entry, out string? problem)
    {
        LedgerIndexRow row = LedgerIndexRow.Of(entry, Find, out problem);
        Remember(row);
        return row;
    }

    private LedgerIndexRow? Find(long number)
    {
        if (!_remembered.TryGetValue(number, out LedgerIndexRow? row) && (row = read(number)) is not null)
            Remember(row);
        return row;
    }

    private void Remember(LedgerIndexRow row)
    {
        if (_remembered.Count >= RememberedMax)
            _remembered.Clear();
        _remembered[row.Number] = row;
    }
}
