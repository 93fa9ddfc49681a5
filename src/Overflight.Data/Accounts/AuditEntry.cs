using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>One line of the audit log.</summary>
/// <param name="Number">Its number; they have no gaps.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who, by name.</param>
/// <param name="Address">From where.</param>
/// <param name="Action">What was done.</param>
/// <param name="About">To what; empty where that is clear.</param>
public sealed record AuditEntry(long Number, Instant At, string Who, string Address, AuditAction Action, string About);
