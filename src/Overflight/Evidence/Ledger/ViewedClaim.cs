using System.Collections.Immutable;

namespace Overflight.Evidence.Ledger;

/// <summary>A claim as the ledger has it now, with all that was found of it.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Claim">The claim, with the item that holds now.</param>
/// <param name="Findings">What was found, the earliest first; the last holds.</param>
public sealed record ViewedClaim(long Number, ClaimEntry Claim, ImmutableArray<ViewedFinding> Findings)
{
    /// <summary>The finding that holds; <c>null</c> where the claim was not checked.</summary>
    public ViewedFinding? Latest => Findings.IsEmpty ? null : Findings[^1];
}
