using System.Collections.Immutable;

namespace Overflight.Evidence.Ledger;

/// <summary>What a check says of a claim. Of several findings the last that a person judged holds,
/// else the last; the others stay.</summary>
public sealed record FindingEntry : LedgerBody
{
    /// <summary>Number of the <see cref="ClaimEntry"/> that was checked.</summary>
    public required long Claim { get; init; }

    /// <summary>What was found.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How likely the claim is; <c>null</c> where the check does not say.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>Why, in plain words.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The digest of the data that the check rests on (snapshot), as the analysis gives it.</summary>
    public required string Digest { get; init; }

    /// <summary>
    /// The request of the analysis as JSON, with which it can be run again; <c>null</c> where a person judged.
    /// </summary>
    public string? Request { get; init; }

    /// <summary>
    /// The check of an orbit with all it rests on as JSON, with which anyone can compute it again; <c>null</c> where no
    /// orbit was checked.
    /// </summary>
    public string? Replay { get; init; }

    /// <summary>The version of the program that made it.</summary>
    public required string CodeVersion { get; init; }

    internal override string? Problem() => Reasons.IsEmpty ? "a finding needs a reason" : null;
}
