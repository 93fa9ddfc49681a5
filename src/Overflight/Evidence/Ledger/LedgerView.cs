using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// What a ledger says now: corrections and new grades applied. What was withdrawn, and what refers to it, is left out;
/// what refers to an entry that was replaced refers to the one in its place. It holds everything in memory: it is
/// for exports and for parts of a ledger; to search a large one ask its store.
/// </summary>
public sealed record LedgerView
{
    internal LedgerView()
    {
    }

    /// <summary>The sources, by number.</summary>
    public ImmutableArray<ViewedSource> Sources { get; internal init; }

    /// <summary>The items, by number.</summary>
    public ImmutableArray<ViewedItem> Items { get; internal init; }

    /// <summary>The claims, by number.</summary>
    public ImmutableArray<ViewedClaim> Claims { get; internal init; }

    /// <summary>The entries that correct others.</summary>
    public ImmutableArray<LedgerEntry> Corrections { get; internal init; }

    /// <summary>Makes the view of entries in their order, as a verified ledger gives them.</summary>
    public static LedgerView Of(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = new LedgerViewBuilder();
        foreach (LedgerEntry entry in entries)
            builder.Add(entry);
        return builder.View();
    }
}
