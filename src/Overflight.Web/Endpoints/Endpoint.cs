using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Overflight.Data.Accounts;

namespace Overflight.Web.Endpoints;

/// <summary>Maps an address together with who may use it, so that none is forgotten.</summary>
internal static class Endpoint
{
    public static RouteHandlerBuilder MapFor(
        this IEndpointRouteBuilder app, AccessLevel level, string method, string pattern, string name, string summary,
        Delegate handler) => app.MapFor(
            new AccessGate.AccessRequirement(level), method, pattern, name, summary, handler);

    public static RouteHandlerBuilder MapFor(
        this IEndpointRouteBuilder app, AccessGate.AccessRequirement needed, string method, string pattern, string name,
        string summary, Delegate handler) => app.MapMethods(pattern, [method], handler)
            .WithName(name)
            .WithSummary(summary)
            .WithTags(pattern.Split('/') is [_, "v1", var topic, ..] ? topic.Split('.')[0] : "server")
            .WithMetadata(needed);

    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder app, string pattern, string name, string summary, Delegate handler) =>
        app.MapFor(AccessLevel.Read, HttpMethods.Get, pattern, name, summary, handler)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

    /// <summary>A part of the server that some requests need and others do not.</summary>
    public static T Find<T>(this IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
