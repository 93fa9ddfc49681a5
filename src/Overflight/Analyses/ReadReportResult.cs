using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="ReadReportRequest"/>.</summary>
public sealed record ReadReportResult
{
    /// <summary>SHA-256 of the bytes as received.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The article's title; empty where none is known.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; empty where that is not known.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its address; <c>null</c> where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as far as it can be told, and by what.</summary>
    public required ArticleDate Published { get; init; }

    /// <summary>What it says, in order.</summary>
    public required ImmutableArray<ReadClaim> Claims { get; init; }

    /// <summary>Digest of the elements and the Earth by which pictures were checked.</summary>
    public required string SnapshotDigest { get; init; }
}
