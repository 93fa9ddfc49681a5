using System;
using System.CommandLine;
using System.Globalization;
using System.Threading;
using Overflight.Tasking.Selection;

namespace Overflight.Cli;

/// <summary>How long a planner may work, on how many threads, and where its chance begins.</summary>
internal sealed class PlanOptions(double secondsDefault)
{
    private const double SecondsMax = 7.0 * 86_400.0;

    public Option<double> TimeLimit { get; } = new("--time-limit")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"Seconds to plan for at most (default " +
            $"{secondsDefault}); the best plan so far is then the answer, as it is after Ctrl-C."),
        DefaultValueFactory = _ => secondsDefault,
        HelpName = "SECONDS",
    };

    public Option<int?> Threads { get; } = new("--threads")
    {
        Description = "Most threads to use (default: as many as there are processors).",
        HelpName = "COUNT",
    };

    public Option<long> Seed { get; } = new("--seed")
    {
        Description = "Where chance begins (default 0): with the same seed and threads, planning that ends by proof " +
            "gives the same plan.",
        HelpName = "NUMBER",
    };

    public Option<int?> Rounds { get; } = new("--rounds")
    {
        Description = "End after so many rounds of search, if time allows: then the plan does not depend on time " +
            "(default: as many as there is time for).",
        HelpName = "COUNT",
    };

    public int RoundsOf(ParseResult parsed) => (parsed.GetValue(Rounds) ?? int.MaxValue) is >= 0 and var rounds
        ? rounds
        : throw new CliException(ExitCode.Usage, "--rounds must be 0 or more.");

    public int ThreadsOf(ParseResult parsed)
    {
        int count = parsed.GetValue(Threads) ?? Math.Min(Environment.ProcessorCount, SelectionSolver.ThreadsMax);
        return count is >= 1 and <= SelectionSolver.ThreadsMax
            ? count
            : throw new CliException(ExitCode.Usage, $"--threads must lie between 1 and {SelectionSolver.ThreadsMax}.");
    }

    /// <summary>A source that is cancelled by the time limit or by the command's own token.</summary>
    public CancellationTokenSource Limit(ParseResult parsed, CancellationToken cancellation)
    {
        double seconds = parsed.GetValue(TimeLimit);
        if (!(seconds > 0.0 && seconds <= SecondsMax))
        {
            throw new CliException(ExitCode.Usage, string.Create(
                CultureInfo.InvariantCulture, $"--time-limit must lie above 0 and up to {SecondsMax} seconds; it is " +
                $"{seconds}."));
        }

        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(seconds));
        return limit;
    }
}
