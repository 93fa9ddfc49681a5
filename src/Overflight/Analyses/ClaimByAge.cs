using System.Collections.Immutable;

namespace Overflight.Analyses;

/// <summary>What is found of a claim by elements of other ages: see <see cref="CheckClaimByAge"/>.</summary>
public sealed record ClaimByAge
{
    /// <summary>By other element sets there are, in the order of their epochs.</summary>
    public required ImmutableArray<ClaimFinding> Sets { get; init; }

    /// <summary>By the set that counts, as if it were of other ages, from none on: the same positions, with the error
    /// that such an age brings.</summary>
    public required ImmutableArray<ClaimFinding> Assumed { get; init; }
}
