using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Scenarios;
using Overflight.Tasking.Network;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight simulate</c>: what a network of satellites could really deliver.</summary>
internal static class SimulateCommand
{
    private static readonly Argument<string?> Scenario = new("scenario")
    {
        Description = "A scenario file (YAML), - for standard input, or the name of one that ships.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> List = new("--list") { Description = "List the scenarios that ship." };

    private static readonly Option<bool> Show = new("--show")
    {
        Description = "Write out the scenario that ships instead of simulating it, to begin your own from.",
    };

    private static readonly Option<int?> Seed = new("--seed")
    {
        Description = "Seed of all that is left to chance, 0 or more; that of the scenario where it is not given.",
        HelpName = "NUMBER",
    };

    private static readonly Option<string[]> Variants = new("--variant")
    {
        Description = "Simulate only this variant of the scenario; may be given several times.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Sensors = Options.Sensors();

    private static readonly Option<string?> Elements = Options.Elements(namesSatellites: false);

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "File to write instead of standard output; with csv, the folder for requests.csv, " +
            "pictures.csv, contacts.csv, places.csv, report.html and result.json.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Format = Options.Format("json", "csv", "html");

    public static Command Create(CliContext context)
    {
        var command = new Command("simulate", "Simulate days to months of a network of satellites at work: requests, " +
            "plans, pictures, memory, downlink.")
        {
            Scenario, List, Show, Seed, Variants, Sensors, Elements, Options.Threads, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        string? name = parsed.GetValue(Scenario), output = parsed.GetValue(Output);
        if (parsed.GetValue(List))
        {
            OutputFile.Write(context, output, string.Join('\n', ShippedScenarios.Names) + "\n", cancellation);
            return ExitCode.Answered;
        }

        if (name is null)
            throw new CliException(
                ExitCode.Usage, "Name a scenario: a file, or one that ships (see: overflight simulate --list).");
        if (parsed.GetValue(Show))
        {
            string yaml = ShippedScenarios.Yaml(name) ?? throw new CliException(
                ExitCode.BadInput, $"No scenario '{name}' ships; see: overflight simulate --list.");
            OutputFile.Write(context, output, yaml, cancellation);
            return ExitCode.Answered;
        }

        string format = parsed.GetRequiredValue(Format);
        if (format == "csv" && output is null or "-")
            throw new CliException(ExitCode.Usage, "CSV is several tables; name a folder for them with --output.");
        if (format == "csv" && File.Exists(output))
            throw new CliException(ExitCode.BadInput, $"'{output}' is a file; name a folder for the tables.");
        int threads = Options.ThreadCount(parsed);
        NetworkScenario scenario = Chosen(
            ScenarioInput.Read(context, name, SensorInput.Read(context, parsed.GetValue(Sensors))), parsed);
        Snapshot snapshot = ScenarioInput.Load(
            context, parsed.GetValue(Options.DataFolder), parsed.GetValue(Elements), scenario);
        var request = new SimulateNetworkRequest { Scenario = scenario };
        SimulateNetworkResult result = ConsoleProgress.While(
            context, "simulate", progress => SimulateNetwork.Run(request, snapshot, threads, progress, cancellation));
        ScenarioInput.SayWhatIsOld(context, result.Elements, "The simulation");
        Write(context, format, output, result, cancellation);
        return result.Runs.Any(r => r.Figures.MetCount > 0) ? ExitCode.Answered : ExitCode.AnsweredInTheNegative;
    }

    private static NetworkScenario Chosen(NetworkScenario scenario, ParseResult parsed)
    {
        string[] names = parsed.GetValue(Variants) ?? [];
        if (parsed.GetValue(Seed) is { } seed)
            scenario = scenario with
            {
                Seed = seed >= 0 ? (ulong)seed : throw new CliException(ExitCode.Usage, "--seed must be 0 or more."),
            };
        if (names.Length == 0)
            return scenario;
        return scenario with { Variants = [.. names.Distinct().Select(n => ScenarioInput.Variant(scenario, n))] };
    }

    private static void Write(
        CliContext context, string format, string? output, SimulateNetworkResult result,
        CancellationToken cancellation)
    {
        if (format != "csv" || output is null)
        {
            OutputFile.Write(context, output, format switch
            {
                "json" => Json(context, result),
                "html" => NetworkReport.Write(result, context.LeapSeconds),
                _ => SimulationTable.Render(result, context.LeapSeconds),
            }, cancellation);
            return;
        }

        Directory.CreateDirectory(output);
        void Put(string file, string text) =>
            OutputFile.Write(context, Path.Combine(output, file), text, cancellation);
        Put("requests.csv", NetworkCsvText.Requests(result, context.LeapSeconds));
        Put("pictures.csv", NetworkCsvText.Pictures(result, context.LeapSeconds));
        Put("contacts.csv", NetworkCsvText.Contacts(result, context.LeapSeconds));
        Put("places.csv", NetworkCsvText.Places(result));
        Put("report.html", NetworkReport.Write(result, context.LeapSeconds));
        Put("result.json", Json(context, result));
    }

    private static string Json(CliContext context, SimulateNetworkResult result) =>
        JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n";
}
