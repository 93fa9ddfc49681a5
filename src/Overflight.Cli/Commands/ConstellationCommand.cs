using System;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight constellation</c>: which constellation sees a place often enough.</summary>
internal static class ConstellationCommand
{
    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json", "csv");

    public static Command Create(CliContext context)
    {
        var command = new Command(
            "constellation", "Try constellations of satellites, and find the least that sees places often enough.")
        {
            ConstellationOptions.Satellites, ConstellationOptions.Planes, ConstellationOptions.Phasings,
            ConstellationOptions.Star, ConstellationOptions.Altitude, ConstellationOptions.Repeat,
            ConstellationOptions.Inclination, ConstellationOptions.SunSynchronous, ConstellationOptions.CopiesOf,
            ConstellationOptions.Elements, ConstellationOptions.Places, ConstellationOptions.AreaFile,
            ConstellationOptions.Global, ConstellationOptions.Cell, ConstellationOptions.Span.From,
            ConstellationOptions.Span.To, ConstellationOptions.Span.Days, ConstellationOptions.View.OffNadirMax,
            ConstellationOptions.View.OffNadirMin, ConstellationOptions.View.ElevationMin,
            ConstellationOptions.View.SunMin, ConstellationOptions.View.Side, ConstellationOptions.Goal,
            ConstellationOptions.Street, Options.Threads, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        int threads = Options.ThreadCount(parsed);
        var sources = new DataSources(
            context, parsed.GetValue(Options.DataFolder), parsed.GetValue(ConstellationOptions.Elements));
        (TradeConstellationsRequest request, string ground) = new ConstellationOptions(context, sources, parsed).Read();
        OutputFile.Check(parsed.GetValue(Output));
        Snapshot snapshot = sources.Load(request.Orbits is CopiedOrbit copied ? [copied.Satellite] : []);
        TradeConstellationsResult result = ConsoleProgress.While(
            context, "constellations",
            progress => TradeConstellations.Run(request, snapshot, threads, progress, cancellation));
        if (result.LeftOut is { } left)
        {
            context.Say($"{left.Name ?? "Object"} ({left.Satellite}) cannot be copied: {left.Reason}");
            return ExitCode.NoReferenceData;
        }

        if (result.Elements is { } elements && result.Covered is { } covered
            && elements.WhyNotCovered([covered], request.Span, context.LeapSeconds) is { } why)
            context.Say($"{elements.CatalogueNumber}: {why}");
        string text = parsed.GetRequiredValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => ConstellationText.WriteCsv(result),
            _ => ConstellationTable.Render(result, ground, context.LeapSeconds),
        };
        OutputFile.Write(context, parsed.GetValue(Output), text, cancellation);
        bool isFound = request.GapMax is null
            ? result.Candidates.Any(c => c.Figures.CoveredRatio > 0.0)
            : result.Chosen is not null;
        return isFound ? ExitCode.Answered : ExitCode.AnsweredInTheNegative;
    }
}
