namespace Overflight.Web.Accounts;

/// <summary>What <c>POST /v1/accounts/first</c> takes.</summary>
/// <param name="Code">The code the server printed when it started.</param>
/// <param name="Name">The name the administrator is to have.</param>
/// <param name="Password">The password.</param>
internal sealed record SetUpRequest(string Code, string Name, string Password);
