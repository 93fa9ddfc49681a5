using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>Where a claim stands, and how far that can be relied upon. What is <c>null</c> is not known.</summary>
public sealed record DossierSource
{
    /// <summary>Title of the text; empty where none is known.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; empty where that is not known.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its address. A dossier shows it and never follows it.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published.</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>When its bytes came.</summary>
    public Instant? Retrieved { get; init; }

    /// <summary>SHA-256 of those bytes, lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How far its source can be relied upon.</summary>
    public AdmiraltyReliability? Reliability { get; init; }

    /// <summary>How credible the text is.</summary>
    public Credibility? Credibility { get; init; }
}
