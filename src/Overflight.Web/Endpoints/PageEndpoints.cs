using System;
using System.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

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

    public static void Map(IEndpointRouteBuilder app, string folder)
    {
        foreach ((string path, string file, string type) in Shipped)
        {
            app.MapFor(
                AccessLevel.Open, HttpMethods.Get, path, file, file, () => new BytesAnswer(Read(file), type))
                .ExcludeFromDescription();
        }

        // A view's address has no ending; what has one and is not there, is not there.
        app.MapFor(
            AccessLevel.Open, HttpMethods.Get, "/{**view:nonfile}", "view", "A view of the front end",
            IResult (HttpContext context) =>
                SecurityHeaders.IsApi(context.Request.Path) ? Results.NotFound() : Page(folder))
            .ExcludeFromDescription()
            .WithOrder(int.MaxValue);
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
