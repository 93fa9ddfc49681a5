using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>How well one article was read.</summary>
internal sealed record ArticleScore
{
    public required string Name { get; init; }

    public required Tally Dates { get; init; }

    public required Tally Quantities { get; init; }

    /// <summary>Claims whose kind, polarity, modality and sentence are right, by kind.</summary>
    public required ImmutableSortedDictionary<ReportedClaimKind, Tally> Strict { get; init; }

    /// <summary>Claims whose kind is right, in a sentence that overlaps.</summary>
    public required Tally Relaxed { get; init; }

    /// <summary>
    /// Of the claims paired for <see cref="Relaxed"/>, those whose speaker and go-between are right; found and to be
    /// found are the same number.
    /// </summary>
    public required Tally Attribution { get; init; }

    /// <summary>Claims without a span, or whose quote is not the text at their offsets.</summary>
    public required int UnspannedCount { get; init; }

    /// <summary>What was missed, and what was found and is not right, for people.</summary>
    public required ImmutableArray<string> Slips { get; init; }
}
