using System.Collections.Immutable;
using Overflight.Analyses;

namespace Overflight.Web.Reads;

/// <summary>A claim's finding by element sets of other ages: see <see cref="CheckClaimByAge"/>.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Findings">By the epoch of their elements; none where no elements are known.</param>
internal sealed record ClaimByAge(string Id, ImmutableArray<FindingByAge> Findings);
