using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace Overflight.Web;

/// <summary>
/// Behind a proxy that speaks https to the world: requests come from its address only, and it says from whom it has
/// them and that they came over https.
/// </summary>
internal static class ProxyGate
{
    public static void Use(IApplicationBuilder app, IPAddress proxy)
    {
        app.Use((context, next) => IsFrom(context, proxy) ? next(context) : Refuse(
            context, "This server answers its proxy only.", "Use the address of the proxy."));
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(forwarded);
        app.Use((context, next) => context.Request.IsHttps ? next(context) : Refuse(
            context, "The request did not come over https.",
            "Let the proxy take https only, and say so: X-Forwarded-Proto: https, and X-Forwarded-For."));
    }

    private static bool IsFrom(HttpContext context, IPAddress proxy) =>
        context.Connection.RemoteIpAddress is { } address && address.MapToIPv6().Equals(proxy.MapToIPv6());

    private static Task Refuse(HttpContext context, string title, string detail) =>
        new ApiProblem(StatusCodes.Status403Forbidden, "proxy", title, detail).WriteAsync(context);
}
