using System.Globalization;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>Passes for people.</summary>
internal static class PassTable
{
    public static string Render(FindPassesResult result, string satellite, string? zone, LeapSeconds leapSeconds) =>
        TableText.Render(console =>
        {
            string minimum = result.Request.ElevationMin.Degrees.ToString("0.#", CultureInfo.InvariantCulture);
            console.MarkupLine(TableText.Safe(
                $"{satellite} over {Named(result.Request.Place)}, at least {minimum}° high, " +
                $"{result.Request.Span.Start.ToUtcString(leapSeconds, 0)} to " +
                $"{result.Request.Span.End.ToUtcString(leapSeconds, 0)}"));
            if (result.Passes.IsEmpty)
                console.MarkupLine("No pass.");
            else
                console.Write(Passes(result, zone, leapSeconds));
            if (result.EarthOrientation != EarthOrientationCoverage.Observed)
            {
                string what = result.EarthOrientation == EarthOrientationCoverage.Predicted
                    ? "Earth orientation is a prediction"
                    : "This is outside the Earth orientation table (import a newer one: overflight earth import FILE)";
                console.MarkupLine(TableText.Safe(string.Create(
                    CultureInfo.InvariantCulture, $"{what}: the ground may be off by up to {result.GroundErrorM:0} " +
                        $"m.")));
            }
        });

    private static string Named(NamedPlace place)
    {
        string position = place.Position.ToString();
        return place.Name == position ? position : $"{place.Name} ({position})";
    }

    private static Table Passes(FindPassesResult result, string? zone, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table(
            $"AOS ({zone ?? "UTC"})", "TCA", "LOS", "max", "azimuth", "off-nadir", "incidence", "Sun", "sat.", "±",
            "beside", "elements");
        foreach ((Pass pass, ElementsUsed elements) in result.Passes)
        {
            table.AddPlainRow(
                (pass.IsUnderWayAtStart ? "<" : "") + Text(pass.Aos, zone, leapSeconds, withDate: true),
                Text(pass.Tca, zone, leapSeconds, withDate: false),
                Text(pass.Los, zone, leapSeconds, withDate: false) + (pass.IsUnderWayAtEnd ? ">" : ""),
                Degrees(pass.MaxElevation, "0.0"),
                $"{Degrees(pass.AosView.Azimuth)} {Degrees(pass.TcaView.Azimuth)} {Degrees(pass.LosView.Azimuth)}",
                Degrees(pass.TcaView.OffNadir, "0.0"),
                Degrees(pass.TcaView.Incidence, "0.0"),
                Degrees(pass.TcaView.SunElevation),
                pass.TcaView.IsSatelliteSunlit ? "lit" : "dark",
                elements.Uncertainty.Seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
                (elements.CrossTrackUncertaintyM / 1000.0).ToString("0.0", CultureInfo.InvariantCulture) + " km",
                elements.ElementsAge.Days.ToString("0.0", CultureInfo.InvariantCulture) + " d");
        }

        return table;
    }

    private static string Text(Instant instant, string? zone, LeapSeconds leapSeconds, bool withDate)
    {
        string text = zone is null
            ? instant.ToUtcString(leapSeconds, 0)
            : LocalTime.Format(instant, zone, leapSeconds)!; // the command has checked the zone
        return withDate ? text : text[11..19];
    }

    private static string Degrees(Angle angle, string format = "0") =>
        angle.Degrees.ToString(format, CultureInfo.InvariantCulture) + "°";
}
