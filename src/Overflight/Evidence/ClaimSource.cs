using System;

namespace Overflight.Evidence;

/// <summary>Where a claim was published.</summary>
/// <param name="Title">Title and publisher, as a person can find it again.</param>
/// <param name="Url">Its address; <c>null</c> where there is none.</param>
/// <param name="Speaker">Who says it; <c>null</c> where that is not recorded.</param>
public sealed record ClaimSource(string Title, string? Url, string? Speaker)
{
    private const int DigitsShown = 12;

    /// <summary>The source of a claim that a text makes.</summary>
    /// <param name="title">Its title; empty where none is known.</param>
    /// <param name="publisher">Who published it; empty where that is not known. Without both, the text is named by its
    /// hash.</param>
    /// <param name="url">Its address; <c>null</c> where there is none.</param>
    /// <param name="sha256">SHA-256 of its bytes, hexadecimal.</param>
    /// <param name="speaker">Who says it; <c>null</c> where that is not recorded.</param>
    public static ClaimSource OfText(string title, string publisher, string? url, string sha256, string? speaker)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(publisher);
        ArgumentNullException.ThrowIfNull(sha256);
        string named = (title.Trim(), publisher.Trim()) switch
        {
            ("", "") => $"text {sha256[..Math.Min(DigitsShown, sha256.Length)]}",
            (var only, "") => only,
            ("", var only) => only,
            (var what, var who) => $"{what} ({who})",
        };
        return new ClaimSource(named, url, speaker);
    }
}
