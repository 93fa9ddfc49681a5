using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Overflight.Tests;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>The server on a free port of this machine, with a data folder of its own; the clock stands still.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder? _own;

    private WebServer(WebApplication app, TemporaryFolder? own)
    {
        (_app, _own) = (app, own);
        Client = new HttpClient { BaseAddress = new Uri(string.Join("", app.Urls)) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static Task<WebServer> StartAsync() => StartAsync(settings => settings);

    public static async Task<WebServer> StartAsync(Func<WebSettings, WebSettings> change, TimeProvider? clock = null)
    {
        var own = new TemporaryFolder();
        WebSettings settings = change(new WebSettings
        {
            Urls = "http://127.0.0.1:0",
            DataFolder = own.Path,
            RequestsPerSecond = 0,
            IsWarmedUp = false,
            PagesFolder = Path.Combine(own.Path, "none"),
        });
        WebApplication app = WebHost.Build(settings, clock ?? new Stopped());
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync(); // what it has open keeps a file system from being unmounted
            throw;
        }

        return new WebServer(app, own);
    }

    /// <summary>The recorded example request of an analysis.</summary>
    public static byte[] Example(string analysis) =>
        File.ReadAllBytes(Repository.PathOf($"docs/examples/requests/{analysis}.json"));

    public static HttpContent Json(byte[] body) =>
        new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } };

    public static HttpContent Json(string body) => Json(Encoding.UTF8.GetBytes(body));

    public Task<HttpResponseMessage> AskAsync(string analysis, byte[] request) =>
        Client.PostAsync($"/v1/analyses/{analysis}", Json(request));

    public async Task<JsonNode> ReadAsync(string address)
    {
        HttpResponseMessage answer = await Client.GetAsync(address);
        string body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {body}");
        return JsonNode.Parse(body).ShouldNotBeNull();
    }

    /// <summary>What a refusal says, which must be a problem document of the status.</summary>
    public static async Task<JsonNode> ProblemAsync(HttpResponseMessage answer, int status)
    {
        string body = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, body);
        (answer.Content.Headers.ContentType?.MediaType).ShouldBe("application/problem+json");
        JsonNode problem = JsonNode.Parse(body).ShouldNotBeNull();
        (problem["status"]?.GetValue<int>()).ShouldBe(status);
        (problem["type"]?.GetValue<string>()).ShouldNotBeNull().ShouldStartWith("urn:overflight:");
        (problem["title"]?.GetValue<string>()).ShouldNotBeNull().ShouldEndWith(".");
        (problem["detail"]?.GetValue<string>().Length).ShouldNotBeNull().ShouldBeGreaterThan(10);
        body.ShouldNotContain("Exception");
        body.ShouldNotContain(" at Overflight");
        return problem;
    }

    /// <summary>What the server answers to a question of an analysis.</summary>
    public async Task<JsonNode> AnswerAsync(string analysis, string request)
    {
        HttpResponseMessage answer = await Client.PostAsync($"/v1/analyses/{analysis}", Json(request));
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body.Length > 500 ? body[..500] : body);
        return JsonNode.Parse(body).ShouldNotBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _own?.Dispose();
    }

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 4, 10, 0, 0, 0, TimeSpan.Zero);
    }
}
