using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Data.Store;
using Overflight.Frames;
using Overflight.Sensing;

namespace Overflight.Cli;

/// <summary>
/// The library of a command, with the element sets of the file it is given; what cannot be found ends the command.
/// </summary>
internal sealed class DataSources(CliContext context, string? folder, string? elementsFile = null)
{
    private DataLibrary? _library;

    public Gazetteer Gazetteer => Library.Gazetteer;

    /// <summary>Where downloads are kept beside the database; <c>null</c> for the usual place.</summary>
    public string? FeedFolder => Library.FeedFolder;

    /// <summary>The satellites of the file of element sets; none where no file is given.</summary>
    /// <exception cref="CliException">The file is not there, or holds no good set.</exception>
    public ImmutableArray<long> Given => Library.Given;

    /// <summary>What ships, what was imported, and the sets of the file.</summary>
    /// <exception cref="CliException">The file is not there, or holds no good set.</exception>
    public DataLibrary Library => _library ??= new DataLibrary(
        context.LeapSeconds, folder, elementsFile is null ? [] : ElementInput.Read(context, elementsFile));

    /// <summary>Opens the user's database, making it where needed.</summary>
    public OverflightStore OpenStore() => Library.OpenStore();

    /// <summary>The Earth by the newest table there is.</summary>
    public EarthModel Earth() => Library.Earth();

    /// <summary>A snapshot with the histories of some satellites.</summary>
    /// <param name="satellites">Their numbers.</param>
    /// <param name="sensors">Sensors the request names; <c>null</c> for none.</param>
    public Snapshot Load(IEnumerable<long> satellites, SensorLibrary? sensors = null) =>
        Library.Load(satellites, sensors);

    /// <summary>All objects that ship or were imported.</summary>
    public ImmutableArray<StoredObject> ListObjects() => Library.ListObjects();

    /// <summary>The catalogue number a user means by a number or a name.</summary>
    /// <exception cref="CliException">Nothing is like it, or several are.</exception>
    public long FindSatellite(string text) => Library.FindSatellites(text) switch
    {
        [var one] => one.CatalogueNumber,
        [] => throw new CliException(
            ExitCode.NoReferenceData,
            $"No element set of '{text.Trim()}' is known; import one: overflight elements import FILE (see: " +
            $"overflight elements list)."),
        var several => throw new CliException(
            ExitCode.BadInput,
            $"'{text.Trim()}' may mean {several.Length} objects; give the number: " +
            string.Join(", ", several.Take(8).Select(o => $"{o.CatalogueNumber} " +
                $"{o.Name}")) + (several.Length > 8 ? ", …" : ".")),
    };

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
