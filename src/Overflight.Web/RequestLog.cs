using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Overflight.Web;

/// <summary>
/// One line for each request: method, the pattern of its address, status and time. Neither what was asked nor who asked
/// is in it.
/// </summary>
internal static partial class RequestLog
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            string pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            context.RequestServices.GetRequiredService<WebMetrics>().Requested(
                context.Request.Method, pattern, context.Response.StatusCode, elapsed.TotalSeconds);
            Answered(
                context.RequestServices.GetRequiredService<ILogger<WebSettings>>(), context.Request.Method, pattern,
                context.Response.StatusCode, elapsed.TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Pattern} {Status} in {Milliseconds:0.0} ms")]
    private static partial void Answered(
        ILogger logger, string method, string pattern, int status, double milliseconds);
}
