using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Overflight.Web;

/// <summary>
/// How much one address may ask, and one account from wherever: a bucket of tokens each that fills evenly. A read costs
/// one, a question or a job ten.
/// </summary>
internal sealed class RateLimits : IDisposable
{
    public const int QuestionCost = 10;

    /// <summary>The bucket holds what flows in during this time.</summary>
    private const int BurstS = 4;

    private readonly PartitionedRateLimiter<string>? _limiter;

    public RateLimits(WebSettings settings)
    {
        int perSecond = settings.RequestsPerSecond;
        if (perSecond == 0)
            return;
        _limiter = PartitionedRateLimiter.Create<string, string>(
            key => RateLimitPartition.GetTokenBucketLimiter(
                key,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = Math.Max(perSecond * BurstS, QuestionCost),
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                    AutoReplenishment = true,
                }));
    }

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (SecurityHeaders.IsApi(context.Request.Path))
            Charge(context, "address " + context.Connection.RemoteIpAddress);
        await next(context);
    }

    /// <exception cref="ApiProblem">The account asks too much.</exception>
    public void Charge(HttpContext context, long account) => Charge(context, $"account {account}");

    public void Dispose() => _limiter?.Dispose();

    private void Charge(HttpContext context, string key)
    {
        if (_limiter is null)
            return;
        int cost = HttpMethods.IsPost(context.Request.Method) ? QuestionCost : 1;
        using RateLimitLease lease = _limiter.AttemptAcquire(key, cost);
        if (lease.IsAcquired)
            return;

        int seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait)
            ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;
        throw new ApiProblem(
            StatusCodes.Status429TooManyRequests, "too-many", "That is too much at once.",
            $"Ask again in {seconds} s; the server's --rate-limit says how much one address and account may ask.")
        {
            RetryAfterS = seconds,
        };
    }
}
