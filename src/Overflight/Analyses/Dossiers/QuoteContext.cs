using System;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses.Dossiers;

/// <summary>The words around a quotation.</summary>
internal static class QuoteContext
{
    /// <summary>Most characters shown on either side.</summary>
    public const int LengthMax = 400;

    /// <summary>
    /// The text before and after the words of a claim, cut at blanks; nothing where the words do not stand where the
    /// claim says, since the text is then another one.
    /// </summary>
    public static (string Before, string After) Around(string? text, ReportedClaim claim)
    {
        if (text is null || claim.Start < 0 || claim.End > text.Length || claim.End <= claim.Start ||
            !text.AsSpan(claim.Start, claim.End - claim.Start).SequenceEqual(claim.Quote))
            return ("", "");
        int from = Math.Max(0, claim.Start - LengthMax), to = Math.Min(text.Length, claim.End + LengthMax);
        string before = text[from..claim.Start], after = text[claim.End..to];
        if (from > 0 && before.IndexOf(' ') is >= 0 and var first)
            before = "… " + before[(first + 1)..];
        if (to < text.Length && after.LastIndexOf(' ') is >= 0 and var last)
            after = after[..last] + " …";
        return (before, after);
    }
}
