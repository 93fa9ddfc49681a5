using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Parser;

namespace Overflight.Data.Claims;

/// <summary>A dossier as a file: a page that carries the replays of its checks, or such a replay alone.</summary>
public static class DossierFile
{
    /// <summary>The replays in a text, as JSON; none where it carries none. Nothing in it is run.</summary>
    public static IEnumerable<string> Replays(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().TrimStart().StartsWith("{"))
            return [text];

        // Browsers do not run scripts of this type.
        return new HtmlParser().ParseDocument(text).QuerySelectorAll("script[type='application/json']")
            .Select(e => e.TextContent).Where(t => t.Contains("\"overflightReplay\"", StringComparison.Ordinal));
    }
}
