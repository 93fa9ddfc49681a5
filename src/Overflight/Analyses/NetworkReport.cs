using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Sensing;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// A simulation of a network as one page of HTML with its plots, which needs nothing else: no script, no font, no
/// picture from elsewhere.
/// </summary>
public static class NetworkReport
{
    private const string Style = """
        :root { --text: #1b1f24; --soft: #57606a; --page: #ffffff; --line: #d0d7de; --mean: #0a5ea8; --most: #9cc7ec;
          --grey: #8c959f; --green: #1a7f37; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9da7b1; --page: #0d1117;
          --line: #3d444d; --mean: #58a6ff; --most: #1f4b7a; --grey: #6e7681; --green: #3fb950; } }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 62rem;
          margin: 2rem auto; padding: 0 1rem; }
        h1 { margin-bottom: 0; } h2 { margin-top: 2.5rem; } .soft, caption { color: var(--soft); }
        .wide { overflow-x: auto; } table { border-collapse: collapse; margin: 1rem 0;
          font-variant-numeric: tabular-nums; }
        caption { text-align: left; } th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line);
          text-align: right; } th:first-child { text-align: left; padding-left: 0; }
        svg { width: 100%; height: auto; margin: .5rem 0; } svg text { font-size: 13px; fill: var(--text); }
        .rule { stroke: var(--line); } .line { fill: none; stroke-width: 1.2; } .memory { stroke: var(--mean); }
        .good, .mean, .met { fill: var(--mean); } .most { fill: var(--most); } .cloudy, .open { fill: var(--grey); }
        .sent { fill: var(--green); } .key span { white-space: nowrap; margin-right: 1rem; }
        .key svg { width: 1em; height: 1em; margin: 0 .3em 0 0; vertical-align: -.15em; }
        .lost0 { fill: #6639ba; } .lost1 { fill: #30363d; } .lost2 { fill: #b6bec8; } .lost3 { fill: #bc4c00; }
        .lost4 { fill: #d4a72c; } .lost5 { fill: #cf222e; } .lost6 { fill: #1b7c83; } .lost7 { fill: #bf3989; }
        .lost8 { fill: #7d6a4f; }
        """;

    /// <summary>The page.</summary>
    /// <param name="result">The simulation.</param>
    /// <param name="leapSeconds">For its times.</param>
    public static string Write(SimulateNetworkResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        NetworkScenario scenario = result.Request.Scenario;
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            .Append(HtmlText.Element("title", scenario.Name + " – Overflight"))
            .Append("\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n")
            .Append(HtmlText.Element("h1", scenario.Name)).Append("\n<p class=\"soft\">")
            .Append(HtmlText.Escaped(Span(scenario, leapSeconds))).Append("</p>\n");
        Section(page, "What was achieved", Figures(result.Runs), NetworkPlots.Outcomes("outcomes", result.Runs), Key());
        if (!scenario.Watched.IsEmpty)
            Section(page, "How well the places were watched", Places(result.Runs));
        Section(
            page, "From picture to ground", NetworkPlots.Latencies("latency", result.Runs));
        Section(page, "Timeline",
            [.. result.Runs.SelectMany((run, i) => new[]
            {
                HtmlText.Element("h3", run.Variant), NetworkPlots.Timeline(run, scenario.Span, leapSeconds, $"time{i}"),
            })]);
        Section(page, "Memory",
            [.. result.Runs.SelectMany((run, i) => new[]
            {
                HtmlText.Element("h3", run.Variant), NetworkPlots.Memory(run, scenario, leapSeconds, $"memory{i}"),
            })]);
        Section(page, "The network", Satellites(scenario), Stations(scenario));
        Section(page, "What is taken for granted", HtmlText.List(scenario.Assumptions));
        Section(page, "Where the figures come from", HtmlText.List(
            [.. scenario.Sources, .. result.Elements.Select(e => ElementsLine(e, leapSeconds))]));
        return page.Append("<p class=\"soft\">").Append(HtmlText.Escaped(string.Create(
            CultureInfo.InvariantCulture,
            $"Seed {scenario.Seed}. Earth orientation: {result.EarthOrientation.ToString().ToLowerInvariant()}. " +
            $"Digest of the data: {result.SnapshotDigest}")))
            .Append("</p>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder page, string title, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (string part in parts)
            text.Append(part);
        if (text.Length > 0)
            page.Append("<section>\n").Append(HtmlText.Element("h2", title)).Append('\n').Append(text)
                .Append("</section>\n");
    }

    private static string Span(NetworkScenario scenario, LeapSeconds leapSeconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{scenario.Span.Start.ToUtcString(leapSeconds, 0)} to {scenario.Span.End.ToUtcString(leapSeconds, 0)}, " +
        $"planned every {ReportWording.Length(scenario.Planning.Every)} for " +
        $"{ReportWording.Length(scenario.Planning.Horizon)} ahead. A simulation by Overflight, not a record.");

    private static string Figures(ImmutableArray<NetworkRun> runs)
    {
        string[] Row(string name, Func<NetworkRun, string> of) => [name, .. runs.Select(of)];
        string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
        return HtmlText.Table("Figures of each variant", ["", .. runs.Select(r => r.Variant)],
        [
            Row("satellites", r => Count(r.Satellites.Length)),
            Row("requests", r => Count(r.Figures.RequestCount)),
            Row("share met, of those due by the end", r => ReportWording.Percent(r.Figures.MetRatio)),
            .. NetworkPlots.Shares(runs[0].Figures).Select((share, i) => Row(
                i == 0 ? "met" : i == 1 ? share.Name : "lost: " + share.Name,
                r => Count(NetworkPlots.Shares(r.Figures).ElementAt(i).Count))),
            Row("request to ground, median", r => ReportWording.Length(r.Figures.ResponseMedian)),
            Row("request to ground, 95 %", r => ReportWording.Length(r.Figures.Response95)),
            Row("picture to ground, median", r => ReportWording.Length(r.Figures.LatencyMedian)),
            Row("picture to ground, 95 %", r => ReportWording.Length(r.Figures.Latency95)),
            Row("pictures", r => Count(r.Figures.PictureCount)),
            Row("of them cloudy", r => Count(r.Figures.CloudyCount)),
            Row("sent to the ground", r => ReportWording.Bits(r.Figures.SentBits)),
            Row("most in a memory", r => ReportWording.Bits(r.Figures.StorageMaxBits)),
            Row("plans: worth of what any plan could be", r => PlannedShare(r.Plannings)),
        ]);
    }

    private static string PlannedShare(ImmutableArray<PlanningRound> plannings) =>
        plannings.Sum(p => p.Bound) is > 0.0 and var bound
            ? ReportWording.Percent(plannings.Sum(p => p.Weight) / bound) + " or more"
            : "–";

    private static string Key()
    {
        var text = new StringBuilder("<p class=\"key\">");
        IEnumerable<(string Name, string Colour)> keys = [("met", "met"), ("open at the end", "open"),
            .. Enum.GetValues<LostReason>().Select(r => (LostWording.Word(r), $"lost{(int)r}"))];
        foreach ((string name, string colour) in keys)
            text.Append(
                CultureInfo.InvariantCulture,
                $"<span><svg aria-hidden=\"true\" viewBox=\"0 0 10 10\" xmlns=\"http://www.w3.org/2000/svg\"><rect " +
                $"class=\"{colour}\" width=\"10\" height=\"10\"/></svg>{HtmlText.Escaped(name)}</span>\n");
        return text.Append("</p>\n").ToString();
    }

    private static string Places(ImmutableArray<NetworkRun> runs)
    {
        string Against(NetworkRun run, int place) => run == runs[0] ? "" : ReportWording.Difference(
            run.Places[place].RevisitMean - runs[0].Places[place].RevisitMean);
        string table = HtmlText.Table(
            "A look is a pass that could see the place, for cameras by day; its age that of the newest good picture",
            [
                "place", "variant", "looks", "between, mean", "longest", $"mean against {runs[0].Variant}",
                "good pictures", "age, mean", "greatest",
            ],
            Enumerable.Range(0, runs[0].Places.Length).SelectMany(i => runs.Select(run => (string[])
            [
                run.Places[i].Name, run.Variant, run.Places[i].AccessCount.ToString(CultureInfo.InvariantCulture),
                ReportWording.Length(run.Places[i].RevisitMean), ReportWording.Length(run.Places[i].RevisitMax),
                Against(run, i), run.Places[i].PictureCount.ToString(CultureInfo.InvariantCulture),
                ReportWording.Length(run.Places[i].AgeMean), ReportWording.Length(run.Places[i].AgeMax),
            ])));
        return table + HtmlText.Element("h3", "Between looks")
            + NetworkPlots.Waits(
                "revisit", "Time between looks", "Mean (dark) and longest (light) time between looks at each place.",
                runs, p => (p.RevisitMean, p.RevisitMax))
            + HtmlText.Element("h3", "Age of the newest picture")
            + NetworkPlots.Waits(
                "age", "Age of the newest picture on the ground",
                "Mean (dark) and greatest (light) age of what is known of each place.", runs,
                p => (p.AgeMean, p.AgeMax));
    }

    private static string Satellites(NetworkScenario scenario) => HtmlText.Table(
        "Satellites",
        ["", "orbit", "sensor", "off nadir", "swath", "memory", "imaging", "down"],
        scenario.Satellites.Select(s => (string[])
        [
            s.Name, OrbitText(s.Orbit), SensorText(s.Sensor),
            string.Create(CultureInfo.InvariantCulture, $"{s.OffNadirMax.Degrees:0.#}°"),
            string.Create(CultureInfo.InvariantCulture, $"{s.SwathM / 1e3:0.#} km"), ReportWording.Bits(s.MemoryBits),
            ReportWording.Bits(s.BitsPerImagingSecond) + "/s", ReportWording.Bits(s.DownlinkBitsPerSecond) + "/s",
        ]));

    private static string SensorText(Sensor sensor) => sensor switch
    {
        { IsUnsourced: true } => sensor.Name + " (unsourced)",
        { UnsourcedFigures.IsEmpty: false } =>
            $"{sensor.Name} (unsourced: {string.Join(", ", sensor.UnsourcedFigures)})",
        _ => sensor.Name,
    };

    private static string OrbitText(NetworkOrbit orbit) => orbit switch
    {
        CataloguedOrbit c => string.Create(CultureInfo.InvariantCulture, $"as {c.CatalogueNumber}") +
            (c.AnomalyShift.Radians == 0.0 ? "" : string.Create(
                CultureInfo.InvariantCulture, $", {c.AnomalyShift.Degrees:0.#}° ahead")) +
            (c.NodeShift.Radians == 0.0 ? "" : string.Create(
                CultureInfo.InvariantCulture, $", plane {c.NodeShift.Degrees:0.#}° east")),
        DesignedOrbit d => string.Create(
            CultureInfo.InvariantCulture,
            $"designed: {(d.Orbit.SemiMajorAxisM - Orbits.J2.J2Rates.EarthRadiusM) / 1e3:0.#} km, " +
            $"{d.Orbit.Inclination.Degrees:0.##}°"),
        _ => throw new ArgumentOutOfRangeException(nameof(orbit), orbit, "This orbit is not known."),
    };

    private static string Stations(NetworkScenario scenario) => HtmlText.Table(
        "Stations",
        ["", "place", "above", "antennas", "set-up", "rate", "processing"],
        scenario.Stations.Select(s => (string[])
        [
            s.Name, s.Position.ToString(),
            string.Create(CultureInfo.InvariantCulture, $"{s.ElevationMin.Degrees:0.#}°"),
            s.Antennas.ToString(CultureInfo.InvariantCulture), ReportWording.Length(s.SetUp),
            ReportWording.Bits(s.BitsPerSecond) + "/s", ReportWording.Length(s.Processing),
        ]));

    private static string ElementsLine(ElementsUsed e, LeapSeconds leapSeconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"Elements of {e.Name ?? "object"} ({e.CatalogueNumber}) of {e.ElementsEpoch.ToUtcString(leapSeconds, 0)}, " +
        $"used up to {e.ElementsAge.Abs().Days:0.0} days away");
}
