namespace Overflight.Web.Accounts;

/// <summary>What <c>POST /v1/session</c> takes.</summary>
/// <param name="Name">The name of the account.</param>
/// <param name="Password">Its password.</param>
internal sealed record SignInRequest(string Name, string Password);
