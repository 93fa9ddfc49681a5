using System;
using System.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace Overflight.Web;

/// <summary>The built front end: files of one folder, and none beside it.</summary>
internal static class PageFiles
{
    /// <summary>The first page.</summary>
    public const string Index = "index.html";

    /// <summary>What whoever starts the server reads where there are no pages; <c>null</c> where there are.</summary>
    public static string? Missing(string folder) =>
        File.Exists(Path.Combine(folder, Index))
            ? null
            : "The pages are not built, so only the API is there (/api shows it). To build them: install Node 20.19 " +
                "or newer with npm (https://nodejs.org), then dotnet build src/Overflight.Web, and start the server " +
                "again.";

    public static void Use(IApplicationBuilder app, string folder)
    {
        if (!Directory.Exists(folder))
            return;
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".czml"] = Reads.MediaTypes.Czml;
        types.Mappings[".geojson"] = Reads.MediaTypes.GeoJson;
        types.Mappings[".glb"] = "model/gltf-binary";
        types.Mappings[".ktx2"] = "image/ktx2";
        app.UseStaticFiles(new StaticFileOptions
        {
            // Neither hidden files nor those of the system; the provider refuses to leave its folder.
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder), ExclusionFilters.Sensitive),
            ContentTypeProvider = types,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
                    ? "public, max-age=31536000, immutable" // the builder puts their hash into their names
                    : "no-cache",
        });
    }
}
