using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Time;

namespace Overflight.Data.Ledger;

/// <summary>
/// Where a ledger is kept. It only appends. Several processes may have it open and append at once; one object is for
/// one thread at a time. Every member throws <see cref="StoreException"/> when the ledger cannot be used.
/// </summary>
public interface ILedgerStore : IDisposable
{
    /// <summary>The file, or host and database; no password.</summary>
    string Location { get; }

    /// <summary>The last entry: how many there are, and the hash of all. Keep it elsewhere: see
    /// <see cref="Verify"/>.</summary>
    LedgerHead ReadHead();

    /// <summary>Appends entries, all or none. When it returns they are on the disk.</summary>
    /// <param name="recordedAt">When they are recorded.</param>
    /// <param name="recorder">Who records them.</param>
    /// <param name="bodies">Gives the bodies; it is told the number that the first of them gets, so that they can refer
    /// to one another. Others who append wait meanwhile, so that what it reads of the ledger stays so; with none
    /// nothing is appended.</param>
    /// <returns>The entries with their numbers and hashes.</returns>
    /// <exception cref="ArgumentException">One refers to an entry that is not there or is of another kind, or cannot be
    /// recorded. Nothing was appended.</exception>
    ImmutableArray<LedgerEntry> Append(
        Instant recordedAt, string recorder, Func<long, IReadOnlyList<LedgerBody>> bodies);

    /// <summary>Appends entries that refer to earlier ones only, all or none.</summary>
    ImmutableArray<LedgerEntry> Append(Instant recordedAt, string recorder, params IReadOnlyList<LedgerBody> bodies);

    /// <summary>Entries in their order, read little by little. What is appended meanwhile may be among them.</summary>
    /// <param name="from">The first number.</param>
    /// <param name="count">How many at most.</param>
    IEnumerable<LedgerEntry> Read(long from = 1, long count = long.MaxValue);

    /// <summary>One entry; <c>null</c> where there is none of that number.</summary>
    LedgerEntry? ReadByNumber(long number);

    /// <summary>The entries that are about another one, by number: claims of an item, findings of a claim, grades,
    /// corrections.</summary>
    IEnumerable<LedgerEntry> ReadAbout(long number);

    /// <summary>The last source of exactly that name; <c>null</c> where there is none.</summary>
    LedgerEntry? FindSource(string name);

    /// <summary>The last item of that SHA-256; <c>null</c> where there is none.</summary>
    LedgerEntry? FindItem(string sha256);

    /// <summary>The last correction of an entry; <c>null</c> where it was never corrected.</summary>
    LedgerEntry? FindCorrection(long number);

    /// <summary>Entries that match, the newest first.</summary>
    /// <exception cref="ArgumentException">The search asks for what no search gives.</exception>
    ImmutableArray<LedgerEntry> Search(LedgerSearch search);

    /// <summary>The numbers of all entries that match, the newest first, whatever limit and offset say.</summary>
    /// <exception cref="ArgumentException">The search asks for what no search gives.</exception>
    ImmutableArray<long> SearchNumbers(LedgerSearch search);

    /// <summary>
    /// Checks everything: the chain of hashes, the references, the index for searching, and the store's own structure.
    /// </summary>
    /// <param name="known">A head that was kept elsewhere: without one, nobody can tell whether all from some entry on
    /// was rewritten or cut off.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Where it first breaks; <c>null</c> where all is well.</returns>
    LedgerBreak? Verify(
        LedgerHead? known = null, IProgress<double>? progress = null, CancellationToken cancellation = default);

    /// <summary>Writes all entries, one line of canonical JSON each (NDJSON).</summary>
    /// <returns>The head of what was written.</returns>
    LedgerHead Export(TextWriter writer);

    /// <summary>
    /// Takes over an exported ledger with its numbers and hashes, verified, all or nothing. Only an empty ledger can.
    /// </summary>
    /// <param name="reader">The lines.</param>
    /// <param name="known">A head of it that was kept elsewhere.</param>
    /// <exception cref="StoreException">This ledger has entries, or the lines are not an unbroken ledger.</exception>
    LedgerHead Import(TextReader reader, LedgerHead? known = null);
}
