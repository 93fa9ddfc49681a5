using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Overflight.Web;

/// <summary>
/// <c>HEAD</c> is answered wherever <c>GET</c> is, in the same way; the connection, which knows what was asked, leaves
/// the body out.
/// </summary>
internal static class HeadAnswers
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Features.Set(new Asked());
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }

    /// <summary>Whether only the head of the answer was asked for.</summary>
    public static bool IsHead(HttpContext context) => context.Features.Get<Asked>() is not null;

    private sealed class Asked;
}
