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
        (await server.ReadAsync("/v1/ledger/contradictions"))["contradictions"]!.AsArray()
            .ShouldContain(c => (string)c!["what"]! == "missed");
        JsonNode found = await server.ReadAsync("/v1/ledger/entries?query=photographed&kind=claim");
        ((int)found["entries"]![0]!["number"]!).ShouldBe((int)picture["number"]!);
        JsonNode entry = await server.ReadAsync($"/v1/ledger/entries/{(int)picture["number"]!}");
        entry["above"]!.AsArray().Count.ShouldBe(2); // item and source
        entry["about"]!.AsArray().Count.ShouldBe(1); // its finding
    }

    [Fact]
    public async Task Claims_ByWordsDaysAndNames_AreThoseThatMatch()
    {
        await using WebServer server = await WebServer.StartAsync();
        await PostAsync(server, "/v1/ledger/articles", Article);
        async Task<string[]> Kinds(string query) =>
        [
            .. (await server.ReadAsync($"/v1/ledger/claims?{query}"))["claims"]!.AsArray()
                .Select(c => (string)c!["claim"]!["kind"]!),
        ];
        (await Kinds("query=photographed")).ShouldBe(["Imaging"]);
        (await Kinds("query=photographed&kind=Plan")).ShouldBeEmpty();
        (await Kinds("by=kim%20jong%20un")).ShouldBe(["Plan"]);
        (await Kinds("day=2023-11-21")).ShouldContain("OrbitReached");
        (await Kinds("day=2023-11-20")).ShouldBeEmpty();
        (await Kinds("since=2024-02-01")).ShouldBe(["Plan"]);
        string[] all = await Kinds("");
        ((await Kinds("verdict=unchecked")).Length + (await Kinds("verdict=Supported")).Length +
            (await Kinds("verdict=Contradicted")).Length + (await Kinds("verdict=Undetermined")).Length)
            .ShouldBe(all.Length);
        (await server.ReadAsync("/v1/ledger/voices"))["voices"]!.AsArray()
            .ShouldContain(v => (string)v!["name"]! == "Kim Jong Un" && (int)v["claims"]! == 1);
        JsonArray days = (await server.ReadAsync(
            "/v1/ledger/timeline?since=2023-11-01&until=2023-11-30&kind=OrbitReached")).AsArray();
        days.Count.ShouldBe(1);
        ((string)days[0]!["claims"]![0]!["verdict"]!).ShouldBe("Supported");
        JsonNode articles = await server.ReadAsync("/v1/ledger/articles");
        ((int)articles["items"]![0]!["claims"]!).ShouldBe(all.Length);
        ((string)articles["items"]![0]!["opening"]!).ShouldStartWith("North Korea's news agency KCNA");
    }

    [Fact]
    public async Task Claim_One_IsToldWithAllThatBearsOnIt()
    {
        await using WebServer server = await WebServer.StartAsync();
        await PostAsync(server, "/v1/ledger/articles", Article);
        JsonNode listed = (await server.ReadAsync("/v1/ledger/claims?kind=Imaging"))["claims"]![0]!;
        JsonNode told = await server.ReadAsync($"/v1/ledger/claims/{(int)listed["number"]!}");
        told["claim"]!.ToJsonString().ShouldBe(listed.ToJsonString());
        string around = (string)told["before"]! + (string)told["claim"]!["claim"]!["quote"]! + (string)told["after"]!;
        Article.ShouldContain(around.Replace(" …", "").Replace("… ", ""));
        told["findings"]!.AsArray().Count.ShouldBe(1);
        ((bool)told["findings"]![0]!["isJudged"]!).ShouldBeFalse();
        told["events"]!.AsArray().ShouldContain(e => (string)e!["kind"]! == "Pictures");
        told["contradictions"]!.AsArray().ShouldContain(
            c => (string)c!["against"]!["claim"]!["kind"]! == "ImageRelease");
        told["sameEvent"]!.AsArray().ShouldNotContain(c => (int)c!["number"]! == (int)listed["number"]!);
        ((string)told["source"]!["reliability"]!).ShouldBe("F");
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
    [InlineData("/v1/ledger/claims/99", 404)]
    [InlineData("/v1/ledger/claims?since=2030", 400)]
    [InlineData("/v1/ledger/claims?day=2023-02-30", 400)]
    [InlineData("/v1/ledger/timeline?kind=7", 400)]
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
