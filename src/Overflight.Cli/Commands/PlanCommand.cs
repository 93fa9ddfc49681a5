using System.CommandLine;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight plan</c>: which pictures satellites should take.</summary>
internal static class PlanCommand
{
    public static Command Create(CliContext context) =>
        new("plan", "Plan which pictures satellites should take, and bound what any plan could be worth.")
        {
            AeosspPlanCommand.Create(context),
        };
}
