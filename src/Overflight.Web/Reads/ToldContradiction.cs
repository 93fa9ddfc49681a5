namespace Overflight.Web.Reads;

/// <summary>What does not go together.</summary>
/// <param name="What">One word: record, physics, missed, claim.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Against">The claim that says otherwise; <c>null</c> where the record or physics does.</param>
/// <param name="Why">Why, in sentences.</param>
internal sealed record ToldContradiction(string What, ToldClaim Claim, ToldClaim? Against, string Why);
