using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight plan network</c>: a day of the announced network.</summary>
public class NetworkPlanTests
{
    private static readonly string[] Plan = ["plan", "network", "dprk-network", "--rounds", "5", "--threads", "1"];

    [Fact]
    public async Task Plan_Table_TellsPicturesGapAndReasons()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(Plan);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("2026-04-01T00:00:00Z to 2026-04-02T00:00:00Z: 12 of 24 scenes by 4 satellites");
        ran.Output.ShouldContain("proved: no plan counts more");
        ran.Output.ShouldContain("White House #1");
        ran.Output.ShouldContain("batteries full and memories empty");
        Ran one = await tool.RunAsync([.. Plan, "--variant", "one", "--from", "2026-04-03T00:00Z", "--hours", "12"]);
        one.Output.ShouldContain("2026-04-03T00:00:00Z to 2026-04-03T12:00:00Z");
        one.Output.ShouldContain("by 1 satellite");
    }

    [Fact]
    public async Task Plan_KeptPlan_StaysAndIsTheSame()
    {
        using var tool = new Tool();
        string file = Path.Combine(tool.Folder, "plan.json");
        (await tool.RunAsync([.. Plan, "-f", "json", "-o", file])).Code.ShouldBe(0);
        Ran again = await tool.RunAsync([.. Plan, "-f", "json", "--keep", file, "--new-from", "2026-04-01T14:30Z"]);
        (again.Code, again.Error).ShouldBe((0, ""));
        JsonArray before = Pictures(await File.ReadAllTextAsync(file)), after = Pictures(again.Output);
        after.Select(p => (string?)p!["request"]).ShouldBe(before.Select(p => (string?)p!["request"]));
        after.Count(p => (bool)p!["isKept"]!).ShouldBe(5);
        Ran csv = await tool.RunAsync([.. Plan, "-f", "csv", "--keep", file]);
        csv.Output.Split('\n').Count(l => l.Contains(",kept,", StringComparison.Ordinal)).ShouldBe(before.Count);
        static JsonArray Pictures(string json) => JsonNode.Parse(json)!["plan"]!["pictures"]!.AsArray();
    }

    [Fact]
    public async Task Plan_Wrong_IsOneLineThatSaysHowToMendIt()
    {
        using var tool = new Tool();
        string file = Path.Combine(tool.Folder, "plan.json");
        await tool.RunAsync([.. Plan, "-f", "json", "-o", file]);
        await Refused(3, "no plan of the same span", "--keep", file, "--hours", "6");
        await Refused(3, "is no answer of 'plan network", "--keep", tool.WriteFile("bad.json", "{\"request\": 5}"));
        await Refused(3, "is no answer of 'plan network", "--keep", tool.WriteFile("null.json", "null"));
        await Refused(3, "has no variant 'three'; it has one, four", "--variant", "three");
        await Refused(2, "--hours must lie above 0", "--hours", "0");
        await Refused(2, "--new-from must lie within", "--new-from", "2027-01-01T00:00Z");
        await Refused(2, "--rounds must be 0 or more", "--rounds", "-1");
        await Refused(3, "No request of the scenario has its window in the span", "--from", "2027-01-01T00:00Z");
        Ran streams = await tool.RunAsync("plan", "network", "bench-30-days");
        (streams.Code, streams.Output).ShouldBe((3, ""));
        streams.Error.ShouldContain("asks for nothing by name");

        async Task Refused(int code, string says, params string[] options)
        {
            string[] args = options.Contains("--rounds") ? [.. Plan.Take(3), .. options] : [.. Plan, .. options];
            Ran ran = await tool.RunAsync(args);
            (ran.Code, ran.Output, ran.Error.Count(c => c == '\n')).ShouldBe((code, "", 1), says);
            ran.Error.ShouldContain(says);
        }
    }
}
