using System.Globalization;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>One state for people.</summary>
internal static class WhereTable
{
    public static string Render(LocateSatelliteResult result, string? zone, LeapSeconds leapSeconds) =>
        TableText.Render(console => console.Write(Rows(result, zone, leapSeconds)));

    private static Table Rows(LocateSatelliteResult r, string? zone, LeapSeconds leapSeconds)
    {
        Table table = TableText.Table("", "").HideHeaders();
        ElementsUsed e = r.Elements;
        table.AddPlainRow("satellite", $"{e.Name ?? "object"} ({e.CatalogueNumber})");
        string local = zone is null ? "" : $"  {LocalTime.Format(r.Request.Instant, zone, leapSeconds)} {zone}";
        table.AddPlainRow("time", r.Request.Instant.ToUtcString(leapSeconds, 3) + local);
        Geodetic below = r.Below!.Value; // the command refuses results without a state
        table.AddPlainRow("above", below.ToString());
        table.AddPlainRow("height", Number(below.HeightM / 1000.0, "0.000") + " km above the ellipsoid");
        table.AddPlainRow("satellite is", r.IsSunlit == true ? "sunlit" : "in the Earth's shadow");
        AddState(table, "TEME", r.Teme!.Value.Position.VectorM, r.Teme.Value.VelocityMPerS); // as above
        AddState(table, "GCRF", r.Gcrf!.Value.Position.VectorM, r.Gcrf.Value.VelocityMPerS); // as above
        AddState(table, "ITRF", r.Itrf!.Value.Position.VectorM, r.Itrf.Value.VelocityMPerS); // as above
        if (r.View is { } view && r.Request.From is { } from)
        {
            table.AddPlainRow($"from {from.Name}", string.Create(
                CultureInfo.InvariantCulture,
                $"azimuth {view.Azimuth.Degrees:0.00}°, elevation {view.Elevation.Degrees:0.00}°, range {view.RangeM / 1000.0:0.0} km, " +
                $"off-nadir {view.OffNadir.Degrees:0.0}°, Sun {view.SunElevation.Degrees:0.0}°"));
        }

        table.AddPlainRow("elements", string.Create(
            CultureInfo.InvariantCulture,
            $"{e.ElementsEpoch.ToUtcString(leapSeconds, 0)}, {e.ElementsAge.Days:0.0} days away ({e.Origin.Source})"));
        table.AddPlainRow("error (95 %)", string.Create(
            CultureInfo.InvariantCulture,
            $"{e.Uncertainty.Seconds:0.0} s along the track, {e.CrossTrackUncertaintyM / 1000.0:0.0} km across; ground " +
            $"{r.GroundErrorM:0} m (Earth orientation {Name(r.EarthOrientation)})"));
        return table;
    }

    private static string Name(EarthOrientationCoverage coverage) => coverage switch
    {
        EarthOrientationCoverage.Observed => "measured",
        EarthOrientationCoverage.Predicted => "predicted",
        _ => "outside its table",
    };

    private static void AddState(Table table, string frame, Vec3 positionM, Vec3 velocityMPerS)
    {
        table.AddPlainRow(
            frame,
            $"{Number(positionM.X / 1000.0, "0.000")} {Number(positionM.Y / 1000.0, "0.000")} " +
            $"{Number(positionM.Z / 1000.0, "0.000")} km   {Number(velocityMPerS.X / 1000.0, "0.000000")} " +
            $"{Number(velocityMPerS.Y / 1000.0, "0.000000")} {Number(velocityMPerS.Z / 1000.0, "0.000000")} km/s");
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
