using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>CSV, GeoJSON and iCalendar of the same results, read back with the smallest of readers.</summary>
public class TextFormTests
{
    private static readonly ClaimFinding[] Findings = [.. Shipped.Claims.Select(Shipped.Check)];

    private static readonly FindPassesResult Passes = FindPasses.Run(
        new FindPassesRequest
        {
            Satellite = 58400,
            Place = new("Zażółć; \"gęślą\", 平壤 \\ jaźń", Geodetic.FromDegrees(-33.5, 190.0)),
            Span = new(Sets.Utc("2026-04-10T00:00:00Z"), Sets.Utc("2026-04-12T00:00:00Z")),
        },
        Shipped.Snapshot, null, CancellationToken.None);

    private static readonly LocateSatelliteResult Where = LocateSatellite.Run(
        new LocateSatelliteRequest { Satellite = 58400, Instant = Sets.Utc("2023-11-27T14:36:25Z") },
        Shipped.Snapshot, null, CancellationToken.None);

    [Fact]
    public void Csv_Findings_ReadBack()
    {
        string[][] rows = Csv(CsvText.Write(Findings, Sets.Leap));
        rows.Length.ShouldBe(1 + Findings.Length);
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        Column(rows, "id").ShouldBe(Shipped.Claims.Select(c => c.Id));
        Column(rows, "finding").ShouldAllBe(f => f == "Supported");
        Column(rows, "reasons").ShouldBe(Findings.Select(f => string.Join(' ', f.Reasons)));
        Column(rows, "claimed_from")[0].ShouldBe("2023-11-22T00:21:00.000Z");
        double.Parse(Column(rows, "elevation_deg")[^1]).ShouldBe(70.0, 2.0);
    }

    [Fact]
    public void Csv_PassesAndWhere_ReadBack()
    {
        string[][] rows = Csv(CsvText.Write(Passes, Sets.Leap));
        rows.Length.ShouldBe(1 + Passes.Passes.Length);
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        Column(rows, "tca")
            .ShouldBe(Passes.Passes.Select(p => Overflight.Time.TimeText.ToUtcString(p.Pass.Tca, Sets.Leap)));
        string[][] where = Csv(CsvText.Write(Where, Sets.Leap));
        where.Length.ShouldBe(2);
        where[1].Length.ShouldBe(where[0].Length);
        Column(where, "status").ShouldBe(["Ok"]);
        string[][] none = Csv(CsvText.Write([Shipped.Check(Shipped.Claims[0] with { Satellite = 7 })], Sets.Leap));
        Column(none, "aos").ShouldBe([""]);
    }

    [Fact]
    public void AppendLine_CommasQuotesAndLineEnds_AreQuoted()
    {
        var text = new StringBuilder();
        string[] fields = ["a,b", "say \"no\"", "two\nlines", "", " plain "];
        CsvText.AppendLine(text, fields);
        text.ToString().ShouldBe("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",, plain \n");
        Csv(text.ToString())[0].ShouldBe(fields);
    }

    [Fact]
    public void GeoJson_AnyResult_IsACollectionOfPointsLongitudeFirst()
    {
        JsonArray features = Features(GeoJsonText.Write(Findings, Sets.Leap));
        features.Count.ShouldBe(Shipped.Claims.Sum(c => c.Places.Length));
        JsonNode last = features[^2].ShouldNotBeNull();
        Coordinates(last).ShouldBe([-77.0365, 38.8977]);
        last["properties"]!["id"]!.GetValue<string>().ShouldBe("whitehouse-20231127"); // written by us
        JsonArray passes = Features(GeoJsonText.Write(Passes, Sets.Leap));
        passes.Count.ShouldBe(Passes.Passes.Length);
        // asserted non-null by Features
        passes.ShouldAllBe(f => Coordinates(f!).SequenceEqual(new[] { -170.0, -33.5 }));
        Coordinates(Features(GeoJsonText.Write(Where, Sets.Leap))[0]!)[1].ShouldBe(38.5, 1.5); // same
        Features(GeoJsonText.Write(Where with { Below = null }, Sets.Leap)).ShouldBeEmpty();
    }

    [Fact]
    public void Calendar_Passes_ReadBack()
    {
        string text = CalendarText.Write(Passes, Sets.Leap);
        CalendarText.Write(Passes, Sets.Leap).ShouldBe(text);
        text.ShouldNotContain("\uFFFD");
        text.Split("\r\n")
            .ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75 && !l.Contains('\n') && !l.Contains('\r'));
        text.Split("\r\n").ShouldContain(l => l.StartsWith(' '));
        Dictionary<string, string>[] events = Events(text);
        events.Length.ShouldBe(Passes.Passes.Length);
        events.Select(e => e["UID"]).Distinct().Count().ShouldBe(events.Length);
        foreach ((Dictionary<string, string> e, PredictedPass p) in events.Zip(Passes.Passes))
        {
            e["SUMMARY"].ShouldStartWith("MALLIGYONG-1 over Zażółć; \"gęślą\", 平壤 \\ jaźń, ");
            e["DTSTART"].ShouldMatch(@"^202604\d{2}T\d{6}Z$");
            string.CompareOrdinal(e["DTSTART"], e["DTEND"]).ShouldBeLessThan(0);
            e["DESCRIPTION"].ShouldContain($"off-nadir {p.Pass.TcaView.OffNadir.Degrees:0}°, Sun ");
        }
    }

    [Fact]
    public void Calendar_Findings_HoldTheReasons()
    {
        Dictionary<string, string>[] events = Events(CalendarText.Write(Findings, Sets.Leap));
        events.Select(e => e["DESCRIPTION"]).ShouldBe(Findings.Select(f => string.Join(' ', f.Reasons)));
        Events(CalendarText.Write([Shipped.Check(Shipped.Claims[0] with { Satellite = 7 })], Sets.Leap))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Calendar_LineEndsInTheSubject_AreEscaped()
    {
        ClaimFinding finding = Findings[^1];
        finding = finding with { Claim = finding.Claim with { Subject = "one\r\nBEGIN:VEVENT\ntwo" } };
        Events(CalendarText.Write([finding], Sets.Leap)).Single()["SUMMARY"]
            .ShouldStartWith("Supported: one\nBEGIN:VEVENT\ntwo, ");
    }

    private static string[][] Csv(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (',' or '\n'))
                field.Append(c);
            else
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == ',')
                    continue;
                rows.Add([.. row]);
                row.Clear();
            }
        }

        return [.. rows];
    }

    private static string[] Column(string[][] rows, string name)
    {
        int at = Array.IndexOf(rows[0], name);
        return [.. rows.Skip(1).Select(r => r[at])];
    }

    private static JsonArray Features(string text)
    {
        JsonNode root = JsonNode.Parse(text).ShouldNotBeNull();
        root["type"].ShouldNotBeNull().GetValue<string>().ShouldBe("FeatureCollection");
        JsonArray features = root["features"].ShouldBeOfType<JsonArray>();
        foreach (JsonNode? feature in features)
        {
            JsonNode f = feature.ShouldNotBeNull();
            f["type"].ShouldNotBeNull().GetValue<string>().ShouldBe("Feature");
            f["geometry"]?["type"].ShouldNotBeNull().GetValue<string>().ShouldBe("Point");
            f["properties"].ShouldBeOfType<JsonObject>();
            double[] at = Coordinates(f);
            at[0].ShouldBeInRange(-180.0, 180.0);
            at[1].ShouldBeInRange(-90.0, 90.0);
        }

        return features;
    }

    private static double[] Coordinates(JsonNode feature) =>
        [.. feature["geometry"]!["coordinates"]!.AsArray().Select(c => c!.GetValue<double>())]; // written by us

    private static Dictionary<string, string>[] Events(string text)
    {
        text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
        text.ShouldEndWith("END:VCALENDAR\r\n");
        string[] lines = text.Replace("\r\n ", "").Split("\r\n");
        var events = new List<Dictionary<string, string>>();
        foreach (string line in lines)
        {
            string[] parts = line.Split(':', 2);
            if (line == "BEGIN:VEVENT")
                events.Add([]);
            else if (events.Count > 0 && !line.StartsWith("END:", StringComparison.Ordinal) && parts.Length == 2)
                events[^1].Add(parts[0], Unescaped(parts[1]));
        }

        return [.. events];
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i] == '\\' ? text[++i] : text[i];
            plain.Append(i > 0 && text[i - 1] == '\\' && c == 'n' ? '\n' : c);
        }

        return plain.ToString();
    }
}
