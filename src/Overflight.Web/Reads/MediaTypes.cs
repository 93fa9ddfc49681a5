using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Overflight.Web.Reads;

/// <summary>The forms of answers, and which of them a caller prefers.</summary>
internal static class MediaTypes
{
    public const string Czml = "application/czml+json";
    public const string GeoJson = "application/geo+json";
    public const string Calendar = "text/calendar; charset=utf-8";
    public const string Binary = "application/octet-stream";

    /// <summary>The one of some types that a request prefers; the first where it does not say, or wants none.</summary>
    public static string Preferred(HttpRequest request, params ReadOnlySpan<string> types)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? accepted))
            return types[0];
        foreach (MediaTypeHeaderValue wanted in accepted.OrderByDescending(a => a.Quality ?? 1.0))
        {
            foreach (string type in types)
            {
                if (wanted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
                    return type;
            }
        }

        return types[0];
    }
}
