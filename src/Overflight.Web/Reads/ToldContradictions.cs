using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Contradictions of the ledger.</summary>
/// <param name="Total">How many match.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many at most.</param>
/// <param name="Contradictions">Those of the page.</param>
internal sealed record ToldContradictions(
    int Total, int Page, int PageSize, ImmutableArray<ToldContradiction> Contradictions);
