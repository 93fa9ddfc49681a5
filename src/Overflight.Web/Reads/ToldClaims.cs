using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Claims of the ledger.</summary>
/// <param name="Total">How many match.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many at most.</param>
/// <param name="Claims">The claims, by number.</param>
internal sealed record ToldClaims(int Total, int Page, int PageSize, ImmutableArray<ToldClaim> Claims);
