using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>How much a ledger holds.</summary>
/// <param name="Head">Number and hash of its last entry.</param>
/// <param name="Sources">Sources that count.</param>
/// <param name="Items">Texts that count.</param>
/// <param name="Claims">Claims that count.</param>
/// <param name="Events">Events they speak of; <c>null</c> while the claims are being compared.</param>
/// <param name="Contradictions">What does not go together; <c>null</c> while the claims are being compared.</param>
internal sealed record LedgerOverview(
    LedgerHead Head, int Sources, int Items, int Claims, int? Events, int? Contradictions);
