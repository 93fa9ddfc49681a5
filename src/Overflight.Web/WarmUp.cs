using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Overflight.Web.Reads;

namespace Overflight.Web;

/// <summary>
/// Prepares what the first page asks for, while the browser still starts: the data, and, by asking itself once, the
/// code.
/// </summary>
internal sealed partial class WarmUp(
    WebLibrary library, ClaimReads claims, ShippedReads shipped, WebLedger ledger, TimeProvider clock,
    IServer server, IHostApplicationLifetime lifetime, ILogger<WarmUp> logger)
    : BackgroundService
{
    private const string FirstSatellite = "58400", Json = "application/json";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        AskAsync(stoppingToken),
        PrepareAsync(
            () =>
            {
                claims.All(stoppingToken); // asked for first and quickly done; the catalogue may be large
                _ = shipped.Sensors;
                library.StatesOn(TimeQuery.Now(clock, library.LeapSeconds));
            },
            stoppingToken),
        PrepareAsync(ledger.Prepare, stoppingToken));

    /// <summary>What the first page asks, in its order. Answers do not matter: with accounts some are refusals.
    /// </summary>
    private async Task AskAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
        string? address = server.Features.Get<IServerAddressesFeature>()?.Addresses
            .FirstOrDefault(a => Uri.TryCreate(a, UriKind.Absolute, out Uri? uri) &&
                uri is { Scheme: "http", IsLoopback: true });
        if (address is null)
            return;
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        string now = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        try
        {
            foreach (string path in new[] { "", "v1/session", $"v1/satellites/{FirstSatellite}?at={now}" })
                (await client.GetAsync(new Uri(path, UriKind.Relative), stoppingToken)).Dispose();
            using var content = new StringContent(
                $$"""{"satellite": {{FirstSatellite}}, "instant": "{{now}}"}""", Encoding.UTF8, Json);
            (await client.PostAsync(new Uri("v1/analyses/locate", UriKind.Relative), content, stoppingToken)).Dispose();
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            Failed(e); // the server goes on: the first page only takes longer
        }
    }

    private Task PrepareAsync(Action prepare, CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            try
            {
                prepare();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(e); // whoever asks is told why
            }
        },
        stoppingToken);

    [LoggerMessage(LogLevel.Warning, "What the first page needs could not be prepared")]
    private partial void Failed(Exception exception);
}
