using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Acceptance.Tests.Cli;
using Overflight.Analyses;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

public sealed class AnalysisContractTests
{
    public static TheoryData<string> Names => [.. AnalysisCatalogue.All.Select(a => a.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Answer_EveryAnalysis_HasTheBytesOfTheCommandLine(string name)
    {
        using var tool = new Tool();
        string request = tool.WriteFile("request.json", Encoding.UTF8.GetString(WebServer.Example(name)));
        Ran ran = await tool.RunAsync("run", name, request);
        ran.Code.ShouldBe(0, ran.Error);

        await using WebServer server = await WebServer.StartAsync(
            s => s with { DataFolder = Path.Combine(tool.Folder, "data") });
        HttpResponseMessage answer = await server.AskAsync(name, WebServer.Example(name));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Encoding.UTF8.GetBytes(ran.Output));
        (answer.Content.Headers.ContentType?.MediaType).ShouldBe("application/json");
        string snapshot = answer.Headers.GetValues("Overflight-Snapshot").Single();
        snapshot.ShouldMatch("^[0-9a-f]{64}$");
        if (JsonNode.Parse(ran.Output)?["snapshotDigest"] is { } digest)
            digest.GetValue<string>().ShouldBe(snapshot, name);
    }

    [Fact]
    public async Task Answer_DataImportedMeanwhile_IsNewAndStillThatOfTheCommandLine()
    {
        using var tool = new Tool();
        await using WebServer server = await WebServer.StartAsync(
            s => s with { DataFolder = Path.Combine(tool.Folder, "data") });
        byte[] request = Encoding.UTF8.GetBytes(
            """{"satellite": 25544, "instant": "2026-04-10T00:00:00Z"}""");
        (await server.AskAsync("locate", request)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        string file = tool.WriteFile(
            "iss.tle",
            """
            ISS (ZARYA)
            1 25544U 98067A   26100.51782528 -.00002182  00000-0 -11606-4 0  2926
            2 25544  51.6416 247.4627 0006703 130.5360 325.0288 15.72125391563537
            """);
        (await tool.RunAsync("elements", "import", file)).Code.ShouldBe(0);

        HttpResponseMessage answer = await server.AskAsync("locate", request);

        Ran ran = await tool.RunAsync("run", "locate", tool.WriteFile("r.json", Encoding.UTF8.GetString(request)));
        (await answer.Content.ReadAsStringAsync()).ShouldBe(ran.Output);
        JsonNode found = await server.ReadAsync("/v1/satellites?query=zarya");
        (found["total"]?.GetValue<int>()).ShouldBe(1);
    }

    [Fact]
    public async Task Answer_TagKnown_IsNotSentAgain()
    {
        await using WebServer server = await WebServer.StartAsync();
        HttpResponseMessage first = await server.AskAsync("passes", WebServer.Example("passes"));
        string tag = first.Headers.ETag.ShouldNotBeNull().Tag;
        byte[] rewritten = Encoding.UTF8.GetBytes(
            JsonNode.Parse(WebServer.Example("passes")).ShouldNotBeNull().ToJsonString());

        HttpResponseMessage same = await AskWith(server, "passes", rewritten, tag);
        HttpResponseMessage weak = await AskWith(server, "passes", rewritten, $"\"x\", W/{tag}");
        HttpResponseMessage other = await AskWith(server, "passes", rewritten, "\"x\"");
        HttpResponseMessage locate = await AskWith(server, "locate", WebServer.Example("locate"), tag);

        tag.ShouldMatch("^\"[0-9a-f]{64}\"$");
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await same.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        (same.Headers.ETag?.Tag).ShouldBe(tag);
        weak.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.Content.ReadAsByteArrayAsync()).ShouldBe(await first.Content.ReadAsByteArrayAsync());
        locate.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Analyses_Listed_AreThoseOfTheCatalogue()
    {
        await using WebServer server = await WebServer.StartAsync();

        JsonNode list = await server.ReadAsync("/v1/analyses");

        list["analyses"].ShouldBeOfType<JsonArray>().Select(a => a?["address"]?.GetValue<string>())
            .ShouldBe(AnalysisCatalogue.All.Select(a => "/v1/analyses/" + a.Name));
    }

    [Theory]
    [InlineData("locate", "{", 400, "line 1, column 2")]
    [InlineData("locate", "{\"satelite\":1}", 400, "'satelite' is not known here; known are satellite, instant, from")]
    [InlineData("locate", "{\"satellite\":7,\"instant\":\"2026-04-10T00:00:00Z\"}", 422, "overflight elements import")]
    [InlineData("quality", "{\"sensors\":[\"Hawkeye\"],\"offNadirsDeg\":[0]}", 400, "there is no sensor 'Hawkeye'")]
    [InlineData("quality", "{\"sensors\":[\"IKONOS\"],\"offNadirsDeg\":[95]}", 400, "90")]
    [InlineData("ephemeris",
        "{\"satellites\":[58400],\"span\":[\"2026-01-01T00:00:00Z\",\"2026-12-01T00:00:00Z\"],\"stepS\":0.001}", 400,
        "too many")]
    public async Task Ask_BadRequest_SaysWhatAndHowToMendIt(string analysis, string body, int status, string detail)
    {
        await using WebServer server = await WebServer.StartAsync();

        JsonNode problem = await WebServer.ProblemAsync(
            await server.AskAsync(analysis, Encoding.UTF8.GetBytes(body)), status);

        (problem["detail"]?.GetValue<string>()).ShouldNotBeNull().ShouldContain(detail);
        if (detail.StartsWith("line"))
            (problem["column"]?.GetValue<int>()).ShouldBe(2);
    }

    [Fact]
    public async Task Ask_TakesTooLong_SaysToMakeItAJob()
    {
        await using WebServer server = await WebServer.StartAsync(
            s => s with { AnswerTimeMax = TimeSpan.FromMilliseconds(200) });

        JsonNode problem = await WebServer.ProblemAsync(await server.AskAsync("simulate", Endless()), 504);

        (problem["detail"]?.GetValue<string>()).ShouldNotBeNull().ShouldContain("POST /v1/jobs");
    }

    [Fact]
    public async Task Ask_CallersLeave_TheirQuestionsAreStopped()
    {
        await using WebServer server = await WebServer.StartAsync(
            s => s with { AnswerTimeMax = TimeSpan.FromMinutes(10) });
        byte[] endless = Endless();
        using (var leave = new CancellationTokenSource(TimeSpan.FromSeconds(2)))
        {
            foreach (Task<HttpResponseMessage> asked in Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount))
                .Select(_ => server.Client.PostAsync("/v1/analyses/simulate", WebServer.Json(endless), leave.Token))
                .ToArray())
                await Should.ThrowAsync<OperationCanceledException>(() => asked);
        }

        // Were they still computed, there would be no turn for another, and this would be refused after 15 s.
        (await server.AskAsync("locate", WebServer.Example("locate"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> AskWith(WebServer server, string analysis, byte[] body, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/analyses/{analysis}")
        {
            Content = WebServer.Json(body),
        };
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return server.Client.SendAsync(request);
    }

    /// <summary>A simulation that takes minutes.</summary>
    private static byte[] Endless() => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(WebServer.Example("simulate"))
        .Replace("2026-04-02T00:00:00Z", "2027-03-01T00:00:00Z", StringComparison.Ordinal));
}
