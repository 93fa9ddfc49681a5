using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Overflight.Data.Accounts;
using Overflight.Web.Accounts;

namespace Overflight.Web.Endpoints;

/// <summary>What the description says of the whole, of who may use an address, and by which example.</summary>
internal static class OperationWords
{
    private const string Cookie = "session";
    private const string Key = "key";
    private const string CalendarKey = "calendarKey";

    public static Task DescribeAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info.Title = "Overflight";
        document.Info.Version = "1";
        document.Info.Description = "What reconnaissance satellites can see, when, how well, and whether what is " +
            "said about them can be true. Times are UTC; names end in their unit. Who may use an address matters " +
            "only where the server has accounts.";
        document.Servers = []; // whichever one this was read from
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Cookie] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = "__Host-overflight",
                Description = "Set by signing in; its name is overflight over plain http. What changes something " +
                    $"also takes the header {AccessGate.TokenHeader}, with the token of GET /v1/session.",
            },
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key of an account: ofl_…",
            },
            [CalendarKey] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Query,
                Name = Callers.KeyParameter,
                Description = "A key of the level Calendar, for programs that subscribe to calendars.",
            },
        };
        return Task.CompletedTask;
    }

    public static Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        AccessGate.AccessRequirement? needed = context.Description.ActionDescriptor.EndpointMetadata
            .OfType<AccessGate.AccessRequirement>().LastOrDefault();
        if (needed is { Level: > AccessLevel.Open })
        {
            string[] schemes = needed switch
            {
                { IsOfSession: true } => [Cookie],
                { Level: AccessLevel.Calendar } => [Cookie, Key, CalendarKey],
                _ => [Cookie, Key],
            };
            operation.Security =
            [
                .. schemes.Select(scheme => new OpenApiSecurityRequirement
                {
                    [new OpenApiSecuritySchemeReference(scheme, context.Document)] = [],
                }),
            ];
            operation.Description = $"Takes the level {needed.Level} or more" +
                (needed.IsOfSession ? ", and a session." : ".");
            Add(operation, StatusCodes.Status401Unauthorized, "Nobody is signed in, and no good key was sent.");
            Add(operation, StatusCodes.Status403Forbidden, "The level is not enough.");
        }

        if (operation.OperationId is { } name && Example(name) is { } example &&
            operation.RequestBody?.Content?.TryGetValue(BytesAnswer.Json, out OpenApiMediaType? body) == true)
            body.Example = example;
        return Task.CompletedTask;
    }

    private static void Add(OpenApiOperation operation, int status, string words)
    {
        operation.Responses ??= [];
        operation.Responses.TryAdd($"{status}", new OpenApiResponse { Description = words });
    }

    /// <summary>The recorded request of an analysis.</summary>
    private static JsonNode? Example(string name)
    {
        using Stream? stream = typeof(OperationWords).Assembly.GetManifestResourceStream($"examples/{name}.json");
        return stream is null ? null : JsonNode.Parse(stream);
    }
}
