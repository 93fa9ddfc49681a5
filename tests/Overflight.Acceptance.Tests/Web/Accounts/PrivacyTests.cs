using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Overflight.Data.Accounts;
using Overflight.Tests;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>What is one person's is not shown to another, and what is common says whose it is.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task Jobs_OfOnePerson_AreNoneToAnother()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Analyse);
        Person admin = await server.AsAsync("admin", AccessLevel.Administer);
        string job = await AddJobAsync(anna);
        (await anna.Client.GetStringAsync(job + "/events")).ShouldContain("event: done");

        foreach (string address in new[] { job, job + "/events", job + "/result" })
        {
            using HttpResponseMessage own = await anna.Client.GetAsync(address);
            own.StatusCode.ShouldBe(HttpStatusCode.OK);
            own.Headers.CacheControl!.NoStore.ShouldBeTrue(); // nor kept by the browser
            await admin.RefusedAsync(404, HttpMethod.Get, address);
        }

        await admin.RefusedAsync(404, HttpMethod.Delete, job);
        (await admin.DoAsync(HttpMethod.Get, "/v1/jobs"))["jobs"]!.AsArray().ShouldBeEmpty();
        (await anna.DoAsync(HttpMethod.Get, "/v1/jobs"))["jobs"]!.AsArray().Count.ShouldBe(1);
        HttpClient key = await server.WithKeyAsync("anna", AccessLevel.Analyse, AccessLevel.Read);
        (await key.GetAsync(job)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.Client.GetStringAsync("/metrics")).ShouldContain("overflight_jobs_ended_total");
        server.Part<AuditLog>().Read(50, 0).ShouldContain(
            e => e.Action == AuditAction.JobAdded && e.Who == "anna" && e.About.StartsWith("locate "));
    }

    [Fact]
    public async Task Jobs_OfOnePerson_LeaveRoomForOthers()
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { JobsAtOnce = 0, JobsWaitingMax = 8 });
        Person anna = await server.AsAsync("anna", AccessLevel.Analyse);
        Person bert = await server.AsAsync("bert", AccessLevel.Analyse);
        await AddJobAsync(anna);
        await AddJobAsync(anna);

        using HttpResponseMessage third = await PostJobAsync(anna);
        await WebServer.ProblemAsync(third, 503);
        await AddJobAsync(bert);
    }

    [Fact]
    public async Task KeysAndSessions_OfOnePerson_AreNoneToAnother()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        await server.KeyAsync("anna", AccessLevel.Read, AccessLevel.Read);
        Person anna = await server.AsAsync("anna", AccessLevel.Read);
        Person admin = await server.AsAsync("admin", AccessLevel.Administer);
        int session = (int)(await anna.DoAsync(HttpMethod.Get, "/v1/account/sessions"))["sessions"]![0]!["number"]!;

        (await admin.DoAsync(HttpMethod.Get, "/v1/account/keys"))["keys"]!.AsArray().ShouldBeEmpty();
        await admin.RefusedAsync(404, HttpMethod.Delete, "/v1/account/keys/1");
        await admin.RefusedAsync(404, HttpMethod.Delete, $"/v1/account/sessions/{session}");
        JsonNode own = await admin.DoAsync(HttpMethod.Get, "/v1/account/sessions");
        own["sessions"]!.AsArray().Count.ShouldBe(1);
        own["sessions"]![0]!["isThis"]!.GetValue<bool>().ShouldBeTrue();
        await anna.DoAsync(HttpMethod.Get, "/v1/account/keys"); // still signed in

        await anna.DoAsync(HttpMethod.Delete, $"/v1/account/sessions/{session}");
        await anna.RefusedAsync(401, HttpMethod.Get, "/v1/account/keys");
    }

    [Fact]
    public async Task Ledger_Recorded_SaysByWhom()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Analyse);
        Person bert = await server.AsAsync("bert", AccessLevel.Read);
        string article = File.ReadAllText(Repository.PathOf("docs/examples/article.txt"));
        using var body = new StringContent(article, Encoding.UTF8, "text/plain");
        using HttpResponseMessage recorded = await anna.Client.PostAsync("/v1/ledger/articles", body);
        recorded.StatusCode.ShouldBe(HttpStatusCode.OK);

        JsonArray entries = (await bert.DoAsync(HttpMethod.Get, "/v1/ledger/entries"))["entries"]!.AsArray();
        entries.Count.ShouldBeGreaterThan(3);
        entries.ShouldAllBe(e => (string)e!["recorder"]! == "anna");
        AuditEntry line = server.Part<AuditLog>().Read(1, 0)[0];
        (line.Action, line.Who).ShouldBe((AuditAction.ArticleRecorded, "anna"));
        line.About.ShouldMatch("^items [0-9]+, 1 new$");
    }

    [Fact]
    public void RateLimit_OfAnAccount_HoldsFromWhereverItAsks()
    {
        using var limits = new RateLimits(new WebSettings { RequestsPerSecond = 1 });
        DefaultHttpContext From(string address) => new()
        {
            Request = { Method = HttpMethods.Get },
            Connection = { RemoteIpAddress = IPAddress.Parse(address) },
        };
        ApiProblem refused = Should.Throw<ApiProblem>(() =>
        {
            for (int i = 1; i < 200; i++)
                limits.Charge(From($"192.0.2.{i}"), account: 1);
        });

        (refused.Status, refused.RetryAfterS).ShouldBe((429, 1));
        limits.Charge(From("192.0.2.1"), account: 2);
    }

    private static Task<HttpResponseMessage> PostJobAsync(Person person) => person.Client.PostAsync(
        "/v1/jobs", WebServer.Json(JobTests.JobOf("locate", WebServer.Example("locate"))));

    private static async Task<string> AddJobAsync(Person person)
    {
        using HttpResponseMessage answer = await PostJobAsync(person);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location.ShouldNotBeNull().ToString();
    }
}
