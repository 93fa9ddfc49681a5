using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Names;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>
/// What ships with the program, what the user imported, and element sets given for this once: they lie side by side,
/// and the set nearest to a time is used, wherever it is from. The database is opened only if it exists. Members that
/// open it throw <see cref="StoreException"/> when it cannot be used. For one thread at a time.
/// </summary>
public sealed class DataLibrary
{
    private const string FileName = "overflight.db";
    private const int ReadOneByOneMax = 200;
    private const int ReadByMax = 64;
    private readonly LeapSeconds _leapSeconds;
    private readonly string? _folder;
    private readonly ImmutableArray<Omm> _given;
    private Gazetteer? _gazetteer;
    private ImmutableArray<Omm>? _shipped;
    private EarthModel? _earth;
    private ReadingBasis? _reading;
    private readonly Dictionary<string, Snapshot> _readBy = [];

    /// <summary>A library; nothing is read yet.</summary>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="folder">The folder of the user's data; <c>null</c> for the usual one.</param>
    /// <param name="given">Element sets given for this once.</param>
    public DataLibrary(LeapSeconds leapSeconds, string? folder, ImmutableArray<Omm> given = default)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        (_leapSeconds, _folder, _given) = (leapSeconds, folder, given.IsDefault ? [] : given);
        FeedFolder = folder is null ? null : Path.Combine(folder, "feeds");
    }

    /// <summary>The places that ship.</summary>
    public Gazetteer Gazetteer => _gazetteer ??= ReferenceData.Gazetteer();

    /// <summary>Where downloads are kept beside the database; <c>null</c> for the usual place.</summary>
    public string? FeedFolder { get; }

    /// <summary>The satellites of the sets given for this once; none where none are given.</summary>
    public ImmutableArray<long> Given => [.. _given.Select(s => s.CatalogueNumber).Distinct()];

    private ImmutableArray<Omm> Shipped => _shipped ??= ReferenceData.MalligyongHistory(_leapSeconds).Sets;

    /// <summary>Opens the user's database, making it where needed.</summary>
    public OverflightStore OpenStore() => OverflightStore.Open(DatabasePath());

    /// <summary>The Earth by the newest table there was when it was first asked for.</summary>
    public EarthModel Earth() => _earth ??= ReadEarth();

    private EarthModel ReadEarth()
    {
        using OverflightStore? store = OpenStoreIfThere();
        if (store?.ReadEarthOrientation(out string source) is not { } bytes)
            return ReferenceData.Earth(_leapSeconds);
        return Finals2000A.TryRead(
            Encoding.UTF8.GetString(bytes), _leapSeconds, out EarthOrientation table,
            out ImmutableArray<Diagnostic> diagnostics)
            ? new EarthModel(_leapSeconds, table, Ellipsoid.Wgs84)
            : throw new StoreException(
                $"The imported {source} is not an Earth orientation table: {diagnostics.FirstOrDefault()}; import " +
                "another.");
    }

    /// <summary>A snapshot with the histories of some satellites; those of which nothing is known are not in it.
    /// </summary>
    /// <param name="satellites">Their numbers.</param>
    /// <param name="sensors">Sensors the request names; <c>null</c> for none.</param>
    public Snapshot Load(IEnumerable<long> satellites, SensorLibrary? sensors = null)
    {
        ArgumentNullException.ThrowIfNull(satellites);
        var wanted = new SortedSet<long>(satellites);
        var sets = new List<Omm>(Shipped.Where(s => wanted.Contains(s.CatalogueNumber)));
        using (OverflightStore? store = OpenStoreIfThere())
        {
            if (store is not null && wanted.Count > ReadOneByOneMax)
                sets.AddRange(store.ReadElements().Where(s => wanted.Contains(s.CatalogueNumber)));
            else if (store is not null)
                sets.AddRange(wanted.SelectMany(satellite => store.ReadElements(satellite)));
        }

        // Last, because of sets with one epoch the one given last is used.
        sets.AddRange(_given.Where(s => wanted.Contains(s.CatalogueNumber)));
        return new Snapshot(Earth(), sets, sensors);
    }

    /// <summary>Of every satellite the set nearest to an instant, by number.</summary>
    public ImmutableArray<Omm> LoadNearest(Instant instant)
    {
        using OverflightStore? store = OpenStoreIfThere();
        ImmutableArray<Omm> stored = store?.ReadNearestElements(instant) ?? [];
        return
        [
            .. ElementHistory.ByObject(Shipped.Concat(stored).Concat(_given)).Values.Select(h => h.Nearest(instant)),
        ];
    }

    /// <summary>What a request needs: elements, Earth, the shipped sensors it names, and what articles are read by.
    /// </summary>
    /// <param name="needs">What it needs; <see cref="SnapshotNeeds.MissingIn"/> tells what was not there.</param>
    /// <param name="threads">Most threads the analysis may use.</param>
    /// <exception cref="ArgumentException">A sensor does not ship; the message says which do.</exception>
    public AnalysisInputs Load(SnapshotNeeds needs, int threads)
    {
        ArgumentNullException.ThrowIfNull(needs);
        SensorLibrary shipped = ReferenceData.Sensors();
        Sensor[] sensors =
        [
            .. needs.Sensors.Select(name => shipped.TryFind(name, out Sensor sensor)
                ? sensor
                : throw new ArgumentException(shipped.NotHere(name) + ".", nameof(needs))).DistinctBy(s => s.Name),
        ];
        ReadingBasis? reading = needs.IsReading ? Reading() : null;
        return new AnalysisInputs
        {
            Snapshot = Load(
                (reading is null ? needs : needs.By(reading)).Satellites, new SensorLibrary(sensors)),
            Reading = reading,
            Threads = threads,
        };
    }

    /// <summary>What articles are read by: the shipped names, launches, places and time zones, and the names of the
    /// catalogue.</summary>
    public ReadingBasis Reading() => _reading ??= MakeReading();

    private ReadingBasis MakeReading()
    {
        Gazetteer gazetteer = Gazetteer;
        ILookup<string, long> objects = ObjectKeys();
        ImmutableDictionary<long, SensorKind> sensors =
            ReferenceData.WatchList().ToImmutableDictionary(w => w.CatalogueNumber, w => w.Sensor);
        EntityIndex? names = null;
        ClaimModel? claims = null;
        Parallel.Invoke(() => names = ReferenceData.Names(), () => claims = ReferenceData.Claims());
        return new()
        {
            Names = names!,
            Claims = claims!,
            Launches = ReferenceData.Launches(_leapSeconds),
            LeapSeconds = _leapSeconds,
            NumberOf = name => objects[ObjectKey(name)].ToArray() is [var number] ? number : null,
            SensorOf = satellite => sensors.GetValueOrDefault(satellite, SensorKind.Unknown),
            PlaceOf = name =>
                gazetteer.Find(name) is [var place, ..] ? new NamedPlace(place.Name, place.Position) : null,
            InstantOf = (day, time, zone) => LocalTime.TryParse(
                $"{day:yyyy-MM-dd} {time:HH:mm:ss}", zone, _leapSeconds, out Instant instant, out _, out _)
                ? instant
                : null,
        };
    }

    /// <summary>The snapshot by which claims of articles are checked; asked again for the same, the same.</summary>
    public Snapshot LoadForReading(SnapshotNeeds needs)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ImmutableArray<long> satellites = needs.By(Reading()).Satellites;
        string key = string.Join(' ', satellites);
        if (_readBy.TryGetValue(key, out Snapshot? kept))
            return kept;
        if (_readBy.Count >= ReadByMax)
            _readBy.Clear();
        return _readBy[key] = Load(satellites);
    }

    /// <summary>An article that was kept, read anew; <c>null</c> where its bytes are not there.</summary>
    /// <param name="sha256">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
    public Article? ReadArticle(string sha256)
    {
        using OverflightStore? store = OpenStoreIfThere();
        return store?.ReadDocument(sha256) is { } bytes
            ? ArticleFile.Read(bytes, "kept").Articles.Select(a => a.Article).FirstOrDefault(a => a.Sha256 == sha256)
            : null;
    }

    /// <summary>All objects that ship or were imported, by number.</summary>
    public ImmutableArray<StoredObject> ListObjects()
    {
        IEnumerable<StoredObject> shipped = ElementHistory.ByObject(Shipped).Values.Select(h => new StoredObject(
            h.CatalogueNumber, h.Sets[^1].ObjectName, h.Count, h.FirstEpoch, h.LastEpoch));
        using OverflightStore? store = OpenStoreIfThere();
        if (store is null)
            return [.. shipped];
        ImmutableArray<StoredObject> stored = store.ListObjects();
        IEnumerable<StoredObject> merged = shipped.Select(s =>
        {
            if (!stored.Any(o => o.CatalogueNumber == s.CatalogueNumber))
                return s;
            ElementHistory both = Load([s.CatalogueNumber]).HistoryOf(s.CatalogueNumber);
            return s with { Sets = both.Count, FirstEpoch = both.FirstEpoch, LastEpoch = both.LastEpoch };
        }).ToArray();
        return [.. stored.Where(o => !merged.Any(m => m.CatalogueNumber == o.CatalogueNumber)).Concat(merged)
            .OrderBy(o => o.CatalogueNumber)];
    }

    /// <summary>
    /// The satellites a number or a name may mean, with the name that was like it: one where it is clear, several where
    /// it is not, none where nothing is like it. One of just this name is meant before those with it in theirs.
    /// </summary>
    public ImmutableArray<(long CatalogueNumber, string? Name)> FindSatellites(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string wanted = text.Trim();
        bool isNumber = long.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        (long CatalogueNumber, string? Name)[] like = [.. Names().Where(o => isNumber
            ? o.CatalogueNumber == number
            : o.Name?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true)];
        (long CatalogueNumber, string? Name)[] exact =
        [
            .. like.Where(o => string.Equals(o.Name, wanted, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(o => o.CatalogueNumber),
        ];
        return exact.Length == 1 ? [.. exact] : [.. like.DistinctBy(o => o.CatalogueNumber)];
    }

    private string DatabasePath() =>
        _folder is null ? OverflightStore.DefaultPath() : Path.Combine(_folder, FileName);

    /// <summary>The database where there is one. A user without a data folder still has what ships.</summary>
    private OverflightStore? OpenStoreIfThere()
    {
        string path;
        try
        {
            path = DatabasePath();
        }
        catch (StoreException)
        {
            return null;
        }

        return File.Exists(path) ? OverflightStore.Open(path) : null;
    }

    /// <summary>The objects by the names they have in catalogues, which may add another in brackets.</summary>
    private ILookup<string, long> ObjectKeys() => Names().Where(o => o.Name is not null)
        .SelectMany(o => NamesIn(o.Name!).Select(n => (Key: ObjectKey(n), o.CatalogueNumber)))
        .Where(o => o.Key.Length > 0).Distinct().ToLookup(o => o.Key, o => o.CatalogueNumber);

    /// <summary>ARIRANG-3 (KOMPSAT-3) has two names, COSMOS 2514 [GLONASS-M] one: what stands in square brackets is a
    /// class.</summary>
    private static IEnumerable<string> NamesIn(string name)
    {
        string[] parts = name.Split('(', '[');
        yield return name;
        if (parts.Length > 1)
            yield return parts[0];
        if (name.EndsWith(')'))
            yield return parts[^1];
    }

    /// <summary>Letters and digits: catalogues write NOOR-3 and COSMOS 2576.</summary>
    private static string ObjectKey(string name) =>
        SensorLibrary.KeyOf(name).Replace("KOSMOS", "COSMOS", StringComparison.Ordinal);

    /// <summary>The satellites there are elements of, by every name they have; some may come twice.</summary>
    private IEnumerable<(long CatalogueNumber, string? Name)> Names()
    {
        using OverflightStore? store = OpenStoreIfThere();
        ImmutableArray<StoredObject> stored = store?.ListObjects() ?? [];
        return Shipped.Concat(_given).Select(s => (s.CatalogueNumber, s.ObjectName))
            .Concat(stored.Select(o => (o.CatalogueNumber, o.Name)));
    }
}
