using System;
using System.Collections.Generic;
using Overflight.Analyses.Dossiers;

namespace Overflight.Data.Claims;

/// <summary>A dossier as a file: a page that carries the replays of its checks, or such a replay alone.</summary>
public static class DossierFile
{
    private const string Begin = "<script type=\"application/json\" class=\"" + DossierText.ReplayClass + "\">";
    private const string End = "</script>";

    /// <summary>
    /// The replays in a text, as JSON; none where it carries none. The page is not parsed, for its data hold no sign of
    /// markup: so whatever else is in it costs nothing and does nothing.
    /// </summary>
    public static IEnumerable<string> Replays(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().TrimStart().StartsWith("{"))
        {
            yield return text;
            yield break;
        }

        for (int at = 0; (at = text.IndexOf(Begin, at, StringComparison.Ordinal)) >= 0;)
        {
            at += Begin.Length;
            int end = text.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
                yield break;
            yield return text[at..end];
            at = end;
        }
    }
}
