using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Data.Store;
using Overflight.Frames;
using Overflight.Orbits;

namespace Overflight.Cli;

/// <summary>
/// What ships with the tool, what the user imported, and the element sets of a file that one command is given: they lie
/// side by side, and the set nearest to a time is used, wherever it is from. The database is opened only if it exists.
/// </summary>
internal sealed class DataSources(CliContext context, string? folder, string? elementsFile = null)
{
    private Gazetteer? _gazetteer;
    private ImmutableArray<Omm>? _shipped;
    private ImmutableArray<Omm>? _givenSets;

    public Gazetteer Gazetteer => _gazetteer ??= ReferenceData.Gazetteer();

    /// <summary>Where downloads are kept beside the database; <c>null</c> for the usual place.</summary>
    public string? FeedFolder { get; } = folder is null ? null : Path.Combine(folder, "feeds");

    /// <summary>The satellites of the file of element sets; none where no file is given.</summary>
    /// <exception cref="CliException">The file is not there, or holds no good set.</exception>
    public ImmutableArray<long> Given => [.. GivenSets.Select(s => s.CatalogueNumber).Distinct()];

    private ImmutableArray<Omm> GivenSets => _givenSets ??=
        elementsFile is null ? [] : ElementInput.Read(context, elementsFile);

    private ImmutableArray<Omm> Shipped => _shipped ??= ReferenceData.MalligyongHistory(context.LeapSeconds).Sets;

    /// <summary>Opens the user's database, making it where needed.</summary>
    public OverflightStore OpenStore() => OverflightStore.Open(DatabasePath());

    /// <summary>The Earth by the newest table there is.</summary>
    public EarthModel Earth()
    {
        using OverflightStore? store = OpenStoreIfThere();
        return store?.ReadEarthOrientation(out _) is { } bytes
            ? new EarthModel(
                context.LeapSeconds, EarthTable.Read(bytes, "the imported table", context.LeapSeconds), Ellipsoid.Wgs84)
            : ReferenceData.Earth(context.LeapSeconds);
    }

    /// <summary>A snapshot with the histories of some satellites.</summary>
    /// <param name="satellites">Their numbers.</param>
    public Snapshot Load(IEnumerable<long> satellites)
    {
        var wanted = new SortedSet<long>(satellites);
        var sets = new List<Omm>(Shipped.Where(s => wanted.Contains(s.CatalogueNumber)));
        using OverflightStore? store = OpenStoreIfThere();
        foreach (long satellite in wanted)
        {
            if (store is not null)
                sets.AddRange(store.ReadElements(satellite));
        }

        // Last, because of sets with one epoch the one given last is used.
        sets.AddRange(GivenSets.Where(s => wanted.Contains(s.CatalogueNumber)));
        return new Snapshot(Earth(), sets);
    }

    /// <summary>All objects that ship or were imported.</summary>
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

    private string DatabasePath() =>
        folder is null ? OverflightStore.DefaultPath() : Path.Combine(folder, "overflight.db");

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

    /// <summary>The catalogue number a user means by a number or a name.</summary>
    /// <exception cref="CliException">Nothing is like it, or several are.</exception>
    public long FindSatellite(string text)
    {
        string wanted = text.Trim();
        bool isNumber = long.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        (long CatalogueNumber, string? Name)[] like = [.. Names().Where(o => isNumber
            ? o.CatalogueNumber == number
            : o.Name?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true)];
        (long CatalogueNumber, string? Name)[] objects = [.. like.DistinctBy(o => o.CatalogueNumber)];
        (long CatalogueNumber, string? Name)[] exact =
        [
            .. like.Where(o => string.Equals(o.Name, wanted, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(o => o.CatalogueNumber),
        ];
        return (objects, exact) switch
        {
            ([var one], _) => one.CatalogueNumber,
            (_, [var one]) => one.CatalogueNumber,
            ([], _) => throw new CliException(
                ExitCode.NoReferenceData,
                $"No element set of '{wanted}' is known; import one: overflight elements import FILE (see: " +
                $"overflight elements list)."),
            _ => throw new CliException(
                ExitCode.BadInput,
                $"'{wanted}' may mean {objects.Length} objects; give the number: " +
                string.Join(", ", objects.Take(8).Select(o => $"{o.CatalogueNumber} " +
                    $"{o.Name}")) + (objects.Length > 8 ? ", …" : ".")),
        };
    }

    /// <summary>The satellites there are elements of, by every name they have; some may come twice.</summary>
    private IEnumerable<(long CatalogueNumber, string? Name)> Names()
    {
        using OverflightStore? store = OpenStoreIfThere();
        ImmutableArray<StoredObject> stored = store?.ListObjects() ?? [];
        return Shipped.Concat(GivenSets).Select(s => (s.CatalogueNumber, s.ObjectName))
            .Concat(stored.Select(o => (o.CatalogueNumber, o.Name)));
    }

    /// <summary>The place a user means by coordinates or a name.</summary>
    /// <exception cref="CliException">Nothing is like it, or several are.</exception>
    public NamedPlace FindPlace(string text)
    {
        if (Options.ParseCoordinates(text) is { } coordinates)
            return coordinates;
        ImmutableArray<Place> places = Gazetteer.Find(text);
        return places switch
        {
            [var one] => new NamedPlace(one.Name, one.Position),
            [] => throw new CliException(
                ExitCode.BadInput, $"The place '{text}' is not in the gazetteer; give latitude and longitude: " +
                    $"36.94,-76.29."),
            _ => throw new CliException(
                ExitCode.BadInput,
                $"'{text}' may mean {places.Length} places; give one of: " +
                $"{string.Join("; ", places.Take(8).Select(p => p.Name))}."),
        };
    }
}
