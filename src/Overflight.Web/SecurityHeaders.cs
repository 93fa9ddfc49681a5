using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Overflight.Web;

/// <summary>
/// What every answer says to the browser, and what every request must be: addressed to this machine by its own name
/// (another name that leads here is an attack, "DNS rebinding"), and, where it changes something, from a page of ours.
/// </summary>
internal sealed class SecurityHeaders(WebSettings settings)
{
    /// <summary>An answer of the API is data: nothing may be loaded for it, and no page may frame it.</summary>
    public const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// Pages: scripts, styles and data of our own only. The globe makes its pictures as data and blobs, works in
    /// workers it makes itself, and compiles WebAssembly.
    /// </summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self' blob:; worker-src 'self' blob:; manifest-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), payment=(), usb=()";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.ContentSecurityPolicy = IsApi(context.Request.Path) ? ApiPolicy : PagePolicy;
        return Refusal(context.Request) is { } problem ? problem.WriteAsync(context) : next(context);
    }

    /// <summary>Whether an address gives data, not pages.</summary>
    public static bool IsApi(PathString path) =>
        path.StartsWithSegments("/v1") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/health") ||
        path.StartsWithSegments("/metrics");

    private ApiProblem? Refusal(HttpRequest request)
    {
        if (!IsOurs(request))
            return new ApiProblem(
                StatusCodes.Status421MisdirectedRequest, "misdirected", "That is not the name of this server.",
                "Use the address it prints when it starts, such as http://127.0.0.1:5170; other names are given to " +
                "it by --host NAME.");
        bool isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        bool isForeign = request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" ||
            (request.Headers.Origin.ToString() is { Length: > 0 } origin &&
                !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
        return isSafe || !isForeign
            ? null
            : new ApiProblem(
                StatusCodes.Status403Forbidden, "foreign-page", "A page of another site may not ask this.",
                "Ask it from a page of this server, or without a browser.");
    }

    /// <summary>A bare address can be no attack of this kind: the browser must have been told it.</summary>
    private bool IsOurs(HttpRequest request)
    {
        string host = request.Host.Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ||
            settings.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase) ||
            (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && (IPAddress.IsLoopback(address) ||
                (request.HttpContext.Connection.LocalIpAddress is { } own &&
                    own.MapToIPv6().Equals(address.MapToIPv6()))));
    }
}
