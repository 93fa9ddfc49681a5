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

    /// <summary>What kind of entry it is.</summary>
    [JsonIgnore]
    public abstract LedgerKind Kind { get; }

    /// <summary>Number of the entry it is about, which stands before it; <c>null</c> for a source.</summary>
    [JsonIgnore]
    public abstract long? RefersTo { get; }

    /// <summary>Whether it can be about an entry of that kind.</summary>
    public abstract bool MayReferTo(LedgerKind kind);

    /// <summary>What is wrong with it, taken alone, and how to mend it; <c>null</c> where nothing is.</summary>
    internal abstract string? Problem();
}
