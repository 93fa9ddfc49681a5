using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>Who does something, when, and from where: for the audit log.</summary>
/// <param name="Name">The account's name, or another word for who it is.</param>
/// <param name="Account">The account; <c>null</c> for nobody signed in.</param>
/// <param name="Address">The network address.</param>
/// <param name="At">When.</param>
public sealed record Actor(string Name, long? Account, string Address, Instant At);
