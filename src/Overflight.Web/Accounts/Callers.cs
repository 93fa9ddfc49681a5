using System;
using Microsoft.AspNetCore.Http;
using Overflight.Data.Accounts;
using Overflight.Time;

namespace Overflight.Web.Accounts;

/// <summary>Finds out who asks: by a key in the header, by a key for calendars in the address, by the session's cookie;
/// in this order, and never by two.</summary>
internal sealed class Callers(SessionStore sessions, KeyStore keys, WebAudit audit)
{
    /// <summary>The parameter of calendars, which are subscribed to by an address alone.</summary>
    public const string KeyParameter = "key";

    private const string Bearer = "Bearer ";
    private static readonly Duration TouchedAfter = Duration.FromSeconds(60.0);

    /// <summary>Who asks for an address of a level; <c>null</c> for nobody, or with what is good no more.</summary>
    public Caller? Find(HttpContext context, AccessLevel level)
    {
        HttpRequest request = context.Request;
        if (request.Headers.Authorization.ToString() is { Length: > 0 } header)
            return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
                ? OfKey(header[Bearer.Length..].Trim(), AccessLevel.Administer)
                : null;
        if (level == AccessLevel.Calendar && request.Query[KeyParameter].ToString() is { Length: > 0 } key)
            return OfKey(key, AccessLevel.Calendar);
        return SessionCookie.Read(request) is { } secret ? OfSession(secret) : null;
    }

    /// <param name="secret">The key.</param>
    /// <param name="levelMax">Most that a key may allow: addresses are seen and kept by many, so that one with more
    /// than calendars in its power is no good there.</param>
    private Caller? OfKey(string secret, AccessLevel levelMax)
    {
        Instant now = audit.Now;
        if (!secret.StartsWith(Secrets.KeyPrefix, StringComparison.Ordinal) ||
            keys.Find(Secrets.Hash(secret), now) is not var (key, account) || account.IsDisabled ||
            key.Level > levelMax)
            return null;
        if (key.Used is not { } used || now - used >= TouchedAfter)
            keys.Touch(key.Number, now);
        AccessLevel level = LevelOf(account);
        return new Caller(account.Name, key.Level < level ? key.Level : level) { Account = account };
    }

    private Caller? OfSession(string secret)
    {
        Instant now = audit.Now;
        if (sessions.Find(Secrets.Hash(secret), now) is not var (session, account) || account.IsDisabled)
            return null;
        if (now - session.Used >= TouchedAfter)
            sessions.Touch(session.Number, now);
        return new Caller(account.Name, LevelOf(account))
        {
            Account = account,
            Session = session,
            Token = Secrets.TokenOf(secret),
        };
    }

    /// <summary>Who was given a one-time password may do nothing else before changing it.</summary>
    private static AccessLevel LevelOf(StoredAccount account) =>
        account.ChangeBy is null ? account.Level : AccessLevel.SignedIn;
}
