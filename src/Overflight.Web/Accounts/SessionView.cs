using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>Who is signed in.</summary>
/// <param name="Accounts">Whether this server has accounts; without, all may do everything.</param>
/// <param name="NeedsSetUp">Whether the first administrator is still to be made.</param>
/// <param name="Name">The name of the account; <c>null</c> for nobody.</param>
/// <param name="Level">What it may do now; <c>null</c> for nobody.</param>
/// <param name="MustChange">Whether the password must be changed before anything else.</param>
/// <param name="Token">What is sent as <c>Overflight-Token</c> with whatever changes something; <c>null</c> without a
/// session.</param>
internal sealed record SessionView(
    bool Accounts, bool NeedsSetUp, string? Name, AccessLevel? Level, bool MustChange, string? Token);
