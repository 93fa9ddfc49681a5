using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight coverage</c>: Malligyong-1 over Korea in coarse cells.</summary>
public class CoverageTests
{
    private const string Korea = """
        {"type": "Polygon", "coordinates": [[[124.5, 34], [130, 34], [130, 42.5], [124.5, 42.5], [124.5, 34]]]}
        """;

    private static readonly string[] Start = ["coverage", "58400", "--from", "2026-04-10T00:00:00Z"];

    private static readonly string[] ThreeDays = [.. Start, "--days", "3"];

    private static readonly string[] Cells = ["--area", "-", "--cell", "200km", "--max-off-nadir", "30"];

    private static readonly string[] OfKorea = [.. ThreeDays, .. Cells];

    private static readonly string[] HalfDay = [.. Start, "--days", "0.5", .. Cells];

    [Theory]
    [InlineData("table", "the area: 453,816 km² in 20 cells of 200 km, 2026-04-10T00:00:00Z to 2026-04-13T")]
    [InlineData("csv", "latitude_deg,longitude_deg,size_m2,inside_ratio,accesses,first_seen,seen_ratio,gaps,")]
    [InlineData("csv", "latitude_deg,longitude_deg,satellite,start,end,length_s\n", "--windows")]
    [InlineData("geojson", "{\"type\":\"FeatureCollection\",\"features\":[{")]
    [InlineData("json", "{\n  \"request\"")]
    public async Task Coverage_AnyForm_IsWrittenToOutputOrFileAlike(string form, string start, params string[] more)
    {
        using var tool = new Tool();
        string[] args = [.. OfKorea, .. more, "-f", form];
        Ran ran = await tool.RunAsync(Korea, args);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith(start);
        string file = Path.Combine(tool.Folder, "out");
        Ran written = await tool.RunAsync(Korea, [.. args, "--output", file]);
        written.ShouldBe(new Ran(0, "", ""));
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(ran.Output);
        Directory.GetFiles(tool.Folder, ".*").ShouldBeEmpty();
    }

    /// <summary>The cells of one form give the figures of the other; the views of a cell are passes.</summary>
    [Fact]
    public async Task Coverage_CellsAndViews_AgreeWithTheFiguresAndWithPasses()
    {
        using var tool = new Tool();
        string[][] cells = Rows(await tool.RunAsync(Korea, [.. OfKorea, "-f", "csv"]));
        Ran map = await tool.RunAsync(Korea, [.. OfKorea, "-f", "json"]);
        JsonNode json = JsonNode.Parse(map.Output).ShouldNotBeNull();
        double size = cells.Sum(c => Number(c[2])), seen = cells.Where(c => c[4] != "0").Sum(c => Number(c[2]));
        JsonNode figures = json["figures"].ShouldNotBeNull();
        ((double?)json["sizeM2"]).ShouldNotBeNull().ShouldBe(size, 20.0);
        ((double?)figures["coveredRatio"]).ShouldNotBeNull().ShouldBe(seen / size, 2e-6);
        ((double?)figures["gapMaxS"]).ShouldNotBeNull().ShouldBe(cells.Max(c => Number(c[10])), 0.001);
        ((double?)figures["responseMeanS"]).ShouldNotBeNull()
            .ShouldBe(cells.Sum(c => Number(c[2]) * Number(c[11])) / size, 0.01);

        // Without an off-nadir limit a view of a cell is a pass over its point.
        string[][] views = Rows(await tool.RunAsync(
            Korea,
            [.. ThreeDays, "--area", "-", "--cell", "200km", "--min-elevation", "10", "-f", "csv", "--windows"]));
        string[] cell = views[0];
        string[][] passes = Rows(await tool.RunAsync(
            ["passes", "58400", $"{cell[0]},{cell[1]}", .. ThreeDays[2..], "-f", "csv"]));
        DateTimeOffset[] starts = [.. views.Where(v => v[0] == cell[0] && v[1] == cell[1]).Select(v => Time(v[3]))];
        starts.Length.ShouldBe(passes.Length);
        starts.Length.ShouldBeGreaterThan(5);

        // A pass is searched with the set nearest to it, coverage with the one nearest the middle of the span.
        for (int i = 0; i < starts.Length; i++)
            (starts[i] - Time(passes[i][0])).Duration().ShouldBeLessThan(TimeSpan.FromSeconds(1.0), cell[0]);
    }

    [Fact]
    public async Task Coverage_SwathAsGeoJson_IsCutAtTheDateLine()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(Korea, [.. HalfDay, "--swath", "-f", "geojson"]);
        ran.Code.ShouldBe(0, ran.Error);
        JsonArray features = JsonNode.Parse(ran.Output).ShouldNotBeNull()["features"].ShouldNotBeNull().AsArray();
        JsonNode[] tracks = [.. features.Skip(20).Select(f => f.ShouldNotBeNull())];
        tracks.Select(t => (string?)t["properties"]?["kind"]).ShouldBe(["ground track", "swath"]);
        tracks.Select(t => (string?)t["geometry"]?["type"]).ShouldBe(["MultiLineString", "MultiPolygon"]);
        foreach (JsonNode feature in tracks)
        {
            JsonNode[] parts = [.. feature["geometry"]!["coordinates"]!.AsArray().Select(p => p!)]; // else it throws
            JsonNode[] lines = (string?)feature["geometry"]?["type"] == "MultiPolygon"
                ? [.. parts.SelectMany(p => p.AsArray().Select(r => r!))]
                : parts;
            lines.Length.ShouldBeGreaterThan(7); // half a day is 7.5 turns; each crosses the date line
            foreach (JsonNode line in lines)
            {
                double[] longitudes = [.. line.AsArray().Select(p => (double)p![0]!)];
                longitudes.Max(Math.Abs).ShouldBeLessThanOrEqualTo(180.0);
                longitudes.Zip(longitudes.Skip(1)).Max(p => Math.Abs(p.Second - p.First)).ShouldBeLessThan(180.0);
            }
        }

        Ran track = await tool.RunAsync(Korea, [.. HalfDay, "--ground-track", "-f", "json"]);
        JsonNode.Parse(track.Output)!["satellites"]![0]!["trace"]!.AsArray().Count.ShouldBeGreaterThan(1440);
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[124,34],[130,34],[130,42],[125,41]]]}""",
        "line 1, column 62: the ring is not closed; repeat its first position at the end")]
    [InlineData("""{"type":"Polygon","coordinates":[[[124,34],[130,34],[130,95],[124,34]]]}""",
        "line 1, column 53: the latitude 95 lies outside ±90 degrees; positions are longitude, then latitude")]
    [InlineData("""{"type":"Polygon","coordinates":[[[124,34],[130,43],[130,34],[124,42],[124,34]]]}""",
        "line 1, column 34: the ring crosses itself")]
    [InlineData("""{"type":"Polygon","coordinates":[[[124,34],[130,42],[130,34],[124,42],[124,34]]]}""",
        "or it crosses itself")]
    [InlineData("""{"type":"LineString","coordinates":[[124,34],[130,42]]}""",
        "line 1, column 1: a LineString encloses no area; give a Polygon or a MultiPolygon")]
    [InlineData("""{"type":"Polygon","coordinates":[[[124,34],[130,34]""", "the JSON is damaged")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE kml [<!ENTITY a \"b\">]>\n<kml/>",
        "line 2, column 1: the document has a document type declaration, which is not read; remove it")]
    [InlineData("<kml><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,4 5,96 1,2</coordinates>" +
        "</LinearRing></outerBoundaryIs></Polygon></kml>", "line 1, column 65: the latitude 96")]
    [InlineData("<kml/>", "there is no polygon in it; draw the area as a Polygon or MultiPolygon")]
    [InlineData("", "this is neither GeoJSON, which begins with {, nor KML, which begins with <")]
    public async Task Coverage_MalformedArea_IsRefusedWhereItIsWrong(string area, string says)
    {
        using var tool = new Tool();
        string file = tool.WriteFile("area", area), old = tool.WriteFile("out", "old");
        Refused(await tool.RunAsync([.. ThreeDays, "--area", file, "--output", old]), 3, says);
        Refused(await tool.RunAsync(area, [.. ThreeDays, "--area", "-"]), 3, says);
        File.ReadAllText(old).ShouldBe("old");
    }

    [Fact]
    public async Task Coverage_HugeArea_IsRefused()
    {
        using var tool = new Tool();
        string ring = string.Concat(Enumerable.Range(0, 100_001).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"[{127 + Math.Cos(i * 6e-5)},{38 + Math.Sin(i * 6e-5)}],")));
        string positions = $"{{\"type\":\"Polygon\",\n\"coordinates\":[[{ring}[128,38]]]}}";
        Refused(
            await tool.RunAsync([.. ThreeDays, "--area", tool.WriteFile("area", positions)]), 3,
            "line 2, column 16: the areas have more than 100000 positions; simplify or split them");
        string text = Korea + new string(' ', 16 * 1024 * 1024);
        Refused(await tool.RunAsync(text, [.. ThreeDays, "--area", "-"]), 3, "is longer than 16777216 characters");
    }

    [Theory]
    [InlineData(2, "Name one area: --area FILE, --place PLACE, or --global")]
    [InlineData(2, "Name one area", "--global", "--place", "Seoul")]
    [InlineData(2, "--radius must lie between 0.1 and 9900 km", "--place", "Seoul", "--radius", "0")]
    [InlineData(2, "write 50km or 0.5deg", "--place", "Seoul", "--cell", "12")]
    [InlineData(2, "'left' 'right'", "--place", "Seoul", "--side", "up")]
    [InlineData(
        2, "Off-nadir angles from 40° to 30° make no sense", "--place", "Seoul", "--min-off-nadir", "40",
        "--max-off-nadir", "30")]
    [InlineData(2, "--max-off-nadir must lie between 0 and 90 degrees", "--place", "Seoul", "--max-off-nadir", "91")]
    [InlineData(2, "A swath needs --max-off-nadir", "--place", "Seoul", "--swath")]
    [InlineData(2, "--days must lie between 0 and 92", "--place", "Seoul", "--days", "93")]
    [InlineData(
        3, "more than 200000; take cells of at least 55.6 km or a smaller area.\n", "--global", "--cell", "10km")]
    [InlineData(3, "give between 0.1 and 2000 km.\n", "--place", "Seoul", "--cell", "0.01km")]
    [InlineData(3, "check the name and the folder", "--area", "no-such-file")]
    [InlineData(3, "is not in the gazetteer", "--place", "Atlantis")]
    [InlineData(3, "check the name and the folder", "--place", "Seoul", "--elements", "no-such-file")]
    [InlineData(4, "No element set of '99999'", "99999", "--place", "Seoul")]
    public async Task Coverage_BadInput_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] more)
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync([.. Start, .. more]), code, says);
    }

    [Fact]
    public async Task Coverage_NothingSeen_AnswersInTheNegative()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(Korea, [.. Start, "--days", "0.01", .. Cells]);
        (ran.Code, ran.Error).ShouldBe((1, ""));
        ran.Output.ShouldContain("covered at least once          0.00 %");
    }

    private static void Refused(Ran ran, int code, string says)
    {
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    private static string[][] Rows(Ran ran)
    {
        ran.Code.ShouldBe(0, ran.Error);
        return [.. ran.Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(','))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
