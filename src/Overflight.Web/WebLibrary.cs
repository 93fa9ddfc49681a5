using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Data.Reference;
using Overflight.Data.Store;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Web;

/// <summary>
/// The library of the server: what was loaded is kept until something is imported, by this process or another. For
/// many threads.
/// </summary>
internal sealed class WebLibrary : IDisposable
{
    private const int KeptMax = 64;
    private const int DaysKeptMax = 4;

    private readonly Lock _lock = new();
    private readonly string? _folder;
    private readonly OverflightStore _store;
    private readonly Dictionary<string, AnalysisInputs> _inputs = [];
    private readonly Dictionary<long, Lazy<CatalogueStates>> _days = [];
    private DataLibrary _library;
    private ImmutableArray<StoredObject>? _objects;
    private string _mark;

    /// <summary>Opens the user's database, making it where needed.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public WebLibrary(LeapSeconds leapSeconds, string? folder)
    {
        LeapSeconds = leapSeconds;
        _folder = folder;
        _library = new DataLibrary(leapSeconds, folder);
        _store = _library.OpenStore();
        _mark = _store.ChangeMark();
    }

    public LeapSeconds LeapSeconds { get; }

    /// <summary>The folder of the database.</summary>
    public string Folder => Path.GetDirectoryName(_store.Path) ?? ".";

    public Gazetteer Gazetteer => Now(l => l.Gazetteer);

    /// <summary>What tells the data of now from those before an import.</summary>
    public string Mark => Now(_ => _mark);

    public EarthModel Earth => Now(l => l.Earth());

    /// <summary>All satellites there are elements of.</summary>
    public ImmutableArray<StoredObject> Objects => Now(l => _objects ??= l.ListObjects());

    /// <summary>What a request needs.</summary>
    /// <exception cref="ApiProblem">A satellite without which there is no answer is not known, or a sensor.</exception>
    public AnalysisInputs Load(SnapshotNeeds needs)
    {
        if (needs.IsReading)
            needs = needs.By(Reading); // outside the lock: the text may be long
        string key = string.Join(' ', needs.Satellites.Distinct().Order()) + "|" + string.Join('|', needs.Sensors) +
            "|" + needs.IsReading;
        try
        {
            AnalysisInputs inputs = Now(library =>
            {
                if (_inputs.TryGetValue(key, out AnalysisInputs? kept))
                    return kept;
                if (_inputs.Count >= KeptMax)
                    _inputs.Clear();
                return _inputs[key] = library.Load(needs, Environment.ProcessorCount);
            });
            return needs.MissingIn(inputs.Snapshot) is { IsEmpty: false } missing
                ? throw ApiProblem.NoElements(
                    $"No element set of {string.Join(", ", missing)} is known; import one: overflight elements " +
                    "import FILE")
                : inputs;
        }
        catch (ArgumentException e)
        {
            throw ApiProblem.BadInput(e.Message);
        }
    }

    /// <summary>
    /// All satellites as they fly on a day that begins at noon TT, each from the set nearest to its middle.
    /// </summary>
    public CatalogueStates StatesOn(Instant instant)
    {
        long day = (long)Math.Floor((instant - default(Instant)).Days);
        Lazy<CatalogueStates> states = Now(library =>
        {
            if (_days.TryGetValue(day, out Lazy<CatalogueStates>? kept))
                return kept;
            if (_days.Count >= DaysKeptMax)
                _days.Clear();
            EarthModel earth = library.Earth();
            return _days[day] = new Lazy<CatalogueStates>(() => LoadStates(day, earth));
        });
        try
        {
            return states.Value; // outside the lock: a large catalogue takes seconds, and all else would wait for it
        }
        catch (StoreException)
        {
            lock (_lock)
                _days.Remove(day); // who asks next tries anew
            throw;
        }
    }

    /// <summary>What articles are read by.</summary>
    public ReadingBasis Reading => Now(l => l.Reading());

    /// <summary>Does something with the library; others wait meanwhile.</summary>
    public T With<T>(Func<DataLibrary, T> use) => Now(use);

    /// <summary>Keeps the bytes of an article as they came.</summary>
    public void Keep(ReceivedArticle article, Instant now)
    {
        lock (_lock)
            _store.SaveArticle(article.Bytes.Span, article.Source, now);
    }

    /// <summary>Whether the database answers.</summary>
    public bool IsReady()
    {
        try
        {
            return Mark.Length > 0;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    public void Dispose() => _store.Dispose();

    private CatalogueStates LoadStates(long day, EarthModel earth)
    {
        Instant noon = default(Instant) + Duration.FromDays(day);
        var span = new Interval(noon, noon + Duration.FromDays(1.0));
        var own = new DataLibrary(LeapSeconds, _folder); // the other is for one thread at a time
        return new CatalogueStates(own.LoadNearest(span.Midpoint), earth, span, CancellationToken.None);
    }

    private T Now<T>(Func<DataLibrary, T> read)
    {
        lock (_lock)
        {
            string mark = _store.ChangeMark();
            if (mark != _mark)
            {
                _library = new DataLibrary(LeapSeconds, _folder);
                _inputs.Clear();
                _days.Clear();
                _objects = null;
                _mark = mark;
            }

            return read(_library);
        }
    }
}
