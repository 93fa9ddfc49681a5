namespace Overflight.Evidence.Reading.Claims;

/// <summary>A claim without its time.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="At">Where the word stands that says it.</param>
/// <param name="Why">Why it was told; <c>null</c> where that is not asked for.</param>
internal readonly record struct FoundClaim(ReportedClaim Claim, int At, ClaimReasons? Why);
