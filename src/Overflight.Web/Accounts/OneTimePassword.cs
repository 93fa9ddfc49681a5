using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>An account that was given a one-time password.</summary>
/// <param name="Account">The account.</param>
/// <param name="Password">The password: it is told now and never again.</param>
internal sealed record OneTimePassword(StoredAccount Account, string Password);
