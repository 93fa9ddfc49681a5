namespace Overflight.Evidence.Ledger;

/// <summary>An item as the ledger has it now.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Item">The item, with the source and the grade that hold now.</param>
public sealed record ViewedItem(long Number, ItemEntry Item);
