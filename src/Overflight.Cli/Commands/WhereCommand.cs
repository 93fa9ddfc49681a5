using System.CommandLine;
using System.Text.Json;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight where</c>: where a satellite is at an instant.</summary>
internal static class WhereCommand
{
    private static readonly Argument<string> Satellite = new("satellite")
    {
        Description = "Catalogue number or name: 58400, malligyong-1.",
    };

    private static readonly Option<string?> At = Options.Time("--at", "When; the present where it is not given");

    private static readonly Option<string?> From = new("--from")
    {
        Description = "A place to look from: a name of the gazetteer or lat,lon.",
        HelpName = "PLACE",
    };

    private static readonly Option<string?> Zone = Options.Zone();

    private static readonly Option<string> Format = Options.Format("json", "csv", "geojson");

    public static Command Create(CliContext context)
    {
        var command = new Command("where", "State and ground point of a satellite at an instant.")
        {
            Satellite, At, From, Zone, Format,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(context, parsed)));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed)
    {
        string? zone = parsed.GetValue(Zone);
        Options.CheckZone(zone, context);
        Instant at = parsed.GetValue(At) is { } text ? Options.ParseTime(text, zone, context) : context.Now;
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        long satellite = sources.FindSatellite(parsed.GetRequiredValue(Satellite));
        NamedPlace? from = parsed.GetValue(From) is { } place ? sources.FindPlace(place) : null;
        var request = new LocateSatelliteRequest { Satellite = satellite, Instant = at, From = from };
        LocateSatelliteResult result = LocateSatellite.Run(request, sources.Load([satellite]), null, default);
        OutOfReach.CheckElements(result.Elements);
        if (result.Status != PropagationStatus.Ok)
            throw OutOfReach.Refusal(
                result.Elements, "There is no position then: its elements say that it has decayed.");
        context.Output.Write(parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => CsvText.Write(result, context.LeapSeconds),
            "geojson" => GeoJsonText.Write(result, context.LeapSeconds),
            _ => WhereTable.Render(result, zone, context.LeapSeconds),
        });
        return ExitCode.Answered;
    }
}
