namespace Overflight.Evidence.Reading;

/// <summary>A text that says things, as it was read from a file, a page or an archive.</summary>
public sealed record Article
{
    /// <summary>Most characters of a text that are read.</summary>
    public const int LengthMax = 2_000_000;

    /// <summary>
    /// The body, as plain text; paragraphs are parted by empty lines or line ends. All offsets of what is found count
    /// its UTF-16 units from 0. Of a text file it is the file itself.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Its title; empty where none is known.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who published it; empty where that is not known.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its canonical address; <c>null</c> where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as far as it says itself.</summary>
    public ArticleDate Date { get; init; } = ArticleDate.Unknown;

    /// <summary>IANA zone of the place where it was written; <c>null</c> where that is not known.</summary>
    public string? Zone { get; init; }

    /// <summary>SHA-256 of the bytes as they were received, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
