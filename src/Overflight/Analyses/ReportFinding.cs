using System.Collections.Immutable;
using Overflight.Evidence;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="CheckReportRequest"/>: what the record or physics says of a claim.</summary>
public sealed record ReportFinding
{
    /// <summary>Whether it is borne out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>One word: holds, contradicted, met, missed, open, undetermined, supported.</summary>
    public required string Word { get; init; }

    /// <summary>Why, in sentences.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The launches of the record it rests on.</summary>
    public ImmutableArray<string> Launches { get; init; } = [];

    /// <summary>The check of the orbit, for a picture with a time; <c>null</c> otherwise.</summary>
    public ClaimFinding? Orbit { get; init; }

    /// <summary>The request of that check; <c>null</c> where none was made.</summary>
    public CheckClaimRequest? OrbitRequest { get; init; }

    /// <summary>
    /// Digest of what it rests on: the launch record, with the elements where it looked at those; the snapshot's where
    /// an orbit was checked.
    /// </summary>
    public required string DataDigest { get; init; }
}
