using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The plots of a network's report.</summary>
internal static class NetworkPlots
{
    /// <summary>Most rows of a plot; a page of more would be read by nobody.</summary>
    public const int RowsMax = 40;

    private const int Columns = 240;
    private const double Width = 960.0, Left = 210.0, Plot = 730.0, RowHeight = 40.0;

    /// <summary>When each satellite took pictures and sent them.</summary>
    public static string Timeline(NetworkRun run, Interval span, LeapSeconds leapSeconds, string id)
    {
        ImmutableArray<string> rows = [.. run.Satellites.Take(RowsMax)];
        var plot = new SvgPlot(
            id, $"Timeline: {run.Variant}",
            "Above each line pictures, grey where cloud hid the ground; below it the time in contact with stations.",
            Width, (rows.Length * RowHeight) + 30.0);
        var clear = rows.ToDictionary(n => n, _ => new double[Columns]);
        var cloudy = rows.ToDictionary(n => n, _ => new double[Columns]);
        var contact = rows.ToDictionary(n => n, _ => new double[Columns]);
        foreach (Picture p in run.Pictures)
        {
            if (clear.TryGetValue(p.Satellite, out double[]? counts))
                (p.IsCloudy ? cloudy[p.Satellite] : counts)[Column(p.Exposure.Start, span)]++;
        }

        foreach (PlannedContact c in run.Contacts)
        {
            if (contact.TryGetValue(c.Satellite, out double[]? minutes))
                minutes[Column(c.Usable.Start, span)] += c.Usable.Length.Minutes;
        }

        double most = Math.Max(1.0, rows.Max(n => Enumerable.Range(0, Columns).Max(i => clear[n][i] + cloudy[n][i])));
        double longest = Math.Max(1.0, contact.Values.Max(c => c.Max()));
        for (int r = 0; r < rows.Length; r++)
        {
            double line = (r * RowHeight) + 26.0, step = Plot / Columns;
            double[] good = [.. clear[rows[r]].Select(n => 24.0 * n / most)];
            double[] hidden = [.. cloudy[rows[r]].Select(n => 24.0 * n / most)];
            double[] down = [.. contact[rows[r]].Select(m => -10.0 * m / longest)];
            double[] flat = [.. Enumerable.Repeat(line, Columns)];
            plot.Label(Left - 8.0, line, rows[r], "end");
            plot.Bars("good", Left, step, flat, good);
            plot.Bars("cloudy", Left, step, [.. good.Select(h => line - h)], hidden);
            plot.Bars("sent", Left, step, flat, down);
            plot.Rule(Left, line, Left + Plot, line);
        }

        Dates(plot, span, leapSeconds, (rows.Length * RowHeight) + 22.0);
        return plot.ToString() + More(run.Satellites.Length);
    }

    /// <summary>How much was in each satellite's memory.</summary>
    public static string Memory(NetworkRun run, NetworkScenario scenario, LeapSeconds leapSeconds, string id)
    {
        ImmutableArray<NetworkSatellite> rows =
            [.. scenario.Satellites.Where(s => run.Satellites.Contains(s.Name)).Take(RowsMax)];
        const int samples = 720;
        var plot = new SvgPlot(
            id, $"Memory: {run.Variant}", "What is on board and not yet sent, for each satellite over time.", Width,
            (rows.Length * RowHeight) + 30.0);
        double[][] levels = [.. rows.Select(s => MemoryLevel.SamplesBits(run, s, scenario.Span, samples))];
        double most = Math.Max(1.0, Math.Max(run.Figures.StorageMaxBits, levels.Max(l => l.Max())));
        for (int r = 0; r < rows.Length; r++)
        {
            double line = (r * RowHeight) + 34.0;
            plot.Label(Left - 8.0, line - 14.0, rows[r].Name, "end");
            plot.Label(Left - 8.0, line, $"holds {ReportWording.Bits(rows[r].MemoryBits)}", "end");
            plot.Rule(Left, line, Left + Plot, line);
            plot.Line("memory", [.. levels[r].Select((bits, i) =>
                (Left + (Plot * i / (samples - 1)), line - (30.0 * bits / most)))]);
        }

        Dates(plot, scenario.Span, leapSeconds, (rows.Length * RowHeight) + 26.0);
        return plot.ToString() + More(run.Satellites.Length);
    }

    /// <summary>A mean and a greatest length of time for each place and variant.</summary>
    public static string Waits(
        string id, string title, string description, ImmutableArray<NetworkRun> runs,
        Func<PlaceFigures, (Duration Mean, Duration Max)> of)
    {
        (string Label, string Variant, Duration Mean, Duration Max)[] rows =
        [
            .. Enumerable.Range(0, runs[0].Places.Length)
                .SelectMany(i => runs.Select((run, k) => (
                    k == 0 ? run.Places[i].Name : "", run.Variant, of(run.Places[i]).Mean, of(run.Places[i]).Max)))
                .Take(RowsMax),
        ];
        const double height = 20.0;
        var plot = new SvgPlot(id, title, description, Width, (rows.Length * height) + 8.0);
        double longest = Math.Max(1.0, rows.Max(r => r.Max.Seconds));
        for (int r = 0; r < rows.Length; r++)
        {
            (string label, string variant, Duration mean, Duration max) = rows[r];
            double top = (r * height) + 4.0, line = top + 13.0, scale = (Plot - 150.0) / longest;
            plot.Label(Left - 90.0, line, label, "end");
            plot.Label(Left - 8.0, line, variant, "end");
            plot.Bar("most", Left, top + 2.0, scale * max.Seconds, height - 8.0);
            plot.Bar("mean", Left, top + 2.0, scale * mean.Seconds, height - 8.0);
            plot.Label(
                Left + (scale * max.Seconds) + 6.0, line,
                $"{ReportWording.Length(mean)}, longest {ReportWording.Length(max)}");
        }

        return plot.ToString() + More(rows.Length == RowsMax ? RowsMax + 1 : 0);
    }

    /// <summary>How many pictures took how long from exposure to the hands of whoever asked.</summary>
    public static string Latencies(string id, ImmutableArray<NetworkRun> runs)
    {
        const int bins = 48;
        const double height = 90.0;
        double[][] hours =
        [
            .. runs.Select(run => run.Pictures.Where(p => p.Delivered is not null)
                .Select(p => (p.Delivered.GetValueOrDefault() - p.Exposure.End).Days * 24.0).ToArray()),
        ];
        double longest = Math.Max(1.0, Math.Ceiling(hours.Max(h => h.DefaultIfEmpty(0.0).Max())));
        var plot = new SvgPlot(
            id, "From picture to ground", "How many pictures were delivered after how many hours, for each variant.",
            Width, (runs.Length * height) + 26.0);
        for (int r = 0; r < runs.Length; r++)
        {
            double[] counts = new double[bins];
            foreach (double h in hours[r])
                counts[Math.Clamp((int)(bins * h / longest), 0, bins - 1)]++;
            double most = Math.Max(1.0, counts.Max()), line = ((r + 1) * height) - 4.0;
            plot.Label(Left - 8.0, line - 40.0, runs[r].Variant, "end");
            plot.Label(
                Left - 8.0, line - 24.0, string.Create(CultureInfo.InvariantCulture, $"at most {most:0} in a bar"),
                "end");
            plot.Bars(
                "mean", Left, Plot / bins, [.. counts.Select(_ => line)],
                [.. counts.Select(c => (height - 16.0) * c / most)]);
            plot.Rule(Left, line, Left + Plot, line);
        }

        for (int i = 0; i <= 4; i++)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{longest * i / 4.0:0.#} h");
            plot.Label(Left + (Plot * i / 4.0), (runs.Length * height) + 16.0, text, Anchor(i, 4));
        }

        return plot.ToString();
    }

    /// <summary>What became of the requests, as shares of all.</summary>
    public static string Outcomes(string id, ImmutableArray<NetworkRun> runs)
    {
        const double height = 30.0;
        var plot = new SvgPlot(
            id, "What became of the requests", "Shares met, still open, and lost by reason, for each variant.", Width,
            (runs.Length * height) + 4.0);
        for (int r = 0; r < runs.Length; r++)
        {
            double x = Left, all = Math.Max(1, runs[r].Figures.RequestCount), top = (r * height) + 4.0;
            plot.Label(Left - 8.0, top + 15.0, runs[r].Variant, "end");
            foreach ((string name, string colour, int count) in Shares(runs[r].Figures))
            {
                plot.Bar(colour, x, top, Plot * count / all, height - 8.0, string.Create(
                    CultureInfo.InvariantCulture, $"{name}: {count} of {all:0}"));
                x += Plot * count / all;
            }
        }

        return plot.ToString();
    }

    /// <summary>What became of requests: name, colour and number, in the order drawn.</summary>
    public static IEnumerable<(string Name, string Colour, int Count)> Shares(NetworkFigures f)
    {
        yield return ("met", "met", f.MetCount);
        yield return ("open at the end", "open", f.OpenCount);
        foreach (LostReason reason in Enum.GetValues<LostReason>())
            yield return (LostWording.Word(reason), $"lost{(int)reason}", f.Lost.GetValueOrDefault(reason));
    }

    private static string More(int rows) =>
        rows > RowsMax ? HtmlText.Element("p", $"Only the first {RowsMax} rows are drawn; the tables have all.") : "";

    private static int Column(Instant at, Interval span) =>
        Math.Clamp((int)(Columns * ((at - span.Start) / span.Length)), 0, Columns - 1);

    private static void Dates(SvgPlot plot, Interval span, LeapSeconds leapSeconds, double y)
    {
        const int parts = 5;
        bool isShort = span.Length.Days < parts;
        for (int i = 0; i <= parts; i++)
        {
            string time = (span.Start + ((double)i / parts * span.Length)).ToUtcString(leapSeconds, 0);
            plot.Label(
                Left + (Plot * i / parts), y, isShort ? time[5..16].Replace('T', ' ') : time[..10], Anchor(i, parts));
        }
    }

    private static string Anchor(int i, int last) => i == 0 ? "start" : i == last ? "end" : "middle";
}
