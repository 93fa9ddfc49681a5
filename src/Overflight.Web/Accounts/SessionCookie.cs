using System;
using Microsoft.AspNetCore.Http;
using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>
/// The cookie that holds the secret of a session. Scripts cannot read it, other sites cannot have it sent; over https
/// its name (<c>__Host-</c>) has the browser refuse one that anybody else set.
/// </summary>
internal static class SessionCookie
{
    private const string Name = "overflight";

    public static string NameFor(HttpRequest request) => request.IsHttps ? "__Host-" + Name : Name;

    public static string? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(NameFor(request), out string? secret) && secret.Length > 0 ? secret : null;

    public static void Write(HttpContext context, string secret) => context.Response.Cookies.Append(
        NameFor(context.Request), secret,
        OptionsOf(context.Request, TimeSpan.FromSeconds(SessionStore.LifeMax.Seconds)));

    public static void Delete(HttpContext context) => context.Response.Cookies.Append(
        NameFor(context.Request), "", OptionsOf(context.Request, TimeSpan.Zero));

    private static CookieOptions OptionsOf(HttpRequest request, TimeSpan life) => new()
    {
        HttpOnly = true,
        Secure = request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        MaxAge = life,
    };
}
