using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>An item of the ledger, in a list.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Item">What is recorded of it.</param>
/// <param name="Claims">How many claims were read from it.</param>
/// <param name="Opening">The words of the first of them; empty where there is none.</param>
internal sealed record ToldItem(long Number, ItemEntry Item, int Claims, string Opening);
