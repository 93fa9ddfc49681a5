using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>Findings for people: a table, then the reasons of each claim, then what none of it shows.</summary>
internal static class ClaimTable
{
    public static string Render(IReadOnlyList<ClaimFinding> findings, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            console.Write(Summary(findings, leapSeconds));
            foreach (ClaimFinding finding in findings)
                Reasons(console, finding, leapSeconds);
            console.MarkupLine("[bold]What this does not show[/]");
            foreach (string text in findings.SelectMany(f => f.DoesNotShow).Distinct())
                TableText.Bullet(console, text);
        });

    private static Table Summary(IReadOnlyList<ClaimFinding> findings, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table(
            "claim", "finding", "claimed (UTC)", "pass peaks", "apart", "±", "elevation", "off-nadir", "Sun");
        foreach (ClaimFinding f in findings)
        {
            table.AddRow(
                TableText.Safe(f.Id),
                Coloured(f.Finding),
                f.Claim.Time.From.ToUtcString(leapSeconds, 0),
                f.Pass is { } pass ? pass.Tca.ToUtcString(leapSeconds, 0) : "none",
                f.Difference is { } d ? Seconds(d, signed: true) : "",
                f.Uncertainty is { } u ? Seconds(u, signed: false) : "",
                Degrees(f.AtClaim?.Elevation), Degrees(f.AtClaim?.OffNadir), Degrees(f.AtClaim?.SunElevation));
        }

        return table;
    }

    private static void Reasons(IAnsiConsole console, ClaimFinding f, LeapSeconds leapSeconds)
    {
        string said = f.Claim.Meaning == ClaimMeaning.Received ? "received" : "taken";
        string window = f.Claim.Time.IsWindow ? $" to {f.Claim.Time.To.ToUtcString(leapSeconds, 0)}" : "";
        console.MarkupLine($"[bold]{TableText.Safe(f.Id)}[/]  {Coloured(f.Finding)}");
        console.MarkupLine(TableText.Safe(
            $"  {f.Claim.Source.Speaker ?? "It is said"}: {f.Claim.Subject}, {said} " +
            $"{f.Claim.Time.From.ToUtcString(leapSeconds, 0)}" +
            $"{window} ({f.Claim.Source.Title})"));
        foreach (string reason in f.Reasons)
            TableText.Bullet(console, reason);
        console.WriteLine();
    }

    private static string Coloured(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "[green]Supported[/]",
        Verdict.Contradicted => "[red]Contradicted[/]",
        _ => "[yellow]Undetermined[/]",
    };

    private static string Degrees(Angle? angle) =>
        angle is { } a ? a.Degrees.ToString("0.0", CultureInfo.InvariantCulture) + "°" : "";

    private static string Seconds(Duration duration, bool signed)
    {
        double s = duration.Seconds;
        string sign = signed && s >= 0.0 ? "+" : "";
        return System.Math.Abs(s) < 1000.0
            ? sign + s.ToString("0.0", CultureInfo.InvariantCulture) + " s"
            : sign + (s / 3600.0).ToString("0.0", CultureInfo.InvariantCulture) + " h";
    }
}
