using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Overflight.Data.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>
/// Every address of the server, asked by everybody. What each must be allowed is written here once more, by hand: an
/// address that is not in the list, or that is let through at another level, fails.
/// </summary>
public sealed class AccessTests
{
    private const AccessLevel Analyse = AccessLevel.Analyse;

    private static readonly Dictionary<AccessLevel, string[]> Expected = new()
    {
        [AccessLevel.Open] =
        [
            "GET /openapi/v1.json", "GET /health/live", "GET /health/ready", "GET /api", "GET /api/api.js",
            "GET /api/plain.css", "GET /v1/session", "POST /v1/session", "POST /v1/accounts/first",
        ],
        [AccessLevel.SignedIn] = ["DELETE /v1/session", "PUT /v1/account/password"],
        [AccessLevel.Calendar] = ["GET /v1/calendar/passes.ics", "GET /v1/calendar/notice.ics"],
        [AccessLevel.Read] =
        [
            "GET /metrics", "GET /v1/satellites", "GET /v1/satellites/{number:long:min(1)}",
            "GET /v1/satellites/{number:long:min(1)}/track", "GET /v1/satellites/{number:long:min(1)}/track.czml",
            "GET /v1/satellites/{number:long:min(1)}/track.geojson", "GET /v1/states", "GET /v1/places",
            "GET /v1/claims", "GET /v1/claims/{id}", "GET /v1/claims/{id}/ages", "GET /v1/claims/{id}/dossier.html",
            "GET /v1/ledger/claims/{number:long:min(1)}", "GET /v1/ledger/voices", "GET /v1/ledger/articles",
            "GET /v1/sensors", "GET /v1/watch-list", "GET /v1/scenarios",
            "GET /v1/scenarios/{name}", "GET /v1/ledger", "GET /v1/ledger/entries",
            "GET /v1/ledger/entries/{number:long:min(1)}", "GET /v1/ledger/claims", "GET /v1/ledger/events",
            "GET /v1/ledger/timeline", "GET /v1/ledger/contradictions",
            "GET /v1/ledger/claims/{number:long:min(1)}/dossier.html", "GET /v1/ledger/articles/{number:long:min(1)}",
            "GET /v1/analyses", "GET /v1/jobs", "GET /v1/jobs/{id}", "GET /v1/jobs/{id}/events",
            "GET /v1/jobs/{id}/result", "GET /v1/account/sessions",
            "DELETE /v1/account/sessions/{number:long:min(1)}", "GET /v1/account/keys", "POST /v1/account/keys",
            "DELETE /v1/account/keys/{number:long:min(1)}",
        ],
        [Analyse] =
        [
            "POST /v1/jobs", "DELETE /v1/jobs/{id}", "POST /v1/articles/review", "POST /v1/ledger/articles",
            "POST /v1/scenarios/read", "POST /v1/ledger/grades", "POST /v1/ledger/judgements",
        ],
        [AccessLevel.Administer] =
        [
            "GET /v1/accounts", "POST /v1/accounts", "PUT /v1/accounts/{name}", "POST /v1/accounts/{name}/password",
            "DELETE /v1/accounts/{name}/sessions", "GET /v1/audit",
        ],
    };

    [Fact]
    public async Task Endpoints_EveryOneByEverybody_AreOpenToWhomTheyShouldBe()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        (string Method, string Pattern)[] routes = [.. RoutesOf(server)];
        routes.Select(r => $"{r.Method} {r.Pattern}").Where(r => LevelOf(r) is null).ShouldBeEmpty(
            "say in this test who may use them");
        Expected.Values.SelectMany(e => e).Except(routes.Select(r => $"{r.Method} {r.Pattern}")).ShouldBeEmpty();
        var wrong = new List<string>();
        foreach ((string name, AccessLevel has, bool isPerson, Func<Task<HttpClient>> make) in Everybody(server))
        {
            HttpClient client = await make();
            foreach ((string method, string pattern) in routes)
            {
                AccessLevel needed = LevelOf($"{method} {pattern}")!.Value;
                bool needsPerson = pattern.StartsWith("/v1/account/", StringComparison.Ordinal) ||
                    (pattern == "/v1/session" && method == "DELETE");
                int refusal = name == "nobody" ? 401 : 403;
                bool isAllowed = needed == AccessLevel.Open || (has >= needed && (isPerson || !needsPerson));
                int status = await AskAsync(client, method, pattern);
                if (isAllowed ? status is 401 or 403 : status != refusal)
                    wrong.Add($"{name}: {method} {pattern}: {status}");
                if (status == 204)
                    client = await make(); // it was signed out
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Endpoints_WithoutAccounts_AreOpenButThoseOfAccounts()
    {
        await using WebServer server = await WebServer.StartAsync();

        (await server.ReadAsync("/v1/session"))["accounts"]!.GetValue<bool>().ShouldBeFalse();
        foreach (string address in new[] { "/v1/accounts", "/v1/audit", "/v1/account/keys", "/v1/account/sessions" })
            await WebServer.ProblemAsync(await server.Client.GetAsync(address), 404);
        await WebServer.ProblemAsync(await server.Client.PostAsync("/v1/session", WebServer.Json("{}")), 404);
        await WebServer.ProblemAsync(await server.Client.PostAsync("/v1/accounts/first", WebServer.Json("{}")), 404);
        (await server.Client.GetAsync("/v1/jobs")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Refusal_NobodyOrTooLittle_SaysWhatToDo()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        HttpResponseMessage nobody = await server.Anybody().Client.GetAsync("/v1/satellites");
        await WebServer.ProblemAsync(nobody, 401);
        nobody.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");

        Person reader = await server.AsAsync("rita", AccessLevel.Read);
        await reader.RefusedAsync(403, HttpMethod.Post, "/v1/jobs");
        AuditEntry entry = server.Part<AuditLog>().Read(1, 0).ShouldHaveSingleItem();
        (entry.Action, entry.Who, entry.About).ShouldBe((AuditAction.Forbidden, "rita", "POST /v1/jobs"));
        await WebServer.ProblemAsync(await reader.Client.GetAsync("/v1/nothing"), 404);
    }

    /// <summary>Everybody with what they have, and how to become one.</summary>
    private static IEnumerable<(string Name, AccessLevel Has, bool IsPerson, Func<Task<HttpClient>> Make)> Everybody(
        AccountServer server)
    {
        yield return ("nobody", AccessLevel.Open, true, () => Task.FromResult(server.Anybody().Client));
        yield return (
            "one-time", AccessLevel.SignedIn, true,
            async () => (await server.AsAsync("otto", AccessLevel.Administer, mustChange: true)).Client);
        foreach (AccessLevel level in new[] { AccessLevel.Read, Analyse, AccessLevel.Administer })
        {
            yield return (
                $"{level}", level, true, async () => (await server.AsAsync($"person-{level}", level)).Client);
        }

        foreach (AccessLevel level in Enum.GetValues<AccessLevel>().Where(l => l >= AccessLevel.Calendar))
        {
            yield return (
                $"key {level}", level, false,
                () => server.WithKeyAsync("person-Administer", AccessLevel.Administer, level));
            yield return (
                $"reader's key {level}", level < AccessLevel.Read ? level : AccessLevel.Read, false,
                () => server.WithKeyAsync("person-Read", AccessLevel.Read, level));
        }
    }

    private static async Task<int> AskAsync(HttpClient client, string method, string pattern)
    {
        string address = pattern.Replace("{number:long:min(1)}", "1", StringComparison.Ordinal)
            .Replace("{id}", "x", StringComparison.Ordinal).Replace("{name}", "x", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), address);
        if (method is "POST" or "PUT")
        {
            request.Content = pattern.Contains("article", StringComparison.Ordinal)
                ? new StringContent("")
                : pattern == "/v1/scenarios/read"
                    ? new StringContent("", System.Net.Http.Headers.MediaTypeHeaderValue.Parse("application/yaml"))
                    : WebServer.Json("");
        }

        using HttpResponseMessage answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static AccessLevel? LevelOf(string route) =>
        route.StartsWith("POST /v1/analyses/", StringComparison.Ordinal) ? Analyse
            : Expected.Where(e => e.Value.Contains(route)).Select(e => (AccessLevel?)e.Key).SingleOrDefault();

    private static IEnumerable<(string Method, string Pattern)> RoutesOf(AccountServer server) =>
        server.Part<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(
            e => e.Metadata.GetMetadata<HttpMethodMetadata>().ShouldNotBeNull().HttpMethods,
            (e, method) => (method, e.RoutePattern.RawText ?? ""));
}
