using System.Collections.Immutable;
using Overflight.Analyses;

namespace Overflight.Web.Reads;

/// <summary>A claim's finding by elements of other ages: see <see cref="CheckClaimByAge"/>.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Sets">By the element sets there are, by epoch; none where none are known.</param>
/// <param name="Assumed">By the set that counts, as if it were of other ages.</param>
internal sealed record AgedClaim(
    string Id, ImmutableArray<FindingByAge> Sets, ImmutableArray<FindingByAge> Assumed);
