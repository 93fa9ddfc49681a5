namespace Overflight.Evidence.Ledger;

/// <summary>Where a ledger first fails its verification, and how.</summary>
/// <param name="Fault">How.</param>
/// <param name="Number">Number of the entry; 0 where it concerns none.</param>
/// <param name="Message">The same as a sentence.</param>
public sealed record LedgerBreak(LedgerFault Fault, long Number, string Message);
