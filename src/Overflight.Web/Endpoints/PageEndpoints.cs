using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Overflight.Data.Accounts;

namespace Overflight.Web.Endpoints;

/// <summary>The pages: the built front end for every address of a view, and what ships without being built.</summary>
internal static class PageEndpoints
{
    private static readonly (string Path, string File, string Type)[] Shipped =
    [
        ("/api", "api.html", "text/html; charset=utf-8"),
        ("/api/api.js", "api.js", "text/javascript; charset=utf-8"),
        ("/api/plain.css", "plain.css", "text/css; charset=utf-8"),
    ];

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach ((string path, string file, string type) in Shipped)
        {
            app.MapFor(
                AccessLevel.Open, HttpMethods.Get, path, file, file, () => new BytesAnswer(Read(file), type))
                .ExcludeFromDescription();
        }
    }

    /// <summary>
    /// Gives the front end for what is no other endpoint: a view's address has no ending; what has one and is not
    /// there, is not there. It is none itself, for it would hide that an address of the API takes another method.
    /// </summary>
    public static Task ShowViewAsync(HttpContext context, RequestDelegate next, string folder)
    {
        PathString path = context.Request.Path;
        bool isView = context.GetEndpoint() is null && HttpMethods.IsGet(context.Request.Method) &&
            !SecurityHeaders.IsApi(path) && !Path.HasExtension(path.Value);
        return isView ? Page(folder).ExecuteAsync(context) : next(context);
    }

    private static BytesAnswer Page(string folder)
    {
        string index = Path.Combine(folder, PageFiles.Index);
        return new BytesAnswer(
            File.Exists(index) ? File.ReadAllBytes(index) : Read("not-built.html"), "text/html; charset=utf-8");
    }

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream("pages/" + name) ??
            throw new InvalidOperationException($"The page {name} is missing from this build.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
