using System.Collections.Immutable;
using Overflight.Analyses;
using Overflight.Evidence.Ledger;

namespace Overflight.Web;

/// <summary>What a ledger says at one head of it.</summary>
/// <param name="Head">The last entry that counts in it.</param>
/// <param name="View">Sources, items and claims.</param>
/// <param name="Events">What the claims speak of.</param>
/// <param name="Timeline">The same and the launches of the record, by day.</param>
/// <param name="Contradictions">What does not go together.</param>
internal sealed record LedgerPicture(
    LedgerHead Head, LedgerView View, ImmutableArray<ClaimedEvent> Events, ImmutableArray<TimelineEvent> Timeline,
    ImmutableArray<Contradiction> Contradictions);
