using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>
/// A plan in the benchmark's own form, an object with <c>actions</c>; metrics, bound, gap and the tasks left out stand
/// beside them.
/// </summary>
public static class AeosspSolutionText
{
    private const double JoulesPerWattHour = 3_600.0;

    /// <summary>Writes a plan.</summary>
    /// <param name="instance">The case.</param>
    /// <param name="plan">A plan of <see cref="AeosspProblem.Of"/> of that case.</param>
    /// <param name="leapSeconds">The leap-second table, to write UTC.</param>
    public static string Write(AeosspCase instance, Plan plan, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("case_id", instance.Id);
            WriteFigures(json, instance, plan);
            json.WriteStartArray("actions");
            foreach (Observation o in plan.Observations)
                WriteAction(json, instance, o, leapSeconds);
            json.WriteEndArray();
            json.WriteStartArray("left_out");
            foreach (TaskLeftOut left in plan.LeftOut)
                WriteLeftOut(json, instance, left);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteFigures(Utf8JsonWriter json, AeosspCase instance, Plan plan)
    {
        double all = instance.Tasks.Sum(t => t.Weight);
        AeosspMetrics metrics = AeosspMetrics.Of(instance, plan);
        json.WriteStartObject("metrics");
        json.WriteNumber("WCR", Math.Round(metrics.CompletedWeightRatio, 6));
        json.WriteNumber("CR", Math.Round(metrics.CompletedRatio, 6));
        if (metrics.Turnaround is { } turnaround)
            json.WriteNumber("TAT", Math.Round(turnaround.Seconds, 3));
        else
            json.WriteNull("TAT");
        json.WriteNumber("PC", Math.Round(metrics.EnergyJ / JoulesPerWattHour, 3));
        json.WriteEndObject();
        json.WriteNumber("bound", Math.Ceiling(plan.Bound / all * 1e6) / 1e6);
        json.WriteNumber("gap", Math.Round(plan.GapRatio, 6));
        json.WriteBoolean("proved", plan.IsProved);
        json.WriteNumber("greedy", Math.Round(plan.FirstWeight / all, 6));
        json.WriteNumber("rounds", plan.RoundCount);
    }

    private static void WriteAction(Utf8JsonWriter json, AeosspCase instance, in Observation o, LeapSeconds leapSeconds)
    {
        json.WriteStartObject();
        json.WriteString("type", "observation");
        json.WriteString("satellite_id", instance.Satellites[o.Satellite].Id);
        json.WriteString("task_id", instance.Tasks[o.Task].Id);
        json.WriteString("start_time", o.Exposure.Start.ToUtcString(leapSeconds, 0));
        json.WriteString("end_time", o.Exposure.End.ToUtcString(leapSeconds, 0));
        json.WriteEndObject();
    }

    private static void WriteLeftOut(Utf8JsonWriter json, AeosspCase instance, TaskLeftOut left)
    {
        json.WriteStartObject();
        json.WriteString("task_id", instance.Tasks[left.Task].Id);
        json.WriteString("reason", JsonNamingPolicy.SnakeCaseLower.ConvertName(left.Reason.ToString()));
        json.WriteStartArray("in_the_way");
        foreach (int task in left.InTheWay)
            json.WriteStringValue(instance.Tasks[task].Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
