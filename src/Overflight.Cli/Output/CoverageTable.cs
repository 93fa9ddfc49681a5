using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A coverage map for people: figures, satellites, growth, passes.</summary>
internal static class CoverageTable
{
    private const int PassesMax = 40;

    public static string Render(MapCoverageResult result, string area, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            console.MarkupLine(TableText.Safe(string.Create(
                CultureInfo.InvariantCulture,
                $"{area}: {result.SizeM2 / 1e6:#,0} km² in {result.CellCount} cells of " +
                $"{result.CellSizeM / 1000.0:0.#} km, {result.Request.Span.Start.ToUtcString(leapSeconds, 0)} to " +
                $"{result.Request.Span.End.ToUtcString(leapSeconds, 0)}")));
            console.Write(Figures(result.Figures));
            console.Write(Satellites(result, leapSeconds));
            if (!result.Accumulated.IsEmpty)
                console.Write(Growth(result, leapSeconds));
            if (result.Request.Area is not null && !result.Passes.IsEmpty)
                console.Write(Passes(result, leapSeconds));
        });

    private static Table Figures(CoverageFigures f)
    {
        Table table = TableText.Table("figure of merit", "").HideHeaders();
        table.AddPlainRow("covered at least once", TableText.Percent(f.CoveredRatio));
        table.AddPlainRow("in view at an instant, mean", TableText.Percent(f.SeenRatio));
        table.AddPlainRow("least seen cell in view", TableText.Percent(f.SeenMinRatio) + " of the time");
        table.AddPlainRow(
            "accesses per cell, mean", f.AccessMeanCount.ToString("0.0", CultureInfo.InvariantCulture));
        table.AddPlainRow("revisit gap, mean", TableText.Hours(f.GapMean));
        table.AddPlainRow("revisit gap, 95th percentile", TableText.Hours(f.Gap95));
        table.AddPlainRow("revisit gap, longest", TableText.Hours(f.GapMax));
        table.AddPlainRow("response time, mean", TableText.Hours(f.ResponseMean));
        return table;
    }

    private static Table Satellites(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table("satellite", "elements", "oldest use", "±", "beside");
        foreach ((ElementsUsed e, _, _) in result.Satellites)
        {
            table.AddPlainRow(
                $"{e.Name ?? "object"} ({e.CatalogueNumber})", e.ElementsEpoch.ToUtcString(leapSeconds, 0),
                e.ElementsAge.Days.ToString("0.0", CultureInfo.InvariantCulture) + " d",
                e.Uncertainty.Seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
                (e.CrossTrackUncertaintyM / 1000.0).ToString("0.0", CultureInfo.InvariantCulture) + " km");
        }

        return table;
    }

    private static Table Growth(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table("seen so far", "at (UTC)");
        double next = 0.1;
        foreach (AccumulatedCoverage point in result.Accumulated)
        {
            bool isLast = point == result.Accumulated[^1];
            if (point.SeenRatio < next && !isLast)
                continue;
            table.AddPlainRow(TableText.Percent(point.SeenRatio), point.Instant.ToUtcString(leapSeconds, 0));
            while (next <= point.SeenRatio)
                next += 0.1;
        }

        return table;
    }

    private static Table Passes(MapCoverageResult result, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table("pass (UTC)", "end", "satellite", "seen", "new", "so far");
        foreach (AreaPass pass in result.Passes.Take(PassesMax))
        {
            table.AddPlainRow(
                pass.Interval.Start.ToUtcString(leapSeconds, 0),
                pass.Interval.End.ToUtcString(leapSeconds, 0)[11..19],
                result.Satellites[pass.Satellite].Elements.CatalogueNumber.ToString(CultureInfo.InvariantCulture),
                TableText.Percent(pass.SeenRatio), TableText.Percent(pass.NewRatio),
                TableText.Percent(pass.AccumulatedRatio));
        }

        if (result.Passes.Length > PassesMax)
            table.AddPlainRow($"… {result.Passes.Length - PassesMax} more", "", "", "", "", "");
        return table;
    }
}
