using System.IO;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight ephemeris</c>, on standard output and in files.</summary>
public class EphemerisTests
{
    private static readonly string[] Hour =
        ["ephemeris", "58400", "--from", "2026-04-10T00:00:00Z", "--to", "2026-04-10T01:00:00Z"];

    [Theory]
    [InlineData("csv", "satellite,name,time,gcrf_x_m")]
    [InlineData("oem", "CCSDS_OEM_VERS = 2.0\n")]
    [InlineData("czml", "[{\"id\":\"document\"")]
    [InlineData("json", "{\n  \"request\"")]
    public async Task Ephemeris_AnyForm_IsWrittenToOutputOrFileAlike(string form, string start)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync([.. Hour, "-f", form]);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith(start);
        string file = Path.Combine(tool.Folder, "out");
        Ran written = await tool.RunAsync([.. Hour, "-f", form, "--output", file]);
        written.ShouldBe(new Ran(0, "", ""));
        File.ReadAllText(file).ShouldBe(ran.Output);
        Directory.GetFiles(tool.Folder, ".*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, "--step must lie between", "--step", "0")]
    [InlineData(2, "--step must lie between", "--step", "NaN")]
    [InlineData(2, "take a longer --step or split the span", "--step", "0.001")]
    [InlineData(2, "take --frame gcrf or --frame itrf", "--frame", "teme", "-f", "czml")]
    [InlineData(2, "b1950", "--frame", "b1950")]
    [InlineData(3, "make it", "--output", "/no/such/folder/file")]
    public async Task Ephemeris_BadInput_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] more)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync([.. Hour, .. more]);
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.TrimEnd('\n').ShouldNotContain("\n");
    }

    [Fact]
    public async Task Ephemeris_Refused_LeavesTheOldFile()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("out", "old");
        Ran ran = await tool.RunAsync(
            "ephemeris", "58400", "--from", "2036-04-10T00:00:00Z", "--days", "1", "--output", file);
        ran.Code.ShouldBe(4, ran.Error);
        File.ReadAllText(file).ShouldBe("old");
    }
}
