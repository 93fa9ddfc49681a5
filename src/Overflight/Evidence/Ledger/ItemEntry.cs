using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Evidence.Ledger;

/// <summary>A text that says things, as it was received: an article, a page, a statement.</summary>
public sealed record ItemEntry : LedgerBody
{
    /// <summary>SHA-256 of the bytes as they were received, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Which of <c>title</c>, <c>publisher</c> and <c>published</c> the recorder set in place of what the text
    /// says itself; <c>null</c> for none.</summary>
    public ImmutableArray<string>? SetByHand { get; init; }

    /// <summary>Its title; empty where none is known.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it, as it says itself; empty where that is not known.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its address; <c>null</c> where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>The days between which it was published.</summary>
    public required ArticleDate Published { get; init; }

    /// <summary>When its bytes came.</summary>
    public required Instant Retrieved { get; init; }

    /// <summary>Number of the <see cref="SourceEntry"/> it is from.</summary>
    public required long Source { get; init; }

    /// <summary>How credible it is; a later <see cref="GradeEntry"/> may change that.</summary>
    public required Credibility Credibility { get; init; }

    /// <summary>
    /// What all copies of one story have in common and nothing else has, such as the SHA-256 of the first of them:
    /// copies count once.
    /// </summary>
    public required string CopyGroup { get; init; }

    internal override string? Problem() =>
        !LedgerHead.IsHash(Sha256) ? "the SHA-256 of an item is 64 lower-case hexadecimal digits"
        : Published.Earliest > Published.Latest ? "the last day on which an item was published is before the first"
        : !LedgerJson.IsWritable(Retrieved) ? "an item came in the years 1708 to 2291"
        : CopyGroup.Length is 0 or > 200 || CopyGroup.Any(char.IsControl)
            ? "the group of copies of an item is 1 to 200 characters"
        : null;
}
