using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Feeds;
using Overflight.Data.Store;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight elements</c>: import, list, show, age.</summary>
internal static class ElementsCommand
{
    private static readonly Argument<string> Satellite = new("satellite")
    {
        Description = "Catalogue number or name: 58400, malligyong-1.",
    };

    private static readonly Argument<string[]> Sources = new("source")
    {
        Description = "Files (TLE, 3LE, OMM as JSON, CSV, XML or KVN), - for standard input, http(s) addresses, or celestrak:58400.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> AcceptChecksums = new("--accept-bad-checksums")
    {
        Description = "Read two-line sets whose checksum is wrong, with a warning.",
    };

    private static readonly Option<string?> At = Options.Time("--at", "The time to look at; the present where it is not given");

    private static readonly Option<bool> All = new("--all") { Description = "Every set of the object, not only the nearest." };

    private static readonly Option<string> As = Form();

    private static readonly Option<string> Format = Options.Format("json", "csv");

    public static Command Create(CliContext context)
    {
        var import = new Command("import", "Add element sets to your data; the bytes are kept as received.")
        {
            Sources, AcceptChecksums,
        };
        import.SetAction((parsed, cancellation) => ImportAsync(context, parsed, cancellation));
        var list = new Command("list", "List the objects there are elements of.") { Format };
        list.SetAction(parsed => List(context, parsed));
        var show = new Command("show", "Print the element set nearest a time, in any form.") { Satellite, At, All, As };
        show.SetAction(parsed => Show(context, parsed));
        var age = new Command("age", "How old the nearest set is at a time, and the error that brings.")
        {
            Satellite, At, Format,
        };
        age.SetAction(parsed => Age(context, parsed));
        return new Command("elements", "Element sets: import, list, show, age.") { import, list, show, age };
    }

    private static Option<string> Form()
    {
        var option = new Option<string>("--as")
        {
            Description = "Form: tle, json, csv, xml or kvn (default tle).",
            DefaultValueFactory = _ => "tle",
            HelpName = "FORM",
        };
        option.AcceptOnlyFromAmong("tle", "json", "csv", "xml", "kvn");
        return option;
    }

    private static async Task<int> ImportAsync(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        TleChecksum checksum = parsed.GetValue(AcceptChecksums) ? TleChecksum.Warn : TleChecksum.Reject;
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        bool isBad = false;
        using OverflightStore store = sources.OpenStore();
        foreach (string source in parsed.GetRequiredValue(Sources))
        {
            FetchedDocument document = await ElementSource.ReadAsync(
                source, context, sources, parsed.GetValue(Options.Offline), cancellation);
            ImportSummary summary = store.ImportElements(
                document.Bytes, document.Source, document.Retrieved, context.LeapSeconds, checksum);
            foreach (Diagnostic diagnostic in summary.Diagnostics)
                context.Say($"{document.Source}: {diagnostic}");
            isBad |= summary.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
            string cached = document.IsFromCache ? " (from the cache: the source asks not to be asked so often)" : "";
            context.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{document.Source}: {summary.Added} sets added, {summary.AlreadyKnown} already known{cached}"));
        }

        return isBad ? ExitCode.BadInput : ExitCode.Answered;
    }

    private static int List(CliContext context, ParseResult parsed)
    {
        ImmutableArray<StoredObject> objects = new DataSources(context, parsed.GetValue(Options.DataFolder)).ListObjects();
        context.Output.Write(parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(objects, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => Csv(objects, context.LeapSeconds),
            _ => TableText.Render(console => console.Write(ObjectTable(objects, context.LeapSeconds))),
        });
        return ExitCode.Answered;
    }

    private static int Show(CliContext context, ParseResult parsed)
    {
        (ElementHistory history, Instant at) = History(context, parsed);
        ElementFormat format = parsed.GetValue(As) switch
        {
            "json" => ElementFormat.OmmJson,
            "csv" => ElementFormat.OmmCsv,
            "xml" => ElementFormat.OmmXml,
            "kvn" => ElementFormat.OmmKvn,
            _ => ElementFormat.Tle,
        };
        IEnumerable<Omm> sets = parsed.GetValue(All) ? history.Sets : [history.Nearest(at)];
        ElementText text = ElementWriter.Write(sets, format, context.LeapSeconds);
        context.Output.Write(text.Text.EndsWith('\n') ? text.Text : text.Text + "\n");
        foreach (Diagnostic diagnostic in text.Diagnostics)
            context.Say(diagnostic.ToString());
        return text.Diagnostics.IsEmpty ? ExitCode.Answered : ExitCode.BadInput;
    }

    private static int Age(CliContext context, ParseResult parsed)
    {
        (ElementHistory history, Instant at) = History(context, parsed);
        ElementsUsed used = ElementsUsed.At(history.Nearest(at), at);
        context.Output.Write(parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(used, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => string.Create(
                CultureInfo.InvariantCulture,
                $"satellite,elements_epoch,elements_age_days,uncertainty_s,cross_track_uncertainty_m\n{used.CatalogueNumber}," +
                $"{used.ElementsEpoch.ToUtcString(context.LeapSeconds, 6)},{used.ElementsAge.Days:0.######}," +
                $"{used.Uncertainty.Seconds:0.###},{used.CrossTrackUncertaintyM:0}\n"),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{used.Name} ({used.CatalogueNumber}): of {history.Count} sets the one of " +
                $"{used.ElementsEpoch.ToUtcString(context.LeapSeconds, 0)} is nearest, {used.ElementsAge.Abs().Days:0.0} days " +
                $"{(used.ElementsAge < Duration.Zero ? "after" : "before")} {at.ToUtcString(context.LeapSeconds, 0)}.\n" +
                $"Error (95 %), if it did not manoeuvre: {used.Uncertainty.Seconds:0.0} s along the track, " +
                $"{used.CrossTrackUncertaintyM / 1000.0:0.0} km across.\n"),
        });
        return used.IsPositionKnown ? ExitCode.Answered : ExitCode.NoReferenceData;
    }

    private static (ElementHistory History, Instant At) History(CliContext context, ParseResult parsed)
    {
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        long satellite = sources.FindSatellite(parsed.GetRequiredValue(Satellite));
        Instant at = parsed.GetValue(At) is { } text ? Options.ParseTime(text, null, context) : context.Now;
        return (sources.Load([satellite]).HistoryOf(satellite), at);
    }

    private static string Csv(ImmutableArray<StoredObject> objects, LeapSeconds leapSeconds)
    {
        var text = new StringBuilder("satellite,name,sets,first_epoch,last_epoch\n");
        foreach (StoredObject o in objects)
        {
            CsvText.AppendLine(
                text, o.CatalogueNumber.ToString(CultureInfo.InvariantCulture), o.Name ?? "",
                o.Sets.ToString(CultureInfo.InvariantCulture), o.FirstEpoch.ToUtcString(leapSeconds, 6),
                o.LastEpoch.ToUtcString(leapSeconds, 6));
        }

        return text.ToString();
    }

    private static Table ObjectTable(ImmutableArray<StoredObject> objects, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table("satellite", "name", "sets", "first epoch", "last epoch");
        foreach (StoredObject o in objects)
        {
            table.AddPlainRow(
                o.CatalogueNumber.ToString(CultureInfo.InvariantCulture), o.Name ?? "",
                o.Sets.ToString(CultureInfo.InvariantCulture), o.FirstEpoch.ToUtcString(leapSeconds, 0),
                o.LastEpoch.ToUtcString(leapSeconds, 0));
        }

        return table;
    }
}
