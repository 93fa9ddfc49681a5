using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Cli.Output;
using Overflight.Data.Aeossp;
using Overflight.Numerics;
using Overflight.Tasking;
using Overflight.Tasking.Aeossp;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight plan aeossp</c>: a case of the AEOSSP benchmark.</summary>
internal static class AeosspPlanCommand
{
    private const double TimeLimitMaxS = 86_400.0;
    private const int ThreadsMax = 1_024;

    private static readonly Argument<string> Folder = new("folder")
    {
        Description = "Folder of a case: mission.yaml, satellites.yaml, tasks.yaml.",
    };

    private static readonly Option<double> TimeLimit = new("--time-limit")
    {
        Description = "Seconds after which the best plan so far is the answer (default 120).",
        DefaultValueFactory = _ => 120.0,
        HelpName = "SECONDS",
    };

    private static readonly Option<int> Threads = new("--threads")
    {
        Description = "Most threads to use; as many as there are processors where it is not given.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "COUNT",
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Seed of the random choices, 0 or more (default 1).",
        DefaultValueFactory = _ => 1,
        HelpName = "NUMBER",
    };

    private static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "End after so many rounds of search, if time allows: then the plan does not depend on time.",
        DefaultValueFactory = _ => int.MaxValue,
        HelpName = "COUNT",
    };

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json");

    public static Command Create(CliContext context)
    {
        var command = new Command("aeossp", "Plan a case of the AEOSSP benchmark of agile satellites.")
        {
            Folder, TimeLimit, Threads, Seed, Rounds, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        long started = context.Clock.GetTimestamp();
        double limitS = InRange("--time-limit", parsed.GetValue(TimeLimit), 0.0, TimeLimitMaxS);
        int threads = (int)InRange("--threads", parsed.GetValue(Threads), 1, ThreadsMax);
        var options = new PlannerOptions
        {
            Threads = threads,
            Seed = (ulong)InRange("--seed", parsed.GetValue(Seed), 0, int.MaxValue),
            RoundsMax = (int)InRange("--rounds", parsed.GetValue(Rounds), 0, int.MaxValue),
        };
        AeosspCase instance = Read(context, parsed.GetRequiredValue(Folder));
        TaskingProblem problem = AeosspProblem.Of(instance, threads, cancellation);
        TimeSpan left = TimeSpan.FromSeconds(limitS) - context.Clock.GetElapsedTime(started);
        using var timer = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, context.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        Plan plan = ObservationPlanner.Plan(problem, options, progress: null, either.Token);
        if (cancellation.IsCancellationRequested)
            context.Say("Stopped: this is the best plan so far.");
        string text = parsed.GetValue(Format) == "json"
            ? AeosspSolutionText.Write(instance, plan, context.LeapSeconds)
            : AeosspPlanTable.Render(instance, plan, context.LeapSeconds);
        OutputFile.Write(context, parsed.GetValue(Output), text, CancellationToken.None);
        return plan.Observations.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
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

    private static double InRange(string option, double value, double min, double max) =>
        value >= min && value <= max
            ? value
            : throw new CliException(
                ExitCode.Usage,
                string.Create(CultureInfo.InvariantCulture, $"{option} must lie between {min} and {max}; it is " +
                    $"{value}."));
}
