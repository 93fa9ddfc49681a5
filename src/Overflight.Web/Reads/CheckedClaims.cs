using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Claims with their findings.</summary>
/// <param name="Claims">In the order they ship.</param>
internal sealed record CheckedClaims(ImmutableArray<CheckedClaim> Claims);
