using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>What <c>PUT /v1/accounts/{name}</c> takes.</summary>
/// <param name="Level">Read, Analyse or Administer.</param>
/// <param name="IsDisabled">Whether it may not be used.</param>
internal sealed record AccountChange(AccessLevel Level, bool IsDisabled);
