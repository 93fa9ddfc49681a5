using System;

namespace Overflight.Evidence.Ledger;

/// <summary>The words of the Admiralty code's grades (UK JWP 2-00).</summary>
public static class AdmiraltyWords
{
    /// <summary>A reliability in words: "usually reliable".</summary>
    public static string Words(this AdmiraltyReliability reliability) => reliability switch
    {
        AdmiraltyReliability.A => "completely reliable",
        AdmiraltyReliability.B => "usually reliable",
        AdmiraltyReliability.C => "fairly reliable",
        AdmiraltyReliability.D => "not usually reliable",
        AdmiraltyReliability.E => "unreliable",
        AdmiraltyReliability.F => "reliability cannot be judged",
        _ => throw new ArgumentOutOfRangeException(nameof(reliability), reliability, "There is no such grade."),
    };

    /// <summary>A credibility in words: "probably true".</summary>
    public static string Words(this Credibility credibility) => credibility switch
    {
        Credibility.Confirmed => "confirmed by other sources",
        Credibility.ProbablyTrue => "probably true",
        Credibility.PossiblyTrue => "possibly true",
        Credibility.Doubtful => "doubtful",
        Credibility.Improbable => "improbable",
        Credibility.CannotBeJudged => "truth cannot be judged",
        _ => throw new ArgumentOutOfRangeException(nameof(credibility), credibility, "There is no such grade."),
    };

    /// <summary>Reads both grades as analysts write them, "B2", or one of them, "B" or "2".</summary>
    /// <returns>Whether the text is one of these; what is not given is <c>null</c>.</returns>
    public static bool TryParse(string text, out AdmiraltyReliability? reliability, out Credibility? credibility)
    {
        ArgumentNullException.ThrowIfNull(text);
        reliability = null;
        credibility = null;
        string grades = text.Trim().ToUpperInvariant();
        if (grades is [>= 'A' and <= 'F' and var letter, ..])
        {
            reliability = AdmiraltyReliability.A + (letter - 'A');
            grades = grades[1..];
        }

        if (grades is [>= '1' and <= '6' and var digit])
            credibility = (Credibility)(digit - '0');
        bool isRead = (grades.Length == 0 || credibility is not null)
            && (reliability is not null || credibility is not null);
        if (!isRead)
            (reliability, credibility) = (null, null);
        return isRead;
    }
}
