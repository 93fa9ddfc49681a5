using System.Collections.Immutable;
using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>A claim of the ledger with all that bears on it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Item">The text it stands in.</param>
/// <param name="Source">Who published that.</param>
/// <param name="Before">The words before it; empty where the text is not kept.</param>
/// <param name="After">The words after it.</param>
/// <param name="Findings">What was found, the earliest first, and which of it holds.</param>
/// <param name="IsCompared">Whether the claims have been compared; else the three after it are empty still.</param>
/// <param name="Events">What it speaks of.</param>
/// <param name="SameEvent">Other claims that speak of that, at most <see cref="SameEventMax"/>.</param>
/// <param name="Contradictions">What does not go together with it.</param>
internal sealed record ClaimDetail(
    ToldClaim Claim, ItemEntry Item, SourceEntry? Source, string Before, string After,
    ImmutableArray<ToldFinding> Findings, bool IsCompared, ImmutableArray<ToldEvent> Events,
    ImmutableArray<ToldClaim> SameEvent, ImmutableArray<ToldContradiction> Contradictions)
{
    /// <summary>Most other claims that are given.</summary>
    public const int SameEventMax = 50;
}
