using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Cli.Commands;

/// <summary>The options of <c>overflight passes</c> for many satellites and places, and what they name.</summary>
internal sealed class SitePassesOptions(CliContext context, DataSources sources, ParseResult parsed)
{
    public static readonly Option<string[]> Satellites = new("--satellite")
    {
        Description = "A satellite, by number or name; may be given several times.",
        HelpName = "SATELLITE",
    };

    public static readonly Option<string?> Elements = Options.Elements(namesSatellites: true);

    public static readonly Option<string?> WatchList = Options.WatchList();

    public static readonly Option<string[]> Places = new("--place")
    {
        Description = "A place; may be given several times.",
        HelpName = "PLACE",
    };

    public static readonly Option<string?> Sites = new("--sites")
    {
        Description = "File of places: CSV (name,lat,lon,height), lines (lat lon height) or points as GeoJSON.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> Peaks = new("--peaks")
    {
        Description = "With many satellites or places: tell the greatest elevation too, which takes longer.",
    };

    public static readonly Option<string?> Mask = new("--mask")
    {
        Description = "File with what stands on the horizon of the places: lines azimuth,elevation in degrees, by " +
            "azimuth; straight between them.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> MergeRidges = new("--merge-ridges")
    {
        Description = "With --mask: parts of a pass that only the horizon separates count as one pass.",
    };

    public static readonly Option<string?> Output = OutputFile.Option();

    private readonly List<string> _satellites = [.. parsed.GetValue(Satellites) ?? []];
    private readonly List<string> _places = [.. parsed.GetValue(Places) ?? []];

    /// <summary>Whether the user asks for more than passes of one satellite over one place with a free view.</summary>
    public bool AreUsed => HasSatellites || HasPlaces || parsed.GetValue(Mask) is not null || MergesAcrossRidges;

    public string? OutputPath => parsed.GetValue(Output);

    public bool WithPeaks => parsed.GetValue(Peaks);

    public bool MergesAcrossRidges => parsed.GetValue(MergeRidges);

    private bool HasSatellites => _satellites.Count > 0 || parsed.GetValue(Elements) is not null ||
        parsed.GetValue(WatchList) is not null;

    private bool HasPlaces => _places.Count > 0 || parsed.GetValue(Sites) is not null;

    /// <summary>Adds what stands without option: satellite and place, or what the options do not give.</summary>
    public void TakeArguments(string? first, string? second)
    {
        if (second is not null)
            _places.Add(second);
        if (first is not null)
            (HasSatellites && second is null ? _places : _satellites).Add(first);
        if (!HasSatellites || !HasPlaces)
            throw new CliException(
                ExitCode.Usage, "Give satellites and places. See: overflight passes --help");
    }

    /// <summary>The numbers of the satellites.</summary>
    public ImmutableArray<long> FindSatellites()
    {
        var numbers = new List<long>();
        if (parsed.GetValue(WatchList) is { } list)
            numbers.AddRange(WatchListInput.Read(context, list).Select(w => w.CatalogueNumber));
        numbers.AddRange(_satellites.Select(sources.FindSatellite));
        return numbers.Count == 0 ? sources.Given : [.. numbers.Distinct()];
    }

    public Snapshot Load(IEnumerable<long> satellites) => sources.Load(satellites);

    public ImmutableArray<NamedPlace> FindPlaces()
    {
        var places = _places.Select(sources.FindPlace).ToList();
        if (parsed.GetValue(Sites) is { } file)
        {
            string text = BoundedInput.ReadText(context, file, SiteList.LengthMax);
            if (!SiteList.TryRead(text, out ImmutableArray<NamedPlace> listed, out Diagnostic diagnostic))
                throw new CliException(ExitCode.BadInput, $"The list of places has an error at {diagnostic}.");
            places.AddRange(listed);
        }

        return [.. places];
    }

    /// <summary>What stands on the horizon; empty for a free view.</summary>
    public ImmutableArray<SkylinePoint> ReadSkyline()
    {
        if (parsed.GetValue(Mask) is not { } file)
        {
            return MergesAcrossRidges
                ? throw new CliException(ExitCode.Usage, "--merge-ridges needs a horizon; give it with --mask FILE.")
                : [];
        }

        string text = BoundedInput.ReadText(context, file, SkylineList.LengthMax);
        return SkylineList.TryRead(text, out ImmutableArray<SkylinePoint> skyline, out Diagnostic diagnostic)
            ? skyline
            : throw new CliException(ExitCode.BadInput, $"The mask has an error at {diagnostic}.");
    }
}
