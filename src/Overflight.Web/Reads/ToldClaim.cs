using System.Collections.Immutable;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Web.Reads;

/// <summary>A claim of the ledger with its item and what holds of it.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Claim">What is said.</param>
/// <param name="Item">Number of its item.</param>
/// <param name="Title">Title of the item.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Verdict">What was found; <c>null</c> where nothing was.</param>
/// <param name="Likelihood">How likely it is thought; <c>null</c> where nobody says.</param>
/// <param name="Reasons">Why.</param>
/// <param name="HasReplay">Whether its check can be computed again from what the ledger keeps.</param>
internal sealed record ToldClaim(
    long Number, ReportedClaim Claim, long Item, string Title, string Publisher, Verdict? Verdict,
    Likelihood? Likelihood, ImmutableArray<string> Reasons, bool HasReplay);
