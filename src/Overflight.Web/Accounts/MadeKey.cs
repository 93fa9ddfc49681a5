using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>A key that was just made.</summary>
/// <param name="Key">What is known of it.</param>
/// <param name="Secret">The key itself: it is told now and never again.</param>
internal sealed record MadeKey(StoredKey Key, string Secret);
