using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight constellation</c>: Sun-synchronous cameras over Seoul and Guam.</summary>
public class ConstellationTests
{
    private static readonly string[] Start = ["constellation", "--from", "2026-04-10T00:00:00Z", "--days", "3"];

    private static readonly string[] Orbits = ["--altitude", "500,550", "--sun-synchronous", "22:30"];

    private static readonly string[] Seen = ["--place", "Seoul", "--place", "13.4,144.8", "--max-off-nadir", "45"];

    private static readonly string[] Trade =
        [.. Start, "--satellites", "1,2,4", "--planes", "1,2", .. Orbits, .. Seen];

    [Theory]
    [InlineData("table", "Seoul, 13.4000° N 144.8000° E: 2 points, 2026-04-10T00:00:00Z to 2026-04-13T00:00:00Z, 14 ")]
    [InlineData("csv", "satellites,planes,phasing,height_m,inclination_deg,local_time_of_node_s,")]
    [InlineData("json", "{\n  \"request\": {\n    \"orbits\": {\n      \"kind\": \"designed\",\n")]
    public async Task Constellation_AnyForm_IsWrittenToOutputOrFileAlike(string form, string start)
    {
        using var tool = new Tool();
        string[] args = [.. Trade, "--goal", "12h", "--street", "40", "-f", form];
        Ran ran = await tool.RunAsync(args);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith(start);
        string file = Path.Combine(tool.Folder, "out");
        (await tool.RunAsync([.. args, "--output", file, "--threads", "1"])).ShouldBe(new Ran(0, "", ""));
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(ran.Output);
    }

    /// <summary>The forms agree, and lists in another order give the same answer.</summary>
    [Fact]
    public async Task Constellation_Forms_Agree()
    {
        using var tool = new Tool();
        string[][] rows = Rows(await tool.RunAsync([.. Trade, "--goal", "12h", "-f", "csv"]));
        string[] other = [.. Start, "--satellites", "4,2,1,2", "--planes", "2,1", "--altitude", "550,500"];
        string[][] again = Rows(await tool.RunAsync(
            [.. other, "--sun-synchronous", "22:30", .. Seen, "--goal", "12h", "-f", "csv"]));
        again.SelectMany(r => r).ShouldBe(rows.SelectMany(r => r));
        Ran ran = await tool.RunAsync([.. Trade, "--goal", "12h", "-f", "json"]);
        JsonNode json = JsonNode.Parse(ran.Output).ShouldNotBeNull();
        JsonNode[] candidates = [.. json["candidates"]!.AsArray().Select(c => c!)]; // else it throws
        candidates.Length.ShouldBe(rows.Length);
        foreach ((string[] row, JsonNode c) in rows.Zip(candidates))
        {
            ((int?)c["satellites"]).ShouldBe(int.Parse(row[0], CultureInfo.InvariantCulture));
            ((double?)c["orbit"]?["heightM"]).ShouldNotBeNull().ShouldBe(Number(row[3]), 0.5);
            ((double?)c["figures"]?["gapMaxS"]).ShouldNotBeNull().ShouldBe(Number(row[14]), 0.001);
            c["places"]!.AsArray().Max(p => (double?)p?["gapMaxS"]).ShouldNotBeNull().ShouldBe(Number(row[14]), 0.001);
            ((bool?)c["meetsGoal"]).ShouldBe(Number(row[14]) <= 43_200.0);
        }

        int chosen = ((int?)json["chosen"]).ShouldNotBeNull();
        rows.Select(r => r[19]).ShouldBe(rows.Select((_, i) => i == chosen ? "yes" : "no"));
        ran = await tool.RunAsync([.. Trade, "--goal", "12h"]);
        ran.Output.ShouldContain($"is met with the fewest satellites by {rows[chosen][0]} satellites in ");
        ran.Output.Split('\n').Single(l => l.EndsWith(" chosen", StringComparison.Ordinal))
            .ShouldContain($"{rows[chosen][0]}/{rows[chosen][1]}/{rows[chosen][2]} ");
    }

    /// <summary>One copy of a satellite sees what the satellite sees.</summary>
    [Fact]
    public async Task Constellation_CopiesOfARealSatellite_BeginWithIt()
    {
        using var tool = new Tool();
        string[] copies = [.. Start, "--satellites", "1,2", "--copies-of", "malligyong-1", "--min-elevation", "10"];
        string[][] rows = Rows(await tool.RunAsync([.. copies, "--place", "Seoul", "-f", "csv"]));
        string[][] passes = Rows(await tool.RunAsync(
            "passes", "58400", "Seoul", "--from", "2026-04-10T00:00:00Z", "--days", "3", "-f", "csv"));
        Number(rows[0][11]).ShouldBe(passes.Length); // accesses
        Number(rows[1][11]).ShouldBeInRange(1.5 * passes.Length, 2.5 * passes.Length); // by two
        Ran ran = await tool.RunAsync([.. copies, "--place", "Seoul"]);
        ran.Output.ShouldContain("MALLIGYONG-1 (58400) and copies of it, by SGP4 from its set of 2026-04-1");
        Ran late = await tool.RunAsync(
            ["constellation", "--satellites", "2", "--copies-of", "58400", "--place", "Seoul", "--from", "2028-01-01"]);
        (late.Code, late.Output).ShouldBe((4, ""));
        late.Error.ShouldStartWith("MALLIGYONG-1 (58400) cannot be copied: Its nearest element set is");
    }

    [Fact]
    public async Task Constellation_AreaStarAndCycle_AreTried()
    {
        using var tool = new Tool();
        const string area = """{"type":"Polygon","coordinates":[[[124,34],[130,34],[130,42],[124,42],[124,34]]]}""";
        string[][] rows = Rows(await tool.RunAsync(
            area,
            [
                .. Start, "--satellites", "6", "--planes", "3", "--phasing", "1,2", "--star", "--repeat", "15/1,233/16",
                "--inclination", "60,90", "--area", "-", "--cell", "300km", "--street", "0", "-f", "csv",
            ]));
        rows.Select(r => (r[2], r[7])).ShouldBe(
        [
            ("1", "15/1"), ("1", "233/16"), ("1", "15/1"), ("1", "233/16"),
            ("2", "15/1"), ("2", "233/16"), ("2", "15/1"), ("2", "233/16"),
        ]);
        rows.Select(r => r[4]).Distinct().ShouldBe(["60", "90"]);
        Ran none = await tool.RunAsync([.. Trade, "--goal", "5min"]);
        (none.Code, none.Error).ShouldBe((1, ""));
        none.Output.ShouldContain("The goal, no gap longer than 5.0 min, is met by none; nearest comes 4 satellites");
    }

    [Theory]
    [InlineData(2, "Option '--satellites' is required", "--satellites", "")]
    [InlineData(2, "--satellites: 'x' is no whole number from 1 on; write them as 1,2,4", "--satellites", "1,x")]
    [InlineData(2, "A constellation of 500 satellites cannot be tried; give 1 to 200", "--satellites", "500")]
    [InlineData(2, "shared evenly among 3 planes; give a multiple", "--planes", "3")]
    [InlineData(2, "--phasing: '-1' is no whole number from 0 on", "--phasing", "-1")]
    [InlineData(2, "Every phasing is as large as the number of planes", "--phasing", "2")]
    [InlineData(2, "--altitude: 'low' is no number; write them as 450,500.5", "--altitude", "low")]
    [InlineData(2, "A height of 20 km cannot be flown; give 122 to 93622 km", "--altitude", "20")]
    [InlineData(2, "no Sun-synchronous orbit at 7000 km", "--altitude", "7000")]
    [InlineData(2, "--repeat: '233' is no cycle; write revolutions/days, as 233/16", "--repeat", "233")]
    [InlineData(2, "No Sun-synchronous orbit repeats after 233/3 ", "--repeat", "233/3")]
    [InlineData(2, "--sun-synchronous: '25:00' is no time of day; write 22:30", "--sun-synchronous", "25:00")]
    [InlineData(2, "either --inclination 53,97.4 or --sun-synchronous 22:30", "--inclination", "53")]
    [InlineData(2, "leave out --altitude", "--copies-of", "58400")]
    [InlineData(2, "--goal: 'soon' is no length of time; write 90min, 12h or 2d", "--goal", "soon")]
    [InlineData(2, "A goal of 96 h can say nothing over a span of 3 days", "--goal", "4d")]
    [InlineData(2, "--street must lie between 0 and 90 degrees; it is 91", "--street", "91")]
    [InlineData(2, "Say what to see: --place PLACE (more than once), --area FILE, or --global.", "--global", null)]
    [InlineData(2, "Give places or an area with its cells, not both", "--cell", "50km")]
    [InlineData(2, "--max-off-nadir must lie between 0 and 90 degrees", "--max-off-nadir", "91")]
    [InlineData(3, "is not in the gazetteer", "--place", "Atlantis")]
    public async Task Constellation_BadInput_IsOneLineThatSaysHowToMendIt(
        int code, string says, string option, string? value)
    {
        using var tool = new Tool();
        string[] args = [.. Trade];
        int at = Array.IndexOf(args, option);
        args = value switch
        {
            "" => [.. args[..at], .. args[(at + 2)..]],
            null => [.. args, option],
            _ when at < 0 || option == "--place" => [.. args, $"{option}={value}"],
            _ => [.. args[..at], $"{option}={value}", .. args[(at + 2)..]],
        };
        Ran ran = await tool.RunAsync(args);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    /// <summary>Known only once cells and satellites are counted; and a satellite that nobody knows.</summary>
    [Theory]
    [InlineData(3, "times more than can be tried; take larger cells", "--global", "--cell", "60km")]
    [InlineData(3, "more than 200000; take cells of at least", "--global", "--cell", "10km")]
    [InlineData(3, "check the name and the folder", "--area", "no-such-file")]
    public async Task Constellation_TooMuch_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] ground)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(
            ["constellation", "--satellites", "100", "--planes", "10", "--days", "30", .. Orbits, .. ground]);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Fact]
    public async Task Constellation_UnknownSatellite_SaysWhereToGetIt()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync([.. Start, "--satellites", "2", "--copies-of", "99999", "--global"]);
        (ran.Code, ran.Output).ShouldBe((4, ""));
        ran.Error.ShouldContain("No element set of '99999' is known; import one");
    }

    private static string[][] Rows(Ran ran)
    {
        ran.Code.ShouldBe(0, ran.Error);
        return [.. ran.Output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(','))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
