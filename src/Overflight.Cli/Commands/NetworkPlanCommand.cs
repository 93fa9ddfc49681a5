using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Scenarios;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight plan network</c>: what satellites of a scenario image next, and why not the rest.</summary>
internal static class NetworkPlanCommand
{
    private static readonly Argument<string> Scenario = new("scenario")
    {
        Description = "A scenario file (YAML), - for standard input, or the name of one that ships (see: overflight " +
            "simulate --list).",
    };

    private static readonly Option<string?> From = Options.Time(
        "--from", "When the plan begins, satellites with full batteries and empty memories (default: the scenario's " +
            "start)");

    private static readonly Option<double?> Hours = new("--hours")
    {
        Description = "How long the plan is (default: the scenario's horizon-hours).",
        HelpName = "HOURS",
    };

    private static readonly Option<string?> Variant = new("--variant")
    {
        Description = "Plan only the satellites of this variant of the scenario.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Keep = new("--keep")
    {
        Description = "Answer of an earlier plan of the same span (--format json): its pictures stay.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> NewFrom = Options.Time(
        "--new-from", "Plan anew from this time on: what is kept begins before it, what is new does not");

    private static readonly PlanOptions Work = new(60.0);

    private static readonly Option<string?> Sensors = Options.Sensors();

    private static readonly Option<string?> Elements = Options.Elements(namesSatellites: false);

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json", "csv");

    public static Command Create(CliContext context)
    {
        var command = new Command("network", "Plan what the satellites of a scenario image for its named requests, " +
            "with the way to the ground, and the reason for each scene left out.")
        {
            Scenario, From, Hours, Variant, Keep, NewFrom, Work.TimeLimit, Work.Rounds, Work.Threads, Work.Seed,
            Sensors, Elements, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        int threads = Work.ThreadsOf(parsed);
        PlanNetworkRequest request = Request(context, parsed);
        OutputFile.Check(parsed.GetValue(Output));
        using CancellationTokenSource limit = Work.Limit(parsed, cancellation);
        Snapshot snapshot = ScenarioInput.Load(
            context, parsed.GetValue(Options.DataFolder), parsed.GetValue(Elements), request.Scenario);

        // Without its chances there is no plan: the time limit and Ctrl-C cut the search alone.
        PlanNetworkResult result = ConsoleProgress.While(
            context, "plan/bound",
            progress => PlanNetwork.Run(request, snapshot, threads, progress, limit.Token, CancellationToken.None));
        ScenarioInput.SayWhatIsOld(context, result.Elements, "The plan");
        foreach (string withdrawn in result.Plan.Withdrawn)
            context.Say($"The scenario no longer has request '{withdrawn}'; its pictures are not kept.");
        if (cancellation.IsCancellationRequested)
            context.Say("Stopped; this is the best plan so far.");
        OutputFile.Write(context, parsed.GetValue(Output), parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => PlanCsvText.Write(result, context.LeapSeconds),
            _ => NetworkPlanTable.Render(result, context.LeapSeconds),
        }, CancellationToken.None);
        return result.Plan.Pictures.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }

    private static PlanNetworkRequest Request(CliContext context, ParseResult parsed)
    {
        NetworkScenario scenario = ScenarioInput.Read(
            context, parsed.GetRequiredValue(Scenario), SensorInput.Read(context, parsed.GetValue(Sensors)));
        double hours = parsed.GetValue(Hours) ?? scenario.Planning.Horizon.Seconds / 3600.0;
        if (!(hours > 0.0 && hours <= NetworkScenario.SpanMax.Days * 24.0))
            throw new CliException(ExitCode.Usage, string.Create(
                CultureInfo.InvariantCulture,
                $"--hours must lie above 0 and up to {NetworkScenario.SpanMax.Days * 24.0:0}; it is {hours}."));
        Instant from = Time(context, parsed.GetValue(From)) ?? scenario.Span.Start;
        var span = new Interval(from, from + Duration.FromHours(hours));
        Instant? newFrom = Time(context, parsed.GetValue(NewFrom));
        if (newFrom is { } start && (start < span.Start || start >= span.End))
            throw new CliException(ExitCode.Usage, "--new-from must lie within the plan's span.");
        return new PlanNetworkRequest
        {
            Scenario = parsed.GetValue(Variant) is { } variant ? Part(scenario, variant) : scenario,
            Span = span,
            Kept = parsed.GetValue(Keep) is { } file ? Kept(context, file, span, newFrom) : [],
            NewFrom = newFrom,
            Seed = (ulong)parsed.GetValue(Work.Seed),
            RoundsMax = Work.RoundsOf(parsed),
        };
    }

    private static Instant? Time(CliContext context, string? text) =>
        text is null ? null : Options.ParseTime(text, zone: null, context);

    private static NetworkScenario Part(NetworkScenario scenario, string name)
    {
        NetworkVariant variant = ScenarioInput.Variant(scenario, name);
        return scenario with
        {
            Satellites = [.. scenario.Satellites.Where(s => variant.Satellites.Contains(s.Name))],
            Variants = [],
        };
    }

    private static ImmutableArray<KeptPicture> Kept(CliContext context, string file, Interval span, Instant? newFrom)
    {
        string text = BoundedInput.ReadText(context, file, ScenarioYaml.LengthMax * 16);
        PlanNetworkResult? earlier = null;
        string where = "nothing in it";
        try
        {
            earlier = JsonSerializer.Deserialize<PlanNetworkResult>(
                text, OverflightJson.Options(context.LeapSeconds));
        }
        catch (JsonException e)
        {
            where = $"line {(e.LineNumber ?? 0) + 1}, at {e.Path ?? "its beginning"}";
        }

        if (earlier is null)
            throw new CliException(
                ExitCode.BadInput,
                $"{BoundedInput.NameOf(file)} is no answer of 'plan network --format json' ({where}).");
        if (earlier.Request.Span != span)
            throw new CliException(
                ExitCode.BadInput,
                $"{BoundedInput.NameOf(file)} is no plan of the same span; give the same --from and --hours, and say " +
                $"with --new-from from when on to plan anew.");
        return
        [
            .. earlier.Plan.Pictures.Where(p => newFrom is null || p.Exposure.Start < newFrom)
                .Select(p => new KeptPicture(p.Satellite, p.Request, p.Scene, p.Exposure.Start)),
        ];
    }
}
