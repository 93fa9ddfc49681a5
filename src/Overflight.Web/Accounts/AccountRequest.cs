using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>What <c>POST /v1/accounts</c> takes.</summary>
/// <param name="Name">The name the account is to have.</param>
/// <param name="Level">Read, Analyse or Administer.</param>
internal sealed record AccountRequest(string Name, AccessLevel Level);
