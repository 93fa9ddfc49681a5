using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>What <c>POST /v1/account/keys</c> takes.</summary>
/// <param name="Name">What it is to be called.</param>
/// <param name="Level">Calendar, Read, Analyse or Administer: at most what you may do yourself.</param>
/// <param name="Days">For how many days it is good, 1 to 366.</param>
internal sealed record KeyRequest(string Name, AccessLevel Level, int Days);
