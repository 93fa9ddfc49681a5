using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight coverage</c>: what satellites see of an area.</summary>
internal static class CoverageCommand
{
    private static readonly Argument<string[]> Satellites = new("satellites")
    {
        Description = "Catalogue numbers or names; with --elements alone, all in the file.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Elements = Options.Elements(namesSatellites: true);

    private static readonly Option<string?> AreaFile = new("--area")
    {
        Description = "Area to look at: a GeoJSON or KML file with polygons, or - for standard input.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Global = new("--global") { Description = "The whole Earth." };

    private static readonly Option<string?> Place = new("--place")
    {
        Description = "The surroundings of a place of the gazetteer or of lat,lon; see --radius.",
        HelpName = "PLACE",
    };

    private static readonly Option<double> Radius = new("--radius")
    {
        Description = "How far around --place, kilometres (default 100).",
        DefaultValueFactory = _ => 100.0,
        HelpName = "KM",
    };

    private static readonly Option<string?> Cell = new("--cell")
    {
        Description = "Edge of a cell: 50km or 0.5deg; left out, the area is laid out in about 2,500 cells.",
        HelpName = "SIZE",
    };

    private static readonly Option<string?> From = Options.Time("--from", "Start; the present where it is not given");

    private static readonly Option<string?> To = Options.Time("--to", "End");

    private static readonly Option<double> Days = new("--days")
    {
        Description = "Length in days, where --to is not given (default 7).",
        DefaultValueFactory = _ => 7.0,
        HelpName = "DAYS",
    };

    private static readonly ViewLimitOptions View = new();

    private static readonly Option<bool> Windows = new("--windows")
    {
        Description = "With json and csv: list every view of every cell.",
    };

    private static readonly Option<bool> Track = new("--ground-track")
    {
        Description = "With json and geojson: add the ground tracks.",
    };

    private static readonly Option<bool> Swath = new("--swath")
    {
        Description = "With json and geojson: add ground tracks and the swath of --max-off-nadir.",
    };

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json", "csv", "geojson");

    public static Command Create(CliContext context)
    {
        var command = new Command("coverage", "Map what satellites see of an area, how often, and how soon.")
        {
            Satellites, Elements, AreaFile, Global, Place, Radius, Cell, From, To, Days, View.OffNadirMax,
            View.OffNadirMin, View.ElevationMin, View.SunMin, View.Side, Windows, Track, Swath, Options.Threads, Output,
            Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        int threads = Options.ThreadCount(parsed);
        ViewLimits limits = View.Parse(parsed);
        if (parsed.GetValue(Swath) && limits.OffNadirMax is null)
            throw new CliException(ExitCode.Usage, "A swath needs --max-off-nadir; give it, or --ground-track.");
        Interval span = Options.ParseSpan(
            parsed.GetValue(From), parsed.GetValue(To), parsed.GetValue(Days), null, MapCoverage.SpanMax, context);
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder), parsed.GetValue(Elements));
        (string name, Area? area) = AreaOf(context, parsed, sources);
        (ImmutableArray<long> satellites, Snapshot snapshot) = SatellitesOf(parsed, sources);
        string format = parsed.GetRequiredValue(Format);
        OutputFile.Check(parsed.GetValue(Output));
        var request = new MapCoverageRequest
        {
            Satellites = satellites,
            Span = span,
            Area = area,
            CellSizeM = AreaInput.CellSizeM(parsed.GetValue(Cell), snapshot.Earth.Ellipsoid),
            Limits = limits,
            IncludesCells = format != "table",
            IncludesWindows = format != "table" && parsed.GetValue(Windows),
            IncludesTraces = parsed.GetValue(Track) || parsed.GetValue(Swath),
        };
        if (MapCoverage.Fault(request) is { } fault)
            throw new CliException(ExitCode.Usage, fault);
        MapCoverageResult result = ConsoleProgress.While(
            context, "coverage", progress => MapCoverage.Run(request, snapshot, threads, progress, cancellation));
        foreach (SatelliteLeftOut left in result.LeftOut)
            context.Say($"{left.Name ?? "Object"} ({left.Satellite}) is left out: {left.Reason}");
        if (result.Satellites.IsEmpty)
            return ExitCode.NoReferenceData;
        foreach (MappedSatellite satellite in result.Satellites)
            SayIfShort(context, satellite, span);
        OutputFile.Write(context, parsed.GetValue(Output), Text(context, format, name, result), cancellation);
        return result.Figures.CoveredRatio > 0.0 ? ExitCode.Answered : ExitCode.AnsweredInTheNegative;
    }

    private static string Text(CliContext context, string format, string name, MapCoverageResult result) =>
        format switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => CoverageText.WriteCsv(result, context.LeapSeconds),
            "geojson" => CoverageText.WriteGeoJson(result, context.LeapSeconds),
            _ => CoverageTable.Render(result, name, context.LeapSeconds),
        };

    private static void SayIfShort(CliContext context, MappedSatellite satellite, Interval span)
    {
        if (satellite.Elements.WhyNotCovered([satellite.Covered], span, context.LeapSeconds) is { } why)
            context.Say($"{satellite.Elements.CatalogueNumber}: {why}");
    }

    private static (string Name, Area? Area) AreaOf(CliContext context, ParseResult parsed, DataSources sources)
    {
        string? file = parsed.GetValue(AreaFile), place = parsed.GetValue(Place);
        bool isGlobal = parsed.GetValue(Global);
        if ((file is null ? 0 : 1) + (place is null ? 0 : 1) + (isGlobal ? 1 : 0) != 1)
            throw new CliException(ExitCode.Usage, "Name one area: --area FILE, --place PLACE, or --global.");
        if (isGlobal)
            return ("the whole Earth", null);
        if (place is not null)
        {
            NamedPlace centre = sources.FindPlace(place);
            double km = parsed.GetValue(Radius);
            if (!(km >= Area.RadiusMinM / 1000.0 && km <= Area.RadiusMaxM / 1000.0))
                throw new CliException(ExitCode.Usage, string.Create(CultureInfo.InvariantCulture,
                    $"--radius must lie between {Area.RadiusMinM / 1000.0} and {Area.RadiusMaxM / 1000.0} km; it is " +
                    $"{km}."));
            string name = string.Create(CultureInfo.InvariantCulture, $"{km} km around {centre.Name}");
            return (name, Area.Circle(centre.Position, km * 1000.0, Ellipsoid.Wgs84));
        }

        return AreaInput.Read(context, file ?? "-"); // one of the three is given
    }

    private static (ImmutableArray<long> Satellites, Snapshot Snapshot) SatellitesOf(
        ParseResult parsed, DataSources sources)
    {
        string[] named = parsed.GetValue(Satellites) ?? [];
        ImmutableArray<long> found =
            named.Length == 0 ? sources.Given : [.. named.Select(sources.FindSatellite).Distinct()];
        return found.IsEmpty
            ? throw new CliException(ExitCode.Usage, "Name a satellite or more, or give --elements FILE.")
            : (found, sources.Load(found));
    }
}
