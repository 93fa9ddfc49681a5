using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Overflight.Data.Accounts;

namespace Overflight.Web.Endpoints;

/// <summary>What tells of the server itself: its description, its health, its figures.</summary>
internal static class ServerEndpoints
{
    public const string DocumentName = "v1";

    public static void Map(IEndpointRouteBuilder app)
    {
        var description = new Lazy<Task<byte[]>>(() => DescribeAsync(app.ServiceProvider));
        app.MapFor(
            AccessLevel.Open, HttpMethods.Get, "/openapi/v1.json", "openapi", "This description, OpenAPI 3.1",
            async Task<IResult> () => new BytesAnswer(await description.Value, BytesAnswer.Json));
        app.MapFor(
            AccessLevel.Open, HttpMethods.Get, "/health/live", "live", "Whether the server answers",
            () => Results.Text("live\n"));
        app.MapFor(
            AccessLevel.Open, HttpMethods.Get, "/health/ready", "ready", "Whether it can do its work",
            (WebLibrary library) => library.IsReady()
                ? Results.Text("ready\n")
                : Results.Text("the database does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable));
        app.MapFor(
            AccessLevel.Read, HttpMethods.Get, "/metrics", "metrics", "Its figures, as Prometheus reads them",
            (MetricsText metrics) => Results.Text(metrics.Write(), MetricsText.MediaType));
    }

    private static async Task<byte[]> DescribeAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(DocumentName);
        OpenApiDocument document = await provider.GetOpenApiDocumentAsync(CancellationToken.None);
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1, CancellationToken.None);
        return stream.ToArray();
    }
}
