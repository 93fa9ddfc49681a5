using Overflight.Evidence;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses.Dossiers;

/// <summary>Another claim about the same event.</summary>
/// <param name="Id">Its name: "claim 17".</param>
/// <param name="Quote">Its words.</param>
/// <param name="Source">Who says it, or where it stands.</param>
/// <param name="Polarity">Whether it is asserted, denied or doubted.</param>
/// <param name="Verdict">What was found; <c>null</c> where it was not checked.</param>
public sealed record RelatedClaim(string Id, string Quote, string Source, ClaimPolarity Polarity, Verdict? Verdict);
