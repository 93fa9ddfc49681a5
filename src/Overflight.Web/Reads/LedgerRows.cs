using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>A page of entries, the newest first.</summary>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many at most.</param>
/// <param name="Entries">The entries.</param>
internal sealed record LedgerRows(int Page, int PageSize, ImmutableArray<LedgerRow> Entries);
