using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight notice</c>: when a place can be seen by watched satellites, and the gaps between.</summary>
internal static class NoticeCommand
{
    private static readonly Option<string> Site = new("--site")
    {
        Description = "The place: a name of the gazetteer or lat,lon[,height in m].",
        HelpName = "PLACE",
        Required = true,
    };

    private static readonly Option<string?> WatchList = Options.WatchList();

    private static readonly Option<string?> Elements = Options.Elements(namesSatellites: false);

    private static readonly SpanOptions Span = new(7.0, NoticeOverflights.SpanMax);

    private static readonly Option<double> OffNadir =
        Options.Degrees("--max-off-nadir", "How far from nadir cameras look", 50.0);

    private static readonly Option<double> Sun =
        Options.Degrees("--min-sun", "Elevation of the Sun from which cameras see enough", 0.0);

    private static readonly Option<double> IncidenceMin =
        Options.Degrees("--min-incidence", "Least angle of incidence of radars", 10.0);

    private static readonly Option<double> IncidenceMax =
        Options.Degrees("--max-incidence", "Greatest angle of incidence of radars", 60.0);

    private static readonly Option<double> Gap = new("--min-gap")
    {
        Description = "Minutes; shorter gaps are not told (default 5).",
        DefaultValueFactory = _ => 5.0,
        HelpName = "MINUTES",
    };

    private static readonly Option<string?> Zone = Options.Zone();

    private static readonly Option<string> Format = Options.Format("json", "csv", "ics");

    private static readonly Option<string?> Output = OutputFile.Option();

    public static Command Create(CliContext context)
    {
        var command = new Command(
            "notice", "When a place can be seen by the satellites of a watch list, and the safe gaps between.")
        {
            Site, WatchList, Elements, Span.From, Span.To, Span.Days, OffNadir, Sun, IncidenceMin, IncidenceMax, Gap,
            Zone, Format, Output,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        string? zone = parsed.GetValue(Zone);
        Interval span = Span.Parse(context, parsed, zone);
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder), parsed.GetValue(Elements));
        ImmutableArray<WatchedSatellite> watched = WatchListInput.Read(context, parsed.GetValue(WatchList));
        var request = new NoticeOverflightsRequest
        {
            Place = sources.FindPlace(parsed.GetRequiredValue(Site)),
            WatchList = watched,
            Span = span,
            OpticalOffNadirMax = Options.ParseAngle("--max-off-nadir", parsed.GetValue(OffNadir), 0.0, 90.0),
            SunElevationMin = Options.ParseAngle("--min-sun", parsed.GetValue(Sun), -90.0, 90.0),
            RadarIncidenceMin = Options.ParseAngle(
                "--min-incidence", parsed.GetValue(IncidenceMin), 0.0, parsed.GetValue(IncidenceMax)),
            RadarIncidenceMax = Options.ParseAngle("--max-incidence", parsed.GetValue(IncidenceMax), 0.0, 90.0),
            GapMin = GapOf(parsed.GetValue(Gap)),
        };
        if (NoticeOverflights.Fault(request) is { } fault)
            throw new CliException(ExitCode.Usage, fault);
        Snapshot snapshot = sources.Load(watched.Select(w => w.CatalogueNumber));
        var progress = new ConsoleProgress(context, "notice");
        NoticeOverflightsResult result = NoticeOverflights.Run(request, snapshot, progress, cancellation);
        progress.Done();
        OutputFile.Write(context, parsed.GetValue(Output), parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => CsvText.Write(result, context.LeapSeconds),
            "ics" => CalendarText.Write(result, context.LeapSeconds),
            _ => NoticeTable.Render(result, zone, context.LeapSeconds),
        }, cancellation);
        return ExitCodeOf(context, result);
    }

    private static int ExitCodeOf(CliContext context, NoticeOverflightsResult result)
    {
        if (result.LeftOut.Length > 0)
            context.Say(
                $"Nothing certain can be said about {result.LeftOut.Length} of {result.Request.WatchList.Length} " +
                $"satellites, so no gap in which they may come is called safe. Newer elements: overflight elements " +
                $"import FILE, or --elements FILE.");
        if (result.LeftOut.Length == result.Request.WatchList.Length && result.Windows.IsEmpty)
            return ExitCode.NoReferenceData;
        return result.Windows.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }

    private static Duration GapOf(double minutes) => minutes is >= 0.0 and <= 44_640.0
        ? Duration.FromMinutes(minutes)
        : throw new CliException(ExitCode.Usage, string.Create(
            CultureInfo.InvariantCulture, $"--min-gap must lie between 0 and 44640 minutes; it is {minutes}."));
}
