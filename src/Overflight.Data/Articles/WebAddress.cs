using System;

namespace Overflight.Data.Articles;

/// <summary>Addresses that texts and pages name. They are kept, never fetched.</summary>
internal static class WebAddress
{
    private const int LengthMax = 2048;

    /// <summary>The address, where it is an http or https one with a host and without user name or password.</summary>
    /// <param name="text">The address, perhaps relative.</param>
    /// <param name="page">What it is relative to; <c>null</c> where that is not known.</param>
    public static string? Read(string? text, string? page = null)
    {
        if (text is null || text.Length > LengthMax)
            return null;
        text = text.Trim();
        bool isWhole = Uri.TryCreate(text, UriKind.Absolute, out Uri? address);
        if ((!isWhole || address!.IsFile) && page is not null // a whole address is not null; /path is a file to Uri
            && Uri.TryCreate(page, UriKind.Absolute, out Uri? from))
        {
            isWhole = Uri.TryCreate(from, text, out address);
        }

        return isWhole && (address!.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Host.Length > 0 && address.UserInfo.Length == 0 && address.AbsoluteUri.Length <= LengthMax
                ? address.AbsoluteUri
                : null;
    }

    /// <summary>Whether it names a page and not the whole site.</summary>
    public static bool HasPath(string address) => new Uri(address).PathAndQuery.Length > 1;

    /// <summary>Whether it ends as pictures, films, fonts and programs do.</summary>
    public static bool IsAsset(string address)
    {
        string path = new Uri(address).AbsolutePath;
        int dot = path.LastIndexOf('.');
        return dot >= 0 && path[(dot + 1)..].ToLowerInvariant()
            is "jpg" or "jpeg" or "png" or "gif" or "webp" or "svg" or "ico" or "mp4" or "mp3" or "css" or "js";
    }
}
