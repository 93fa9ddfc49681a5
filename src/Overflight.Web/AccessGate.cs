using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Overflight.Web;

/// <summary>
/// Lets a request through to its endpoint. There are no accounts yet and the server listens on this machine only, so
/// every level is granted to whoever is on it; an endpoint without a level is a mistake, and is closed.
/// </summary>
internal static class AccessGate
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        Endpoint? endpoint = context.GetEndpoint();
        if (endpoint is not RouteEndpoint)
            return next(context); // no such address, or one of the router's own that refuse a method or a media type
        AccessLevel level = endpoint.Metadata.GetMetadata<AccessRequirement>()?.Level ??
            throw new InvalidOperationException($"{endpoint.DisplayName} says not who may use it.");
        return IsGranted(context, level)
            ? next(context)
            : throw new ApiProblem(
                StatusCodes.Status403Forbidden, "forbidden", "You may not do that.",
                "Only requests from this machine are answered, as long as there are no accounts.");
    }

    /// <summary>In a process of its own the connection is always local: the server listens nowhere else.</summary>
    private static bool IsGranted(HttpContext context, AccessLevel level) =>
        level == AccessLevel.Open || context.Connection.RemoteIpAddress is not { } address ||
        System.Net.IPAddress.IsLoopback(address);

    /// <summary>The level of an endpoint.</summary>
    internal sealed record AccessRequirement(AccessLevel Level);
}
