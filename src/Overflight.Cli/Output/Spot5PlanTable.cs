using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Tasking.Spot5;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A plan of SPOT5 for people.</summary>
internal static class Spot5PlanTable
{
    public static string Render(PlanSpot5Result result, Spot5File file) => TableText.Render(console =>
    {
        console.Write(Summary(result, file));
        console.Write(Photographs(result, file));
    });

    private static Table Summary(PlanSpot5Result result, Spot5File file)
    {
        Table table = TableText.Table("", "").HideHeaders();
        table.AddPlainRow("profit", string.Create(CultureInfo.InvariantCulture, $"{result.Profit}"));
        table.AddPlainRow("no plan has more than", string.Create(CultureInfo.InvariantCulture,
            $"{result.Bound}{(result.Proved ? ": the plan is optimal" : $" (gap {100.0 * result.GapRatio:0.00} %)")}"));
        table.AddPlainRow("photographs", string.Create(CultureInfo.InvariantCulture,
            $"{result.Selected.Length} of {file.Photographs.Length}"));
        Spot5Recorder r = result.Recorder;
        if (r.Capacity is { } capacity)
        {
            table.AddPlainRow("recorder, rounded", string.Create(CultureInfo.InvariantCulture,
                $"{r.Units} of {r.UnitsMax} units: {Fits(r.FitsRounded)} (this reading is planned for)"));
            table.AddPlainRow("recorder, raw", string.Create(CultureInfo.InvariantCulture,
                $"{r.Consumption:0.##} of {capacity:0.##}: {Fits(r.FitsRaw)}"));
        }

        return table;
    }

    private static Table Photographs(PlanSpot5Result result, Spot5File file)
    {
        Table table = TableText.Table("photograph", "camera", "profit");
        var profits = file.Photographs.ToDictionary(p => p.Id, p => p.Profit);
        foreach (Spot5Selected one in result.Selected)
        {
            table.AddPlainRow(
                one.Photograph.ToString(CultureInfo.InvariantCulture),
                one.Camera == 13 ? "1 and 3 (stereo)" : one.Camera.ToString(CultureInfo.InvariantCulture),
                profits[one.Photograph].ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static string Fits(bool fits) => fits ? "fits" : "does not fit";
}
