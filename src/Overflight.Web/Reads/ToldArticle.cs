using System.Collections.Immutable;
using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>An item of the ledger with its text and its claims.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Item">What is recorded of it.</param>
/// <param name="Source">Its source.</param>
/// <param name="Grades">The grades it and its source were given, the newest first.</param>
/// <param name="Text">Its text, on which the claims' offsets count; <c>null</c> where its bytes were not kept.</param>
/// <param name="Claims">Its claims, by number.</param>
internal sealed record ToldArticle(
    long Number, ItemEntry Item, SourceEntry? Source, ImmutableArray<ToldGrade> Grades, string? Text,
    ImmutableArray<ToldClaim> Claims);
