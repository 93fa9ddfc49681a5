using Overflight.Analyses;

namespace Overflight.Web.Reads;

/// <summary>A claim's check: the request and what was found.</summary>
/// <param name="Request">The request; to be asked again, or changed, as the analysis <c>check</c>.</param>
/// <param name="Finding">What was found.</param>
internal sealed record CheckedClaim(CheckClaimRequest Request, ClaimFinding Finding);
