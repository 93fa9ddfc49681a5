using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Overflight.Analyses;
using Overflight.Data.Accounts;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

public sealed class ServerTests
{
    [Fact]
    public async Task Description_EveryEndpoint_IsInItAndEveryReferenceLeadsSomewhere()
    {
        await using WebServer server = await WebServer.StartAsync();
        string text = await server.Client.GetStringAsync("/openapi/v1.json");
        JsonNode document = JsonNode.Parse(text).ShouldNotBeNull();

        ReadResultOf(text).ShouldBeEmpty();
        (document["openapi"]?.GetValue<string>()).ShouldNotBeNull().ShouldStartWith("3.1");
        string[] described =
        [
            .. document["paths"].ShouldBeOfType<JsonObject>().SelectMany(path => path.Value.ShouldBeOfType<JsonObject>()
                .Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}")),
        ];
        Routes(server).Where(r => SecurityHeaders.IsApi("/" + r.Pattern.TrimStart('/')))
            .Select(r => $"{r.Method} {r.Pattern.Replace(":long:min(1)", "", StringComparison.Ordinal)}")
            .ShouldBe(described, ignoreOrder: true);
        foreach (Analysis analysis in AnalysisCatalogue.All)
        {
            JsonNode? post = document["paths"]?["/v1/analyses/" + analysis.Name]?["post"];
            (post?["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"]?.GetValue<string>())
                .ShouldBe("#/components/schemas/" + analysis.RequestType.Name);
            (post?["responses"]?["200"]?["content"]?["application/json"]?["schema"]?["$ref"]?.GetValue<string>())
                .ShouldBe("#/components/schemas/" + analysis.ResultType.Name);
        }

        JsonObject schemas = document["components"]?["schemas"].ShouldBeOfType<JsonObject>()!;
        string[] references = [.. References(document).Distinct()];
        references.Length.ShouldBeGreaterThan(50);
        references.ShouldAllBe(r => schemas.ContainsKey(r.Split('/', StringSplitOptions.None).Last()));
        string[] silent =
        [
            .. document["paths"].ShouldBeOfType<JsonObject>()
                .SelectMany(path => path.Value.ShouldBeOfType<JsonObject>())
                .SelectMany(method => method.Value?["parameters"]?.AsArray() ?? [])
                .Where(p => p?["description"] is null).Select(p => $"{p?["name"]}").Distinct(),
        ];
        silent.ShouldBeEmpty("add them to ParameterWords");
        (schemas["Instant"]?["format"]?.GetValue<string>()).ShouldBe("date-time");
        (schemas["Angle"]?["description"]?.GetValue<string>()).ShouldBe("degrees");
    }

    [Fact]
    public async Task Description_EveryEndpoint_SaysWhoMayUseItAndEveryAnalysisHasAnExample()
    {
        await using WebServer server = await WebServer.StartAsync();
        JsonNode document = await server.ReadAsync("/openapi/v1.json");

        document["components"]?["securitySchemes"].ShouldBeOfType<JsonObject>().Select(s => s.Key)
            .ShouldBe(["session", "key", "calendarKey"], ignoreOrder: true);
        foreach ((string method, string pattern, AccessLevel? level) in Routes(server))
        {
            JsonNode? operation = document["paths"]?[pattern.Replace(":long:min(1)", "", StringComparison.Ordinal)]?
                [method.ToLowerInvariant()];
            if (operation is null)
                continue; // a page
            bool isOpen = level == AccessLevel.Open;
            (operation["security"] is null).ShouldBe(isOpen, pattern);
            if (pattern != "/v1/accounts/first") // where a wrong code is 403
                (operation["responses"]?["401"] is null).ShouldBe(isOpen && method != "POST", pattern);
        }

        foreach (Analysis analysis in AnalysisCatalogue.All)
        {
            JsonNode? example = document["paths"]?["/v1/analyses/" + analysis.Name]?["post"]?["requestBody"]?
                ["content"]?["application/json"]?["example"];
            JsonNode.DeepEquals(example, JsonNode.Parse(WebServer.Example(analysis.Name)))
                .ShouldBeTrue(analysis.Name);
        }
    }

    [Fact]
    public async Task Head_WhereverGetIs_GivesTheSameHeadAndNoBody()
    {
        await using WebServer server = await WebServer.StartAsync();
        string[] addresses =
        [
            "/", "/api", "/health/live", "/openapi/v1.json", "/v1/session", "/v1/watch-list", "/v1/satellites",
            "/v1/ledger", "/v1/scenarios/dprk-network", "/v1/nothing", "/v1/jobs/x/events", "/v1/satellites/7",
        ];
        foreach (string address in addresses)
        {
            using HttpResponseMessage got = await server.Client.GetAsync(address);
            using HttpResponseMessage head = await server.Client.SendAsync(new(HttpMethod.Head, address));
            head.StatusCode.ShouldBe(got.StatusCode, address);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
            head.Headers.ETag.ShouldBe(got.Headers.ETag);
            head.Content.Headers.ContentType.ShouldBe(got.Content.Headers.ContentType);
            if (got.Headers.ETag is not null)
                head.Content.Headers.ContentLength.ShouldBe(got.Content.Headers.ContentLength);
        }

        using HttpResponseMessage post = await server.Client.SendAsync(new(HttpMethod.Head, "/v1/analyses/locate"));
        post.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        foreach (HttpMethod method in new[] { HttpMethod.Trace, HttpMethod.Options, HttpMethod.Patch })
        {
            using HttpResponseMessage refused = await server.Client.SendAsync(new(method, "/v1/watch-list"));
            refused.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        }
    }

    [Fact]
    public async Task Endpoints_All_SayWhoMayUseThem()
    {
        await using WebServer server = await WebServer.StartAsync();

        Routes(server).ShouldNotBeEmpty();
        Routes(server).ShouldAllBe(r => r.Level != null);
    }

    [Theory]
    [InlineData("/v1/sensors", SecurityHeaders.ApiPolicy)]
    [InlineData("/v1/nothing", SecurityHeaders.ApiPolicy)]
    [InlineData("/openapi/v1.json", SecurityHeaders.ApiPolicy)]
    [InlineData("/health/live", SecurityHeaders.ApiPolicy)]
    [InlineData("/", SecurityHeaders.PagePolicy)]
    [InlineData("/claims/whitehouse", SecurityHeaders.PagePolicy)]
    [InlineData("/api", SecurityHeaders.PagePolicy)]
    [InlineData("/nothing.js", SecurityHeaders.PagePolicy)]
    public async Task Answer_Any_HasTheHeadersThatProtectTheBrowser(string address, string policy)
    {
        await using WebServer server = await WebServer.StartAsync();

        HttpResponseMessage answer = await server.Client.GetAsync(address);

        answer.Headers.GetValues("Content-Security-Policy").ShouldBe([policy]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
        policy.ShouldNotContain("unsafe-inline");
        policy.ShouldNotContain(" 'unsafe-eval'");
    }

    [Theory]
    [InlineData("Host", "evil.example", "GET", 421)]
    [InlineData("Host", "127.0.0.1.evil.example", "GET", 421)]
    [InlineData("Host", "localhost", "GET", 200)]
    [InlineData("Origin", "http://evil.example", "DELETE", 403)]
    [InlineData("Origin", "null", "DELETE", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", "DELETE", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", "DELETE", 404)]
    [InlineData("Origin", "http://evil.example", "GET", 200)]
    public async Task Request_FromElsewhere_IsRefused(string header, string value, string method, int status)
    {
        await using WebServer server = await WebServer.StartAsync();
        var request = new HttpRequestMessage(
            HttpMethod.Parse(method), method == "GET" ? "/v1/watch-list" : "/v1/jobs/x");
        request.Headers.TryAddWithoutValidation(header, value);

        HttpResponseMessage answer = await server.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json; charset=utf-8", 200)]
    public async Task Ask_NotCalledJson_IsRefused(string type, int status)
    {
        await using WebServer server = await WebServer.StartAsync();
        using var body = new ByteArrayContent(WebServer.Example("locate")) { Headers = { { "Content-Type", type } } };

        ((int)(await server.Client.PostAsync("/v1/analyses/locate", body)).StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ask_TooLong_IsRefused(bool isChunked)
    {
        await using WebServer server = await WebServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/analyses/locate")
        {
            Content = WebServer.Json(new byte[AnalysisJson.RequestBytesMax + 2]),
        };
        request.Headers.TransferEncodingChunked = isChunked;

        JsonNode problem = await WebServer.ProblemAsync(await server.Client.SendAsync(request), 413);

        (problem["detail"]?.GetValue<string>()).ShouldNotBeNull()
            .ShouldContain($"{AnalysisJson.RequestBytesMax} bytes");
    }

    [Fact]
    public async Task RateLimit_Exceeded_SaysWhenToAskAgain()
    {
        await using WebServer server = await WebServer.StartAsync(s => s with { RequestsPerSecond = 1 });
        HttpResponseMessage[] answers = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(_ => server.Client.GetAsync("/v1/watch-list")));

        answers.ShouldContain(a => a.StatusCode == HttpStatusCode.OK);
        HttpResponseMessage refused = answers.First(a => a.StatusCode != HttpStatusCode.OK);
        await WebServer.ProblemAsync(refused, 429);
        (refused.Headers.RetryAfter?.Delta).ShouldNotBeNull().TotalSeconds.ShouldBeInRange(1.0, 5.0);
        (await server.Client.GetAsync("/api")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/assets/..%2f..%2fsecret.txt")]
    [InlineData("/assets/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/.hidden.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/secret.txt%00.html")]
    public async Task Pages_Traversal_LeadsNowhere(string path)
    {
        using var folder = new TemporaryFolder();
        string pages = Path.Combine(folder.Path, "pages");
        Directory.CreateDirectory(pages);
        File.WriteAllText(Path.Combine(folder.Path, "secret.txt"), "the secret");
        File.WriteAllText(Path.Combine(pages, ".hidden.txt"), "the secret");
        File.WriteAllText(Path.Combine(pages, "index.html"), "the page");
        await using WebServer server = await WebServer.StartAsync(s => s with { PagesFolder = pages });

        string answer = await RawAsync(server, path);

        answer.ShouldNotContain("the secret");
        answer.ShouldNotContain("root:");
        answer.ShouldMatch("^HTTP/1.1 (200|400|404) ");
    }

    [Fact]
    public async Task Pages_Built_AreServedForEveryView()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "assets"));
        File.WriteAllText(Path.Combine(folder.Path, "index.html"), "the page");
        File.WriteAllText(Path.Combine(folder.Path, "assets", "a-1b2c.js"), "the script");
        await using WebServer server = await WebServer.StartAsync(s => s with { PagesFolder = folder.Path });

        (await server.Client.GetStringAsync("/")).ShouldBe("the page");
        (await server.Client.GetStringAsync("/claims/whitehouse-20231127")).ShouldBe("the page");
        HttpResponseMessage script = await server.Client.GetAsync("/assets/a-1b2c.js");
        (await script.Content.ReadAsStringAsync()).ShouldBe("the script");
        (script.Headers.CacheControl?.ToString()).ShouldNotBeNull().ShouldContain("immutable");
        script.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.PagePolicy]);
        (await server.Client.GetAsync("/assets/gone.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pages_NotBuilt_SayHowToBuildThem()
    {
        await using WebServer server = await WebServer.StartAsync();

        (await server.Client.GetStringAsync("/")).ShouldContain("dotnet build src/Overflight.Web");
        (await server.Client.GetStringAsync("/api")).ShouldContain("/api/api.js");
        (await server.Client.GetStringAsync("/api/api.js")).ShouldContain("/openapi/v1.json");
    }

    [Fact]
    public async Task HealthAndMetrics_AfterSomeWork_TellOfIt()
    {
        await using WebServer server = await WebServer.StartAsync();
        for (int i = 0; i < 3; i++)
            await server.AskAsync("locate", WebServer.Example("locate"));

        (await server.Client.GetStringAsync("/health/live")).ShouldBe("live\n");
        (await server.Client.GetStringAsync("/health/ready")).ShouldBe("ready\n");
        string[] lines = (await server.Client.GetStringAsync("/metrics")).Split('\n');
        lines.ShouldContain("# TYPE overflight_request_seconds histogram");
        lines.ShouldContain("overflight_jobs_waiting 0");
        lines.ShouldContain(l => l.StartsWith("overflight_analysis_seconds_count{analysis=\"locate\"} "));
        lines.ShouldContain(l => l.StartsWith("overflight_answer_lookups_total{kept=\"True\"} "));
        const string labels = "{method=\"POST\",route=\"/v1/analyses/locate\",status=\"200\",le=\"+Inf\"} ";
        lines.ShouldContain(l => l.StartsWith("overflight_request_seconds_bucket" + labels));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5170", "can be reached from other machines")]
    [InlineData("http://192.168.1.7:80", "can be reached from other machines")]
    [InlineData("http://*:80", "is no address")]
    [InlineData("http://example.org", "name the address to listen on in numbers")]
    [InlineData("https://127.0.0.1:5170", "needs a certificate")]
    [InlineData("http://127.0.0.1:1;http://[::]:2", "can be reached from other machines")]
    [InlineData("", "Name an address")]
    [InlineData("http://127.0.0.1:5170;http://[::1]:5170;http://localhost:1", null)]
    public void Fault_Addresses_MustBeOfThisMachine(string urls, string? fault)
    {
        string? said = new WebSettings { Urls = urls }.Fault();

        if (fault is null)
            said.ShouldBeNull();
        else
            said.ShouldNotBeNull().ShouldContain(fault);
    }

    private static IEnumerable<string> ReadResultOf(string text) =>
        OpenApiDocument.Parse(text, "json").Diagnostic?.Errors.Select(e => $"{e.Pointer}: {e.Message}") ?? ["unread"];

    private static IEnumerable<(string Method, string Pattern, AccessLevel? Level)> Routes(WebServer server) =>
        server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => (
            e.Metadata.GetMetadata<HttpMethodMetadata>().ShouldNotBeNull().HttpMethods.Single(),
            e.RoutePattern.RawText ?? "",
            e.Metadata.GetMetadata<AccessGate.AccessRequirement>()?.Level));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" && p.Value is JsonValue v
            ? [v.GetValue<string>()]
            : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };

    /// <summary>A request as it stands, which a client would tidy up.</summary>
    private static async Task<string> RawAsync(WebServer server, string path)
    {
        Uri address = server.Client.BaseAddress.ShouldNotBeNull();
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
