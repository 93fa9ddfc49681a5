using System.Collections.Immutable;
using Overflight.Data.Accounts;

namespace Overflight.Web.Accounts;

/// <summary>The own keys.</summary>
/// <param name="Keys">The newest first.</param>
internal sealed record OwnKeys(ImmutableArray<StoredKey> Keys);
