using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight passes</c> for several satellites and places.</summary>
public class SitePassesTests
{
    private static readonly string[] Day = ["--from", "2026-04-10T00:00:00Z", "--days", "1"];

    [Fact]
    public async Task Passes_SitesFile_GivesThePassesOfEachPlace()
    {
        using var tool = new Tool();
        string sites = tool.WriteFile("sites.csv", "name,lat,lon\nNorfolk,36.9408,-76.2925\nSeoul,37.566,126.9784\n");
        Ran many = await tool.RunAsync(["passes", "58400", "--sites", sites, .. Day, "-f", "csv"]);
        (many.Code, many.Error).ShouldBe((0, ""));
        string[][] rows = [.. many.Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(','))];
        foreach ((string name, string place) in new[] { ("Norfolk", "36.9408,-76.2925"), ("Seoul", "37.566,126.9784") })
        {
            Ran one = await tool.RunAsync(["passes", "58400", place, .. Day, "-f", "csv"]);
            string[] starts = [.. one.Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(',')[0][..19])];
            rows.Where(r => r[2] == name).Select(r => r[3][..19]).ShouldBe(starts);
        }
    }

    [Fact]
    public async Task Passes_ElementsFileAndPlace_SearchesAllThatIsInIt()
    {
        using var tool = new Tool();
        Ran shown = await tool.RunAsync("elements", "show", "58400", "--at", "2026-04-10T00:00:00Z");
        string file = tool.WriteFile("one.tle", shown.Output);
        string output = Path.Combine(tool.Folder, "passes.jsonl");
        Ran ran = await tool.RunAsync(
            ["passes", "--elements", file, "Norfolk", .. Day, "-f", "json", "--peaks", "--output", output]);
        ran.ShouldBe(new Ran(0, "", ""));
        string[] lines = File.ReadAllLines(output);
        lines.Length.ShouldBe(3);
        foreach (string line in lines)
        {
            JsonNode pass = JsonNode.Parse(line).ShouldNotBeNull();
            ((long?)pass["satellite"]).ShouldBe(58400);
            ((string?)pass["place"]).ShouldBe("Naval Station Norfolk");
            ((double?)pass["maxElevationDeg"]).ShouldNotBeNull().ShouldBeGreaterThan(10.0);
        }
    }

    [Fact]
    public async Task Passes_WatchListWithAnUnknownSatellite_SaysSoAndGoesOn()
    {
        using var tool = new Tool();
        string list = tool.WriteFile("list", "58400\n77\n");
        Ran ran = await tool.RunAsync(["passes", "--watch-list", list, "Norfolk", .. Day]);
        (ran.Code, ran.Error).ShouldBe((0, "Object (77) is left out: There is no element set of it.\n"));
        ran.Output.ShouldStartWith("1 satellites over 1 places, at least 10° high, 2026-04-10T00:00:00Z");
        ran.Output.ShouldContain(": 3 passes\n");
        string none = tool.WriteFile("none", "77\n");
        (await tool.RunAsync(["passes", "--watch-list", none, "Norfolk", .. Day])).Code.ShouldBe(4);
        (await tool.RunAsync(
            ["passes", "--watch-list", list, "Norfolk", .. Day, "--min-elevation", "89.9"])).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData(2, "Give satellites and places", "--sites", "x")]
    [InlineData(2, "Give satellites and places", "--satellite", "58400")]
    [InlineData(2, "table, csv or json", "58400", "--place", "Norfolk", "-f", "ics")]
    [InlineData(2, "--threads must lie between", "58400", "--place", "Norfolk", "--threads", "0")]
    [InlineData(3, "check the name and the folder", "58400", "--sites", "no-such-file")]
    [InlineData(3, "check the name and the folder", "--elements", "no-such-file", "Norfolk")]
    [InlineData(4, "No element set of '99999'", "99999", "--place", "Norfolk")]
    public async Task Passes_BadInput_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] args)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(["passes", .. args]);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("--sites", "A,91,0", "The list of places has an error at line 1, column 3: the latitude 91")]
    [InlineData("--sites", "{", "The list of places has an error at line 1, column 2: this is not GeoJSON")]
    [InlineData("--watch-list", "x", "The watch list has an error at line 1, column 1: 'x' is not a catalogue number")]
    [InlineData("--elements", "x", "holds no element set: the file is in none of the known formats")]
    public async Task Passes_BadFile_IsRefusedWhereItIsWrong(string option, string text, string says)
    {
        using var tool = new Tool();
        string[] others = option == "--sites" ? ["58400"] : ["Norfolk"];
        Ran ran = await tool.RunAsync(["passes", .. others, option, tool.WriteFile("bad", text), .. Day]);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((3, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }
}
