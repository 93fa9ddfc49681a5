using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>
/// The program under load over loopback: 50 connections that ask one thing after the other, all of it kept by the
/// server. The load is made by this process on the same machine, so that the times are those of both.
/// </summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Connections = 50;

    [Fact]
    public async Task Load_FiveSeconds_HasNoErrors()
    {
        Figures figures = await RunAsync(TimeSpan.FromSeconds(5), memory: null);

        figures.Errors.ShouldBe(0, figures.FirstError);
        figures.Count.ShouldBeGreaterThan(Connections); // each connection was served more than once
    }

    [Fact]
    [Trait("Category", "Soak")]
    public async Task Load_AMinute_AnswersNineteenOfTwentyWithin300Ms()
    {
        Figures figures = await RunAsync(TimeSpan.FromSeconds(60), memory: null);

        figures.Errors.ShouldBe(0, figures.FirstError);
        figures.P95Ms.ShouldBeLessThan(300.0);
    }

    [Fact]
    [Trait("Category", "Soak")]
    public async Task Load_TenMinutes_LeavesMemoryFlat()
    {
        var memory = new List<double>();
        Figures figures = await RunAsync(TimeSpan.FromMinutes(10), memory);

        figures.Errors.ShouldBe(0, figures.FirstError);

        // After two minutes all that is kept is kept: the last two minutes need no more than those, but for 10 %.
        double[] parts =
        [
            .. memory.Chunk(memory.Count / 5).Take(5).Select(part => part.Order().ElementAt(part.Length / 2)),
        ];
        output.WriteLine($"working set by fifths, MiB: {string.Join(", ", parts.Select(p => $"{p:0}"))}");
        parts[4].ShouldBeLessThan(1.1 * parts[1]);
    }

    private async Task<Figures> RunAsync(TimeSpan time, List<double>? memory)
    {
        using var folder = new TemporaryFolder();
        using RunningProgram server = await RunningProgram.StartAsync(folder.Path, "--rate-limit", "0");
        (string Address, string? Question)[] asked =
        [
            ("/v1/satellites?pageSize=50", null), ("/v1/claims", null), ("/v1/places?query=norfolk", null),
            ("/v1/ledger", null), ("/v1/analyses/passes", "passes"), ("/v1/analyses/locate", "locate"),
        ];
        foreach ((string address, string? question) in asked)
            (await AskAsync(server.Client, address, question)).ShouldBe(HttpStatusCode.OK, address);
        var times = new ConcurrentQueue<double>();
        var errors = new ConcurrentQueue<string>();
        using var end = new CancellationTokenSource(time);
        Task watching = WatchAsync(server.Process, memory, end.Token);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async i =>
        {
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 })
            {
                BaseAddress = server.Client.BaseAddress,
            };
            for (int n = i; !end.IsCancellationRequested; n++)
            {
                (string address, string? question) = asked[n % asked.Length];
                long start = Stopwatch.GetTimestamp();
                try
                {
                    if (await AskAsync(client, address, question) is not HttpStatusCode.OK and var status)
                        errors.Enqueue($"{address}: {status}");
                    times.Enqueue(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
                catch (HttpRequestException e)
                {
                    errors.Enqueue($"{address}: {e.Message}");
                }
            }
        }));
        await watching;
        double[] sorted = [.. times.Order()];
        var figures = new Figures(
            sorted.Length, errors.Count, errors.FirstOrDefault(), sorted[(int)(0.95 * (sorted.Length - 1))]);
        output.WriteLine(
            $"{figures.Count} answers in {time.TotalSeconds:0} s, {figures.Count / time.TotalSeconds:0} a second; " +
            $"median {sorted[sorted.Length / 2]:0.0} ms, 95 % {figures.P95Ms:0.0} ms, longest {sorted[^1]:0.0} ms");
        return figures;
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string address, string? question)
    {
        using HttpResponseMessage answer = question is null
            ? await client.GetAsync(address)
            : await client.PostAsync(address, WebServer.Json(WebServer.Example(question)));
        await answer.Content.CopyToAsync(System.IO.Stream.Null);
        return answer.StatusCode;
    }

    private static async Task WatchAsync(Process process, List<double>? memory, CancellationToken end)
    {
        while (memory is not null && !end.IsCancellationRequested)
        {
            process.Refresh();
            memory.Add(process.WorkingSet64 / 1024.0 / 1024.0);
            await Task.Delay(1_000, CancellationToken.None);
        }
    }

    private sealed record Figures(int Count, int Errors, string? FirstError, double P95Ms);
}
