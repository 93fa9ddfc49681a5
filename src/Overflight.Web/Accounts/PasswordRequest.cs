namespace Overflight.Web.Accounts;

/// <summary>What <c>PUT /v1/account/password</c> takes.</summary>
/// <param name="Present">The password as it is.</param>
/// <param name="Next">As it is to be.</param>
internal sealed record PasswordRequest(string Present, string Next);
