using System.Collections.Immutable;
using Overflight.Analyses;
using Overflight.Evidence.Reading;

namespace Overflight.Web.Reads;

/// <summary>A text as it would be recorded.</summary>
/// <param name="Article">The text.</param>
/// <param name="Result">What it says, with what is found of it.</param>
/// <param name="Item">Number of its item where the ledger has it already; else <c>null</c>.</param>
internal sealed record ReviewedArticle(Article Article, ReadReportResult Result, long? Item);
