using System;
using Microsoft.AspNetCore.Http;
using Overflight.Data.Accounts;
using Overflight.Time;
using Overflight.Web.Reads;

namespace Overflight.Web.Accounts;

/// <summary>Writes into the audit log who asked; nothing where there are no accounts, for then it is always the same.
/// </summary>
internal sealed class WebAudit(AuditLog log, WebSettings settings, TimeProvider clock, LeapSeconds leapSeconds)
{
    /// <summary>Who is told of where nobody is signed in.</summary>
    public const string Nobody = "(nobody)";

    public Instant Now => TimeQuery.Now(clock, leapSeconds);

    /// <summary>Who asks, as the log tells of it.</summary>
    public Actor ActorOf(HttpContext context, Caller? caller) => new(
        caller?.Name ?? Nobody, caller?.Account?.Number, AddressOf(context), Now);

    public void Add(HttpContext context, AuditAction action, string about)
    {
        if (settings.HasAccounts)
            log.Add(ActorOf(context, Caller.Find(context)), action, about);
    }

    public void AddAs(Actor actor, AuditAction action, string about) => log.Add(actor, action, about);

    public static string AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
            ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
            : "";
}
