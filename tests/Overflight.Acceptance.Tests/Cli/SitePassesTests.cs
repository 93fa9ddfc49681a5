using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight passes</c> for several satellites and places.</summary>
public class SitePassesTests
{
    private const string CsvHeader = "satellite,name,place,aos,los,length_s,under_way_at_start,under_way_at_end,tca," +
        "max_elevation_deg,elements_epoch,uncertainty_s\n";

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
        ran.Output.ShouldStartWith("1 satellite over 1 place, at least 10° high, 2026-04-10T00:00:00Z");
        ran.Output.ShouldContain(": 3 passes\n");
        string none = tool.WriteFile("none", "77\n");
        (await tool.RunAsync(["passes", "--watch-list", none, "Norfolk", .. Day])).Code.ShouldBe(4);
        (await tool.RunAsync(
            ["passes", "--watch-list", list, "Norfolk", .. Day, "--min-elevation", "89.9"])).Code.ShouldBe(1);
    }

    /// <summary>
    /// A ridge of 30° all around with a gap towards north. Two of three passes stay behind it; the third rises over it
    /// in the south, goes down behind it, and shows in the gap again until it sets.
    /// </summary>
    [Fact]
    public async Task Passes_Mask_TakesAwayWhatIsBehindIt()
    {
        using var tool = new Tool();
        const string ridge = "# a ridge\nazimuth,elevation\n0,0\n20,0\n21,30\n339,30\n340,0\n";
        string mask = tool.WriteFile("mask", ridge);
        string[] args = ["passes", "58400", "Norfolk", .. Day, "-f", "csv"];
        string[] whole = Rows(await tool.RunAsync(args))[2];
        Ran masked = await tool.RunAsync([.. args, "--mask", mask]);
        string[][] parts = Rows(masked);
        parts.Length.ShouldBe(2);
        DateTimeOffset rise = Time(parts[0][3]), hide = Time(parts[0][4]), show = Time(parts[1][3]);
        rise.ShouldBeInRange(Time(whole[0]).AddSeconds(60), hide.AddSeconds(-120));
        show.ShouldBeInRange(hide.AddSeconds(60), Time(whole[2]));
        parts[1][4][..22].ShouldBe(whole[2][..22]);
        string[] merged = Rows(await tool.RunAsync([.. args, "--mask", mask, "--merge-ridges"])).ShouldHaveSingleItem();
        merged[3..5].ShouldBe([parts[0][3], parts[1][4]]);
        (await tool.RunAsync(ridge, [.. args, "--mask", "-"])).ShouldBe(masked);
    }

    /// <summary>A file of element sets lies beside what is known, for every command that takes one.</summary>
    [Fact]
    public async Task Elements_File_LiesBesideWhatIsKnown()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("other.csv", await OtherAsync(tool, bstar: null));
        string[] passes = ["passes", "--elements", file, "--place", "Norfolk", .. Day, "-f", "csv"];
        string[] coverage = ["coverage", "--elements", file, "--place", "Seoul", "--cell", "100km", .. Day, "-f", "csv",
            "--windows"];
        foreach ((string[] args, int satellite) in new[] { (passes, 0), (coverage, 2) })
        {
            async Task<string[]> Of(params string[] named) =>
                [.. Rows(await tool.RunAsync([.. args, .. named])).Select(r => r[satellite]).Distinct().Order()];
            string Named(string name) => args == passes ? $"--satellite={name}" : name;
            (await Of()).ShouldBe(["77001"]);
            (await Of(Named("the other"))).ShouldBe(["77001"]);
            (await Of(Named("77001"), Named("58400"))).ShouldBe(["58400", "77001"]);
            (await tool.RunAsync([.. args, Named("77002")])).Code.ShouldBe(4);
        }

        Ran notice = await tool.RunAsync(
            "58400\n77001\n",
            ["notice", "--site", "Norfolk", "--watch-list", "-", "--elements", file, .. Day, "-f", "csv"]);
        notice.Error.ShouldBe("");
        notice.Output.ShouldContain(",58400,");
        notice.Output.ShouldContain(",77001,");
    }

    [Fact]
    public async Task Passes_Decay_IsSaid()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("falling.csv", await OtherAsync(tool, bstar: "0.5"));
        string[] args = ["passes", "--elements", file, "--place", "Norfolk", "-f", "csv"];
        Ran across = await tool.RunAsync([.. args, "--from", "2026-04-10T00:00:00Z", "--days", "60"]);
        across.Code.ShouldBe(0);
        across.Error.ShouldMatch(
            @"^THE OTHER \(77001\) is searched in part only: There are no positions after 2026-0[45]-\S+Z: its " +
            @"elements say that it has decayed\.\n$");
        Ran after = await tool.RunAsync([.. args, "--from", "2026-06-08T00:00:00Z", "--days", "1"]);
        after.ShouldBe(new Ran(
            4, CsvHeader, "THE OTHER (77001) is left out: There are no positions in this span: its elements say that " +
                "it has decayed.\n"));
    }

    [Theory]
    [InlineData(2, "--merge-ridges needs a horizon; give it with --mask FILE", "58400", "Norfolk", "--merge-ridges")]
    [InlineData(2, "with a mask are written as table, csv or json", "58400", "Norfolk", "--mask", "x", "-f", "geojson")]
    [InlineData(3, "check the name and the folder", "58400", "Norfolk", "--mask", "no-such-file")]
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
    [InlineData("--mask", "", "The mask has an error at line 1, column 1: the skyline holds no point; write lines")]
    [InlineData("--mask", "0,1\n90,95", "The mask has an error at line 2, column 4: the elevation 95° lies outside")]
    [InlineData("--mask", "0,1\n90,2\n45,3", "line 3, column 1: the azimuth 45° does not follow 90°; sort the lines")]
    [InlineData("--mask", "0;1", "line 1, column 1: a line is azimuth,elevation in degrees, such as 90,12.5")]
    public async Task Passes_BadFile_IsRefusedWhereItIsWrong(string option, string text, string says)
    {
        using var tool = new Tool();
        string[] others = option switch
        {
            "--mask" => ["58400", "Norfolk"],
            "--sites" => ["58400"],
            _ => ["Norfolk"],
        };
        Ran ran = await tool.RunAsync(["passes", .. others, option, tool.WriteFile("bad", text), .. Day]);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((3, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    /// <summary>Malligyong-1's set of 2026-04-10 as that of another object, perhaps with another drag.</summary>
    private static async Task<string> OtherAsync(Tool tool, string? bstar)
    {
        Ran shown = await tool.RunAsync("elements", "show", "58400", "--at", "2026-04-10T00:00:00Z", "--as", "csv");
        string[] lines = shown.Output.TrimEnd('\n').Split('\n');
        string[] names = lines[0].Split(','), values = lines[1].Split(',');
        values[Array.IndexOf(names, "OBJECT_NAME")] = "THE OTHER";
        values[Array.IndexOf(names, "NORAD_CAT_ID")] = "77001";
        values[Array.IndexOf(names, "BSTAR")] = bstar ?? values[Array.IndexOf(names, "BSTAR")];
        return $"{lines[0]}\n{string.Join(',', values)}\n";
    }

    private static string[][] Rows(Ran ran)
    {
        ran.Code.ShouldBe(0, ran.Error);
        return [.. ran.Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(','))];
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
