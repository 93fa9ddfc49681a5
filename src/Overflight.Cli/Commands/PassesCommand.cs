using System.CommandLine;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight passes</c>: when a satellite is over a place.</summary>
internal static class PassesCommand
{
    private static readonly Argument<string?> Satellite = new("satellite")
    {
        Description = "Catalogue number or name: 58400, malligyong-1. Where options give the satellites, this is the " +
            "place.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Argument<string?> Site = new("place")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A place of the gazetteer (Norfolk, \"White House\", a capital) or lat,lon[,height in m]: " +
            "36.94,-76.29.",
    };

    private static readonly SpanOptions Span = new(7.0, FindPasses.SpanMax);

    private static readonly Option<double> Elevation =
        Options.Degrees("--min-elevation", "Elevation from which a pass counts", 10.0);

    private static readonly Option<string?> Zone = Options.Zone();

    private static readonly Option<string> Format = Options.Format("json", "csv", "geojson", "ics");

    public static Command Create(CliContext context)
    {
        var command = new Command("passes", "Find the passes of satellites over places; none longer than 1 ms is " +
            "missed.")
        {
            Satellite, Site, Span.From, Span.To, Span.Days, Elevation, Zone, Format,
            SitePassesOptions.Satellites, SitePassesOptions.Elements, SitePassesOptions.WatchList,
            SitePassesOptions.Places, SitePassesOptions.Sites, SitePassesOptions.Mask, SitePassesOptions.MergeRidges,
            SitePassesOptions.Peaks, Options.Threads, SitePassesOptions.Output,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        Angle elevationMin = Options.ParseAngle("--min-elevation", parsed.GetValue(Elevation), -90.0, 90.0);
        string? zone = parsed.GetValue(Zone);
        Interval span = Span.Parse(context, parsed, zone);
        var sources = new DataSources(
            context, parsed.GetValue(Options.DataFolder), parsed.GetValue(SitePassesOptions.Elements));
        var many = new SitePassesOptions(context, sources, parsed);
        if (many.AreUsed)
        {
            many.TakeArguments(parsed.GetValue(Satellite), parsed.GetValue(Site));
            return SitePassesRun.Run(
                context, many, Options.ThreadCount(parsed), span, elevationMin, parsed.GetRequiredValue(Format),
                cancellation);
        }

        if (parsed.GetValue(Satellite) is not { } satelliteText || parsed.GetValue(Site) is not { } placeText)
            throw new CliException(ExitCode.Usage, "Give a satellite and a place. See: overflight passes --help");
        long satellite = sources.FindSatellite(satelliteText);
        NamedPlace place = sources.FindPlace(placeText);
        var request = new FindPassesRequest
        {
            Satellite = satellite,
            Place = place,
            Span = span,
            ElevationMin = elevationMin,
        };
        Snapshot snapshot = sources.Load([satellite]);
        ElementHistory history = snapshot.HistoryOf(satellite);
        var elements = ElementsUsed.Over(history, span);
        OutOfReach.CheckElements(elements);
        var progress = new ConsoleProgress(context, "passes");
        FindPassesResult result = FindPasses.Run(request, snapshot, progress, cancellation);
        progress.Done();
        string? gap = elements.WhyNotCovered(result.Covered, span, context.LeapSeconds);
        if (result.Covered.IsEmpty)
            throw OutOfReach.Refusal(elements, gap!); // a span is never empty
        OutputFile.Write(context, many.OutputPath, parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => CsvText.Write(result, context.LeapSeconds),
            "geojson" => GeoJsonText.Write(result, context.LeapSeconds),
            "ics" => CalendarText.Write(result, context.LeapSeconds),
            _ => PassTable.Render(result, history.Sets[^1].Label, zone, context.LeapSeconds),
        }, cancellation);
        if (gap is not null)
            context.Say($"{history.Sets[^1].Label}: {gap}");
        return result.Passes.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }
}
