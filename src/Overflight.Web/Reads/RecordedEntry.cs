using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>An entry that was recorded.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Head">The head of the ledger after it.</param>
internal sealed record RecordedEntry(long Number, LedgerHead Head);
