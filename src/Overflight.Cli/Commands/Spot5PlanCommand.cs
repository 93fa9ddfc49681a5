using System.CommandLine;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Numerics;
using Overflight.Tasking.Spot5;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight plan spot5</c>: the daily plan of a file of the SPOT5 benchmark.</summary>
internal static class Spot5PlanCommand
{
    private static readonly Argument<string> File = new("file")
    {
        Description = "A file of the SPOT5 benchmark; - for standard input.",
    };

    private static readonly PlanOptions Plan = new(60.0);

    private static readonly Option<string> Format = Options.Format("json");

    private static readonly Option<string?> Output = OutputFile.Option();

    public static Command Create(CliContext context)
    {
        var command = new Command("spot5", "Select the photographs of a SPOT5 file, proving that no plan is better " +
            "where the time allows.")
        {
            File, Plan.TimeLimit, Plan.Threads, Plan.Seed, Format, Output,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C. It may not be dropped before it began:
        // there is always a plan.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(context, parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        int threads = Plan.ThreadsOf(parsed);
        using CancellationTokenSource limit = Plan.Limit(parsed, cancellation);
        Spot5File file = Read(context, parsed.GetRequiredValue(File));
        OutputFile.Check(parsed.GetValue(Output));
        var request = new PlanSpot5Request { File = file, Threads = threads, Seed = parsed.GetValue(Plan.Seed) };
        var progress = new ConsoleProgress(context, "profit/bound");
        PlanSpot5Result result = PlanSpot5.Run(request, progress, limit.Token);
        progress.Done();
        if (!result.Proved)
            context.Say(cancellation.IsCancellationRequested
                ? "Stopped; this is the best plan so far."
                : "The time is over; this is the best plan so far.");
        OutputFile.Write(context, parsed.GetValue(Output), parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n",
            _ => Spot5PlanTable.Render(result, file),
        }, CancellationToken.None);
        return ExitCode.Answered;
    }

    private static Spot5File Read(CliContext context, string path)
    {
        string text = BoundedInput.ReadText(context, path, Spot5File.LengthMax);
        return Spot5File.TryParse(text, out Spot5File? file, out Diagnostic diagnostic) && file is not null
            ? file
            : throw new CliException(ExitCode.BadInput, $"{BoundedInput.NameOf(path)} has an error at {diagnostic}.");
    }
}
