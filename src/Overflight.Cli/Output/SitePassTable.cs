using System.Collections.Generic;
using System.Globalization;
using Overflight.Analyses;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>Passes of many satellites over many places for people: the first ones, and how many there are.</summary>
internal sealed class SitePassTable(LeapSeconds leapSeconds)
{
    public const int RowsMax = 1_000;

    private readonly List<SitePass> _rows = [];

    public void Add(SitePass pass)
    {
        if (_rows.Count < RowsMax)
            _rows.Add(pass);
    }

    public string Render(FindSitePassesRequest request, FindSitePassesResult result) => TableText.Render(console =>
    {
        int searched = request.Satellites.Length - result.LeftOut.Length;
        string minimum = request.ElevationMin.Degrees.ToString("0.#", CultureInfo.InvariantCulture);
        console.MarkupLine(TableText.Safe(
            $"{TableText.Counted(searched, "satellite", "satellites")} over " +
            $"{TableText.Counted(request.Places.Length, "place", "places")}, at least {minimum}° high, " +
            $"{request.Span.Start.ToUtcString(leapSeconds, 0)} to {request.Span.End.ToUtcString(leapSeconds, 0)}: " +
            TableText.Counted(result.PassCount, "pass", "passes")));
        if (_rows.Count > 0)
            console.Write(Rows());
        if (result.PassCount > _rows.Count)
            console.MarkupLine($"And {result.PassCount - _rows.Count} more: take --format csv.");
    });

    private Table Rows()
    {
        Table table = TableText.Table("satellite", "name", "place", "AOS (UTC)", "TCA", "LOS", "max", "±");
        foreach (SitePass pass in _rows)
        {
            table.AddPlainRow(
                pass.Satellite.ToString(CultureInfo.InvariantCulture),
                pass.Name ?? "",
                pass.Place,
                (pass.IsUnderWayAtStart ? "<" : "") + pass.Aos.ToUtcString(leapSeconds, 0),
                pass.Tca is { } tca ? tca.ToUtcString(leapSeconds, 0)[11..19] : "",
                pass.Los.ToUtcString(leapSeconds, 0)[11..19] + (pass.IsUnderWayAtEnd ? ">" : ""),
                pass.MaxElevation is { } max ? max.Degrees.ToString("0.0", CultureInfo.InvariantCulture) + "°" : "",
                pass.Uncertainty.Seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s");
        }

        return table;
    }
}
