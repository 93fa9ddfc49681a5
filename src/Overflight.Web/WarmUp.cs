using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Overflight.Web.Reads;

namespace Overflight.Web;

/// <summary>Prepares what the first page asks for, while the browser still starts.</summary>
internal sealed partial class WarmUp(
    WebLibrary library, ClaimReads claims, ShippedReads shipped, WebLedger ledger, TimeProvider clock,
    ILogger<WarmUp> logger)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        PrepareAsync(
            () =>
            {
                claims.All(stoppingToken); // asked for first and quickly done; the catalogue may be large
                _ = shipped.Sensors;
                library.StatesOn(TimeQuery.Now(clock, library.LeapSeconds));
            },
            stoppingToken),
        PrepareAsync(ledger.Prepare, stoppingToken));

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
