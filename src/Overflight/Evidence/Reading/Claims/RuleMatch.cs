namespace Overflight.Evidence.Reading.Claims;

/// <summary>What a rule found in a sentence.</summary>
/// <param name="Kind">What kind of thing is said.</param>
/// <param name="Trigger">Index of the token that says it.</param>
/// <param name="Polarity">Whether it is said to be so; <c>null</c> to be told from the words around.</param>
/// <param name="Modality">Did, will, could; <c>null</c> to be told from the words around.</param>
internal readonly record struct RuleMatch(
    ReportedClaimKind Kind, int Trigger, ClaimPolarity? Polarity = null, ClaimModality? Modality = null);
