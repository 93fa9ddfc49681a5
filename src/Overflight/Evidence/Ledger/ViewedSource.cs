namespace Overflight.Evidence.Ledger;

/// <summary>A source as the ledger has it now.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Source">The source, with the grade that holds now.</param>
public sealed record ViewedSource(long Number, SourceEntry Source);
