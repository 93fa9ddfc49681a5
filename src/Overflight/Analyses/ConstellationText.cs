using System;
using System.Globalization;
using System.Text;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Trades of constellations as comma-separated values.</summary>
public static class ConstellationText
{
    /// <summary>One line per constellation.</summary>
    public static string WriteCsv(TradeConstellationsResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder("satellites,planes,phasing,height_m,inclination_deg,local_time_of_node_s," +
            "nodal_period_s,cycle,track_shift_deg,covered_ratio,seen_ratio,accesses_mean,gap_mean_s,gap_95_s," +
            "gap_max_s,response_mean_s,street_planes,on_front,meets_goal,chosen\n");
        for (int i = 0; i < result.Candidates.Length; i++)
        {
            ConstellationCandidate c = result.Candidates[i];
            CsvText.AppendLine(
                text, Number(c.Satellites), Number(c.Planes), Number(c.Phasing), Number(c.Orbit.HeightM, 0),
                Number(c.Orbit.Inclination.Degrees), Seconds(c.Orbit.LocalTimeOfNode), Seconds(c.Orbit.NodalPeriod),
                c.Orbit.Cycle?.ToString() ?? "", Number(c.Orbit.TrackShift.Degrees), Number(c.Figures.CoveredRatio),
                Number(c.Figures.SeenRatio), Number(c.Figures.AccessMeanCount), Seconds(c.Figures.GapMean),
                Seconds(c.Figures.Gap95), Seconds(c.Figures.GapMax), Seconds(c.Figures.ResponseMean),
                c.Streets is { } streets ? Number(streets.Planes) : "", YesNo(c.IsOnFront), YesNo(c.MeetsGoal),
                YesNo(result.Request.GapMax is null ? null : i == result.Chosen));
        }

        return text.ToString();
    }

    private static string Number(double value, int digits = 6) =>
        Math.Round(value, digits).ToString("0.######", CultureInfo.InvariantCulture);

    private static string Seconds(Duration duration) => Number(duration.Seconds, 3);

    private static string YesNo(bool? value) => value is { } known ? known ? "yes" : "no" : "";
}
