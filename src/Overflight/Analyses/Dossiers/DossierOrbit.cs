using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>What physics says, in a dossier: the pass with map and chart, how sure it is, and the elements.</summary>
internal sealed class DossierOrbit(ClaimTrace trace, Dossier dossier, Coastlines shores, LeapSeconds leap, string id)
{
    /// <summary>Most passes of one claim that are drawn; the table has all.</summary>
    private const int DrawnMax = 4;

    /// <summary>Places whose passes peak within this time are on one map.</summary>
    private static readonly Duration OnePass = Duration.FromMinutes(3.0);

    private ClaimFinding Finding => trace.Finding;

    public string Write() => string.Concat(
        DossierHtml.Section("The pass", Passes()), DossierHtml.Section("How sure this is", Sureness()),
        DossierHtml.Section("Elements used", Elements()));

    /// <summary>The pictures of the claimed place, drawn pass by pass, and the figures.</summary>
    private string Passes()
    {
        var text = new StringBuilder();
        int number = 0;
        foreach (ImmutableArray<PassTrack> group in Groups().Take(DrawnMax))
            text.Append(Drawn(group, $"{id}-{++number}", number == 1));
        foreach ((PassTrack track, PlaceCheck check) in trace.Places.Zip(Finding.Places).Take(DrawnMax))
        {
            if (track == trace.Places[0] || Finding.Places.Length <= 2)
                text.Append(Figures(check.Place.Name, check.Pass, check.ClaimedInstant, check.AtClaim));
        }

        if (Finding.Places.Length > 2)
            text.Append(AllPlaces());
        if (trace.Station is { } station && Finding.Station is { } found)
        {
            text.Append(DossierHtml.Element(
                "h4", "The ground station: " + found.Station.Name +
                (found.IsAssumed ? " (assumed: the claim names none)" : "")));
            text.Append(Drawn([station], $"{id}-s", isFirst: false));
            text.Append(Figures(found.Station.Name, found.Contact, Finding.Claim.Time.From, found.AtClaim));
        }

        if (!trace.Sampling.IsEmpty)
            text.Append(DossierHtml.List(trace.Sampling.Select(s => string.Create(
                CultureInfo.InvariantCulture,
                $"{s.Sensor}{(s.Variant is { } v ? $" ({v} of its published figures)" : "")} would sample the ground " +
                $"at {s.Place.Name} at {s.GsdM:0.00} m."))));
        return text.ToString();
    }

    private List<ImmutableArray<PassTrack>> Groups()
    {
        var groups = new List<ImmutableArray<PassTrack>>();
        foreach (PassTrack track in trace.Places)
        {
            int at = groups.FindIndex(
                g => g[0].Pass is { } a && track.Pass is { } b && (a.Tca - b.Tca).Abs() < OnePass);
            if (at < 0)
                groups.Add([track]);
            else
                groups[at] = groups[at].Add(track);
        }

        return groups;
    }

    private string Drawn(ImmutableArray<PassTrack> tracks, string name, bool isFirst)
    {
        PassTrack track = tracks[0];
        string map = new ClaimMap(track, trace, [.. tracks.Select(t => t.Place)], leap)
            .Draw(name + "m", shores, dossier.Landmarks);
        string chart = track.Points.Length < 2 ? "" : new PassChart(track, trace, leap).Draw(name + "p");
        return $"<figure>\n<div class=\"pair\">\n<div class=\"map\">{map}</div>\n<div>{chart}" +
            $"{(isFirst ? Key() : "")}</div>\n</div>\n</figure>\n";
    }

    private string Key()
    {
        Angle least = trace.Request.ElevationMin;
        (string Shape, string Text)[] keys =
        [
            ("<path class=\"line track up\" d=\"M0 5h20\"/>", "ground track, with minutes of UTC"),
            ("<path class=\"line band\" d=\"M3 5h14\"/>", "where the claimed time may have found it (95 %)"),
            ("<path class=\"satellite\" d=\"M10 0l5 5l-5 5l-5 -5z\"/>", "the claimed moment, with its line of sight"),
            ("<path class=\"reach\" d=\"M0 5h20\"/>", $"within: {PassWording.Degrees(least)} or higher over the place"),
            ("<path class=\"horizon\" d=\"M0 5h20\"/>", "within: above its horizon"),
            ("<path class=\"line elevation\" d=\"M0 5h20\"/>", "elevation at the place"),
            ("<path class=\"line offnadir\" d=\"M0 5h20\"/>", "off-nadir angle at the satellite"),
        ];
        return "<p class=\"key\">" + string.Concat(keys.Select(k =>
            "<span><svg aria-hidden=\"true\" viewBox=\"0 0 20 10\" xmlns=\"http://www.w3.org/2000/svg\">" +
            $"{k.Shape}</svg>{DossierHtml.Text(k.Text)}</span>\n")) + "</p>\n";
    }

    private string Figures(string place, Pass? pass, Instant claimed, ViewGeometry? at)
    {
        var columns = new List<(string Name, Instant At, ViewGeometry View)>();
        if (pass is not null)
            columns.AddRange(
            [
                ("rises", pass.Aos, pass.AosView), ("highest", pass.Tca, pass.TcaView),
                ("sets", pass.Los, pass.LosView),
            ]);
        if (at is { } view)
            columns.Add((Finding.Claim.Time.IsWindow ? "in window" : "claimed", claimed, view));
        if (columns.Count == 0)
            return "";
        columns.Sort((a, b) => a.At.CompareTo(b.At));
        string[] Row(string name, Func<ViewGeometry, string> of) => [name, .. columns.Select(c => of(c.View))];
        string day = pass is null ? claimed.ToUtcString(leap, 0)[..10] : pass.Tca.ToUtcString(leap, 0)[..10];
        return "<div class=\"number\">" + DossierHtml.Table($"{place}, {day}", ["", .. columns.Select(c => c.Name)],
        [
            ["UTC", .. columns.Select(c => Clock(c.At))],
            Row("elevation", v => PassWording.Degrees(v.Elevation)),
            Row("azimuth", v => PassWording.Degrees(v.Azimuth)),
            Row("off-nadir", v => PassWording.Degrees(v.OffNadir)),
            Row("incidence", v => PassWording.Degrees(v.Incidence)),
            Row("Sun at the place", v => PassWording.Degrees(v.SunElevation)),
            Row("distance", v => string.Create(CultureInfo.InvariantCulture, $"{v.RangeM / 1000.0:#,0} km")),
        ]) + "</div>\n";
    }

    private string AllPlaces() => "<div class=\"number\">" + DossierHtml.Table(
        "All places", ["place", "finding", "highest", "elevation", "at the claim", "elevation", "off-nadir", "Sun"],
        Finding.Places.Select(p => (string[])
        [
            p.Place.Name, DossierHtml.Word(p.Finding), p.Pass is { } pass ? Clock(pass.Tca) : "none",
            p.Pass is { } peak ? PassWording.Degrees(peak.MaxElevation) : "", Clock(p.ClaimedInstant),
            p.AtClaim is { } a ? PassWording.Degrees(a.Elevation) : "",
            p.AtClaim is { } b ? PassWording.Degrees(b.OffNadir) : "",
            p.AtClaim is { } c ? PassWording.Degrees(c.SunElevation) : "",
        ])) + "</div>\n";

    private string Sureness() => DossierHtml.Facts(
        ("Age of the elements", Finding.ElementsAge is { } age ? string.Create(
            CultureInfo.InvariantCulture,
            $"{age.Abs().Days:0.0} days, propagated {(age < Duration.Zero ? "back" : "forward")}") : null),
        ("Along the track", Finding.Uncertainty is { } along ? string.Create(
            CultureInfo.InvariantCulture,
            $"early or late by up to {PassWording.Length(along)}{Way(along)} (two standard errors, about 95 %), if " +
            $"the satellite did not manoeuvre in between") : null),
        ("Across the track", Finding.CrossTrackUncertaintyM is { } across ? string.Create(
            CultureInfo.InvariantCulture, $"beside it by up to {across / 1000.0:0.0} km (two standard errors)") : null),
        ("Claimed minus highest", Finding.Difference is { } apart ? (apart < Duration.Zero ? "−" : "+") +
            PassWording.Length(apart) : null),
        ("Chance", Finding.ChanceRatio is { } chance ? string.Create(
            CultureInfo.InvariantCulture,
            $"{100.0 * chance:0.0} % of the times within 12 h on either side would have fitted as well") : null),
        ("Earth orientation", Finding.EarthOrientation switch
        {
            EarthOrientationCoverage.Observed => "measured (IERS)",
            EarthOrientationCoverage.Predicted => "predicted (IERS)",
            _ => "outside the table: a guess",
        }));

    /// <summary>How far the satellite's ground point moves in a time, from the track.</summary>
    private string Way(Duration time)
    {
        PassTrack? track = trace.Places.FirstOrDefault(p => p.Points.Length > 1);
        if (track is null)
            return "";
        TrackPoint a = track.Points[0], b = track.Points[^1];
        double metres = 0.0;
        foreach ((TrackPoint from, TrackPoint to) in track.Points.Zip(track.Points.Skip(1)))
            metres += new AzimuthalEquidistant(from.Below).Project(to.Below).DistanceM;
        double kilometres = metres / 1000.0 * (time / (b.At - a.At));
        return string.Create(CultureInfo.InvariantCulture, $", {kilometres:#,0} km on the ground");
    }

    private string Elements()
    {
        if (trace.Elements is not { } set)
            return "";
        ElementText lines = ElementWriter.Write([set], ElementFormat.Tle, leap);
        ElementText message = ElementWriter.Write([set], ElementFormat.OmmKvn, leap);
        string origin = set.Origin.Source + (set.Origin.Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $", line {set.Origin.Line}")
            : "");
        return DossierHtml.Facts(
                ("Object", set.Label + (set.ObjectId is { } designator ? ", " + designator : "")),
                ("Epoch", set.Elements.Epoch.ToUtcString(leap, 3)),
                ("Read from", origin),
                ("Fetched", set.Origin.Retrieved?.ToUtcString(leap, 0)),
                ("Published by", set.Originator))
            + (lines.Text.Length > 0
                ? DossierHtml.Folded("Two-line set", lines.Text)
                : DossierHtml.List(lines.Diagnostics.Select(d => d.Message)))
            + (message.Text.Length > 0 ? DossierHtml.Folded("Orbit mean-elements message (CCSDS)", message.Text) : "");
    }

    private string Clock(Instant instant) => instant.ToUtcString(leap, 0)[11..19];
}
