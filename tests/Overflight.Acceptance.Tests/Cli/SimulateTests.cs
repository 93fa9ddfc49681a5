using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using Overflight.Data.Scenarios;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight simulate</c>: two days of a small network.</summary>
public class SimulateTests
{
    private const string Small = """
        name: Small [network]
        assumptions: [All of it is made up.]
        from: 2026-04-10T00:00:00Z
        days: 2
        satellites:
          - name: Twin
            copies: {of: 58400, count: 2}
            sensor: Malligyong-1 unsourced 3-5 m
            off-nadir-deg: 40
            swath-km: 20
            slew-deg-per-s: 1
            slew-acceleration-deg-per-s2: 0.5
            memory-gbit: 64
            imaging-mbit-per-s: 100
            downlink-mbit-per-s: 100
        stations:
          - {name: Centre, place: PGSC, rate-mbit-per-s: 100}
        requests:
          - {name: Seoul daily, point: Seoul, exposure-s: 5, repeat-days: 1}
          - {name: Around Rome, area: {file: rome.geojson}, exposure-s: 5}
        watched: [Seoul]
        variants:
          - {name: one, satellites: [Twin-1]}
          - {name: two, satellites: [Twin]}
        """;

    private const string Rome = """
        {"type": "Polygon", "coordinates": [[[12.4, 41.8], [12.6, 41.8], [12.6, 42.0], [12.4, 42.0], [12.4, 41.8]]]}
        """;

    [Fact]
    public async Task Simulate_List_NamesWhatShips()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("simulate", "--list");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            ["bench-30-days", "crop-province", "dprk-network", "flood-basin"]);
        Ran shown = await tool.RunAsync("simulate", "dprk-network", "--show");
        (shown.Code, shown.Output).ShouldBe((0, ShippedScenarios.Yaml("dprk-network")));
    }

    [Fact]
    public async Task Simulate_Table_TellsVariantsAndTheirDifference()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("simulate", Write(tool));
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith(
            "Small [network]\n2026-04-10T00:00:00Z to 2026-04-12T00:00:00Z, 1 station, seed 1\n");
        foreach (string says in (string[])
            ["mean against one", "Seoul", "request to ground", "All of it is made up.", "(58400) flies by its"])
            ran.Output.ShouldContain(says);
        Ran only = await tool.RunAsync("simulate", Write(tool), "--variant", "two");
        only.Output.ShouldNotContain(" one ");
    }

    [Fact]
    public async Task Simulate_TwiceAndOnOtherThreads_GivesTheSameBytes()
    {
        using var tool = new Tool();
        string[] args = ["simulate", Write(tool), "--format", "json", "--threads"];
        Ran first = await tool.RunAsync([.. args, "1"]), second = await tool.RunAsync([.. args, "2"]);
        first.Code.ShouldBe(0);
        second.Output.ShouldBe(first.Output);
        JsonNode[] runs = [.. JsonNode.Parse(first.Output)!["runs"]!.AsArray().Select(r => r!)];
        runs.Select(r => (string?)r["variant"]).ShouldBe(["one", "two"]);
        double[] revisit = [.. runs.Select(r => (double)r["places"]![0]!["revisitMeanS"]!)];
        revisit[1].ShouldBeLessThan(revisit[0]);
    }

    [Fact]
    public async Task Simulate_Html_IsOnePage()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("simulate", Write(tool), "--format", "html");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        XDocument.Parse(ran.Output).Root.ShouldNotBeNull().Name.LocalName.ShouldBe("html");
        ran.Output.ShouldContain("<h1>Small [network]</h1>");
    }

    [Fact]
    public async Task Simulate_Csv_FillsAFolder()
    {
        using var tool = new Tool();
        string folder = Path.Combine(tool.Folder, "out");
        Ran ran = await tool.RunAsync("simulate", Write(tool), "--format", "csv", "--output", folder);
        (ran.Code, ran.Output, ran.Error).ShouldBe((0, "", ""));
        Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            ["contacts.csv", "pictures.csv", "places.csv", "report.html", "requests.csv", "result.json"]);
        string[] requests = await File.ReadAllLinesAsync(Path.Combine(folder, "requests.csv"));
        requests.Length.ShouldBe(1 + (2 * 3)); // Seoul on two days, Rome once, in two variants
    }

    [Theory]
    [InlineData(2, "Name a scenario: a file, or one that ships", "simulate")]
    [InlineData(3, "no scenario of that name ships; these do: bench-30-days, ", "simulate", "atlantis")]
    [InlineData(3, "No scenario 'atlantis' ships", "simulate", "atlantis", "--show")]
    [InlineData(2, "name a folder for them with --output", "simulate", "dprk-network", "--format", "csv")]
    [InlineData(3, "it has one, four", "simulate", "dprk-network", "--variant", "five")]
    [InlineData(2, "--seed must be 0 or more", "simulate", "dprk-network", "--seed", "-1")]
    [InlineData(2, "--threads must lie between 1 and 1024", "simulate", "dprk-network", "--threads", "0")]
    public async Task Simulate_BadCommand_SaysHowToMendIt(int code, string says, params string[] args)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(args);
        (ran.Code, ran.Output).ShouldBe((code, ""));
        ran.Error.ShouldContain(says);
    }

    [Theory]
    [InlineData("rate-mbit-per-s: 100}", "rate-mbit-per-s: -1}", "line 17, column 50: 'rate-mbit-")]
    [InlineData("point: Seoul", "point: Seoul, to: 2020-01-01", "is over before the simulation begins")]
    [InlineData("Malligyong-1 unsourced 3-5 m", "Zoom", "there is no sensor 'Zoom'")]
    [InlineData("name: Around Rome", "name: Seoul Daily", "there are two requests named")]
    [InlineData("[Twin-1]", "&a [*a]", "aliases (*name) are not read")]
    [InlineData("  - {name: Centre, place: PGSC, rate-mbit-per-s: 100}\n", "", "there is no station")]
    [InlineData("rome.geojson", "none.geojson", "there is no file 'none.geojson' beside the scenario")]
    [InlineData("count: 2", "count: 1000000", "'count' must be a number from 1 to 200")]
    public async Task Simulate_BadScenario_SaysWhereAndNothingElse(string old, string changed, string says)
    {
        using var tool = new Tool();
        tool.WriteFile("rome.geojson", Rome);
        string file = tool.WriteFile("bad.yaml", Small.Replace(old, changed, StringComparison.Ordinal));
        Ran ran = await tool.RunAsync("simulate", file);
        (ran.Code, ran.Output).ShouldBe((3, ""));
        ran.Error.ShouldStartWith("bad.yaml has an error at line ");
        ran.Error.ShouldContain(says);
        ran.Error.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public async Task Simulate_SatelliteWithoutElements_IsMissingData()
    {
        using var tool = new Tool();
        tool.WriteFile("rome.geojson", Rome);
        string file = tool.WriteFile("far.yaml", Small.Replace("of: 58400", "of: 99999", StringComparison.Ordinal));
        Ran ran = await tool.RunAsync("simulate", file);
        (ran.Code, ran.Output).ShouldBe((4, ""));
        ran.Error.ShouldContain("No element set of 99999 is known");
    }

    private static string Write(Tool tool)
    {
        tool.WriteFile("rome.geojson", Rome);
        return tool.WriteFile("small.yaml", Small);
    }
}
