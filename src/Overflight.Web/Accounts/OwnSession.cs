using Overflight.Time;

namespace Overflight.Web.Accounts;

/// <summary>One of the own sessions.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Made">When the sign-in was.</param>
/// <param name="Used">When it was last used, to a minute.</param>
/// <param name="Address">From where the sign-in came.</param>
/// <param name="IsThis">Whether it is the one that asks.</param>
internal sealed record OwnSession(long Number, Instant Made, Instant Used, string Address, bool IsThis);
