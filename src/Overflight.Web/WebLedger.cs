using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;

namespace Overflight.Web;

/// <summary>
/// The user's ledger, for many threads: one at a time has it, and what is made of all its entries is kept until it
/// grows.
/// </summary>
internal sealed class WebLedger(WebLibrary library) : IDisposable
{
    private const string FileName = "ledger.db";
    private readonly Lock _lock = new();
    private SqliteLedger? _store;
    private LedgerPicture? _picture;

    /// <summary>Does something with the ledger.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public T With<T>(Func<ILedgerStore, T> use)
    {
        lock (_lock)
            return use(_store ??= SqliteLedger.Open(Path.Combine(library.Folder, FileName)));
    }

    /// <summary>The ledger as it says now, with its events and contradictions.</summary>
    /// <exception cref="StoreException">It cannot be used.</exception>
    public LedgerPicture Now() => With(store =>
    {
        LedgerHead head = store.ReadHead();
        if (_picture is { } kept && kept.Head == head)
            return kept;
        ReadingBasis basis = library.Reading;
        LedgerView view = LedgerView.Of(store.Read(count: head.Number));
        ImmutableArray<ClaimedEvent> events = LedgerEvents.Run(view, basis);
        return _picture = new LedgerPicture(
            head, view, events, LedgerTimeline.Run(events, basis), LedgerContradictions.Run(view, events));
    });

    public void Dispose() => _store?.Dispose();
}
