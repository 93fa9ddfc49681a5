using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>A claim, as a person read it; see golden/reading/GUIDELINES.md.</summary>
internal sealed record GoldClaim
{
    public required ReportedClaimKind Kind { get; init; }

    /// <summary>Words that stand once in the article, within the sentence that makes the claim.</summary>
    public required string Quote { get; init; }

    public ClaimPolarity Polarity { get; init; }

    public ClaimModality Modality { get; init; }

    /// <summary>Who says it; more than one where they say it together; empty for the article itself.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>Who passes it on.</summary>
    public string? Through { get; init; }
}
