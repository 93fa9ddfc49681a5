using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Sensing;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>What pictures could show, for people: a table for each sensor, then what was assumed.</summary>
internal static class QualityTable
{
    public static string Render(AssessQualityResult result, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            foreach (SensorQuality sensor in result.Sensors)
                Render(console, sensor, result.Request);
            if (result.Elements is { } e)
                console.MarkupLine(TableText.Safe(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Height and heading from the elements of {e.Name ?? "object"} ({e.CatalogueNumber}) of " +
                    $"{e.ElementsEpoch.ToUtcString(leapSeconds, 0)}, northbound at {Degrees(result.Request.Latitude)}."
                    )));
            console.MarkupLine("[bold]What this does not show[/]");
            foreach (string text in result.DoesNotShow)
                TableText.Bullet(console, text);
        });

    private static void Render(IAnsiConsole console, SensorQuality sensor, AssessQualityRequest request)
    {
        string height = sensor.HeightM is { } h
            ? string.Create(CultureInfo.InvariantCulture, $" from {h / 1000.0:0.#} km")
            : "";
        string unsourced = sensor.IsUnsourced ? "  unsourced" : "";
        console.MarkupLine($"[bold]{TableText.Safe(sensor.Sensor + height)}[/][yellow]{unsourced}[/]");
        if (!sensor.Pictures.IsEmpty)
            console.Write(Pictures(sensor, request.Giqe));
        if (sensor.Pictures.Any(p => !p.Objects.IsEmpty))
            console.Write(Objects(sensor, request));
        if (sensor.Problem is { } problem)
            TableText.Bullet(console, problem);
        foreach (string assumption in sensor.Assumptions)
            TableText.Bullet(console, assumption);
        if (sensor.Note is { } note)
            TableText.Bullet(console, note);
        if (!sensor.UnsourcedFigures.IsEmpty)
            TableText.Bullet(console, $"unsourced: {string.Join(", ", sensor.UnsourcedFigures)}");
        foreach (SensorSource source in sensor.Sources)
            TableText.Bullet(console, $"source: {source.Title}");
        console.WriteLine();
    }

    private static Table Pictures(SensorQuality sensor, GiqeVersion version)
    {
        Table table = TableText.Table(
            "off-nadir", "figure", "incidence", "across", "along", "mean", "swath", $"NIIRS (GIQE-{(int)version})",
            "assumed", "resolves", "remark");
        foreach (PictureQuality p in sensor.Pictures)
        {
            table.AddPlainRow(
                Degrees(p.OffNadir), p.Variant ?? "", p.Incidence is { } i ? Degrees(i) : "", Metres(p.AcrossM),
                Metres(p.AlongM), Metres(p.MeanM), p.SwathM is { } s ? Number(s / 1000.0, "0.0") + " km" : "",
                p.Rating is { } r ? $"{Number(r.RatingNiirs, "0.0")} ± {Number(r.StandardErrorNiirs, "0.00")}" : "",
                p.Rating is { } l ? $"{Number(l.LowNiirs, "0.0")}–{Number(l.HighNiirs, "0.0")}" : "",
                p.Rating is { } d ? NiirsScale.GroundResolvedDistance(d.RatingNiirs) : "", p.Problem ?? "");
        }

        return table;
    }

    private static Table Objects(SensorQuality sensor, AssessQualityRequest request)
    {
        Table table = TableText.Table(
            "object", "off-nadir", "figure", "cycles", "detected", "recognised", "identified", "why");
        for (int i = 0; i < request.Objects.Length; i++)
        {
            foreach (PictureQuality p in sensor.Pictures.Where(p => !p.Objects.IsEmpty))
            {
                ObjectQuality o = p.Objects[i];
                table.AddRow(
                [
                    TableText.Safe(o.Object.Name), Degrees(p.OffNadir), p.Variant ?? "",
                    o.CycleCount is { } n ? Number(n, "0.0") : "", .. o.Tasks.Select(Cell),
                    TableText.Safe(Why(o, p.MeanM ?? 0.0)),
                ]);
            }
        }

        return table;
    }

    private static string Cell(TaskQuality t)
    {
        // Where the details decide, the share that the size alone would give says nothing.
        bool isBySize = t.ProbabilityRatio is { } ratio &&
            !(t.Finding == Feasibility.NotSupported && ratio >= ObjectQuality.MarginalRatio);
        string share = isBySize && t.ProbabilityRatio is { } p ? Number(p, " 0 %") : "";
        return t.Finding switch
        {
            Feasibility.Supported => $"[green]yes{share}[/]",
            Feasibility.Marginal => $"[yellow]marginal{share}[/]",
            Feasibility.NotSupported => $"[red]no{share}[/]",
            _ => "[grey]not known[/]",
        };
    }

    /// <summary>What the first task that is not supported lacks.</summary>
    private static string Why(ObjectQuality o, double gsdM)
    {
        if (o.Tasks.FirstOrDefault(t => t.Finding != Feasibility.Supported) is not { } missing)
            return "";
        bool isTable = missing.ProbabilityRatio is null || missing.Task == InterpretationTask.Identification;
        return isTable && missing.NeededGsdM is { } needed && gsdM > needed
            ? $"{missing.Task.ToString().ToLowerInvariant()}: details need {Number(needed, "0.0##")} m or finer" +
                (missing.IsNeededUnsourced ? " (unsourced)" : "")
            : $"{missing.Task.ToString().ToLowerInvariant()}: half of the observers need " +
                $"{Number(Johnson.HalfwayCount(missing.Task), "0.0")} cycles";
    }

    private static string Degrees(Numerics.Angle angle) => Number(angle.Degrees, "0.0#") + "°";

    private static string Metres(double? metres) => metres is { } m ? Number(m, m < 10.0 ? "0.00" : "0.0") + " m" : "";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
