using System;
using System.Globalization;
using System.Text;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Simulations of networks as comma-separated values, a table for each kind of thing; the first column is the variant.
/// </summary>
public static class NetworkCsvText
{
    /// <summary>One line for each request of each variant, by arrival.</summary>
    public static string Requests(SimulateNetworkResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "variant,request,arrival,deadline,priority,scenes,scenes_done,imaged,delivered,response_s,outcome\n");
        foreach (NetworkRun run in result.Runs)
        {
            foreach (RequestOutcome r in run.Requests)
                CsvText.AppendLine(
                    text, run.Variant, r.Name, Time(r.Arrival, leapSeconds), Time(r.Deadline, leapSeconds),
                    Number(r.Priority), Number(r.SceneCount), Number(r.DoneCount), Time(r.Imaged, leapSeconds),
                    Time(r.Delivered, leapSeconds), Seconds(r.Delivered - r.Arrival),
                    r.Lost is { } lost ? LostWording.Word(lost) : r.IsOpen ? "open" : "met");
        }

        return text.ToString();
    }

    /// <summary>One line for each picture of each variant, by time.</summary>
    public static string Pictures(SimulateNetworkResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "variant,satellite,request,scene,start,end,off_nadir_deg,cloudy,delivered,latency_s,station\n");
        foreach (NetworkRun run in result.Runs)
        {
            foreach (Picture p in run.Pictures)
                CsvText.AppendLine(
                    text, run.Variant, p.Satellite, p.Request, Number(p.Scene), Time(p.Exposure.Start, leapSeconds),
                    Time(p.Exposure.End, leapSeconds), Number(p.OffNadir.Degrees), p.IsCloudy ? "yes" : "no",
                    Time(p.Delivered, leapSeconds), Seconds(p.Delivered - p.Exposure.End), p.Station ?? "");
        }

        return text.ToString();
    }

    /// <summary>One line for each contact of each variant, by time.</summary>
    public static string Contacts(SimulateNetworkResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder("variant,satellite,station,antenna,start,end,usable_start,usable_end,sent_bits\n");
        foreach (NetworkRun run in result.Runs)
        {
            foreach (PlannedContact c in run.Contacts)
                CsvText.AppendLine(
                    text, run.Variant, c.Satellite, c.Station, Number(c.Antenna), Time(c.Interval.Start, leapSeconds),
                    Time(c.Interval.End, leapSeconds), Time(c.Usable.Start, leapSeconds),
                    Time(c.Usable.End, leapSeconds), c.SentBits.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>One line for each watched place of each variant.</summary>
    public static string Places(SimulateNetworkResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "variant,place,accesses,revisit_mean_s,revisit_max_s,pictures,age_mean_s,age_max_s\n");
        foreach (NetworkRun run in result.Runs)
        {
            foreach (PlaceFigures p in run.Places)
                CsvText.AppendLine(
                    text, run.Variant, p.Name, Number(p.AccessCount), Seconds(p.RevisitMean), Seconds(p.RevisitMax),
                    Number(p.PictureCount), Seconds(p.AgeMean), Seconds(p.AgeMax));
        }

        return text.ToString();
    }

    private static string Time(Instant? instant, LeapSeconds leapSeconds) =>
        instant is { } i ? i.ToUtcString(leapSeconds, 3) : "";

    private static string Seconds(Duration? duration) => duration is { } d ? Number(d.Seconds, "0.###") : "";

    private static string Number(double value, string format = "0.######") =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
