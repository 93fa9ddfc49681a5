using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Overflight.Data.Store;

namespace Overflight.Web;

/// <summary>Turns every failure into a problem document, and what was not foreseen into a line of the log.</summary>
internal static partial class ProblemAnswers
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await Of(context).WriteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            ApiProblem problem = Of(e);
            if (problem.Status == StatusCodes.Status500InternalServerError)
            {
                Unforeseen(
                    context.RequestServices.GetRequiredService<ILogger<ApiProblem>>(), context.Request.Method, e);
            }

            await problem.WriteAsync(context);
        }
    }

    /// <summary>The problem of a failure.</summary>
    public static ApiProblem Of(Exception e) => e switch
    {
        ApiProblem problem => problem,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiProblem.TooLarge(
            $"A request has at most {Analyses.AnalysisJson.RequestBytesMax} bytes; divide it."),
        BadHttpRequestException bad => ApiProblem.BadInput(bad.Message),
        ArgumentException or OverflowException => ApiProblem.BadInput(e.Message),
        StoreException { IsReadOnly: true } => ApiProblem.ReadOnly(e.Message),
        StoreException => ApiProblem.Busy(e.Message, retryAfterS: 5),
        _ => new ApiProblem(
            StatusCodes.Status500InternalServerError, "fault", "Overflight has a fault.",
            "It is written in the server's log; please report it with what you asked."),
    };

    private static ApiProblem Of(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ApiProblem.NotFound(
            "There is nothing at this address; /openapi/v1.json lists what there is."),
        StatusCodes.Status405MethodNotAllowed => new ApiProblem(
            StatusCodes.Status405MethodNotAllowed, "method", "That cannot be done here.",
            $"{context.Request.Method} is not for this address; it takes {context.Response.Headers.Allow}."),
        StatusCodes.Status415UnsupportedMediaType => ApiProblem.NotJson(),
        var status => new ApiProblem(status, "refused", "The request was refused.", $"Status {status}."),
    };

    [LoggerMessage(LogLevel.Error, "An unforeseen failure of a {Method} request")]
    private static partial void Unforeseen(ILogger logger, string method, Exception exception);
}
