using Overflight.Evidence.Ledger;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>An entry of the ledger.</summary>
/// <param name="Number">Its number.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Recorder">Who recorded it.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Body">What it says.</param>
internal sealed record LedgerRow(long Number, Instant RecordedAt, string Recorder, string Hash, LedgerBody Body)
{
    public static LedgerRow Of(LedgerEntry entry) =>
        new(entry.Number, entry.RecordedAt, entry.Recorder, entry.Hash, entry.Body);
}
