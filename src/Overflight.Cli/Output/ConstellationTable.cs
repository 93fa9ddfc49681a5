using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>A trade of constellations for people.</summary>
internal static class ConstellationTable
{
    private const int RowsMax = 60;

    private const int PlacesMax = 40;

    public static string Render(TradeConstellationsResult result, string ground, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            TradeConstellationsRequest request = result.Request;
            string start = request.Span.Start.ToUtcString(leapSeconds, 0);
            string end = request.Span.End.ToUtcString(leapSeconds, 0);
            console.MarkupLine(TableText.Safe(
                $"{ground}: {TableText.Counted(result.PointCount, "point", "points")}, {start} to {end}, " +
                $"{TableText.Counted(result.TriedCount, "constellation", "constellations")} tried"));
            console.MarkupLine(TableText.Safe(result.Elements is { } real
                ? $"{real.Name ?? "Object"} ({real.CatalogueNumber}) and copies of it, by SGP4 from its set of " +
                    $"{real.ElementsEpoch.ToUtcString(leapSeconds, 0)}"
                : $"Designed: circular orbits that drift by the Earth's oblateness (J2) alone, Walker " +
                    $"{(request.IsStar ? "star" : "delta")}"));
            console.Write(Candidates(result));
            if (request.GapMax is { } goal)
                console.MarkupLine(TableText.Safe(Choice(result, goal)));
            if (!request.Places.IsEmpty && Shown(result) is { } shown)
                console.Write(Places(shown, request));
        });

    private static Table Candidates(TradeConstellationsResult result)
    {
        bool streets = result.Request.StreetLatitude is not null, goal = result.Request.GapMax is not null;
        bool cycles = result.Candidates.Any(c => c.Orbit.Cycle is not null);
        List<string> titles = ["T/P/F", "height", "incl.", "LTAN", "period", "shift"];
        if (cycles)
            titles.Add("cycle");
        titles.AddRange(["covered", "mean gap", "95 %", "longest", "response"]);
        if (streets)
            titles.Add("streets");
        titles.Add("front");
        if (goal)
            titles.Add("goal");
        Table table = TableText.Table([.. titles]);
        int hidden = 0;
        for (int i = 0; i < result.Candidates.Length; i++)
        {
            ConstellationCandidate c = result.Candidates[i];
            if (i >= RowsMax && !c.IsOnFront && i != result.Chosen)
            {
                hidden++;
                continue;
            }

            List<string> cells = [Pattern(c), .. Orbit(c.Orbit)];
            if (cycles)
                cells.Add(c.Orbit.Cycle?.ToString() ?? "");
            cells.AddRange(Figures(c.Figures));
            if (streets)
                cells.Add(c.Streets is { } street ? TableText.Counted(street.Planes, "plane", "planes") : "–");
            cells.Add(c.IsOnFront ? "yes" : "");
            if (goal)
                cells.Add(i == result.Chosen ? "chosen" : c.MeetsGoal == true ? "met" : "");
            table.AddPlainRow([.. cells]);
        }

        if (hidden > 0)
            table.AddPlainRow([$"… {hidden} more", .. Enumerable.Repeat("", titles.Count - 1)]);
        return table;
    }

    private static IEnumerable<string> Orbit(CandidateOrbit orbit) =>
    [
        Height(orbit), Degrees(orbit.Inclination), TimeOfDay(orbit.LocalTimeOfNode), TableText.Hours(orbit.NodalPeriod),
        Degrees(orbit.TrackShift),
    ];

    private static IEnumerable<string> Figures(CoverageFigures f) =>
    [
        TableText.Percent(f.CoveredRatio), TableText.Hours(f.GapMean), TableText.Hours(f.Gap95),
        TableText.Hours(f.GapMax), TableText.Hours(f.ResponseMean),
    ];

    private static string Choice(TradeConstellationsResult result, Duration goal)
    {
        string wanted = $"The goal, no gap longer than {TableText.Hours(goal)},";
        if (result.Chosen is { } index && result.Candidates[index] is var chosen)
            return $"{wanted} is met with the fewest satellites by {Name(chosen)}.";
        ConstellationCandidate? best = Shown(result);
        return best is null
            ? $"{wanted} is met by none."
            : $"{wanted} is met by none; nearest comes {Name(best)}: {TableText.Hours(best.Figures.GapMax)}.";
    }

    /// <summary>The one that meets the goal; else the one with the shortest gap.</summary>
    private static ConstellationCandidate? Shown(TradeConstellationsResult result) => result.Chosen is { } index
        ? result.Candidates[index]
        : result.Candidates.MinBy(c => (c.Figures.GapMax, c.Satellites));

    private static Table Places(ConstellationCandidate shown, TradeConstellationsRequest request)
    {
        Table table = TableText.Table(
            $"with {Pattern(shown)} at {Height(shown.Orbit)}", "accesses", "mean gap", "95 %", "longest", "response");
        foreach ((CellFigures f, NamedPlace place) in shown.Places.Zip(request.Places).Take(PlacesMax))
        {
            table.AddPlainRow(
                place.Name, f.AccessCount.ToString(CultureInfo.InvariantCulture), TableText.Hours(f.GapMean),
                TableText.Hours(f.Gap95), TableText.Hours(f.GapMax), TableText.Hours(f.ResponseMean));
        }

        if (shown.Places.Length > PlacesMax)
            table.AddPlainRow($"… {shown.Places.Length - PlacesMax} more", "", "", "", "", "");
        return table;
    }

    private static string Name(ConstellationCandidate c) =>
        $"{TableText.Counted(c.Satellites, "satellite", "satellites")} in " +
        $"{TableText.Counted(c.Planes, "plane", "planes")} ({Pattern(c)}) at {Height(c.Orbit)}";

    private static string Pattern(ConstellationCandidate c) =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Satellites}/{c.Planes}/{c.Phasing}");

    private static string Height(CandidateOrbit orbit) =>
        (orbit.HeightM / 1000.0).ToString("0.0", CultureInfo.InvariantCulture) + " km";

    private static string Degrees(Angle angle) => angle.Degrees.ToString("0.00", CultureInfo.InvariantCulture) + "°";

    /// <summary>Hours and minutes, to the nearest minute.</summary>
    private static string TimeOfDay(Duration sinceMidnight)
    {
        int minutes = (int)Math.Round(sinceMidnight.Minutes) % 1440;
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }
}
