using Overflight.Evidence.Ledger;

namespace Overflight.Analyses;

/// <summary>What does not go together in a ledger.</summary>
/// <param name="What">One word: record, physics, missed, claim.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Against">The claim that says otherwise; <c>null</c> where the record or physics does.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record Contradiction(string What, ViewedClaim Claim, ViewedClaim? Against, string Why);
