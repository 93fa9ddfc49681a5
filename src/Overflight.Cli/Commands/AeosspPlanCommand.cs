using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Aeossp;
using Overflight.Numerics;
using Overflight.Tasking.Aeossp;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight plan aeossp</c>: a case of the AEOSSP benchmark.</summary>
internal static class AeosspPlanCommand
{
    private static readonly Argument<string> Folder = new("folder")
    {
        Description = "Folder of a case: mission.yaml, satellites.yaml, tasks.yaml.",
    };

    private static readonly PlanOptions Work = new(120.0);

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json");

    public static Command Create(CliContext context)
    {
        var command = new Command("aeossp", "Plan a case of the AEOSSP benchmark of agile satellites.")
        {
            Folder, Work.TimeLimit, Work.Threads, Work.Seed, Work.Rounds, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        int threads = Work.ThreadsOf(parsed), rounds = Work.RoundsOf(parsed);
        using CancellationTokenSource limit = Work.Limit(parsed, cancellation);
        AeosspCase instance = Read(context, parsed.GetRequiredValue(Folder));
        OutputFile.Check(parsed.GetValue(Output));

        var request = new PlanAeosspRequest
        {
            Case = instance,
            Threads = threads,
            Seed = parsed.GetValue(Work.Seed),
            RoundsMax = rounds,
        };

        // Without its chances there is no plan: the time limit cuts the search alone.
        PlanAeosspResult result = ConsoleProgress.While(
            context, "weight/bound", progress => PlanAeossp.Run(request, progress, limit.Token, cancellation));
        if (cancellation.IsCancellationRequested)
            context.Say("Stopped: this is the best plan so far.");
        string text = parsed.GetValue(Format) == "json"
            ? AeosspSolutionText.Write(result, context.LeapSeconds)
            : AeosspPlanTable.Render(result, instance, context.LeapSeconds);
        OutputFile.Write(context, parsed.GetValue(Output), text, CancellationToken.None);
        return result.Actions.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }

    private static AeosspCase Read(CliContext context, string folder)
    {
        if (!Directory.Exists(folder))
            throw new CliException(
                ExitCode.BadInput, $"There is no folder '{folder}'; give that of a case, with mission.yaml in it.");
        string Text(string file) => BoundedInput.ReadText(context, Path.Combine(folder, file), AeosspText.LengthMax);
        if (AeosspText.TryRead(
            Text(AeosspText.MissionFile), Text(AeosspText.SatellitesFile), Text(AeosspText.TasksFile),
            out AeosspCase? instance, out string file, out Diagnostic diagnostic))
            return instance;
        throw new CliException(ExitCode.BadInput, $"{Path.Combine(folder, file)}: {diagnostic}.");
    }
}
