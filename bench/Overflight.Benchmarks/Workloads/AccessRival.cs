using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// W2 by Skyfield's find_events on a few satellites and sites: each pass it finds must be one of ours before its time
/// counts. It may find fewer.
/// </summary>
internal sealed class AccessRival(WorkloadData data, AccessWorkload ours, WorkloadReport report)
{
    private const int Satellites = 2;
    private const int Sites = 3;

    /// <summary>
    /// find_events stops at half a second, later rather than sooner; where a pass grazes the limit that grows.
    /// </summary>
    private const double TypicalToleranceS = 1.0;

    private const double GrazingToleranceS = 10.0;

    /// <summary>Site·satellite·days per second; <c>null</c> where it does not run.</summary>
    public double? SkyfieldPerS()
    {
        const string name = "Skyfield";
        JsonElement? ran = RivalProgram.Run(
            name, report, RivalProgram.Python(), Path.Combine(RivalProgram.Folder(), "skyfield_events.py"),
            data.PathOf(WorkloadData.AccessFile), data.PathOf(WorkloadData.SiteFile),
            Satellites.ToString(CultureInfo.InvariantCulture), Sites.ToString(CultureInfo.InvariantCulture));
        if (ran is not { } result)
            return null;
        double[][] passes = result.GetProperty("passes").Deserialize<double[][]>() ?? [];
        FoundWindow[] whole =
        [
            .. ours.Windows.Where(w => w.Satellite < Satellites && w.Site < Sites &&
                w.Window.Start > ours.Span.Start && w.Window.End < ours.Span.End),
        ];
        double[] apartS = [.. passes.Select(p => whole.Min(w => ApartS(w, p))).Order()];
        if (apartS.Length == 0 || apartS[^1] > GrazingToleranceS || apartS[apartS.Length / 2] > TypicalToleranceS)
        {
            report.Say($"{name}: NOT MEASURED, its passes are not ours");
            return null;
        }

        double rate = result.GetProperty("ratePerS").GetDouble();
        report.Say($"{name} {result.GetProperty("version").GetString()}: {rate:G4} site·satellite·days per second on " +
            $"{Satellites} satellites and {Sites} sites for 7 days; it finds {passes.Length} of our {whole.Length} " +
            $"passes, edges {apartS[apartS.Length / 2]:0.0} s apart at the median, {apartS[^1]:0.0} s at most");
        return rate;
    }

    /// <summary>How far the edges of a pass lie from those of a window; infinite for another pair.</summary>
    private double ApartS(in FoundWindow w, double[] pass) =>
        w.Satellite == (int)pass[0] && w.Site == (int)pass[1]
            ? Math.Max(Math.Abs(Seconds(w.Window.Start) - pass[2]), Math.Abs(Seconds(w.Window.End) - pass[3]))
            : double.PositiveInfinity;

    private double Seconds(Instant instant) => (instant - ours.Span.Start).Seconds;
}
