namespace Overflight.Evidence.Ledger;

/// <summary>How a ledger fails its verification.</summary>
public enum LedgerFault
{
    /// <summary>An entry is not what was recorded: its body, time, recorder or previous hash was changed.</summary>
    ChangedEntry,

    /// <summary>The hash that is kept with an entry was changed; the entry itself was not.</summary>
    ChangedHash,

    /// <summary>
    /// An entry agrees with its hash but not with the entry before it: one of the two was exchanged as a whole.
    /// </summary>
    BrokenLink,

    /// <summary>A number is missing.</summary>
    MissingEntry,

    /// <summary>A number stands where it does not belong, or twice.</summary>
    WrongOrder,

    /// <summary>What is stored is no entry in the ledger's form.</summary>
    UnreadableEntry,

    /// <summary>An entry refers to one that is not there or is of another kind.</summary>
    WrongReference,

    /// <summary>The index for searching does not agree with the entries.</summary>
    WrongIndex,

    /// <summary>The ledger is not the one of which the head is known, or ends before it.</summary>
    OtherHead,

    /// <summary>What forbids changes in the store was removed or changed, or something was added to it.</summary>
    ChangedSchema,

    /// <summary>The file is damaged below the entries.</summary>
    DamagedFile,
}
