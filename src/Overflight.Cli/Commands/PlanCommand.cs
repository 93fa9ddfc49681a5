using System.CommandLine;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight plan</c>: what to image, and how good any plan could be.</summary>
internal static class PlanCommand
{
    public static Command Create(CliContext context) => new("plan", "Plan what satellites image, with a bound on how " +
        "much better a plan could be.")
    {
        NetworkPlanCommand.Create(context),
        Spot5PlanCommand.Create(context),
        AeosspPlanCommand.Create(context),
    };
}
