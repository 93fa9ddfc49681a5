using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight notice</c>.</summary>
public class NoticeTests
{
    private static readonly string[] Week =
        ["notice", "--site", "Norfolk", "--from", "2026-04-10T00:00:00Z"];

    [Theory]
    [InlineData("table", "Naval Station Norfolk: 1 satellite watched, 2026-04-10T00:00:00Z to 2026-04-17T00:00:00Z\n")]
    [InlineData("csv", "kind,start,end,length_s,satellite,name,")]
    [InlineData("ics", "BEGIN:VCALENDAR\n")]
    [InlineData("json", "{\n  \"request\"")]
    public async Task Notice_OwnList_IsAnsweredInAnyForm(string form, string start)
    {
        using var tool = new Tool();
        string list = tool.WriteFile("list", "58400,Malligyong-1,North Korea,optical\n");
        Ran ran = await tool.RunAsync([.. Week, "--watch-list", list, "-f", form]);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith(start);
        ran.Output.ShouldContain("Malligyong-1");
        string file = Path.Combine(tool.Folder, "out");
        Ran written = await tool.RunAsync([.. Week, "--watch-list", list, "-f", form, "-o", file]);
        written.ShouldBe(new Ran(0, "", ""));
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(ran.Output);
    }

    [Fact]
    public async Task Notice_YamlList_IsReadAsCsvIs()
    {
        using var tool = new Tool();
        string csv = tool.WriteFile("list.csv", "58400,Malligyong-1,North Korea,optical\n");
        Ran expected = await tool.RunAsync([.. Week, "--watch-list", csv]);
        const string yaml = "- {satellite: 58400, name: Malligyong-1, country: North Korea, sensor: optical}\n";
        (await tool.RunAsync(yaml, [.. Week, "--watch-list", "-"])).ShouldBe(expected);
        Ran bad = await tool.RunAsync("- satellite: x\n", [.. Week, "--watch-list", "-"]);
        bad.ShouldBe(new Ran(3, "", "The watch list has an error at line 1, column 14: the satellite needs a " +
            "catalogue number such as 58400.\n"));
    }

    /// <summary>Without elements of most of them no gap is safe, and the answer says so.</summary>
    [Fact]
    public async Task Notice_ShippedListWithoutTheirElements_CallsNoGapSafe()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync([.. Week, "-f", "json"]);
        ran.Code.ShouldBe(0);
        ran.Error.ShouldStartWith("Nothing certain can be said about 144 of 145 satellites, so no gap");
        JsonNode answer = JsonNode.Parse(ran.Output).ShouldNotBeNull();
        JsonArray gaps = answer["gaps"].ShouldNotBeNull().AsArray();
        gaps.ShouldNotBeEmpty();
        gaps.ShouldAllBe(g => !(bool)g!["isSafe"]! && g["unknown"]!.AsArray().Count == 144); // else it throws
    }

    [Theory]
    [InlineData(2, "--site")]
    [InlineData(2, "--days must lie between 0 and 31", "--site", "Norfolk", "--days", "32")]
    [InlineData(2, "--min-incidence must lie between 0 and 20", "--site", "Norfolk", "--min-incidence", "30",
        "--max-incidence", "20")]
    [InlineData(2, "--min-gap must lie between", "--site", "Norfolk", "--min-gap", "-1")]
    [InlineData(3, "is not in the gazetteer", "--site", "Atlantis")]
    [InlineData(3, "check the name and the folder", "--site", "Norfolk", "--watch-list", "no-such-file")]
    [InlineData(3, "is not a known time zone", "--site", "Norfolk", "--zone", "Mars")]
    public async Task Notice_BadInput_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] args)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(["notice", .. args]);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Fact]
    public async Task Notice_NobodyComes_AnswersInTheNegative()
    {
        using var tool = new Tool();
        string list = tool.WriteFile("list", "58400\n");
        Ran ran = await tool.RunAsync([.. Week, "--days", "0.1", "--watch-list", list]);
        (ran.Code, ran.Error).ShouldBe((1, ""));
        ran.Output.ShouldContain("None of them can see it.");
        string other = tool.WriteFile("other", "77\n");
        (await tool.RunAsync([.. Week, "--watch-list", other])).Code.ShouldBe(4);
    }
}
