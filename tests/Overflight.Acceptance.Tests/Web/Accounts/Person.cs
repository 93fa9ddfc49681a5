using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>Somebody at a browser of their own, which keeps cookies; the page keeps the token.</summary>
internal sealed class Person : IDisposable
{
    public Person(Uri address)
    {
        Client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client { get; }

    public string Cookie => Cookies.GetCookies(Client.BaseAddress!).Single().Value;

    public Task<HttpResponseMessage> SignInAsync(string name, string password) =>
        AskAsync(HttpMethod.Post, "/v1/session", new { name, password });

    /// <summary>Sends something, and keeps the token of the answer, as the page does.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, object? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = WebServer.Json(JsonSerializer.Serialize(body));
        HttpResponseMessage answer = await Client.SendAsync(request);
        if (answer.Content.Headers.ContentType?.MediaType == "application/json" &&
            JsonNode.Parse(await answer.Content.ReadAsStringAsync()) is JsonObject told &&
            told["token"]?.GetValue<string>() is { } token)
            Use(token);
        return answer;
    }

    /// <summary>The same, which must succeed.</summary>
    public async Task<JsonNode> DoAsync(HttpMethod method, string address, object? body = null)
    {
        using HttpResponseMessage answer = await AskAsync(method, address, body);
        string text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{method} {address}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text).ShouldNotBeNull();
    }

    public async Task RefusedAsync(int status, HttpMethod method, string address, object? body = null)
    {
        using HttpResponseMessage answer = await AskAsync(method, address, body);
        await WebServer.ProblemAsync(answer, status);
    }

    public void Use(string token)
    {
        Client.DefaultRequestHeaders.Remove(AccessGate.TokenHeader);
        Client.DefaultRequestHeaders.Add(AccessGate.TokenHeader, token);
    }

    public void Dispose() => Client.Dispose();
}
