using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight plan spot5</c>: its answers, its refusals, and what it does when its time is over.</summary>
public class Spot5PlanTests
{
    /// <summary>Three photographs; the first two exclude each other unless the first is taken by camera 2.</summary>
    private const string Small = "3\n0 5 2 1 451.15 2 902.3\n7 4 1 13 902.3\n9 3 1 2 89000\n2\n2 0 7 1 13\n90000\n";

    [Fact]
    public async Task Plan_Json_HasProfitBoundProofAndSelection()
    {
        using var tool = new Tool();
        foreach (string[] file in (string[][])[[tool.WriteFile("small.spot", Small)], ["-"]])
        {
            Ran ran = await tool.RunAsync(Small, ["plan", "spot5", .. file, "--format", "json", "--time-limit", "60"]);
            (ran.Code, ran.Error).ShouldBe((0, ""));
            JsonElement json = JsonDocument.Parse(ran.Output).RootElement;
            json.GetProperty("profit").GetInt64().ShouldBe(9);
            json.GetProperty("bound").GetInt64().ShouldBe(9);
            json.GetProperty("proved").GetBoolean().ShouldBeTrue();
            json.GetProperty("selected").GetRawText().ReplaceLineEndings("").Replace(" ", "").ShouldBe(
                """[{"photograph":0,"camera":2},{"photograph":7,"camera":13}]""");
            JsonElement recorder = json.GetProperty("recorder");
            recorder.GetProperty("units").GetInt64().ShouldBe(4);
            recorder.GetProperty("unitsMax").GetInt64().ShouldBe(200);
            recorder.GetProperty("consumption").GetDecimal().ShouldBe(1804.6m);
            recorder.GetProperty("capacity").GetDecimal().ShouldBe(90_000m);
            recorder.GetProperty("fitsRounded").GetBoolean().ShouldBeTrue();
            recorder.GetProperty("fitsRaw").GetBoolean().ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Plan_Table_SaysWhatIsProvedAndBothReadings()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("plan", "spot5", tool.WriteFile("small.spot", Small), "--threads", "1");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("9: the plan is optimal");
        ran.Output.ShouldContain("4 of 200 units: fits");
        ran.Output.ShouldContain("1804.6 of 90000: fits");
        ran.Output.ShouldContain("1 and 3 (stereo)");
    }

    [Theory]
    [InlineData(3, "line 2, column 7: there is no camera 4; it is 1, 2, 3 or, for stereo, 13", "1\n0 1 1 4 0\n0\n")]
    [InlineData(3, "that count, which includes the line of the capacity", "1\n0 1 1 1 0\n0\n90000\n")]
    [InlineData(2, "--time-limit must lie above 0", Small, "--time-limit", "0")]
    [InlineData(2, "--time-limit must lie above 0", Small, "--time-limit", "NaN")]
    [InlineData(2, "--threads must lie between 1 and", Small, "--threads", "0")]
    [InlineData(2, "--help", Small, "--format", "csv")]
    public async Task Plan_BadInput_IsOneLineThatSaysHowToMendIt(
        int code, string says, string text, params string[] options)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(["plan", "spot5", tool.WriteFile("bad.spot", text), .. options]);
        (ran.Code, ran.Output).ShouldBe((code, ""));
        ran.Error.ShouldContain(says);
        ran.Error.TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public async Task Plan_TimeOver_IsTheBestPlanSoFar()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(
            "plan", "spot5", tool.WriteFile("hard.spot", Hard()), "--time-limit", "0.5", "--format", "json");
        ran.Code.ShouldBe(0);
        ran.Error.ShouldBe("The time is over; this is the best plan so far.\n");
        ShouldBeUnproved(ran.Output);
    }

    [Fact]
    public async Task Plan_Interrupted_IsTheBestPlanSoFar()
    {
        if (OperatingSystem.IsWindows())
            return; // No SIGINT can be sent there.
        using var tool = new Tool();
        using Process process = Programs.Start(
            "plan", "spot5", tool.WriteFile("hard.spot", Hard()), "--time-limit", "600", "--threads", "1", "--format",
            "json");
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await Task.Delay(TimeSpan.FromSeconds(3.0));
        process.HasExited.ShouldBeFalse("It must still plan when it is interrupted.");
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        (process.ExitCode, await error).ShouldBe((0, "Stopped; this is the best plan so far.\n"));
        ShouldBeUnproved(await output);
    }

    private static void ShouldBeUnproved(string output)
    {
        JsonElement json = JsonDocument.Parse(output).RootElement;
        long profit = json.GetProperty("profit").GetInt64(), bound = json.GetProperty("bound").GetInt64();
        profit.ShouldBeGreaterThan(10_000);
        bound.ShouldBeInRange(profit + 1, 600 * 99);
        json.GetProperty("proved").GetBoolean().ShouldBeFalse();
    }

    /// <summary>600 photographs of which random pairs exclude each other: far from any bound for minutes.</summary>
    private static string Hard()
    {
        var random = new Random(3);
        var text = new StringBuilder("600\n");
        for (int i = 0; i < 600; i++)
            text.Append($"{i} {random.Next(50, 100)} 1 2 0\n");
        text.Append("3000\n");
        for (int k = 0; k < 3000; k++)
        {
            int a = random.Next(600);
            text.Append($"2 {a} {(a + 1 + random.Next(599)) % 600} 2 2\n");
        }

        return text.ToString();
    }
}
