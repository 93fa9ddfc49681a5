using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Acceptance.Tests.Web.Accounts;
using Overflight.Data.Accounts;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>What a person says of a text, of its source and of a claim, over HTTP.</summary>
public class LedgerJudgementTests
{
    private static readonly string Article = File.ReadAllText(Repository.PathOf("docs/examples/article.txt"));

    [Fact]
    public async Task Record_WithDetails_KeepsTheBytesAndMarksWhatWasSet()
    {
        const string Said = "title=Set%20title&publisher=The%20Paper&published=2024-05-28";
        await using WebServer server = await WebServer.StartAsync();
        JsonNode plain = (await PostAsync(server, "/v1/articles/review", Article))["articles"]![0]!;
        JsonNode review = (await PostAsync(server, $"/v1/articles/review?{Said}", Article))["articles"]![0]!;
        ((string)review["article"]!["title"]!).ShouldBe("Set title");
        ((string)review["article"]!["publisher"]!).ShouldBe("The Paper");
        ((string)review["result"]!["published"]!["earliest"]!).ShouldBe("2024-05-28");
        review["article"]!["text"]!.ToString().ShouldBe(plain["article"]!["text"]!.ToString());

        int item = (int)(await PostAsync(server, $"/v1/ledger/articles?{Said}", Article))["items"]![0]!;
        JsonNode told = await server.ReadAsync($"/v1/ledger/articles/{item}");
        ((string)told["item"]!["title"]!).ShouldBe("Set title");
        ((string)told["source"]!["name"]!).ShouldBe("The Paper");
        ((string)told["item"]!["published"]!["why"]!).ShouldBe("set by a person");
        ((bool)told["item"]!["published"]!["isDay"]!).ShouldBeTrue();
        told["item"]!["setByHand"]!.AsArray().Select(s => (string)s!).ShouldBe(["title", "publisher", "published"]);
        ((string)told["item"]!["sha256"]!).ShouldBe(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Article))), "of the bytes as received");
        ((string)told["text"]!).ShouldBe((string)plain["article"]!["text"]!);
    }

    [Fact]
    public async Task Record_WhatTheTextSaysItself_IsNotMarked()
    {
        await using WebServer server = await WebServer.StartAsync();
        JsonNode plain = (await PostAsync(server, "/v1/articles/review", Article))["articles"]![0]!["article"]!;
        string said = $"title={Uri.EscapeDataString((string)plain["title"]!)}&" +
            $"publisher={Uri.EscapeDataString((string)plain["publisher"]!)}";
        int item = (int)(await PostAsync(server, $"/v1/ledger/articles?{said}", Article))["items"]![0]!;
        (await server.ReadAsync($"/v1/ledger/articles/{item}"))["item"]!["setByHand"].ShouldBeNull();
    }

    [Theory]
    [InlineData("published=2024-13-01")]
    [InlineData("published=1800-01-01")]
    [InlineData("title=two%0Alines")]
    [InlineData("publisher=%00")]
    public async Task Record_DetailsThatCannotBe_RecordsNothing(string said)
    {
        await using WebServer server = await WebServer.StartAsync();
        foreach (string address in new[] { "/v1/articles/review", "/v1/ledger/articles" })
        {
            using HttpResponseMessage answer = await server.Client.PostAsync($"{address}?{said}", Text(Article));
            await WebServer.ProblemAsync(answer, 400);
        }

        ((int)(await server.ReadAsync("/v1/ledger"))["items"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Grade_SourceAndItem_HoldWithWhoAndWhen()
    {
        await using WebServer server = await WebServer.StartAsync();
        int item = (int)(await PostAsync(server, "/v1/ledger/articles", Article))["items"]![0]!;
        int source = (int)(await server.ReadAsync($"/v1/ledger/articles/{item}"))["item"]!["source"]!;
        await SendAsync(server, "grades", $$"""{"of":{{source}},"grade":"B","reason":"It has been right."}""");
        await SendAsync(server, "grades", $$"""{"of":{{item}},"grade":"4","reason":"Nobody else says so."}""");
        JsonNode told = await server.ReadAsync($"/v1/ledger/articles/{item}");
        ((string)told["source"]!["reliability"]!).ShouldBe("B");
        ((string)told["item"]!["credibility"]!).ShouldBe("Doubtful");
        JsonArray grades = told["grades"]!.AsArray();
        grades.Select(g => (string)g!["reason"]!).ShouldBe(["Nobody else says so.", "It has been right."]);
        grades.ShouldAllBe(g => ((string)g!["recorder"]!).Length > 0 &&
            ((string)g["recordedAt"]!).StartsWith("2026-04-10"));
        await RefusedAsync(server, "grades", $$"""{"of":{{item}},"grade":"B","reason":"x"}""", 400);
        await RefusedAsync(server, "grades", $$"""{"of":{{source}},"grade":"B2","reason":"x"}""", 400);
        await RefusedAsync(server, "grades", $$"""{"of":{{source}},"grade":"B","reason":" "}""", 400);
        await RefusedAsync(server, "grades", """{"of":999,"grade":"B","reason":"x"}""", 404);
    }

    [Fact]
    public async Task Judge_Claim_HoldsOverWhatWasComputed()
    {
        await using WebServer server = await WebServer.StartAsync();
        await PostAsync(server, "/v1/ledger/articles", Article);
        int claim = (int)(await server.ReadAsync("/v1/ledger/claims?kind=Imaging"))["claims"]![0]!["number"]!;
        await SendAsync(
            server, "judgements",
            $$"""
            {"claim":{{claim}},"verdict":"Undetermined","likelihood":"Unlikely","reason":"No picture was shown."}
            """);
        JsonNode told = await server.ReadAsync($"/v1/ledger/claims/{claim}");
        JsonNode holds = told["findings"]!.AsArray().Single(f => (bool)f!["holds"]!)!;
        ((string)holds["verdict"]!, (string)holds["likelihood"]!, (bool)holds["isJudged"]!)
            .ShouldBe(("Undetermined", "Unlikely", true));
        ((string)holds["reasons"]![0]!).ShouldBe("No picture was shown.");
        ((string)holds["recorder"]!).ShouldNotBeEmpty();
        ((string)told["claim"]!["verdict"]!).ShouldBe("Undetermined");
        foreach (string wrong in new[]
        {
            $$"""{"claim":{{claim}},"verdict":"Maybe","likelihood":null,"reason":"x"}""",
            $$"""{"claim":{{claim}},"verdict":7,"likelihood":null,"reason":"x"}""",
            $$"""{"claim":1,"verdict":"Supported","likelihood":null,"reason":"x"}""",
            $$"""{"claim":{{claim}},"verdict":"Supported","reason":"x"}""",
        })
            await RefusedAsync(server, "judgements", wrong, 400);
    }

    [Fact]
    public async Task Judge_SignedIn_IsByThatPersonAndAudited()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person ann = await server.AsAsync("ann", AccessLevel.Analyse);
        await OkAsync(await ann.Client.PostAsync("/v1/ledger/articles", Text(Article)));
        await ann.DoAsync(HttpMethod.Post, "/v1/ledger/grades", new { of = 1, grade = "C", reason = "Known." });
        AuditEntry entry = server.Part<AuditLog>().Read(1, 0).ShouldHaveSingleItem();
        (entry.Action, entry.Who).ShouldBe((AuditAction.Graded, "ann"));
        JsonNode told = JsonNode.Parse(await ann.Client.GetStringAsync("/v1/ledger/articles/2"))!;
        ((string)told["grades"]![0]!["recorder"]!).ShouldBe("ann");
    }

    private static StringContent Text(string text) => new(text, Encoding.UTF8, "text/plain");

    private static async Task<JsonNode> PostAsync(WebServer server, string address, string text) =>
        await OkAsync(await server.Client.PostAsync(address, Text(text)));

    private static async Task<JsonNode> SendAsync(WebServer server, string what, string json) =>
        await OkAsync(await server.Client.PostAsync($"/v1/ledger/{what}", WebServer.Json(json)));

    private static async Task RefusedAsync(WebServer server, string what, string json, int status) =>
        await WebServer.ProblemAsync(
            await server.Client.PostAsync($"/v1/ledger/{what}", WebServer.Json(json)), status);

    private static async Task<JsonNode> OkAsync(HttpResponseMessage answer)
    {
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        answer.Dispose();
        return JsonNode.Parse(body)!;
    }
}
