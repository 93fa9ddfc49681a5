using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Numerics;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A notice for people: windows, gaps, and what is not known.</summary>
internal static class NoticeTable
{
    public static string Render(NoticeOverflightsResult result, string? zone, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            NoticeOverflightsRequest request = result.Request;
            console.MarkupLine(TableText.Safe(
                $"{request.Place.Name}: " +
                $"{TableText.Counted(request.WatchList.Length, "satellite", "satellites")} watched, " +
                $"{request.Span.Start.ToUtcString(leapSeconds, 0)} to {request.Span.End.ToUtcString(leapSeconds, 0)}"));
            if (result.Windows.IsEmpty)
                console.MarkupLine("None of them can see it.");
            else
                console.Write(Windows(result, zone, leapSeconds));
            console.MarkupLine(TableText.Safe(GapTitle(result)));
            if (!result.Gaps.IsEmpty)
                console.Write(Gaps(result, zone, leapSeconds));
            foreach (SatelliteLeftOut left in result.LeftOut)
                console.MarkupLine(TableText.Safe($"{left.Name ?? "Object"} ({left.Satellite}): {left.Reason}"));
        });

    private static string GapTitle(NoticeOverflightsResult result)
    {
        int safe = result.Gaps.Count(g => g.IsSafe);
        if (result.Gaps.IsEmpty)
            return "There is no gap.";
        return safe == result.Gaps.Length
            ? "Gaps in which none of them can, errors of the elements allowed for:"
            : $"Gaps: {safe} of {result.Gaps.Length} can be called safe; in the others nothing is known of some " +
                "satellites:";
    }

    private static Table Windows(NoticeOverflightsResult result, string? zone, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table(
            $"from ({zone ?? "UTC"})", "until", "satellite", "name", "country", "sensor", "off-nadir", "Sun",
            "±", "elements", "confidence");
        foreach (NoticeWindow w in result.Windows)
        {
            table.AddPlainRow(
                Text(w.Start, zone, leapSeconds),
                Text(w.End, zone, leapSeconds)[11..19],
                w.Satellite.CatalogueNumber.ToString(CultureInfo.InvariantCulture),
                w.Satellite.Name ?? "",
                w.Satellite.Country ?? "",
                w.Satellite.Sensor.ToString().ToLowerInvariant(),
                Degrees(w.View.OffNadir), Degrees(w.View.SunElevation),
                w.Elements.Uncertainty.Seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
                w.Elements.ElementsAge.Days.ToString("0.0", CultureInfo.InvariantCulture) + " d",
                w.Confidence == NoticeConfidence.None ? "too old" : w.Confidence.ToString().ToLowerInvariant());
        }

        return table;
    }

    private static Table Gaps(NoticeOverflightsResult result, string? zone, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table($"from ({zone ?? "UTC"})", "until", "minutes", "at least", "safe");
        foreach (NoticeGap gap in result.Gaps)
        {
            table.AddPlainRow(
                Text(gap.Start, zone, leapSeconds),
                Text(gap.End, zone, leapSeconds),
                System.Math.Floor((gap.End - gap.Start).Minutes).ToString("0", CultureInfo.InvariantCulture),
                System.Math.Floor(100.0 * gap.ConfidenceRatio).ToString("0", CultureInfo.InvariantCulture) + " %",
                gap.IsSafe ? "yes" : $"not known: {TableText.Counted(gap.Unknown.Length, "satellite", "satellites")}");
        }

        return table;
    }

    private static string Text(Instant instant, string? zone, LeapSeconds leapSeconds) => zone is null
        ? instant.ToUtcString(leapSeconds, 0)
        : LocalTime.Format(instant, zone, leapSeconds)!; // the command has checked the zone

    private static string Degrees(Angle angle) => angle.Degrees.ToString("0", CultureInfo.InvariantCulture) + "°";
}
