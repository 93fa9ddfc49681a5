using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Items of the ledger, the newest first.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many at most.</param>
/// <param name="Items">Those of the page.</param>
internal sealed record ToldItems(int Total, int Page, int PageSize, ImmutableArray<ToldItem> Items);
