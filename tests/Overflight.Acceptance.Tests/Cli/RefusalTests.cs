using System;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>
/// Bad input: one line on standard error that says what is wrong and how to mend it, and nothing else.
/// </summary>
public class RefusalTests
{
    [Theory]
    [InlineData(2, "--help", "nonsense")]
    [InlineData(2, "--help")]
    [InlineData(2, "--help", "passes", "58400")]
    [InlineData(2, "table", "check", "--format", "pdf")]
    [InlineData(2, "--help", "check", "--min-elevation", "high")]
    [InlineData(2, "--min-elevation must lie between 0 and 90 degrees", "check", "--min-elevation", "100")]
    [InlineData(2, "--min-sun must lie between -90 and 90 degrees", "check", "--min-sun", "NaN")]
    [InlineData(2, "--days must lie between 0 and 366", "passes", "58400", "Norfolk", "--days", "400")]
    [InlineData(2, "--days must lie between 0 and 366", "passes", "58400", "Norfolk", "--days", "NaN")]
    [InlineData(
        2, "--to must come after --from", "passes", "58400", "Norfolk", "--from", "2026-04-10", "--to", "2026-04-09")]
    [InlineData(2, "split the span", "passes", "58400", "Norfolk", "--from", "2020-04-10", "--to", "2026-04-09")]
    [InlineData(3, "is not a time; write it as 2023-11-27T14:36:25Z", "where", "58400", "--at", "noon")]
    [InlineData(3, "check the day, the hour", "where", "58400", "--at", "2023-02-30T00:00:00Z")]
    [InlineData(3, "outside 1957 to 2099", "where", "58400", "--at", "1708-02-03T00:00:00Z")]
    [InlineData(3, "outside 1957 to 2099", "passes", "58400", "Norfolk", "--from", "2291-12-31T00:00:00Z")]
    [InlineData(3, "use an IANA name such as", "where", "58400", "--at", "2023-11-27 14:36", "--zone", "Mars/Base")]
    [InlineData(
        3, "give the time in UTC", "where", "58400", "--at", "2021-03-28 02:30", "--zone", "Europe/Rome")]
    [InlineData(3, "is not in the gazetteer; give latitude and longitude", "passes", "58400", "Atlantis")]
    [InlineData(3, "places; give one of: ", "passes", "58400", "San")]
    [InlineData(3, "is out of range: latitude in ±90", "passes", "58400", "91,0")]
    [InlineData(3, "check the name and the folder", "check", "no-such-file.yaml")]
    [InlineData(3, "check the name and the folder", "elements", "import", "no-such-file.tle")]
    [InlineData(3, "check the name and the folder", "earth", "import", "no-such-file")]
    [InlineData(2, "as a whole number up to 2147483647.", "simulate", "dprk-network", "--seed", "99999999999")]
    [InlineData(2, "for option '--hours' as a number.", "plan", "network", "dprk-network", "--hours", "many")]
    [InlineData(3, "'/' is a folder; give the name of a file", "simulate", "/")]
    [InlineData(3, "'/' is a folder; give the name of a file", "check", "/")]
    [InlineData(3, "Reading or writing", "simulate", "dprk-network", "-o", "/proc/x")]
    [InlineData(3, "Reading or writing", "plan", "network", "dprk-network", "-o", "/proc/x")]
    [InlineData(3, "There is no claim 'x'; there are: guam-20231122, ", "check", "--claim", "x")]
    [InlineData(4, "import one: overflight elements import FILE", "where", "99999")]
    [InlineData(4, "import one: overflight elements import FILE", "passes", "hubble", "Norfolk")]
    [InlineData(
        4, "Import a nearer set: overflight elements import FILE", "where", "58400", "--at", "2035-01-01T00:00:00Z")]
    [InlineData(
        4, "Import a nearer set: overflight elements import FILE", "passes", "58400", "Norfolk", "--from",
        "2035-01-01T00:00:00Z")]
    public async Task Run_BadInput_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] args)
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync(args), code, says);
    }

    [Theory]
    [InlineData("", "is not a list of claims; each claim begins with '- id: …'")]
    [InlineData("- [", "this is not YAML")]
    [InlineData("- id: x", "the claim has no 'place'; add it")]
    [InlineData("[]", "see docs/claim-files.md")]
    [InlineData("- &a [*a]", "write the value out")]
    public async Task Check_MalformedClaims_IsOneLineThatSaysHowToMendIt(string yaml, string says)
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync(yaml, ["check", "-"]), 3, says);
        Refused(await tool.RunAsync("check", tool.WriteFile("bad.yaml", yaml)), 3, says);
    }

    [Fact]
    public async Task Check_HugeInput_IsRefused()
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync(new string('#', 5_000_000), ["check", "-"]), 3, "split it");
    }

    [Theory]
    [InlineData("https://celestrak.org/x")]
    [InlineData("http://127.0.0.1:9/x")]
    [InlineData("celestrak:58400")]
    public async Task Import_OfflineAddress_IsRefused(string source)
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync("--offline", "elements", "import", source), 3,
            "--offline forbids it; import a file instead");
    }

    [Fact]
    public async Task Import_BadName_IsRefused()
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync("elements", "import", "celestrak:../../x"), 3,
            "write celestrak:58400 or celestrak:active");
        Refused(await tool.RunAsync("earth", "import", tool.WriteFile("x", "hello")), 3,
            "is not an Earth orientation table");
    }

    [Fact]
    public async Task Check_SatelliteWithoutElements_AnswersWithFour()
    {
        using var tool = new Tool();
        const string yaml = """
            - {id: a, place: p, lat: 1, lon: 2, claimed_time_utc: "2023-11-27T14:36:25Z", precision: s,
               what_time_means: taken, source_title: t, satellite: 7}
            """;
        Ran ran = await tool.RunAsync(yaml, ["check", "-"]);
        (ran.Code, ran.Error).ShouldBe((4, ""));
        ran.Output.ShouldContain("No element set of object 7 is known");
    }

    [Fact]
    public async Task Run_DataFolderThatIsAFile_IsRefused()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("data", "not a folder");
        Ran ran = await tool.RunAsync("elements", "import", tool.WriteFile("x.tle", "x"));
        ran.Code.ShouldBe(3, file);
        ran.Error.Trim().ShouldNotContain("\n");
    }

    private static void Refused(Ran ran, int code, string says)
    {
        ran.Error.ShouldContain(says);
        ran.Code.ShouldBe(code, ran.Error);
        ran.Output.ShouldBeEmpty();
        ran.Error.ShouldEndWith("\n");
        ran.Error.TrimEnd('\n').Split('\n').Length.ShouldBe(1, ran.Error);
        ran.Error.ShouldNotContain("   at ");
        ran.Error.ShouldNotContain("Exception", Case.Sensitive);
    }
}
