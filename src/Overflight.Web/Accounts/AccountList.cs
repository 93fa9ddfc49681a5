using System.Collections.Immutable;
using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>The accounts.</summary>
/// <param name="Accounts">By name.</param>
internal sealed record AccountList(ImmutableArray<StoredAccount> Accounts);
