namespace Overflight.Evidence.Ledger;

/// <summary>
/// Says that an earlier entry is wrong. The earlier entry stays where it is; it no longer counts, and with it what
/// refers to it, unless another entry takes its place. A correction cannot be corrected: enter anew what it took away.
/// </summary>
public sealed record CorrectionEntry : LedgerBody
{
    /// <summary>Number of the entry that is wrong.</summary>
    public required long Corrected { get; init; }

    /// <summary>
    /// Number of the entry, of the same kind and before this one, that takes its place; <c>null</c> where it is
    /// withdrawn.
    /// </summary>
    public long? ReplacedBy { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override string? Problem() =>
        string.IsNullOrWhiteSpace(Reason) ? "a correction needs a reason"
        : ReplacedBy <= Corrected ? "what takes the place of an entry must stand after it"
        : null;
}
