using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight ephemeris</c>: states of satellites at an even step.</summary>
internal static class EphemerisCommand
{
    private static readonly Argument<string[]> Satellites = new("satellite")
    {
        Description = "Catalogue numbers or names: 58400, malligyong-1.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly SpanOptions Span = new(1.0, FindPasses.SpanMax);

    private static readonly Option<double> Step = new("--step")
    {
        Description = "Seconds from one state to the next (default 60).",
        DefaultValueFactory = _ => 60.0,
        HelpName = "SECONDS",
    };

    private static readonly Option<string> Frame = Choice(
        "--frame", "Frame of the states: gcrf, itrf (fixed to the Earth) or teme (as SGP4 gives them)", "FRAME",
        "gcrf", "itrf", "teme");

    private static readonly Option<string> Form = Choice(
        "--format", "Form of the answer: csv, oem (CCSDS, KVN), czml (for a globe) or json", "FORM",
        "csv", "oem", "czml", "json");

    private static readonly Option<string?> Output = OutputFile.Option();

    public static Command Create(CliContext context)
    {
        Form.Aliases.Add("-f");
        var command = new Command(
            "ephemeris", "Tabulate the states of satellites, each from the element set nearest the middle of the span.")
        {
            Satellites, Span.From, Span.To, Span.Days, Step, Frame, Form, Output,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static Option<string> Choice(string name, string description, string helpName, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} (default {values[0]}).",
            DefaultValueFactory = _ => values[0],
            HelpName = helpName,
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        Interval span = Span.Parse(context, parsed, null);
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        var request = new TabulateOrbitRequest
        {
            Satellites = [.. parsed.GetRequiredValue(Satellites).Select(sources.FindSatellite).Distinct()],
            Span = span,
            Step = StepOf(parsed.GetValue(Step)),
            Frame = Enum.Parse<FrameName>(parsed.GetRequiredValue(Frame), ignoreCase: true),
        };
        string form = parsed.GetRequiredValue(Form);
        if (form == "czml" && request.Frame == FrameName.Teme)
            throw new CliException(ExitCode.Usage, "CZML knows no TEME; take --frame gcrf or --frame itrf.");
        double count = TabulateOrbit.StatesCount(request);
        if (count > TabulateOrbit.StatesMax)
            throw new CliException(ExitCode.Usage, string.Create(
                CultureInfo.InvariantCulture,
                $"That makes {count:N0} states, and at most {TabulateOrbit.StatesMax:N0} are tabulated at once; take " +
                $"a longer --step or split the span."));
        Snapshot snapshot = sources.Load(request.Satellites);
        var progress = new ConsoleProgress(context, "states");
        TabulateOrbitResult result = TabulateOrbit.Run(request, snapshot, progress, cancellation);
        progress.Done();
        foreach (OrbitTable table in result.Tables)
            Check(context, table);
        OutputFile.Write(context, parsed.GetValue(Output), form switch
        {
            "oem" => OemText.Write(result, context.LeapSeconds),
            "czml" => CzmlText.Write(result, context.LeapSeconds),
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            _ => CsvText.Write(result, context.LeapSeconds),
        }, cancellation);
        return ExitCode.Answered;
    }

    /// <summary>Refuses a satellite without any state, and says where a table is not whole.</summary>
    private static void Check(CliContext context, OrbitTable table)
    {
        OutOfReach.CheckElements(table.Elements);
        if (table.Gap is not { } gap)
            return;
        if (table.States.IsEmpty)
            throw OutOfReach.Refusal(table.Elements, gap);
        context.Say($"{table.Name ?? "Object"} ({table.Satellite}): {gap}");
    }

    private static Duration StepOf(double seconds) =>
        seconds >= TabulateOrbit.StepMin.Seconds && seconds <= FindPasses.SpanMax.Seconds
            ? Duration.FromSeconds(seconds)
            : throw new CliException(ExitCode.Usage, string.Create(
                CultureInfo.InvariantCulture,
                $"--step must lie between {TabulateOrbit.StepMin.Seconds} and {FindPasses.SpanMax.Seconds} seconds; " +
                $"it is {seconds}."));
}
