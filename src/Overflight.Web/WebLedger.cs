using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Ledger;
using Overflight.Evidence.Ledger;

namespace Overflight.Web;

/// <summary>
/// The user's ledger, for many threads. Who reads and who records do not wait for each other, and nobody waits for what
/// is made of all entries together but who asks for it: see <see cref="LedgerPicture"/>.
/// </summary>
internal sealed class WebLedger(WebLibrary library) : IDisposable
{
    private const string FileName = "ledger.db";
    private const int PageEntries = 2_000; // others read between two pages
    private readonly Lock _reading = new();
    private readonly Lock _writing = new();
    private readonly Lock _viewing = new();
    private readonly LedgerViewBuilder _entries = new();
    private SqliteLedger? _store;
    private SqliteLedger? _none;
    private SqliteLedger? _recording;
    private long _read;
    private volatile LedgerPicture? _picture;
    private int _comparing;

    private string Location => Path.Combine(library.Folder, FileName);

    /// <summary>Reads something of the ledger; where there is none, nothing is made.</summary>
    /// <exception cref="Data.Store.StoreException">It cannot be used.</exception>
    public T With<T>(Func<ILedgerStore, T> use)
    {
        lock (_reading)
        {
            if (_store is null && File.Exists(Location))
                _store = SqliteLedger.Open(Location);
            return use(_store ?? (_none ??= SqliteLedger.OpenEmpty()));
        }
    }

    /// <summary>Records something in the ledger.</summary>
    /// <exception cref="Data.Store.StoreException">It cannot be used.</exception>
    public T Record<T>(Func<ILedgerStore, T> use)
    {
        lock (_writing)
            return use(_recording ??= SqliteLedger.Open(Location));
    }

    /// <summary>The ledger as it says now. Only what was appended since it was last asked for is read.</summary>
    /// <exception cref="Data.Store.StoreException">It cannot be used.</exception>
    public LedgerPicture Now()
    {
        LedgerHead head = With(store => store.ReadHead());
        if (_picture is { } kept && kept.Head == head)
            return kept;
        lock (_viewing)
        {
            head = With(store => store.ReadHead()); // others may have looked meanwhile
            if (_picture is { } seen && seen.Head == head)
                return seen;
            while (_read < head.Number)
            {
                long count = Math.Min(PageEntries, head.Number - _read);
                LedgerEntry[] page = With(store => (LedgerEntry[])[.. store.Read(_read + 1, count)]);
                foreach (LedgerEntry entry in page)
                    _entries.Add(entry);
                _read += count;
            }

            _picture = new LedgerPicture(head, _entries.View(), library.Reading);
        }

        CompareBehind();
        return _picture;
    }

    /// <summary>Reads the ledger where there is one, before anybody asks.</summary>
    /// <exception cref="Data.Store.StoreException">It cannot be used.</exception>
    public void Prepare()
    {
        if (File.Exists(Location))
            Now();
    }

    public void Dispose()
    {
        _store?.Dispose();
        _none?.Dispose();
        _recording?.Dispose();
    }

    /// <summary>Compares the claims of the newest picture, one picture at a time, while others read.</summary>
    private void CompareBehind()
    {
        if (Interlocked.Exchange(ref _comparing, 1) == 0)
            _ = Task.Run(Compare); // its failure is kept for who asks
    }

    private void Compare()
    {
        LedgerPicture? compared;
        do
        {
            compared = _picture;
            _ = compared?.Contradictions;
        }
        while (compared != _picture);
        Volatile.Write(ref _comparing, 0); // what came at this very moment is compared when somebody asks
    }
}
