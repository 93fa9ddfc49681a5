using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Ledger;

/// <summary>A claim as the ledger has it now, with all that was found of it.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Claim">The claim, with the item that holds now.</param>
/// <param name="Findings">What was found, the earliest first.</param>
public sealed record ViewedClaim(long Number, ClaimEntry Claim, ImmutableArray<ViewedFinding> Findings)
{
    /// <summary>
    /// The finding that holds: the last that a person judged, else the last computed; <c>null</c> where the claim was
    /// not checked. What is computed later does not take the place of a judgement, which its maker can withdraw.
    /// </summary>
    public ViewedFinding? Latest => Judged ?? Findings.LastOrDefault();

    /// <summary>The last finding that a person judged; <c>null</c> for none.</summary>
    public ViewedFinding? Judged => Findings.LastOrDefault(f => f.Finding.Request is null);
}
