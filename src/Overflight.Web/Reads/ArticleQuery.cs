using Microsoft.AspNetCore.Mvc;
using Overflight.Data.Articles;

namespace Overflight.Web.Reads;

/// <summary>What a person says of a text in place of what it says itself; what is not given stays.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">The day on which it was published.</param>
internal sealed record ArticleQuery(
    [FromQuery(Name = "title")] string? Title,
    [FromQuery(Name = "publisher")] string? Publisher,
    [FromQuery(Name = "published")] string? Published)
{
    /// <summary>The same; <c>null</c> where nothing is said.</summary>
    /// <exception cref="ApiProblem">The day is none.</exception>
    public ArticleDetails? Details() => Title is null && Publisher is null && Published is not { Length: > 0 }
        ? null
        : new ArticleDetails
        {
            Title = Title,
            Publisher = Publisher,
            Published = QueryWords.Day("published", Published),
        };
}
