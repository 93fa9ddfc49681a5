using System;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Overflight.Data.Accounts;
using Overflight.Web.Accounts;

namespace Overflight.Web;

/// <summary>
/// Lets a request through to its endpoint, or not: the one place where that is decided. Without accounts the server
/// listens on this machine only, and whoever is on it may do everything. An endpoint without a level is a mistake, and
/// is closed.
/// </summary>
internal sealed class AccessGate(WebSettings settings, Callers callers, RateLimits limits, WebAudit audit)
{
    /// <summary>The header in which a page of ours shows that it is one.</summary>
    public const string TokenHeader = "Overflight-Token";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // No such address, or one of the router's own that refuse a method or a media type.
        if (context.GetEndpoint() is RouteEndpoint endpoint)
        {
            AccessRequirement needed = endpoint.Metadata.GetMetadata<AccessRequirement>() ??
                throw new InvalidOperationException($"{endpoint.DisplayName} says not who may use it.");
            Caller? caller = settings.HasAccounts ? WhoMay(context, needed) : OnThisMachine(context, needed);
            context.Features.Set(caller);
            if (caller?.Account is { } account)
                limits.Charge(context, account.Number);
        }

        await next(context);
    }

    /// <summary>In a process of its own the connection is always local: the server listens nowhere else.</summary>
    private static Caller OnThisMachine(HttpContext context, AccessRequirement needed)
    {
        if (needed.IsOfAccounts)
            throw new ApiProblem(
                StatusCodes.Status404NotFound, "no-accounts", "There are no accounts.",
                "This server was started without --accounts: whoever is on its machine may do everything.");
        return needed.Level == AccessLevel.Open || context.Connection.RemoteIpAddress is not { } address ||
            IPAddress.IsLoopback(address)
            ? Caller.OfMachine
            : throw Forbidden("Only requests from this machine are answered, as long as there are no accounts.");
    }

    private Caller? WhoMay(HttpContext context, AccessRequirement needed)
    {
        Caller? caller = callers.Find(context, needed.Level);
        if (needed.Level == AccessLevel.Open)
            return caller;
        if (caller is null)
            throw new ApiProblem(
                StatusCodes.Status401Unauthorized, "signed-out", "Nobody is signed in.",
                "Sign in on a page of this server, or send a key: Authorization: Bearer ofl_… A session ends after 8 " +
                "hours without use, a key on its day.");
        string? why = caller switch
        {
            _ when needed.IsOfSession && caller.Session is null => "That is done by people on a page, not by a key.",
            { Level: AccessLevel.SignedIn, Account.ChangeBy: not null } when needed.Level > AccessLevel.SignedIn =>
                "Your password is good for one time: change it first (PUT /v1/account/password).",
            _ when caller.Level < needed.Level =>
                $"That takes the level {needed.Level}; you, or the key, have {caller.Level}.",
            _ => null,
        };
        if (why is not null)
        {
            audit.AddAs(
                audit.ActorOf(context, caller), AuditAction.Forbidden,
                $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}");
            throw Forbidden(why);
        }

        return caller.Session is null || IsOfOurPage(context.Request, caller) ? caller : throw Forbidden(
            $"Send the token of GET /v1/session as {TokenHeader}: it shows that a page of this server asks.");
    }

    /// <summary>
    /// A browser sends the cookie by itself, so for what changes something a page must show that it could read an
    /// answer of ours. <see cref="SecurityHeaders"/> has refused foreign pages already; this holds also where a browser
    /// does not say which page asks.
    /// </summary>
    private static bool IsOfOurPage(HttpRequest request, Caller caller) =>
        HttpMethods.IsGet(request.Method) ||
        Secrets.AreSame(request.Headers[TokenHeader].ToString(), caller.Token ?? "");

    private static ApiProblem Forbidden(string detail) =>
        new(StatusCodes.Status403Forbidden, "forbidden", "You may not do that.", detail);

    /// <summary>Who may use an endpoint.</summary>
    /// <param name="Level">What they must be allowed at least.</param>
    internal sealed record AccessRequirement(AccessLevel Level)
    {
        /// <summary>Whether it makes sense only where there are accounts.</summary>
        public bool IsOfAccounts { get; init; }

        /// <summary>Whether only people in a session may use it, not keys: a key must not make itself another.
        /// </summary>
        public bool IsOfSession { get; init; }
    }
}
