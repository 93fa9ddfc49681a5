using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Tasking;
using Overflight.Tasking.Aeossp;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A plan of a case of the AEOSSP benchmark for people: figures, satellites, what was left out.</summary>
internal static class AeosspPlanTable
{
    public static string Render(PlanAeosspResult result, AeosspCase instance, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            console.MarkupLine(TableText.Safe(
                $"{instance.Id}: {result.Actions.Length} of {instance.Tasks.Length} tasks by " +
                $"{instance.Satellites.Length} satellites, {instance.Horizon.Start.ToUtcString(leapSeconds, 0)} to " +
                $"{instance.Horizon.End.ToUtcString(leapSeconds, 0)}"));
            console.Write(Figures(result));
            console.Write(Satellites(result, instance));
        });

    private static Table Figures(PlanAeosspResult result)
    {
        AeosspMetrics metrics = result.Metrics;
        double whole = result.WholeWeight;
        Table table = TableText.Table("figure", "").HideHeaders();
        table.AddPlainRow("completed weight (WCR)", Percent(metrics.CompletedWeightRatio));
        table.AddPlainRow("no plan completes more than", Percent(result.Bound / whole));
        table.AddPlainRow("gap", result.Proved ? "none: proved" : Percent(result.GapRatio));
        table.AddPlainRow("the plan made at once", Percent(result.FirstWeight / whole));
        table.AddPlainRow("completed tasks (CR)", Percent(metrics.CompletedRatio));
        table.AddPlainRow("mean turnaround (TAT)", metrics.Turnaround is { } t
            ? t.Minutes.ToString("0.0", CultureInfo.InvariantCulture) + " min"
            : "none");
        table.AddPlainRow(
            "energy drawn (PC)", (metrics.EnergyJ / 3.6e6).ToString("0.00", CultureInfo.InvariantCulture) + " kWh");
        foreach (IGrouping<LeftOutReason, AeosspLeftOut> group in
            result.LeftOut.GroupBy(l => l.Reason).OrderBy(g => g.Key))
            table.AddPlainRow("left out: " + Words(group.Key), group.Count().ToString(CultureInfo.InvariantCulture));
        return table;
    }

    private static Table Satellites(PlanAeosspResult result, AeosspCase instance)
    {
        Table table = TableText.Table("satellite", "sensor", "observations", "exposure", "slew and settling");
        foreach (AeosspSatellite satellite in instance.Satellites)
        {
            AeosspAction[] own = [.. result.Actions.Where(a => a.SatelliteId == satellite.Id)];
            table.AddPlainRow(
                satellite.Id, satellite.SensorType,
                own.Length.ToString(CultureInfo.InvariantCulture),
                Minutes(own.Sum(a => a.Exposure.Length.Minutes)), Minutes(own.Sum(a => a.Retarget.Length.Minutes)));
        }

        return table;
    }

    private static string Words(LeftOutReason reason) => reason switch
    {
        LeftOutReason.WindowTooShort => "window too short",
        LeftOutReason.NeverVisible => "never visible for long enough",
        LeftOutReason.InTheWay => "others in the way",
        LeftOutReason.Energy => "battery",
        LeftOutReason.Memory => "memory",
        _ => "warmth",
    };

    private static string Percent(double ratio) =>
        (100.0 * ratio).ToString("0.000", CultureInfo.InvariantCulture) + " %";

    private static string Minutes(double minutes) => minutes.ToString("0.0", CultureInfo.InvariantCulture) + " min";
}
