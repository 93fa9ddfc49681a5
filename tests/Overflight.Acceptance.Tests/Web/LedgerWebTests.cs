using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>The ledger over HTTP, on the article of the README.</summary>
public class LedgerWebTests
{
    private static readonly string Article = File.ReadAllText(Repository.PathOf("docs/examples/article.txt"));

    [Fact]
    public async Task Review_Article_IsReadAndNotKept()
    {
        await using WebServer server = await WebServer.StartAsync();
        JsonNode review = await PostAsync(server, "/v1/articles/review", Article);
        JsonNode article = review["articles"]![0]!;
        string text = (string)article["article"]!["text"]!;
        foreach (JsonNode? claim in article["result"]!["claims"]!.AsArray())
            text[(int)claim!["start"]!..(int)claim["end"]!].ShouldBe((string)claim["quote"]!);
        article["result"]!["claims"]!.AsArray().Select(c => (string)c!["kind"]!).ShouldContain("Imaging");
        article["item"].ShouldBeNull();
        ((int)(await server.ReadAsync("/v1/ledger"))["items"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Record_Article_IsFoundAgainInEveryView()
    {
        await using WebServer server = await WebServer.StartAsync();
        JsonNode recorded = await PostAsync(server, "/v1/ledger/articles", Article);
        ((int)recorded["added"]!).ShouldBe(1);
        int item = (int)recorded["items"]![0]!;
        ((int)(await PostAsync(server, "/v1/ledger/articles", Article))["added"]!).ShouldBe(0);
        ((int)(await PostAsync(server, "/v1/articles/review", Article))["articles"]![0]!["item"]!).ShouldBe(item);

        JsonNode told = await server.ReadAsync($"/v1/ledger/articles/{item}");
        string text = (string)told["text"]!;
        JsonArray claims = told["claims"]!.AsArray();
        foreach (JsonNode? claim in claims)
            text[(int)claim!["claim"]!["start"]!..(int)claim["claim"]!["end"]!]
                .ShouldBe((string)claim["claim"]!["quote"]!);
        JsonNode picture = claims.Single(c => (string)c!["claim"]!["kind"]! == "Imaging")!;
        ((string)picture["verdict"]!).ShouldBe("Supported");
        ((bool)picture["hasReplay"]!).ShouldBeTrue();

        JsonNode supported = await server.ReadAsync("/v1/ledger/claims?verdict=Supported&kind=imaging");
        ((int)supported["total"]!).ShouldBe(1);
        JsonArray events = (await server.ReadAsync("/v1/ledger/events")).AsArray();
        events.ShouldContain(e => (string)e!["kind"]! == "Pictures" &&
            e["claims"]!.AsArray().Any(c => (int)c! == (int)picture["number"]!));
        (await server.ReadAsync("/v1/ledger/timeline")).AsArray()
            .ShouldContain(d => (string)d!["day"]! == "2023-11-21" && d["launch"] != null);
        (await server.ReadAsync("/v1/ledger/contradictions")).AsArray()
            .ShouldContain(c => (string)c!["what"]! == "missed");
        JsonNode found = await server.ReadAsync("/v1/ledger/entries?query=photographed&kind=claim");
        ((int)found["entries"]![0]!["number"]!).ShouldBe((int)picture["number"]!);
        JsonNode entry = await server.ReadAsync($"/v1/ledger/entries/{(int)picture["number"]!}");
        entry["above"]!.AsArray().Count.ShouldBe(2); // item and source
        entry["about"]!.AsArray().Count.ShouldBe(1); // its finding
    }

    [Fact]
    public async Task Dossier_OfAClaim_IsADownloadThatReplays()
    {
        await using WebServer server = await WebServer.StartAsync();
        await PostAsync(server, "/v1/ledger/articles", Article);
        int number = (int)(await server.ReadAsync("/v1/ledger/claims?kind=Imaging"))["claims"]![0]!["number"]!;
        using HttpResponseMessage page = await server.Client.GetAsync($"/v1/ledger/claims/{number}/dossier.html");
        page.Content.Headers.ContentDisposition!.ToString().ShouldBe($"attachment; filename=claim-{number}.html");
        string replay = DossierFile.Replays(await page.Content.ReadAsStringAsync()).Single();
        ClaimReplay.TryRecompute(replay, CancellationToken.None, out ReplayOutcome? outcome, out _).ShouldBeTrue();
        outcome!.IsSame.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/v1/ledger/entries/99", 404)]
    [InlineData("/v1/ledger/articles/99", 404)]
    [InlineData("/v1/ledger/claims/99/dossier.html", 404)]
    [InlineData("/v1/ledger/claims?verdict=maybe", 400)]
    [InlineData("/v1/ledger/entries?kind=2", 400)]
    [InlineData("/v1/ledger/entries?pageSize=0", 400)]
    public async Task Read_WhatIsNotThere_IsAProblem(string address, int status)
    {
        await using WebServer server = await WebServer.StartAsync();
        using HttpResponseMessage answer = await server.Client.GetAsync(address);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Record_NothingOrTooMuch_IsRefused()
    {
        await using WebServer server = await WebServer.StartAsync();
        using HttpResponseMessage nothing = await server.Client.PostAsync("/v1/ledger/articles", Text(""));
        nothing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using HttpResponseMessage much = await server.Client.PostAsync(
            "/v1/ledger/articles", Text(new string('a', 8 * 1024 * 1024 + 1)));
        much.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using HttpResponseMessage picture = await server.Client.PostAsync(
            "/v1/ledger/articles", Text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0"));
        picture.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.OK);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/v1/ledger/articles") { Content = Text(Article) };
        foreign.Headers.Add("Origin", "https://example.org");
        using HttpResponseMessage refused = await server.Client.SendAsync(foreign);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        ((int)(await server.ReadAsync("/v1/ledger"))["claims"]!).ShouldBe(0);
    }

    private static StringContent Text(string text) => new(text, Encoding.UTF8, "text/plain");

    private static async Task<JsonNode> PostAsync(WebServer server, string address, string text)
    {
        using HttpResponseMessage answer = await server.Client.PostAsync(address, Text(text));
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!;
    }
}
