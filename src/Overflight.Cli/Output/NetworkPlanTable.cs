using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Tasking.Network;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A plan of a network for people: how good it is, its pictures, what is left out and why.</summary>
internal static class NetworkPlanTable
{
    public static string Render(PlanNetworkResult result, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            NetworkScenario scenario = result.Request.Scenario;
            NetworkPlan plan = result.Plan;
            console.MarkupLine($"[bold]{TableText.Safe(scenario.Name)}[/]");
            int scenes = plan.Pictures.Length + plan.LeftOut.Length;
            console.MarkupLine(TableText.Safe(
                $"{Time(result.Request.Span.Start, leapSeconds)} to {Time(result.Request.Span.End, leapSeconds)}: " +
                $"{plan.Pictures.Length} of {TableText.Counted(scenes, "scene", "scenes")} by " +
                $"{TableText.Counted(scenario.Satellites.Length, "satellite", "satellites")}"));
            console.MarkupLine(TableText.Safe(string.Create(
                CultureInfo.InvariantCulture,
                $"Worth {plan.Weight:0.00}; {Gap(plan)}; the plan made at once: {plan.FirstWeight:0.00}")));
            if (!plan.Pictures.IsEmpty)
                console.Write(Pictures(plan, leapSeconds));
            if (!plan.LeftOut.IsEmpty)
                console.Write(LeftOut(plan));
            console.MarkupLine("[bold]What is taken for granted[/]");
            TableText.Bullet(console, "Satellites begin looking straight down, batteries full and memories empty.");
            foreach (string assumption in scenario.Assumptions)
                TableText.Bullet(console, assumption);
            foreach (ElementsUsed e in result.Elements)
                TableText.Bullet(console, ReportWording.FliesBy(e, leapSeconds));
        });

    private static string Gap(NetworkPlan plan) => plan.IsProved
        ? "proved: no plan counts more"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"no plan counts more than {plan.Bound:0.00} (gap {TableText.Percent(plan.GapRatio)})");

    private static Table Pictures(NetworkPlan plan, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table(
            "picture (UTC)", "s", "satellite", "request", "scene", "off-nadir", "turn s", "worth", "on the ground",
            "station", "");
        foreach (PlannedPicture p in plan.Pictures)
        {
            table.AddPlainRow(
                Time(p.Exposure.Start, leapSeconds), Number(p.Exposure.Length.Seconds, "0"), p.Satellite, p.Request,
                Number(p.Scene, "0"), Number(p.OffNadir.Degrees, "0.0") + "°", Number(p.Retarget.Length.Seconds, "0"),
                Number(p.Weight, "0.00"), p.Delivered is { } at ? Time(at, leapSeconds) : "–", p.Station ?? "",
                string.Join(", ", new[] { p.IsKept ? "kept" : "", p.IsLate ? "late" : "" }.Where(w => w.Length > 0)));
        }

        return table;
    }

    private static Table LeftOut(NetworkPlan plan)
    {
        Table table = TableText.Table("left out", "scene", "place", "worth", "passes", "why");
        foreach (SceneLeftOut l in plan.LeftOut)
        {
            table.AddPlainRow(
                l.Request, Number(l.Scene, "0"), Place(l.Place), Number(l.Weight, "0.00"), Number(l.ChanceCount, "0"),
                LostWording.Word(l.Reason) + (l.InTheWay.IsEmpty ? "" : ": " + LostWording.Names(l.InTheWay)));
        }

        return table;
    }

    private static string Place(Geodetic place) => string.Create(
        CultureInfo.InvariantCulture, $"{place.Latitude.Degrees:0.00}, {place.Longitude.Degrees:0.00}");

    private static string Time(Instant instant, LeapSeconds leapSeconds) => instant.ToUtcString(leapSeconds, 0);

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
