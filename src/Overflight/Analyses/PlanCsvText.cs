using System;
using System.Globalization;
using System.Text;
using Overflight.Frames;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Plans of networks as comma-separated values.</summary>
public static class PlanCsvText
{
    /// <summary>One line for each scene: planned ones by time, then those left out with the reason.</summary>
    public static string Write(PlanNetworkResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder(
            "request,scene,latitude_deg,longitude_deg,weight,outcome,satellite,turn,start,end,off_nadir_deg,station," +
            "delivered,deadline,in_the_way\n");
        foreach (PlannedPicture p in result.Plan.Pictures)
        {
            CsvText.AppendLine(
                text, p.Request, Number(p.Scene), Number(p.Place.Latitude.Degrees), Number(p.Place.Longitude.Degrees),
                Number(p.Weight), p.IsKept ? "kept" : "planned", p.Satellite, Time(p.Retarget.Start, leapSeconds),
                Time(p.Exposure.Start, leapSeconds), Time(p.Exposure.End, leapSeconds), Number(p.OffNadir.Degrees),
                p.Station ?? "", p.Delivered is { } at ? Time(at, leapSeconds) : "", Time(p.Deadline, leapSeconds), "");
        }

        foreach (SceneLeftOut l in result.Plan.LeftOut)
        {
            CsvText.AppendLine(
                text, l.Request, Number(l.Scene), Number(l.Place.Latitude.Degrees), Number(l.Place.Longitude.Degrees),
                Number(l.Weight), LostWording.Word(l.Reason), "", "", "", "", "", "", "", "",
                LostWording.Names(l.InTheWay));
        }

        return text.ToString();
    }

    private static string Time(Instant instant, LeapSeconds leapSeconds) => instant.ToUtcString(leapSeconds, 3);

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
