using System.Collections.Immutable;
using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>Lines of the audit log.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many on a page.</param>
/// <param name="Entries">The newest first.</param>
internal sealed record AuditPage(long Total, int Page, int PageSize, ImmutableArray<AuditEntry> Entries);
