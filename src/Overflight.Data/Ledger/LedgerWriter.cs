using System;
using System.Collections.Generic;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>Indexes entries that follow one another and inserts them some at a time.</summary>
/// <param name="readIndexRow">Reads the index row of an inserted entry; <c>null</c> where there is none.</param>
/// <param name="insert">Inserts.</param>
internal sealed class LedgerWriter(
    Func<long, LedgerIndexRow?> readIndexRow, Action<IReadOnlyList<(LedgerEntry Entry, LedgerIndexRow Row)>> insert)
{
    private const int WaitingMax = 500;
    private const int CharactersMax = 10_000_000;

    private readonly LedgerIndexer _indexer = new(readIndexRow);
    private readonly List<(LedgerEntry Entry, LedgerIndexRow Row)> _waiting = [];
    private long _characters;

    /// <returns>Why its references do not hold; <c>null</c> where they do.</returns>
    public string? Add(LedgerEntry entry)
    {
        LedgerIndexRow row = _indexer.Index(entry, out string? problem);
        if (problem is not null)
            return problem;
        _waiting.Add((entry, row));
        _characters += entry.BodyText.Length;
        if (_waiting.Count >= WaitingMax || _characters >= CharactersMax)
            Flush();
        return null;
    }

    /// <summary>Inserts what waits.</summary>
    public void Flush()
    {
        if (_waiting.Count > 0)
            insert(_waiting);
        _waiting.Clear();
        _characters = 0;
    }
}
