using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
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

    public static readonly Option<string?> Elements = Options.Elements();

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

    public static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Most threads to use (default: as many as there are processors).",
        HelpName = "COUNT",
    };

    public static readonly Option<string?> Output = OutputFile.Option();

    private readonly List<string> _satellites = [.. parsed.GetValue(Satellites) ?? []];
    private readonly List<string> _places = [.. parsed.GetValue(Places) ?? []];

    /// <summary>Whether the user asks for more than one satellite over one place.</summary>
    public bool AreUsed => HasSatellites || _places.Count > 0 || parsed.GetValue(Sites) is not null;

    public string? OutputPath => parsed.GetValue(Output);

    public bool WithPeaks => parsed.GetValue(Peaks);

    public int ThreadCount => (parsed.GetValue(Threads) ?? Environment.ProcessorCount) is > 0 and <= 1024 and var count
        ? count
        : throw new CliException(ExitCode.Usage, "--threads must lie between 1 and 1024.");

    private bool HasSatellites => _satellites.Count > 0 || parsed.GetValue(Elements) is not null ||
        parsed.GetValue(WatchList) is not null;

    /// <summary>Adds what stands without option: satellite and place, or what the options do not give.</summary>
    public void TakeArguments(string? first, string? second)
    {
        if (second is not null)
            _places.Add(second);
        if (first is not null)
            (HasSatellites && second is null ? _places : _satellites).Add(first);
        if (!HasSatellites || (_places.Count == 0 && parsed.GetValue(Sites) is null))
            throw new CliException(
                ExitCode.Usage, "Give satellites and places. See: overflight passes --help");
    }

    /// <summary>The numbers of the satellites, and the sets that a file gives.</summary>
    public (ImmutableArray<long> Satellites, ImmutableArray<Omm> Given) FindSatellites()
    {
        ImmutableArray<Omm> given =
            parsed.GetValue(Elements) is { } file ? ElementInput.Read(context, file).Sets : [];
        var numbers = new List<long>();
        if (parsed.GetValue(WatchList) is { } list)
            numbers.AddRange(WatchListInput.Read(context, list).Select(w => w.CatalogueNumber));
        foreach (string text in _satellites)
        {
            bool isGiven = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) &&
                given.Any(s => s.CatalogueNumber == number);
            numbers.Add(isGiven ? number : sources.FindSatellite(text));
        }

        if (numbers.Count == 0)
            numbers.AddRange(given.Select(s => s.CatalogueNumber));
        return ([.. numbers.Distinct()], given);
    }

    public Snapshot Load(IEnumerable<long> satellites, IEnumerable<Omm> given) => sources.Load(satellites, given);

    public ImmutableArray<NamedPlace> FindPlaces()
    {
        var places = _places.Select(sources.FindPlace).ToList();
        if (parsed.GetValue(Sites) is { } file)
        {
            string text = file == "-"
                ? BoundedInput.ReadText(context.Input, SiteList.LengthMax)
                : BoundedInput.ReadText(file, SiteList.LengthMax);
            if (!SiteList.TryRead(text, out ImmutableArray<NamedPlace> listed, out Diagnostic diagnostic))
                throw new CliException(ExitCode.BadInput, $"The list of places has an error at {diagnostic}.");
            places.AddRange(listed);
        }

        return [.. places];
    }
}
