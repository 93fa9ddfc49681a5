using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Data.Jobs;
using Overflight.Time;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

public sealed class JobTests
{
    /// <summary>A question that takes minutes.</summary>
    private static readonly string Long = JobOf("simulate", WebServer.Example("simulate")).Replace(
        "2026-04-02T00:00:00Z", "2027-03-01T00:00:00Z", StringComparison.Ordinal);

    [Fact]
    public async Task Job_Done_HasTheAnswerOfTheAnalysis()
    {
        await using WebServer server = await WebServer.StartAsync();
        HttpResponseMessage accepted = await AddAsync(server, JobOf("coverage", WebServer.Example("coverage")));
        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        string address = accepted.Headers.Location.ShouldNotBeNull().ToString();

        string events = await server.Client.GetStringAsync(address + "/events");

        events.ShouldContain("event: done\ndata: {\"id\":");
        JsonNode job = await server.ReadAsync(address);
        (job["state"]?.GetValue<string>(), job["progressRatio"]?.GetValue<double>()).ShouldBe(("Done", 1.0));
        HttpResponseMessage result = await server.Client.GetAsync(address + "/result");
        HttpResponseMessage asked = await server.AskAsync("coverage", WebServer.Example("coverage"));
        (await result.Content.ReadAsByteArrayAsync()).ShouldBe(await asked.Content.ReadAsByteArrayAsync());
        result.Headers.ETag.ShouldBe(asked.Headers.ETag);
        (result.Headers.ETag?.Tag).ShouldBe($"\"{job["digest"]}\"");
        (await server.ReadAsync("/v1/jobs"))["jobs"].ShouldBeOfType<JsonArray>().Count.ShouldBe(1);
        (await server.Client.DeleteAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.ReadAsync(address))["state"]?.GetValue<string>().ShouldBe("Done");
    }

    [Fact]
    public async Task Job_Cancelled_Stops()
    {
        await using WebServer server = await WebServer.StartAsync();
        string address = await AddressAsync(server, Long);
        using HttpResponseMessage events = await server.Client.GetAsync(
            address + "/events", HttpCompletionOption.ResponseHeadersRead);
        (events.Content.Headers.ContentType?.MediaType).ShouldBe("text/event-stream");
        await WebServer.ProblemAsync(await server.Client.GetAsync(address + "/result"), 409);

        (await server.Client.DeleteAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await events.Content.ReadAsStringAsync()).ShouldContain("event: cancelled");
        ((await server.ReadAsync(address))["state"]?.GetValue<string>()).ShouldBe("Cancelled");
        JsonNode problem = await WebServer.ProblemAsync(await server.Client.GetAsync(address + "/result"), 409);
        (problem["detail"]?.GetValue<string>()).ShouldBe("It was cancelled.");

        // Whoever comes next is served at once.
        string next = await AddressAsync(server, JobOf("locate", WebServer.Example("locate")));
        (await server.Client.GetStringAsync(next + "/events")).ShouldContain("event: done");
    }

    [Fact]
    public async Task Job_ServerStopped_IsPutBackAndDoneByTheNext()
    {
        using var folder = new TemporaryFolder();
        string quick, slow;
        WebSettings Settings(WebSettings s) => s with { DataFolder = folder.Path, JobsAtOnce = 1 };
        await using (WebServer first = await WebServer.StartAsync(Settings))
        {
            slow = await AddressAsync(first, Long);
            quick = await AddressAsync(first, JobOf("locate", WebServer.Example("locate")));
            await UntilAsync(first, slow, "Running");
        }

        await using WebServer second = await WebServer.StartAsync(Settings);
        JsonNode again = await UntilAsync(second, slow, "Running");
        (again["attempts"]?.GetValue<int>()).ShouldBe(1); // a stop in order is no failed attempt
        await second.Client.DeleteAsync(slow);
        (await second.Client.GetStringAsync(quick + "/events")).ShouldContain("event: done");
    }

    [Fact]
    public async Task Job_QueueFull_IsRefusedAndNothingIsKept()
    {
        await using WebServer server = await WebServer.StartAsync(s => s with { JobsAtOnce = 0, JobsWaitingMax = 2 });
        await AddAsync(server, Long);
        await AddAsync(server, Long);

        HttpResponseMessage refused = await AddAsync(server, Long);

        await WebServer.ProblemAsync(refused, 503);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await server.ReadAsync("/v1/jobs"))["jobs"].ShouldBeOfType<JsonArray>().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("[]", 400, "A job is an object")]
    [InlineData("{\"analysis\":\"locate\"", 400, "line 1, column 21")]
    [InlineData("{\"analysis\":\"locate\"}", 400, "names its analysis and its request")]
    [InlineData("{\"analysis\":\"astrology\",\"request\":{}}", 400, "/v1/analyses lists")]
    [InlineData("{\"analysis\":7,\"request\":{}}", 400, "'analysis'")]
    [InlineData("{\"analysis\":\"locate\",\"request\":{},\"request\":{}}", 400, "'request'")]
    [InlineData("{\"analysis\":\"locate\",\"request\":{}} x", 400, "is no JSON")]
    [InlineData("{\"analysis\":\"locate\",\n \"request\":{\"satelite\":7}}", 400, "line 2, column 24: satelite")]
    [InlineData(
        "{\"analysis\":\"locate\",\"request\":{\"satellite\":7,\"instant\":\"2026-04-10T00:00:00Z\"}}", 422,
        "import one")]
    public async Task Job_BadBody_IsRefusedAtOnce(string body, int status, string detail)
    {
        await using WebServer server = await WebServer.StartAsync();

        JsonNode problem = await WebServer.ProblemAsync(await AddAsync(server, body), status);

        (problem["detail"]?.GetValue<string>()).ShouldNotBeNull().ShouldContain(detail);
        (await server.ReadAsync("/v1/jobs"))["jobs"].ShouldBeOfType<JsonArray>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Job_TakesTooLongOrMakesNoSense_FailsWithTheReason()
    {
        await using WebServer server = await WebServer.StartAsync(
            s => s with { JobTimeMax = TimeSpan.FromMilliseconds(50) });
        string slow = await AddressAsync(server, Long);
        string bad = (await AddAsync(
            server, JobOf("quality", "{\"sensors\":[\"IKONOS\"],\"offNadirsDeg\":[95]}"u8.ToArray())))
            .Headers.Location.ShouldNotBeNull().ToString();

        (await server.Client.GetStringAsync(slow + "/events")).ShouldContain("event: failed");
        (await server.Client.GetStringAsync(bad + "/events")).ShouldContain("event: failed");
        ((await server.ReadAsync(slow))["problem"]?.GetValue<string>()).ShouldNotBeNull().ShouldContain("ask for less");
        ((await server.ReadAsync(bad))["problem"]?.GetValue<string>()).ShouldNotBeNull().ShouldContain("90");
    }

    [Fact]
    public void Recover_BegunTooOften_IsReportedFailed()
    {
        using var folder = new TemporaryFolder();
        using var store = new JobStore(Path.Combine(folder.Path, "overflight.db"));
        Instant now = Instant.J2000;
        store.TryAdd("a", "locate", [1], now, 10).ShouldBeTrue();
        for (int attempt = 1; attempt <= 3; attempt++)
        {
            store.TakeNext(now).ShouldNotBeNull().Job.Attempts.ShouldBe(attempt);
            store.TakeNext(now).ShouldBeNull();
            store.Recover(3, now).ShouldBe(1);
        }

        StoredJob job = store.Find("a").ShouldNotBeNull();
        (job.State, job.HasEnded).ShouldBe((JobState.Failed, true));
        job.Problem.ShouldBe("The program ended 3 times while it was computed.");
        store.Cancel("a", now).ShouldBeFalse();
    }

    [Fact]
    public void Prune_ManyEnded_KeepsTheNewestAndAllThatWait()
    {
        using var folder = new TemporaryFolder();
        using var store = new JobStore(Path.Combine(folder.Path, "overflight.db"));
        Instant now = Instant.J2000;
        store.TryAdd("waiting", "locate", [1], now, 10_000).ShouldBeTrue();
        store.Cancel("waiting", now).ShouldBeTrue();
        for (int i = 0; i < JobStore.EndedMax; i++)
        {
            store.TryAdd($"{i}", "locate", [1], now, 10_000).ShouldBeTrue();
            store.Cancel($"{i}", now).ShouldBeTrue();
        }

        store.TryAdd("last", "locate", [1], now, 10_000).ShouldBeTrue();
        store.Prune();

        store.Find("waiting").ShouldBeNull();
        store.Find("0").ShouldNotBeNull();
        store.Find("last").ShouldNotBeNull().State.ShouldBe(JobState.Queued);
    }

    [Fact]
    public async Task Start_FolderOfAnotherServer_IsRefused()
    {
        using var folder = new TemporaryFolder();
        await using WebServer server = await WebServer.StartAsync(s => s with { DataFolder = folder.Path });

        (await Should.ThrowAsync<Data.Store.StoreException>(
            () => WebServer.StartAsync(s => s with { DataFolder = folder.Path })))
            .Message.ShouldContain("Another server uses the folder");
    }

    internal static string JobOf(string analysis, byte[] request) =>
        $"{{\"analysis\":\"{analysis}\",\"request\":{Encoding.UTF8.GetString(request)}}}";

    private static Task<HttpResponseMessage> AddAsync(WebServer server, string body) =>
        server.Client.PostAsync("/v1/jobs", WebServer.Json(body));

    private static async Task<string> AddressAsync(WebServer server, string body) =>
        (await AddAsync(server, body)).Headers.Location.ShouldNotBeNull().ToString();

    private static async Task<JsonNode> UntilAsync(WebServer server, string address, string state)
    {
        for (int i = 0; i < 300; i++)
        {
            JsonNode job = await server.ReadAsync(address);
            if (job["state"]?.GetValue<string>() == state)
                return job;
            await Task.Delay(100);
        }

        throw new TimeoutException($"The job did not become {state}.");
    }
}
