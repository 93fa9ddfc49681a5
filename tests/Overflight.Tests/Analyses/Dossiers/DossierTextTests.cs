using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses.Dossiers;

public class DossierTextTests
{
    private const string Hostile = "<script>alert(1)</script> \" onload='x' &amp; ]]> \u202Egnp.exe \u0007\u200B";

    private static readonly Coastlines Shores = ReferenceData.Coastlines();

    private static readonly Dossier WhiteHouse = Of(Checked(Shipped.Claim("whitehouse-20231127")));

    [Fact]
    public void Write_WhiteHouse_HasAllAnAnalystAsksFor()
    {
        XElement page = Parse(WhiteHouse);
        page.Descendants("h3").Select(h => h.Value).ShouldBe(
        [
            "What is claimed", "Where it stands", "What was found", "The pass", "How sure this is", "Elements used",
            "Digests", "How to recompute",
        ]);
        string text = page.Value;
        text.ShouldContain("were taken at 23:36:25 on 27 November");
        text.ShouldContain("2023-11-27T14:36:25Z (“2023-11-27 23:36:25”, UTC+09:00 (Pyongyang))");
        text.ShouldContain("anyone who had the elements could have computed a fitting time");
        text.ShouldContain("1 58400U 23179A");
        text.ShouldContain("MEAN_MOTION");
        text.ShouldContain(WhiteHouse.Claims[0].Orbit!.Finding.SnapshotDigest);
        text.ShouldContain("overflight replay dossier.html");
        text.ShouldContain("8.5 days, propagated back");
        text.ShouldContain("measured (IERS)");
        page.Descendants("td").Select(d => d.Value).ShouldContain("69.6°");
        page.Descendants("span").First(s => s.Attribute("class")?.Value == "badge supported").Value
            .ShouldBe("✓ Supported");
    }

    [Fact]
    public void Write_Page_ForbidsAndNeedsNothingFromElsewhere()
    {
        XElement page = Parse(Of(
            Checked(Shipped.Claim("whitehouse-20231127")), Checked(Shipped.Claim("guam-20231122"))));
        XElement policy = page.Descendants("meta")
            .First(m => m.Attribute("http-equiv")?.Value == "Content-Security-Policy");
        policy.Attribute("content")!.Value.ShouldStartWith(
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        page.Descendants().Attributes().Where(a => a.Name.LocalName is "src" or "srcset" or "action").ShouldBeEmpty();
        page.Descendants().Attributes("href").ShouldAllBe(a => a.Value.StartsWith('#'));
        page.Descendants().Attributes().ShouldAllBe(
            a => !a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        page.Descendants("script").Attributes("type").Select(a => a.Value)
            .ShouldBe(["application/json", "application/json"]);
        DossierText.Write(WhiteHouse, Shores, Sets.Leap).ShouldNotContain("@import");
    }

    [Fact]
    public void Write_Drawings_SayWhatTheyShow()
    {
        XElement page = Parse(Of(
            Checked(Shipped.Claim("whitehouse-20231127")), Checked(Shipped.Claim("guam-20231122"))));
        XElement[] drawings = [.. page.Descendants().Where(e => e.Attribute("role")?.Value == "img")];
        drawings.Length.ShouldBe(6); // map and chart of the White House, of Guam and of the station
        string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        ids.ShouldBeUnique();
        foreach (XElement drawing in drawings)
            drawing.Attribute("aria-labelledby")!.Value.Split(' ').ShouldAllBe(id => ids.Contains(id));
        drawings[0].Descendants().First(e => e.Name.LocalName == "desc").Value.ShouldContain(
            "At the claimed 14:36:25 UTC it was above");
    }

    /// <summary>The drawn point below the satellite lies where the projection puts it, north up, to scale.</summary>
    [Fact]
    public void Write_Map_PutsTheSatelliteWhereItWas()
    {
        ClaimTrace trace = WhiteHouse.Claims[0].Orbit!;
        XElement map = Parse(WhiteHouse).Descendants().First(e => e.Attribute("role")?.Value == "img");
        string path = map.Descendants().First(e => e.Attribute("class")?.Value == "satellite").Attribute("d")!.Value;
        double[] at = [.. path[1..path.IndexOf('l')].Split(' ').Select(Number)];
        TrackPoint claimed = trace.Places[0].AtClaim!.Value;
        double elevation = claimed.Elevation.Degrees, offNadir = claimed.OffNadir.Degrees;
        double km = (90.0 - elevation - offNadir) * Math.PI / 180.0 * 6371.0;
        double angle = claimed.Azimuth.Radians;
        string distance = map.Descendants().First(e => e.Name.LocalName == "desc").Value
            .Split("North is up, ")[1].Split(" km")[0];
        double perKm = MapFrame.Rim / Number(distance.Replace(",", "", StringComparison.Ordinal));
        (at[0] - MapFrame.Middle).ShouldBe(km * perKm * Math.Sin(angle), 0.5);
        (MapFrame.Middle - (at[1] + 8.0)).ShouldBe(km * perKm * Math.Cos(angle), 0.5);
    }

    [Fact]
    public void Write_HostileText_IsShownAndNeverMarkup()
    {
        DossierClaim claim = WhiteHouse.Claims[0];
        ClaimTrace trace = claim.Orbit! with
        {
            Places = [.. claim.Orbit!.Places.Select(p => p with { Place = p.Place with { Name = Hostile } })],
        };
        var bad = WhiteHouse with
        {
            CodeVersion = Hostile,
            FileName = Hostile,
            Landmarks = [new NamedPlace(Hostile, Geodetic.FromDegrees(40.0, -75.0))],
            Claims =
            [
                claim with
                {
                    Id = Hostile, Quote = Hostile, Before = Hostile, After = Hostile, Reasons = [Hostile],
                    DoesNotShow = [Hostile], Orbit = trace,
                    Replay = Checked(Shipped.Claim("whitehouse-20231127") with { Wording = "</script><b>" + Hostile }),
                    Source = claim.Source with { Title = Hostile, Publisher = Hostile, Url = "javascript:" + Hostile },
                    SameEvent = [new RelatedClaim(Hostile, Hostile, Hostile, default, null)],
                    Digests = [new NamedDigest(Hostile, Hostile)],
                },
            ],
        };
        string text = DossierText.Write(bad, Shores, Sets.Leap);
        XElement page = Parse(bad);
        page.Descendants("script").Count().ShouldBe(1);
        page.Descendants("mark").Single().Value.ShouldBe(
            "<script>alert(1)</script> \" onload='x' &amp; ]]> \\u202Egnp.exe \\u0007\\u200B");
        text.ShouldNotContain("<script>alert");
        text.ShouldNotContain('\u202E');
        text.ShouldNotContain('\u0007');
        page.Descendants().Attributes().ShouldAllBe(
            a => !a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) &&
                !a.Value.Contains("javascript"));
    }

    [Fact]
    public void Write_Replay_ComesBackFromThePage()
    {
        const string words = "</script> <!-- & \u2028";
        ClaimReplay replay = Checked(Shipped.Claim("whitehouse-20231127") with { Wording = words });
        string text = DossierText.Write(Of(replay), Shores, Sets.Leap);
        string data = text.Split($"class=\"{DossierText.ReplayClass}\">\n")[1].Split("\n</script>")[0];
        data.ShouldNotContain('<');
        ClaimReplay.TryRecompute(data, CancellationToken.None, out ReplayOutcome? outcome, out _).ShouldBeTrue();
        outcome.ShouldNotBeNull().IsSame.ShouldBeTrue();
        outcome.Replay.Request.Claim.Wording.ShouldBe(words);
    }

    [Fact]
    public void Write_AnyText_IsWellFormed() => Prop.ForAll<string>(text => Parse(WhiteHouse with
    {
        Claims =
        [
            WhiteHouse.Claims[0] with
            {
                Quote = text ?? "", Id = text ?? "", Reasons = [text ?? ""], Orbit = null, Replay = null,
            },
        ],
    }) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_NoElements_SaysSoAndDrawsNothing()
    {
        Claim claim = Shipped.Claim("whitehouse-20231127") with { Satellite = 1 };
        XElement page = Parse(Of(Checked(claim)));
        page.Descendants().ShouldNotContain(e => e.Attribute("role") != null && e.Attribute("role")!.Value == "img");
        page.Value.ShouldContain("No element set of object 1 is known");
    }

    [Fact]
    public void Write_OffTheMapAndOutOfTheChart_SaysHowFar()
    {
        Claim claim = Shipped.Moved(Shipped.Claim("whitehouse-20231127"), Duration.FromHours(6.0));
        string text = Parse(Of(Checked(claim))).Value;
        text.ShouldContain("20:36:25:");
        text.ShouldContain("km away");
        text.ShouldContain("h 21 min later →");
    }

    [Fact]
    public void Write_NoClaim_IsRefused() => Should.Throw<ArgumentException>(
        () => DossierText.Write(WhiteHouse with { Claims = [] }, Shores, Sets.Leap));

    private static ClaimReplay Checked(Claim claim) =>
        ClaimReplay.Of(Shipped.Request(claim), Shipped.Snapshot, "overflight test", CancellationToken.None);

    private static Dossier Of(params ImmutableArray<ClaimReplay> replays) => new()
    {
        Claims = [.. replays.Select(r => DossierClaim.Of(r, CancellationToken.None))],
        Made = Sets.Utc("2026-11-22T12:00:00Z"),
        CodeVersion = "1.2.3",
    };

    private static XElement Parse(Dossier dossier)
    {
        string page = DossierText.Write(dossier, Shores, Sets.Leap);
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        page.ShouldNotContain("NaN");
        XElement parsed = XElement.Parse(page["<!DOCTYPE html>\n".Length..]);
        XNamespace svg = "http://www.w3.org/2000/svg";
        foreach (XElement e in parsed.Descendants().Where(e => e.Name.Namespace == svg).ToArray())
            e.Name = e.Name.LocalName;
        return parsed;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
