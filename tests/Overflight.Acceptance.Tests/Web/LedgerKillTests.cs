using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Data.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>
/// The server is ended without warning while articles are recorded and jobs added over HTTP: what was acknowledged is
/// there afterwards, and the ledger verifies.
/// </summary>
public sealed class LedgerKillTests
{
    [Fact]
    public Task Kill_Twice_LosesNothingAcknowledged() => RunAsync(rounds: 2, acknowledgedMin: 1);

    [Fact]
    [Trait("Category", "Soak")]
    public Task Kill_FiftyTimes_LosesNothingAcknowledged() => RunAsync(rounds: 50, acknowledgedMin: 100);

    private static async Task RunAsync(int rounds, int acknowledgedMin)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20);
        var recorded = new List<(long Item, string Title)>();
        var jobs = new List<string>();
        for (int round = 0; round < rounds; round++)
        {
            using RunningProgram server = await RunningProgram.StartAsync(folder.Path, "--rate-limit", "0");

            // The first answer takes longest; the server is to die in the middle of writes.
            await RecordAsync(server, $"{round}-0", recorded);
            Task kill = KillAfterAsync(server, random.Next(1_000));
            try
            {
                for (int i = 1; i < 1_000; i++)
                {
                    await RecordAsync(server, $"{round}-{i}", recorded);
                    using HttpResponseMessage job = await server.Client.PostAsync(
                        "/v1/jobs", WebServer.Json(JobTests.JobOf("locate", WebServer.Example("locate"))));
                    if (job.StatusCode == HttpStatusCode.Accepted)
                        jobs.Add(job.Headers.Location.ShouldNotBeNull().ToString());
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // It was ended before it answered: nothing was acknowledged.
            }

            await kill;
        }

        recorded.Count.ShouldBeGreaterThan(acknowledgedMin);
        using (SqliteLedger ledger = SqliteLedger.Open(Path.Combine(folder.Path, "ledger.db")))
            ledger.Verify().ShouldBeNull();
        using RunningProgram last = await RunningProgram.StartAsync(folder.Path, "--rate-limit", "0");
        foreach ((long item, string title) in recorded)
        {
            string told = await last.Client.GetStringAsync($"/v1/ledger/articles/{item}");
            told.ShouldContain(title);
        }

        foreach (string job in jobs)
            (await last.Client.GetStringAsync(job + "/events")).ShouldContain("event: done");
    }

    private static async Task RecordAsync(
        RunningProgram server, string number, List<(long Item, string Title)> recorded)
    {
        string title = $"Launch number {number} reported";
        using var article = new StringContent(
            $"{title}\n\nSEOUL, Nov. 22, 2023 - North Korea launched a rocket numbered {number} on Tuesday, South " +
            "Korea's military said. It said the satellite entered orbit.\n",
            Encoding.UTF8, "text/plain");
        using HttpResponseMessage answer = await server.Client.PostAsync("/v1/ledger/articles", article);
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        recorded.Add(((long)JsonNode.Parse(body)!["items"]!.AsArray().Single()!, title));
    }

    private static async Task KillAfterAsync(RunningProgram server, int milliseconds)
    {
        await Task.Delay(milliseconds);
        await server.KillAsync();
    }
}
