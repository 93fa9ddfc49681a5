using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>A key by which a program acts for an account.</summary>
/// <param name="Number">Its number, never given twice.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Level">Most that it allows.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Expires">When it ends.</param>
/// <param name="Used">When it was last used, to a minute; <c>null</c> where it never was.</param>
/// <param name="Revoked">When its owner ended it; <c>null</c> where nobody did.</param>
public sealed record StoredKey(
    long Number, string Name, AccessLevel Level, Instant Made, Instant Expires, Instant? Used, Instant? Revoked);
