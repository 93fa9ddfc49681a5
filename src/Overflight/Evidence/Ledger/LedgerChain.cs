using System;
using System.Collections.Generic;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// The chain of hashes from the first entry to the last. Plan: walk the entries with a look at the next one, because
/// only the next one, which holds the hash as it was, tells a changed entry from a changed hash.
/// </summary>
public static class LedgerChain
{
    /// <summary>
    /// Walks entries in the order in which they are stored, once, and says where they first fail to be a ledger.
    /// </summary>
    /// <param name="entries">All entries from the first one on.</param>
    /// <param name="known">A head of this ledger that was kept elsewhere, not necessarily the last; <c>null</c> where
    /// none was.</param>
    /// <returns><c>null</c> where nothing is wrong.</returns>
    public static LedgerBreak? Verify(IEnumerable<LedgerEntry> entries, LedgerHead? known = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        LedgerHead head = LedgerHead.Empty;
        bool isKnown = known is null || known == head;
        using IEnumerator<LedgerEntry> walk = entries.GetEnumerator();
        LedgerEntry? entry = Next(walk);
        while (entry is not null)
        {
            LedgerEntry? next = Next(walk);
            LedgerBreak? found = NumberBreak(head, entry, next) ?? HashBreak(entry, next) ?? LinkBreak(head, entry);
            if (found is not null)
                return found;
            if (entry.Number == known?.Number && entry.Hash != known.Hash)
                return new LedgerBreak(
                    LedgerFault.OtherHead, entry.Number,
                    $"Entry {entry.Number} has another hash than the one kept elsewhere: this is another ledger, or " +
                    "it was rewritten at or before that entry.");
            isKnown |= entry.Number == known?.Number;
            head = entry.Head;
            entry = next;
        }

        return isKnown ? null : new LedgerBreak(
            LedgerFault.OtherHead, head.Number,
            $"The ledger ends at entry {head.Number}; a head kept elsewhere is that of entry {known?.Number}. " +
            "What is missing was cut off.");
    }

    private static LedgerEntry? Next(IEnumerator<LedgerEntry> walk) => walk.MoveNext() ? walk.Current : null;

    private static LedgerBreak? NumberBreak(LedgerHead head, LedgerEntry entry, LedgerEntry? next)
    {
        long expected = head.Number + 1;
        if (entry.Number == expected)
            return null;
        bool isSwapped = entry.Number < expected || next?.Number < entry.Number;
        return isSwapped
            ? new LedgerBreak(
                LedgerFault.WrongOrder, expected,
                $"Entry {entry.Number} stands where entry {expected} belongs: entries were swapped or stand twice.")
            : new LedgerBreak(
                LedgerFault.MissingEntry, expected,
                $"Entry {expected} is missing; entry {entry.Number} follows entry {head.Number}.");
    }

    private static LedgerBreak? HashBreak(LedgerEntry entry, LedgerEntry? next)
    {
        string computed = entry.ComputeHash();
        if (computed == entry.Hash)
            return null;
        bool onlyHash = next?.PreviousHash == computed;
        return onlyHash
            ? new LedgerBreak(
                LedgerFault.ChangedHash, entry.Number,
                $"The hash of entry {entry.Number} was changed; the entry is as recorded.")
            : new LedgerBreak(
                LedgerFault.ChangedEntry, entry.Number,
                $"Entry {entry.Number} is not as recorded: " +
                "its body, time, recorder, number or the hash of the entry before it was changed.");
    }

    private static LedgerBreak? LinkBreak(LedgerHead head, LedgerEntry entry) =>
        entry.PreviousHash == head.Hash ? null : new LedgerBreak(
            LedgerFault.BrokenLink, entry.Number,
            $"Entry {entry.Number} does not follow the entry before it: one of the two was exchanged.");
}
