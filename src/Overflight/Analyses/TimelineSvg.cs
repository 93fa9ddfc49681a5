using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;

namespace Overflight.Analyses;

/// <summary>
/// The timeline of a ledger as a drawing (SVG) that needs nothing else: launches of the record on an axis of time, long
/// empty spans broken, and below each day the claims that speak of it, a row for each kind, a shape and a colour
/// for each verdict.
/// </summary>
public static class TimelineSvg
{
    private const double Left = 150.0, WidthMin = 1000.0, Edge = 14.0, Axis = 70.0, Heads = 100.0, Rows = 190.0;
    private const double RowHeight = 30.0, MarkWidth = 20.0, ColumnMin = 18.0;
    private const int QuotesMax = 6, QuoteLengthMax = 160;

    private const string Style = """
        svg { color-scheme: light dark; --text: #1b1f24; --soft: #59636e; --page: #ffffff; --line: #d1d9e0;
          --band: #f6f8fa; --blue: #0a5ea8; --red: #b3261e; --green: #1a7f37; --amber: #8a5a00; --grey: #6e7781; }
        @media (prefers-color-scheme: dark) { svg { --text: #e6edf3; --soft: #9da7b1; --page: #0d1117;
          --line: #30363d; --band: #161b22; --blue: #6cb6ff; --red: #ff8a80; --green: #57c26d; --amber: #e3b341;
          --grey: #8b949e; } }
        text { font: 13px system-ui, sans-serif; fill: var(--text); } text.soft { fill: var(--soft); }
        text.small { font-size: 12px; } text.count { font-size: 10px; font-weight: 700; fill: var(--page); }
        text.day { font-variant-numeric: tabular-nums; } .page { fill: var(--page); } .rowband { fill: var(--band); }
        .rule { stroke: var(--line); } .line { fill: none; stroke-width: 1; } .axis { stroke: var(--text);
          stroke-width: 1.6; } .lead { stroke: var(--soft); stroke-opacity: .55; } .drop { stroke: var(--line); }
        .orbit { fill: var(--green); } .failure { fill: none; stroke: var(--red); stroke-width: 3.2;
          stroke-linecap: round; } .unknown { fill: var(--page); stroke: var(--grey); stroke-width: 2; }
        .supported { fill: var(--green); } .contradicted { fill: var(--red); } .undetermined { fill: var(--amber); }
        .unchecked { fill: var(--grey); }
        """;

    /// <summary>Draws the days.</summary>
    /// <param name="events">The days, in order.</param>
    public static string Write(ImmutableArray<TimelineEvent> events)
    {
        ReportedClaimKind[] kinds =
            [.. events.SelectMany(e => e.Claims).Select(c => c.Claim.Claim.Kind).Distinct().Order()];
        double[] widths = [.. events.Select(WidthOf)];
        double width = Math.Max(WidthMin, Left + widths.Sum() + Edge), foot = Rows + (kinds.Length * RowHeight);
        var plot = new SvgPlot(
            "timeline", "Launches and what was said of them", Description(events), width, foot + 74.0, Style);
        plot.Bar("page", 0.0, 0.0, width, foot + 74.0);
        plot.Label(Edge, 24.0, "Launches of the record");
        RowNames(plot, kinds, width);
        if (!events.IsDefaultOrEmpty)
        {
            var axis = new TimelineAxis([.. events.Select(e => e.Day)], Left, width - Edge);
            Line(plot, axis);
            double[] columns = TimelineAxis.Columns(
                [.. events.Select(e => axis.At(e.Day))], widths, Left, width - Edge);
            for (int i = 0; i < events.Length; i++)
                Column(plot, events[i], axis.At(events[i].Day), columns[i], kinds);
        }

        Legend(plot, foot + 26.0);
        return plot.ToString();
    }

    private static double WidthOf(TimelineEvent day) => Math.Max(
        ColumnMin,
        day.Claims.GroupBy(c => c.Claim.Claim.Kind).Select(Verdicts).DefaultIfEmpty(0).Max() * MarkWidth);

    private static int Verdicts(IEnumerable<ViewedClaim> claims) => claims.Select(VerdictOf).Distinct().Count();

    private static Verdict? VerdictOf(ViewedClaim claim) => claim.Latest?.Finding.Verdict;

    private static void RowNames(SvgPlot plot, ReportedClaimKind[] kinds, double width)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            double y = Rows + (i * RowHeight);
            if (i % 2 == 0)
                plot.Bar("rowband", 0.0, y, width, RowHeight);
            plot.Label(Edge, y + 20.0, Word(kinds[i]));
        }
    }

    private static string Word(ReportedClaimKind kind) => kind switch
    {
        ReportedClaimKind.LaunchAttempt => "launch",
        ReportedClaimKind.LaunchFailure => "failure",
        ReportedClaimKind.OrbitReached => "orbit reached",
        ReportedClaimKind.ImageRelease => "pictures shown",
        ReportedClaimKind.MilitaryActivity => "military activity",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static void Line(SvgPlot plot, TimelineAxis axis)
    {
        ImmutableArray<(double Left, double Right)> stretches = axis.Stretches;
        for (int i = 0; i < stretches.Length; i++)
        {
            (double left, double right) = stretches[i];
            plot.Line("axis", [(left, Axis), (right, Axis)]);
            if (i == 0)
                continue;
            double middle = (stretches[i - 1].Right + left) / 2.0, half = TimelineAxis.BreakWidth / 2.0;
            plot.Line("axis",
            [
                (middle - half, Axis), (middle - 6.0, Axis), (middle - 3.0, Axis - 8.0), (middle + 3.0, Axis + 8.0),
                (middle + 6.0, Axis), (middle + half, Axis),
            ]);
        }

        double last = double.NegativeInfinity;
        foreach ((double x, string text) in axis.Ticks())
        {
            plot.Rule(x, Axis - 5.0, x, Axis + 5.0);
            if (x - last < 46.0)
                continue;
            plot.Text("soft small", x, Axis - 30.0, text, "middle");
            last = x;
        }
    }

    private static void Column(
        SvgPlot plot, TimelineEvent day, double x, double middle, ReportedClaimKind[] kinds)
    {
        string name = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        double foot = Rows + (kinds.Length * RowHeight);
        plot.Line("lead", [(x, Axis + 8.0), (x, Axis + 12.0), (middle, Heads + 2.0)]);
        plot.Line("drop", [(middle, Rows - 4.0), (middle, foot)]);
        plot.Upright("day small", middle + 4.0, Rows - 8.0, name);
        if (day.Launch is { } launch)
            Launch(plot, launch, x, name);
        else
            plot.Circle("unchecked", x, Axis, 2.5, name);
        for (int row = 0; row < kinds.Length; row++)
        {
            var groups = day.Claims.Where(c => c.Claim.Claim.Kind == kinds[row]).GroupBy(VerdictOf)
                .OrderBy(g => g.Key is null).ThenBy(g => g.Key).ToArray();
            double left = middle - ((groups.Length - 1) * MarkWidth / 2.0);
            for (int g = 0; g < groups.Length; g++)
                Claims(plot, left + (g * MarkWidth), Rows + ((row + 0.5) * RowHeight), groups[g].Key, [.. groups[g]]);
        }
    }

    private static void Launch(SvgPlot plot, LaunchEvent launch, double x, string day)
    {
        string outcome = launch.Outcome switch
        {
            LaunchOutcome.Orbit => "reached orbit",
            LaunchOutcome.Failure => "failed" + (launch.Cause.Length > 0 ? ": " + launch.Cause : ""),
            _ => "outcome not known",
        };
        Outcome(plot, launch.Outcome, x, Axis, HtmlText.Spelled(
            $"{day}: {launch.Payload} on {launch.Vehicle} from {launch.Site}, {outcome}"));
    }

    private static void Outcome(SvgPlot plot, LaunchOutcome outcome, double x, double y, string? tip)
    {
        if (outcome == LaunchOutcome.Orbit)
            plot.Path("orbit", Shape(x, y, "m0 -10l9 16h-18z"), tip);
        else if (outcome == LaunchOutcome.Failure)
            plot.Path("failure", Shape(x, y, "m-6 -6l12 12m0 -12l-12 12"), tip);
        else
            plot.Circle("unknown", x, y, 7.0, tip);
    }

    private static void Claims(SvgPlot plot, double x, double y, Verdict? verdict, ViewedClaim[] claims)
    {
        IEnumerable<string> lines = claims.Take(QuotesMax).Select(c =>
            $"{c.Number.ToString(CultureInfo.InvariantCulture)} ({Told(c.Claim.Claim)}): {Cut(c.Claim.Claim.Quote)}");
        string more = claims.Length > QuotesMax
            ? string.Create(CultureInfo.InvariantCulture, $" … and {claims.Length - QuotesMax} more")
            : "";
        Mark(plot, verdict, x, y, HtmlText.Spelled(
            $"{verdict?.ToString() ?? "Not checked"}: {string.Join(" | ", lines)}{more}"));
        if (claims.Length > 1)
            plot.Text(
                "count", x, y + 3.5, claims.Length > 99 ? "99+" : claims.Length.ToString(CultureInfo.InvariantCulture),
                "middle");
    }

    private static string Told(ReportedClaim claim) =>
        (claim.Attribution.By ?? "text") + (claim.Polarity == ClaimPolarity.Asserted ? "" : ", " +
            claim.Polarity.ToString().ToLowerInvariant());

    private static string Cut(string quote) =>
        quote.Length <= QuoteLengthMax ? quote : quote[..QuoteLengthMax].TrimEnd() + " …";

    private static void Mark(SvgPlot plot, Verdict? verdict, double x, double y, string? tip)
    {
        switch (verdict)
        {
            case Verdict.Supported:
                plot.Circle("supported", x, y, 8.0, tip);
                break;
            case Verdict.Contradicted:
                plot.Path("contradicted", Shape(x, y, "m0 -10l10 10l-10 10l-10 -10z"), tip);
                break;
            case Verdict.Undetermined:
                plot.Path("undetermined", Shape(x, y, "m0 -10l10 17h-20z"), tip);
                break;
            default:
                plot.Path("unchecked", Shape(x, y, "m-7 -7h14v14h-14z"), tip);
                break;
        }
    }

    private static string Shape(double x, double y, string path) =>
        string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}{path}");

    private static void Legend(SvgPlot plot, double y)
    {
        double x = Left;
        plot.Label(Edge, y + 4.0, "Launches");
        plot.Label(Edge, y + 32.0, "Claims");
        foreach ((LaunchOutcome outcome, string name) in new[]
            {
                (LaunchOutcome.Orbit, "reached orbit"), (LaunchOutcome.Failure, "failed"),
                (LaunchOutcome.Unknown, "not known"),
            })
        {
            Outcome(plot, outcome, x, y, null);
            plot.Text("small", x + 16.0, y + 4.0, name);
            x += 150.0;
        }

        x = Left;
        foreach (Verdict? verdict in new Verdict?[]
            { Verdict.Supported, Verdict.Contradicted, Verdict.Undetermined, null })
        {
            Mark(plot, verdict, x, y + 28.0, null);
            plot.Text("small", x + 16.0, y + 32.0, verdict?.ToString().ToLowerInvariant() ?? "not checked");
            x += 150.0;
        }
    }

    private static string Description(ImmutableArray<TimelineEvent> events)
    {
        if (events.IsDefaultOrEmpty)
            return "Nothing is recorded.";
        LaunchEvent[] launches = [.. events.Select(e => e.Launch).OfType<LaunchEvent>()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{launches.Length} launches from {events[0].Day:yyyy-MM-dd} to {events[^1].Day:yyyy-MM-dd}, " +
            $"{launches.Count(l => l.Outcome == LaunchOutcome.Orbit)} of which reached orbit, and " +
            $"{events.SelectMany(e => e.Claims).DistinctBy(c => c.Number).Count()} claims that speak of these days.");
    }
}
