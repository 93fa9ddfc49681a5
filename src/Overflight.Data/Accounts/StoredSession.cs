using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>One browser in which somebody is signed in.</summary>
/// <param name="Number">Its number, never given twice.</param>
/// <param name="Made">When the sign-in was.</param>
/// <param name="Used">When it was last used, to a minute.</param>
/// <param name="Address">From which address the sign-in came.</param>
public sealed record StoredSession(long Number, Instant Made, Instant Used, string Address);
