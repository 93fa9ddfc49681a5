using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Tasking.Network;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A simulation of a network for people: its variants side by side, the places, what was assumed.</summary>
internal static class SimulationTable
{
    public static string Render(SimulateNetworkResult result, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            NetworkScenario scenario = result.Request.Scenario;
            console.MarkupLine($"[bold]{TableText.Safe(scenario.Name)}[/]");
            console.MarkupLine(TableText.Safe(string.Create(
                CultureInfo.InvariantCulture,
                $"{scenario.Span.Start.ToUtcString(leapSeconds, 0)} to " +
                $"{scenario.Span.End.ToUtcString(leapSeconds, 0)}, " +
                $"{TableText.Counted(scenario.Stations.Length, "station", "stations")}, seed {scenario.Seed}")));
            console.Write(Figures(result.Runs));
            if (!scenario.Watched.IsEmpty)
                console.Write(Places(result.Runs));
            console.MarkupLine("[bold]What is taken for granted[/]");
            foreach (string assumption in scenario.Assumptions)
                TableText.Bullet(console, assumption);
            foreach (ElementsUsed e in result.Elements)
                TableText.Bullet(console, ReportWording.FliesBy(e, leapSeconds));
        });

    private static Table Figures(ImmutableArray<NetworkRun> runs)
    {
        Table table = TableText.Table(["", .. runs.Select(r => r.Variant)]);
        void Row(string name, Func<NetworkRun, string> of) => table.AddPlainRow([name, .. runs.Select(of)]);
        Row("satellites", r => Count(r.Satellites.Length));
        Row("requests", r => Count(r.Figures.RequestCount));
        Row(
            "met (share of those due by the end)",
            r => $"{Count(r.Figures.MetCount)} ({ReportWording.Percent(r.Figures.MetRatio)})");
        Row("open at the end", r => Count(r.Figures.OpenCount));
        foreach (LostReason reason in runs.SelectMany(r => r.Figures.Lost).Where(l => l.Value > 0).Select(l => l.Key)
            .Distinct().Order())
            Row("lost: " + LostWording.Word(reason), r => Count(r.Figures.Lost.GetValueOrDefault(reason)));
        Row("request to ground", r => Both(r.Figures.ResponseMedian, r.Figures.Response95));
        Row("picture to ground", r => Both(r.Figures.LatencyMedian, r.Figures.Latency95));
        Row("pictures, of them cloudy", r => $"{Count(r.Figures.PictureCount)}, {Count(r.Figures.CloudyCount)}");
        Row("sent to the ground", r => ReportWording.Bits(r.Figures.SentBits));
        Row("most in a memory", r => ReportWording.Bits(r.Figures.StorageMaxBits));
        return table;
    }

    private static Table Places(ImmutableArray<NetworkRun> runs)
    {
        Table table = TableText.Table(
            "place", "variant", "looks", "between, mean", "longest", "mean against " + runs[0].Variant,
            "longest against it", "good pictures", "age of newest, mean", "greatest");
        for (int i = 0; i < runs[0].Places.Length; i++)
        {
            PlaceFigures first = runs[0].Places[i];
            foreach (NetworkRun run in runs)
            {
                PlaceFigures p = run.Places[i];
                bool isFirst = run == runs[0];
                table.AddPlainRow(
                    isFirst ? p.Name : "", run.Variant, Count(p.AccessCount), ReportWording.Length(p.RevisitMean),
                    ReportWording.Length(p.RevisitMax),
                    isFirst ? "" : ReportWording.Difference(p.RevisitMean - first.RevisitMean),
                    isFirst ? "" : ReportWording.Difference(p.RevisitMax - first.RevisitMax), Count(p.PictureCount),
                    ReportWording.Length(p.AgeMean), ReportWording.Length(p.AgeMax));
            }
        }

        return table;
    }

    private static string Both(Duration? median, Duration? percentile) => median is null
        ? "–"
        : $"{ReportWording.Length(median)}, 95 % within {ReportWording.Length(percentile)}";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
