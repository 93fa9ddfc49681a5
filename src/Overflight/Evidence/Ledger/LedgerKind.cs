namespace Overflight.Evidence.Ledger;

/// <summary>What an entry of the ledger is.</summary>
public enum LedgerKind
{
    /// <summary>Who says things: <see cref="SourceEntry"/>.</summary>
    Source,

    /// <summary>A text: <see cref="ItemEntry"/>.</summary>
    Item,

    /// <summary>What a text says: <see cref="ClaimEntry"/>.</summary>
    Claim,

    /// <summary>What a check says of a claim: <see cref="FindingEntry"/>.</summary>
    Finding,

    /// <summary>Another grade for a source or an item: <see cref="GradeEntry"/>.</summary>
    Grade,

    /// <summary>An earlier entry is withdrawn or replaced: <see cref="CorrectionEntry"/>.</summary>
    Correction,
}
