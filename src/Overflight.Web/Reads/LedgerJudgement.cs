using Overflight.Evidence;
using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>A person's judgement of a claim, to be recorded.</summary>
/// <param name="Claim">Number of the claim.</param>
/// <param name="Verdict">What holds.</param>
/// <param name="Likelihood">How likely the claim is; <c>null</c> where nothing is said of that.</param>
/// <param name="Reason">Why.</param>
internal sealed record LedgerJudgement(long Claim, Verdict Verdict, Likelihood? Likelihood, string Reason);
