namespace Overflight.Evidence.Ledger;

/// <summary>Another grade for a source or an item, with the reason. Of several grades the last holds.</summary>
public sealed record GradeEntry : LedgerBody
{
    /// <summary>Number of the <see cref="SourceEntry"/> or <see cref="ItemEntry"/>.</summary>
    public required long Of { get; init; }

    /// <summary>The new grade of a source; <c>null</c> for an item.</summary>
    public AdmiraltyReliability? Reliability { get; init; }

    /// <summary>The new grade of an item; <c>null</c> for a source.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override string? Problem() =>
        Reliability is null == Credibility is null
            ? "a grade is either a reliability, of a source, or a credibility, of an item"
            : string.IsNullOrWhiteSpace(Reason) ? "a new grade needs a reason" : null;
}
