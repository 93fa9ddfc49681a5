using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Time;
using Overflight.Web;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>Reading a ledger waits neither for who records nor for the comparison of all claims.</summary>
public sealed class LargeLedgerTests(ITestOutputHelper output)
{
    private static readonly string[] AtOnce =
    [
        "/v1/ledger", "/v1/ledger/articles", "/v1/ledger/entries?query=satellite", "/v1/ledger/articles/2",
        "/v1/ledger/claims", "/v1/ledger/claims?query=satellite", "/v1/ledger/claims/3", "/v1/ledger/voices",
    ];

    [Fact]
    public void Picture_New_ComparesWhenAskedAndOnce()
    {
        using var folder = new TemporaryFolder();
        using SqliteLedger ledger = SqliteLedger.Open(folder["ledger.db"]);
        LedgerView view = LedgerView.Of(ledger.Append(Samples.Now, "ann", Samples.OneOfEach));
        var picture = new LedgerPicture(
            ledger.ReadHead(), view, new DataLibrary(LeapSeconds.Iers, folder.Path).Reading());
        picture.View.Claims.Length.ShouldBe(1);
        picture.IsCompared.ShouldBeFalse("nobody asked");
        picture.Timeline.ShouldNotBeEmpty();
        picture.IsCompared.ShouldBeFalse("days need no contradictions");
        picture.IsComparedWithin(TimeSpan.Zero).ShouldBeTrue("of one claim it is done at once");
        picture.IsCompared.ShouldBeTrue();
        picture.Events.ShouldBe(picture.Events);
        picture.Events.ShouldHaveSingleItem().Claims.ShouldHaveSingleItem().Number.ShouldBe(7);
    }

    [Fact]
    public async Task Read_WhileSomebodyRecords_DoesNotWait()
    {
        await using WebServer server = await WebServer.StartAsync();
        WebLedger ledger = server.Services.GetRequiredService<WebLedger>();
        ledger.Record(store => store.Append(Samples.Now, "ann", Samples.OneOfEach));
        using var recorded = new ManualResetEventSlim();
        Task recording = Task.Run(() => ledger.Record(store => store.Append(Samples.Now, "ann", _ =>
        {
            recorded.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue("the reading below waited for this");
            return [Samples.Source("Later")];
        })));
        foreach (string address in AtOnce)
            await server.ReadAsync(address.Replace("claims/3", "claims/7", StringComparison.Ordinal));
        (await server.ReadAsync("/v1/ledger"))["head"]!["number"]!.GetValue<int>().ShouldBe(9);
        recorded.Set();
        await recording;
        (await server.ReadAsync("/v1/ledger"))["head"]!["number"]!.GetValue<int>().ShouldBe(10);
        (await server.ReadAsync("/v1/ledger"))["sources"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Read_AppendedByAnotherProcess_IsThere()
    {
        await using WebServer server = await WebServer.StartAsync();
        string folder = server.Services.GetRequiredService<WebLibrary>().Folder;
        using SqliteLedger other = SqliteLedger.Open(Path.Combine(folder, "ledger.db"));
        for (int i = 0; i < 3; i++)
        {
            LedgerView now = LedgerView.Of(
                [.. other.Read(), .. other.Append(Samples.Now, "ann", first => Samples.Block(first, i))]);
            JsonNode told = await server.ReadAsync("/v1/ledger");
            (told["sources"]!.GetValue<int>(), told["items"]!.GetValue<int>(), told["claims"]!.GetValue<int>())
                .ShouldBe((now.Sources.Length, now.Items.Length, now.Claims.Length));
            (await server.ReadAsync($"/v1/ledger/claims/{now.Claims[^1].Number}"))["item"]!["title"]!
                .GetValue<string>().ShouldBe(now.Items.Single(n => n.Number == now.Claims[^1].Claim.Item).Item.Title);
        }
    }

    /// <summary>Figures are in docs/soak.md.</summary>
    [Fact]
    [Trait("Category", "Soak")]
    public async Task Read_NinetyThousandClaims_AnswersWhileTheyAreCompared()
    {
        using var folder = new TemporaryFolder();
        using (SqliteLedger ledger = SqliteLedger.Open(folder["ledger.db"]))
        {
            for (int i = 0; i < 15; i++)
                ledger.Append(Samples.Now, "ann", first => [.. Enumerable.Range(0, 50).SelectMany(
                    b => Samples.Block(first + (b * Samples.BlockLength), i))]);
        }

        using RunningProgram server = await RunningProgram.StartAsync(folder.Path);
        var all = Stopwatch.StartNew();
        Task<double> compared = TimeAsync(server.Client, "/v1/ledger/contradictions");
        foreach (string address in AtOnce.Concat(AtOnce))
        {
            double seconds = await TimeAsync(server.Client, address);
            output.WriteLine($"{all.Elapsed.TotalSeconds,6:0.00} s: {address} in {1e3 * seconds:0} ms");
        }

        double answered = all.Elapsed.TotalSeconds;
        double whole = await compared;
        output.WriteLine($"all answered after {answered:0.0} s, compared after {whole:0.0} s");
        answered.ShouldBeLessThan(whole);
    }

    private static async Task<double> TimeAsync(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        using HttpResponseMessage answer = await client.GetAsync(address);
        answer.IsSuccessStatusCode.ShouldBeTrue(address);
        await answer.Content.CopyToAsync(Stream.Null);
        return watch.Elapsed.TotalSeconds;
    }
}
