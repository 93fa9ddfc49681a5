using Overflight.Evidence.Reading;

namespace Overflight.Evidence.Ledger;

/// <summary>Something that an item says.</summary>
public sealed record ClaimEntry : LedgerBody
{
    /// <summary>Number of the <see cref="ItemEntry"/> that says it.</summary>
    public required long Item { get; init; }

    /// <summary>What it says, with its words.</summary>
    public required ReportedClaim Claim { get; init; }

    internal override string? Problem() =>
        Claim.Start < 0 || Claim.End <= Claim.Start || Claim.Quote.Length == 0
            ? "a claim needs its words and where they stand in the text"
            : null;
}
