using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>What was read from bytes that came, before anything is recorded.</summary>
/// <param name="Articles">The articles: of a page one, of an archive many.</param>
/// <param name="Diagnostics">What is wrong or doubtful in them, for people.</param>
internal sealed record ReviewedArticles(ImmutableArray<ReviewedArticle> Articles, ImmutableArray<string> Diagnostics);
