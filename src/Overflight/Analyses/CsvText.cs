using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Results as comma-separated values (RFC 4180, LF), one header line; units are in the column names.</summary>
public static class CsvText
{
    /// <summary>One line per finding.</summary>
    public static string Write(IEnumerable<ClaimFinding> findings, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder(
            "id,finding,claimed_from,claimed_to,aos,tca,los,max_elevation_deg,elevation_deg,off_nadir_deg," +
            "incidence_deg," +
            "sun_elevation_deg,difference_s,uncertainty_s,elements_epoch,elements_age_days,reasons\n");
        foreach (ClaimFinding f in findings)
        {
            AppendLine(
                text,
                f.Id, f.Finding.ToString(), Time(f.Claim.Time.From, leapSeconds), Time(f.Claim.Time.To, leapSeconds),
                Time(f.Pass?.Aos, leapSeconds), Time(f.Pass?.Tca, leapSeconds), Time(f.Pass?.Los, leapSeconds),
                Degrees(f.Pass?.MaxElevation), Degrees(f.AtClaim?.Elevation), Degrees(f.AtClaim?.OffNadir),
                Degrees(f.AtClaim?.Incidence), Degrees(f.AtClaim?.SunElevation),
                Number(f.Difference?.Seconds, "0.###"), Number(f.Uncertainty?.Seconds, "0.###"),
                Time(f.ElementsEpoch, leapSeconds, 6), Number(f.ElementsAge?.Days, "0.######"),
                string.Join(' ', f.Reasons));
        }

        return text.ToString();
    }

    /// <summary>One line per pass.</summary>
    public static string Write(FindPassesResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "aos,tca,los,length_s,max_elevation_deg,aos_azimuth_deg,tca_azimuth_deg,los_azimuth_deg,tca_range_m," +
            "tca_off_nadir_deg,tca_incidence_deg,tca_sun_elevation_deg,satellite_sunlit,under_way_at_start," +
            "under_way_at_end,elements_epoch,elements_age_days,uncertainty_s,cross_track_uncertainty_m\n");
        foreach ((Pass pass, ElementsUsed elements) in result.Passes)
        {
            ViewGeometry top = pass.TcaView;
            AppendLine(
                text,
                Time(pass.Aos, leapSeconds), Time(pass.Tca, leapSeconds), Time(pass.Los, leapSeconds),
                Number(pass.Length.Seconds, "0.###"), Degrees(pass.MaxElevation), Degrees(pass.AosView.Azimuth),
                Degrees(top.Azimuth), Degrees(pass.LosView.Azimuth), Number(top.RangeM, "0"), Degrees(top.OffNadir),
                Degrees(top.Incidence), Degrees(top.SunElevation), YesNo(top.IsSatelliteSunlit),
                YesNo(pass.IsUnderWayAtStart), YesNo(pass.IsUnderWayAtEnd),
                Time(elements.ElementsEpoch, leapSeconds, 6), Number(elements.ElementsAge.Days, "0.######"),
                Number(elements.Uncertainty.Seconds, "0.###"), Number(elements.CrossTrackUncertaintyM, "0"));
        }

        return text.ToString();
    }

    /// <summary>One line: the ground point, the states and the elements used.</summary>
    public static string Write(LocateSatelliteResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "time,status,latitude_deg,longitude_deg,height_m,itrf_x_m,itrf_y_m,itrf_z_m,gcrf_x_m,gcrf_y_m,gcrf_z_m," +
            "sunlit," +
            "elements_epoch,elements_age_days,uncertainty_s,cross_track_uncertainty_m\n");
        Vec3? itrf = result.Itrf?.Position.VectorM, gcrf = result.Gcrf?.Position.VectorM;
        AppendLine(
            text,
            Time(result.Request.Instant, leapSeconds), result.Status.ToString(), Degrees(result.Below?.Latitude),
            Degrees(result.Below?.Longitude), Number(result.Below?.HeightM, "0.0"),
            Number(itrf?.X, "0.000"), Number(itrf?.Y, "0.000"), Number(itrf?.Z, "0.000"),
            Number(gcrf?.X, "0.000"), Number(gcrf?.Y, "0.000"), Number(gcrf?.Z, "0.000"),
            result.IsSunlit is { } lit ? YesNo(lit) : "",
            Time(result.Elements.ElementsEpoch, leapSeconds, 6), Number(result.Elements.ElementsAge.Days, "0.######"),
            Number(result.Elements.Uncertainty.Seconds, "0.###"), Number(result.Elements.CrossTrackUncertaintyM, "0"));
        return text.ToString();
    }

    /// <summary>One line per state, satellite after satellite; the frame is in the column names.</summary>
    public static string Write(TabulateOrbitResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        string frame = result.Request.Frame.ToString().ToLowerInvariant();
        var text = new StringBuilder("satellite,name,time");
        foreach (string column in (string[])["x_m", "y_m", "z_m", "vx_m_per_s", "vy_m_per_s", "vz_m_per_s"])
            text.Append(CultureInfo.InvariantCulture, $",{frame}_{column}");
        text.Append('\n');
        foreach (OrbitTable table in result.Tables)
        {
            string number = table.Satellite.ToString(CultureInfo.InvariantCulture);
            foreach ((Instant instant, Vec3 r, Vec3 v) in table.States)
            {
                AppendLine(
                    text, number, table.Name ?? "", Time(instant, leapSeconds, 6),
                    Number(r.X, "0.000"), Number(r.Y, "0.000"), Number(r.Z, "0.000"),
                    Number(v.X, "0.000000"), Number(v.Y, "0.000000"), Number(v.Z, "0.000000"));
            }
        }

        return text.ToString();
    }

    /// <summary>One line per window and per gap, in the order of time.</summary>
    public static string Write(NoticeOverflightsResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "kind,start,end,length_s,satellite,name,country,sensor,elevation_deg,off_nadir_deg,incidence_deg," +
            "sun_elevation_deg,confidence,confidence_ratio,uncertainty_s,elements_epoch,elements_age_days,unknown\n");
        foreach (object item in result.InOrder())
        {
            if (item is NoticeWindow w)
            {
                AppendLine(
                    text, "window", Time(w.Start, leapSeconds), Time(w.End, leapSeconds),
                    Number((w.End - w.Start).Seconds, "0.###"),
                    w.Satellite.CatalogueNumber.ToString(CultureInfo.InvariantCulture), w.Satellite.Name ?? "",
                    w.Satellite.Country ?? "", w.Satellite.Sensor.ToString().ToLowerInvariant(),
                    Degrees(w.View.Elevation), Degrees(w.View.OffNadir), Degrees(w.View.Incidence),
                    Degrees(w.View.SunElevation), w.Confidence.ToString().ToLowerInvariant(),
                    Number(w.ConfidenceRatio, "0.####"), Number(w.Elements.Uncertainty.Seconds, "0.###"),
                    Time(w.Elements.ElementsEpoch, leapSeconds, 6), Number(w.Elements.ElementsAge.Days, "0.######"),
                    "");
            }
            else if (item is NoticeGap gap)
            {
                AppendLine(
                    text, gap.IsSafe ? "safe gap" : "gap", Time(gap.Start, leapSeconds), Time(gap.End, leapSeconds),
                    Number((gap.End - gap.Start).Seconds, "0.###"), "", "", "", "", "", "", "", "", "",
                    Number(gap.ConfidenceRatio, "0.####"), "", "", "", string.Join(' ', gap.Unknown));
            }
        }

        return text.ToString();
    }

    /// <summary>The header of <see cref="Append(StringBuilder, SitePass, LeapSeconds)"/>, without line end.</summary>
    public const string SitePassHeader =
        "satellite,name,place,aos,los,length_s,under_way_at_start,under_way_at_end,tca,max_elevation_deg," +
        "elements_epoch,uncertainty_s";

    /// <summary>One line for a pass.</summary>
    public static void Append(StringBuilder text, SitePass pass, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(pass);
        AppendLine(
            text,
            pass.Satellite.ToString(CultureInfo.InvariantCulture), pass.Name ?? "", pass.Place,
            Time(pass.Aos, leapSeconds), Time(pass.Los, leapSeconds), Number((pass.Los - pass.Aos).Seconds, "0.###"),
            YesNo(pass.IsUnderWayAtStart), YesNo(pass.IsUnderWayAtEnd), Time(pass.Tca, leapSeconds),
            Degrees(pass.MaxElevation), Time(pass.ElementsEpoch, leapSeconds, 6),
            Number(pass.Uncertainty.Seconds, "0.###"));
    }

    /// <summary>Appends one line, quoting fields that hold commas, quotes or line ends.</summary>
    public static void AppendLine(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            bool quote = fields[i].AsSpan().ContainsAny(",\"\r\n");
            text.Append(quote ? $"\"{fields[i].Replace("\"", "\"\"")}\"" : fields[i]);
        }

        text.Append('\n');
    }

    private static string Time(Instant? instant, LeapSeconds leapSeconds, int digits = 3) =>
        instant is { } i ? i.ToUtcString(leapSeconds, digits) : "";

    private static string Degrees(Angle? angle) => Number(angle?.Degrees, "0.######");

    private static string Number(double? value, string format) =>
        value is { } v ? v.ToString(format, CultureInfo.InvariantCulture) : "";

    private static string YesNo(bool value) => value ? "yes" : "no";
}
