using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Overflight.Evidence.Ledger;

/// <summary>What an entry of the ledger says. The family is closed; its JSON names the kind in <c>type</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SourceEntry), "source")]
[JsonDerivedType(typeof(ItemEntry), "item")]
[JsonDerivedType(typeof(ClaimEntry), "claim")]
[JsonDerivedType(typeof(FindingEntry), "finding")]
[JsonDerivedType(typeof(GradeEntry), "grade")]
[JsonDerivedType(typeof(CorrectionEntry), "correction")]
public abstract record LedgerBody
{
    private protected LedgerBody()
    {
    }

    // Not virtual, because [JsonIgnore] does not reach what overrides it.

    /// <summary>What kind of entry it is.</summary>
    [JsonIgnore]
    public LedgerKind Kind => this switch
    {
        SourceEntry => LedgerKind.Source,
        ItemEntry => LedgerKind.Item,
        ClaimEntry => LedgerKind.Claim,
        FindingEntry => LedgerKind.Finding,
        GradeEntry => LedgerKind.Grade,
        CorrectionEntry => LedgerKind.Correction,
        _ => throw new UnreachableException(),
    };

    /// <summary>Number of the entry it is about, which stands before it; <c>null</c> for a source.</summary>
    [JsonIgnore]
    public long? RefersTo => this switch
    {
        ItemEntry item => item.Source,
        ClaimEntry claim => claim.Item,
        FindingEntry finding => finding.Claim,
        GradeEntry grade => grade.Of,
        CorrectionEntry correction => correction.Corrected,
        _ => null,
    };

    /// <summary>Whether it can be about an entry of that kind.</summary>
    public bool MayReferTo(LedgerKind kind) => this switch
    {
        ItemEntry => kind == LedgerKind.Source,
        ClaimEntry => kind == LedgerKind.Item,
        FindingEntry => kind == LedgerKind.Claim,
        GradeEntry grade => kind == (grade.Reliability is null ? LedgerKind.Item : LedgerKind.Source),
        CorrectionEntry => kind != LedgerKind.Correction,
        _ => false,
    };

    /// <summary>What is wrong with it, taken alone, and how to mend it; <c>null</c> where nothing is.</summary>
    internal abstract string? Problem();
}
