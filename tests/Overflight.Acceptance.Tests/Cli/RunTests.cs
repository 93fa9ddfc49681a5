using System;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

public sealed class RunTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Run_RequestOfAnotherAnswer_GivesTheSameAnswer()
    {
        Ran asked = await _tool.RunAsync(
            "passes", "58400", "Norfolk", "--from", "2026-04-10", "--days", "2", "--format", "json");
        string request = JsonNode.Parse(asked.Output)?["request"]?.ToJsonString() ?? "";

        Ran ran = await _tool.RunAsync(request, ["run", "passes"]);

        ran.ShouldBe(asked with { Error = ran.Error });
    }

    [Fact]
    public async Task Run_ToFile_WritesTheAnswer()
    {
        string request = Repository.PathOf("docs/examples/requests/locate.json");
        string answer = Path.Combine(_tool.Folder, "answer.json");

        Ran ran = await _tool.RunAsync("run", "locate", request, "--output", answer);
        Ran printed = await _tool.RunAsync("run", "locate", request);

        (ran.Code, ran.Output).ShouldBe((0, ""));
        (await File.ReadAllTextAsync(answer)).ShouldBe(printed.Output);
    }

    [Theory]
    [InlineData(2, "--help", "astrology", "{}")]
    [InlineData(3, "standard input: line 1, column 3: missing: satellite, instant", "locate", "{}")]
    [InlineData(3, "standard input: line 1, column 15", "locate", """{"satellite":7""")]
    [InlineData(
        4, "No element set of 7 is known; import one: overflight elements import FILE", "locate",
        """{"satellite":7,"instant":"2026-04-10T00:00:00Z"}""")]
    [InlineData(3, "there is no sensor 'Hawkeye'", "quality", """{"sensors":["Hawkeye"],"offNadirsDeg":[0]}""")]
    [InlineData(3, "too long; at most 366", "passes",
        """
        {"satellite":58400,"place":{"name":"x","position":{"latitudeDeg":1,"longitudeDeg":1,"heightM":0}},
         "span":["2020-01-01T00:00:00Z","2026-01-01T00:00:00Z"]}
        """)]
    public async Task Run_BadRequest_SaysHowToMendIt(int code, string message, string analysis, string request)
    {
        Ran ran = await _tool.RunAsync(request, ["run", analysis]);

        (ran.Code, ran.Output).ShouldBe((code, ""), ran.Error);
        ran.Error.ShouldContain(message);
        ran.Error.ShouldNotContain("Exception");
    }
}
