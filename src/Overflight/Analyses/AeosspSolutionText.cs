using System;
using System.IO;
using System.Text;
using System.Text.Json;
using Overflight.Tasking.Aeossp;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// A plan in the benchmark's own form, an object with <c>actions</c>; metrics, bound, gap and the tasks left out stand
/// beside them.
/// </summary>
public static class AeosspSolutionText
{
    private const double JoulesPerWattHour = 3_600.0;

    /// <summary>Writes a plan.</summary>
    /// <param name="result">The plan.</param>
    /// <param name="leapSeconds">The leap-second table, to write UTC.</param>
    public static string Write(PlanAeosspResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("case_id", result.CaseId);
            WriteFigures(json, result);
            json.WriteStartArray("actions");
            foreach (AeosspAction action in result.Actions)
                WriteAction(json, action, leapSeconds);
            json.WriteEndArray();
            json.WriteStartArray("left_out");
            foreach (AeosspLeftOut left in result.LeftOut)
                WriteLeftOut(json, left);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteFigures(Utf8JsonWriter json, PlanAeosspResult result)
    {
        double whole = result.WholeWeight;
        AeosspMetrics metrics = result.Metrics;
        json.WriteStartObject("metrics");
        json.WriteNumber("WCR", Math.Round(metrics.CompletedWeightRatio, 6));
        json.WriteNumber("CR", Math.Round(metrics.CompletedRatio, 6));
        if (metrics.Turnaround is { } turnaround)
            json.WriteNumber("TAT", Math.Round(turnaround.Seconds, 3));
        else
            json.WriteNull("TAT");
        json.WriteNumber("PC", Math.Round(metrics.EnergyJ / JoulesPerWattHour, 3));
        json.WriteEndObject();
        json.WriteNumber("bound", Math.Ceiling(result.Bound / whole * 1e6) / 1e6);
        json.WriteNumber("gap", Math.Round(result.GapRatio, 6));
        json.WriteBoolean("proved", result.Proved);
        json.WriteNumber("greedy", Math.Round(result.FirstWeight / whole, 6));
        json.WriteNumber("rounds", result.Rounds);
    }

    private static void WriteAction(Utf8JsonWriter json, AeosspAction action, LeapSeconds leapSeconds)
    {
        json.WriteStartObject();
        json.WriteString("type", "observation");
        json.WriteString("satellite_id", action.SatelliteId);
        json.WriteString("task_id", action.TaskId);
        json.WriteString("start_time", action.Exposure.Start.ToUtcString(leapSeconds, 0));
        json.WriteString("end_time", action.Exposure.End.ToUtcString(leapSeconds, 0));
        json.WriteEndObject();
    }

    private static void WriteLeftOut(Utf8JsonWriter json, AeosspLeftOut left)
    {
        json.WriteStartObject();
        json.WriteString("task_id", left.TaskId);
        json.WriteString("reason", JsonNamingPolicy.SnakeCaseLower.ConvertName(left.Reason.ToString()));
        json.WriteStartArray("in_the_way");
        foreach (string task in left.InTheWay)
            json.WriteStringValue(task);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
