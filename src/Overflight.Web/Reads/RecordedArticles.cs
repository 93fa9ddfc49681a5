using System.Collections.Immutable;
using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>What was recorded.</summary>
/// <param name="Items">Numbers of the items, those that were there already among them.</param>
/// <param name="Added">How many were not there before.</param>
/// <param name="Head">The last entry of the ledger.</param>
internal sealed record RecordedArticles(ImmutableArray<long> Items, int Added, LedgerHead Head);
